#include "gui/dialogtools.h"
#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/common/questiondialog.h"
#include "ui/common/searchfield.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsrow.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>

using namespace ferry;
using namespace Qt::StringLiterals;

// The settings: found by search, by keys alone, and in force at once.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    QAction &action(const QString &words)
    {
        for (QAction *each : m_window->findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&') == words)
                return *each;
        }
        qFatal("no action %s", qPrintable(words));
    }
    SettingsDialog &open()
    {
        action(u"Settings…"_s).trigger();
        auto *dialog = m_window->findChild<SettingsDialog *>();
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog, patience))
            qFatal("no dialog");
        return *dialog;
    }
    static QListWidget &list(const SettingsDialog &dialog)
    {
        return *dialog.findChild<QListWidget *>();
    }
    static SearchField &search(const SettingsDialog &dialog)
    {
        return *dialog.findChild<SearchField *>();
    }
    static void showPage(const SettingsDialog &dialog, const QString &title)
    {
        const auto found = list(dialog).findItems(title, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list(dialog).setCurrentItem(found.first());
    }
    static QStringList shownPages(const SettingsDialog &dialog)
    {
        QStringList titles;
        for (int i = 0; i < list(dialog).count(); ++i) {
            if (!list(dialog).item(i)->isHidden())
                titles += list(dialog).item(i)->text();
        }
        return titles;
    }
    static int shownRows(const SettingsDialog &dialog)
    {
        int shown = 0;
        for (const SettingsRow *row : dialog.findChildren<SettingsRow *>())
            shown += row->isVisible() ? 1 : 0;
        return shown;
    }
    template<typename Widget>
    static Widget &named(const SettingsDialog &dialog, const QString &name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return *widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    static QCheckBox &box(const SettingsDialog &dialog, const QString &words)
    {
        for (QCheckBox *each : dialog.findChildren<QCheckBox *>()) {
            if (QString(each->text()).remove(u'&') == words)
                return *each;
        }
        qFatal("no check box %s", qPrintable(words));
    }
    QString kept(Setting setting) { return m_stand->settings().value(setting); }

    void fillHistory(int rows, int daysAgo)
    {
        QList<HistoryEntry> entries;
        for (int i = 0; i < rows; ++i) {
            HistoryEntry entry;
            entry.id = uuid7();
            entry.name = u"old"_s;
            entry.destination = uuid7();
            entry.finishedAt
                = QDateTime::currentDateTimeUtc().addDays(-daysAgo).toMSecsSinceEpoch();
            entries.append(entry);
        }
        QVERIFY(m_stand->database().writeNow<int>([&](QSqlDatabase &connection) {
            return HistoryStore::append(connection, entries).map([] { return 1; });
        }));
    }
    qint64 historyRows() { return m_stand->services().history.searchNow({}).total; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        m_window = m_stand->makeWindow(*m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
    }
    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void aSearchFindsPagesAndRows()
    {
        SettingsDialog &dialog = open();
        QCOMPARE(shownPages(dialog),
            (QStringList {u"Uploads"_s, u"History"_s, u"Look"_s, u"Network"_s, u"Privacy"_s}));
        QTest::keyClicks(&search(dialog), u"SOCKS5"_s);
        QCOMPARE(shownPages(dialog), QStringList {u"Network"_s});
        QVERIFY(named<QLineEdit>(dialog, u"Address"_s).isVisible());
        QVERIFY(!named<QLineEdit>(dialog, u"Certificate authority"_s).isVisible());
        search(dialog).setText(u"colours"_s);
        QCOMPARE(shownPages(dialog), QStringList {u"Look"_s});
        QCOMPARE(shownRows(dialog), 1);
        // What a choice is called counts, and the words may stand anywhere.
        search(dialog).setText(u"dark"_s);
        QCOMPARE(shownRows(dialog), 1);
        search(dialog).setText(u"wait quiet"_s);
        QCOMPARE(shownPages(dialog), QStringList {u"Uploads"_s});
        search(dialog).setText(u"privacy"_s);
        QCOMPARE(shownPages(dialog), QStringList {u"Privacy"_s});
        QCOMPARE(shownRows(dialog), 2); // a page's name shows all of it
    }

    // It selects a page without making it the current one, and reads a button by its own words.
    void aScreenReaderChoosesAPage()
    {
        SettingsDialog &dialog = open();
        QListWidget &pages = list(dialog);
        pages.selectionModel()->select(
            pages.model()->index(4, 0), QItemSelectionModel::ClearAndSelect);
        QPushButton &forget = buttonOf(dialog, u"Forget all uploads…"_s);
        QVERIFY(forget.isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(&forget)->text(QAccessible::Name),
            u"Forget all uploads…"_s);
    }

    void itSaysWhenNothingIsFoundAndEscComesBack()
    {
        SettingsDialog &dialog = open();
        search(dialog).setText(u"teapot"_s);
        QVERIFY(shows(dialog, u"No setting speaks of “teapot”."_s));
        QVERIFY(shownPages(dialog).isEmpty());
        QTest::keyClick(&search(dialog), Qt::Key_Return); // there is nowhere to go
        QTest::keyClick(&search(dialog), Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(shownPages(dialog).size(), 5);
        QVERIFY(box(dialog, u"Let uploads wait in quiet hours"_s).isVisible());
        const QPointer<SettingsDialog> guard(&dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
    }

    void keysAloneReachEverySetting()
    {
        SettingsDialog &dialog = open();
        QCOMPARE(dialog.focusWidget(), &list(dialog));
        QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(dialog.focusWidget(), &search(dialog));
        QTest::keyClicks(&search(dialog), u"text size"_s);
        QTest::keyClick(&search(dialog), Qt::Key_Return);
        QCOMPARE(dialog.focusWidget()->accessibleName(), u"Text size"_s);
        search(dialog).clear();
        for (int page = 0; page < list(dialog).count(); ++page) {
            list(dialog).setFocus();
            list(dialog).setCurrentRow(page);
            QSet<QWidget *> reached;
            for (int presses = 0; presses < 40; ++presses) {
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
                reached.insert(dialog.focusWidget());
            }
            for (QWidget *control : dialog.findChildren<QWidget *>()) {
                if (!control->isVisible() || !control->isEnabled()
                    || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy()
                    || control->parentWidget()->inherits("QComboBox"))
                    continue;
                QVERIFY2(reached.contains(control), control->metaObject()->className());
                const auto *button = qobject_cast<QAbstractButton *>(control);
                QVERIFY2(!control->accessibleName().isEmpty()
                        || (button != nullptr && !button->text().isEmpty()),
                    control->metaObject()->className());
            }
        }
    }

    void limitsHoldAtOnce()
    {
        SettingsDialog &dialog = open();
        auto &many = named<QComboBox>(dialog, u"Uploads at a time"_s);
        many.setCurrentIndex(2);
        QCOMPARE(kept(Setting::Concurrency), many.itemData(2).toString());
        auto &rate = named<QComboBox>(dialog, u"Speed limit"_s);
        rate.setCurrentIndex(2);
        QCOMPARE(kept(Setting::RateLimit), rate.itemData(2).toString());
        const auto buttons = m_window->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [&rate](const QPushButton *button) {
            return button->isVisible() && button->text().contains(rate.itemText(2));
        }));
    }

    void quietHoursHoldAtOnceAndAreOverruled()
    {
        QSignalSpy held(&m_stand->holds(), &HoldKeeper::holdWanted);
        QSignalSpy lifted(&m_stand->holds(), &HoldKeeper::liftWanted);
        m_stand->holds().start();
        SettingsDialog &dialog = open();
        auto &from = named<QTimeEdit>(dialog, u"Quiet from"_s);
        auto &to = named<QTimeEdit>(dialog, u"Quiet until"_s);
        QVERIFY(!from.isEnabled());
        box(dialog, u"Let uploads wait in quiet hours"_s).click();
        QVERIFY(from.isEnabled());
        // The whole day, every day: now is among them.
        from.setTime({0, 0});
        to.setTime({0, 0});
        for (QCheckBox *day : dialog.findChildren<QCheckBox *>()) {
            if (day->isEnabled() && !day->isChecked() && day->accessibleName().endsWith(u"day"_s))
                day->click();
        }
        QCOMPARE(kept(Setting::QuietHours), u"on 00:00-00:00 1234567"_s);
        QVERIFY(held.count() > 0);
        QCOMPARE(held.last().first().value<HoldReason>(), HoldReason::Schedule);
        QVERIFY(shows(dialog, u"It is quiet now"_s));
        lifted.clear();
        Q_EMIT m_window->uploads().overruleRequested();
        QCOMPARE(lifted.count(), 1);
        held.clear();
        m_stand->holds().look();
        QCOMPARE(held.count(), 0);
    }

    void aMeteredConnectionIsPausedOnAsSomebodyWants()
    {
        QSignalSpy held(&m_stand->holds(), &HoldKeeper::holdWanted);
        m_stand->holds().setMetered(true);
        m_stand->holds().start();
        SettingsDialog &dialog = open();
        QCheckBox &metered = box(dialog, u"Wait while the connection is metered"_s);
        QVERIFY(metered.isChecked());
        metered.click();
        QCOMPARE(kept(Setting::PauseOnMetered), u"0"_s);
        metered.click();
        QCOMPARE(held.count(), 1);
        QCOMPARE(held.last().first().value<HoldReason>(), HoldReason::Metered);
    }

    void resumingAllOverrulesToo()
    {
        m_stand->holds().setPausesOnMetered(true);
        m_stand->holds().setMetered(true);
        m_stand->holds().start();
        QSignalSpy lifted(&m_stand->holds(), &HoldKeeper::liftWanted);
        m_window->showProgress({.files = 1, .waiting = 1, .allPaused = true});
        action(u"Resume all"_s).trigger();
        QCOMPARE(lifted.count(), 1);
    }

    void theListSaysWhyItWaits()
    {
        UploadsPage &page = m_window->uploads();
        page.model().addItems({transfer(1, u"a.mov"_s)});
        m_window->showProgress({.files = 1, .waiting = 1, .allPaused = true});
        const qint64 end = QDateTime(QDate(2026, 6, 1), QTime(17, 0)).toMSecsSinceEpoch();
        page.setHolds({{.reason = HoldReason::Schedule, .until = end}});
        QVERIFY(shows(page, u"Quiet hours: uploads wait until 17:00."_s));
        QSignalSpy overruled(&page, &UploadsPage::overruleRequested);
        buttonNamed(page, u"Upload anyway"_s).click();
        QCOMPARE(overruled.count(), 1);
        page.setHolds({{.reason = HoldReason::Metered}});
        QVERIFY(shows(page, u"This connection is metered"_s));
        page.setHolds({{.reason = HoldReason::PausedByUser}, {.reason = HoldReason::Metered}});
        QVERIFY(!seenButton(page, u"Upload anyway"_s)); // it would not
        page.setHolds({});
        QVERIFY(!shows(page, u"metered"_s));
    }

    void textGrowsAtOnce()
    {
        SettingsDialog &dialog = open();
        showPage(dialog, u"Look"_s);
        const int before = QApplication::font().pixelSize();
        auto &size = named<QComboBox>(dialog, u"Text size"_s);
        size.setCurrentIndex(size.findText(u"Large"_s));
        QVERIFY(QApplication::font().pixelSize() > before);
        QVERIFY(smallFont().pixelSize() > 12);
        QCOMPARE(size.font().pixelSize(), QApplication::font().pixelSize());
        QVERIFY(qApp->styleSheet().contains(u"font-size: 20px"_s)); // a title, 17 px before
        QCOMPARE(kept(Setting::TextSize), u"large"_s);
        size.setCurrentIndex(size.findText(u"Normal"_s));
        QCOMPARE(QApplication::font().pixelSize(), before);
    }

    void theWindowComesBackAsItWasSet()
    {
        SettingsDialog &dialog = open();
        auto &language = named<QComboBox>(dialog, u"Language"_s);
        language.setCurrentIndex(language.findText(u"Deutsch"_s));
        QCOMPARE(kept(Setting::Language), u"de"_s);
        box(dialog, u"Show the menu bar"_s).click();
        box(dialog, u"Compact rows in the list of uploads"_s).click();
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(action(u"Compact rows"_s).isChecked());
        action(u"Compact rows"_s).trigger(); // the menu and the dialog say the same
        QVERIFY(!box(dialog, u"Compact rows in the list of uploads"_s).isChecked());
        m_window = m_stand->makeWindow(*m_theme);
        m_window->show();
        QVERIFY(m_window->menuBar()->isVisible());
    }

    void oldHistoryIsForgottenOnlyByWhoAgrees()
    {
        fillHistory(3, 100);
        fillHistory(2, 1);
        SettingsDialog &dialog = open();
        showPage(dialog, u"History"_s);
        auto &days = named<QComboBox>(dialog, u"Keep uploads in the history"_s);
        days.setCurrentIndex(days.findText(u"90 days"_s));
        QTRY_VERIFY(dialog.findChild<QuestionDialog *>());
        QVERIFY(shows(*dialog.findChild<QuestionDialog *>(), u"Forget 3 uploads now?"_s));
        QTest::keyClick(dialog.findChild<QuestionDialog *>(), Qt::Key_Return);
        QTRY_COMPARE(days.currentText(), u"For ever"_s);
        QCOMPARE(kept(Setting::HistoryDays), u"0"_s);
        QCOMPARE(historyRows(), 5);

        QTRY_VERIFY(!dialog.findChild<QuestionDialog *>());
        days.setCurrentIndex(days.findText(u"90 days"_s));
        QTRY_VERIFY(dialog.findChild<QuestionDialog *>());
        buttonNamed(*dialog.findChild<QuestionDialog *>(), u"Forget 3 uploads"_s).click();
        QTRY_COMPARE(kept(Setting::HistoryDays), u"90"_s);
        QTRY_COMPARE(historyRows(), 2);
        QTRY_VERIFY(!dialog.findChild<QuestionDialog *>());
        // Nothing is older than that: there is nothing to ask.
        days.setCurrentIndex(days.findText(u"30 days"_s));
        QTRY_COMPARE(kept(Setting::HistoryDays), u"30"_s);
    }

    void everythingIsForgottenByWhoMeansIt()
    {
        fillHistory(2, 1);
        SettingsDialog &dialog = open();
        showPage(dialog, u"Privacy"_s);
        buttonNamed(dialog, u"Forget all uploads…"_s).click();
        QTRY_VERIFY(dialog.findChild<QuestionDialog *>());
        QVERIFY(shows(*dialog.findChild<QuestionDialog *>(), u"Forget all 2 uploads?"_s));
        QTest::keyClick(dialog.findChild<QuestionDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog.findChild<QuestionDialog *>());
        QCOMPARE(historyRows(), 2);
        buttonNamed(dialog, u"Forget all uploads…"_s).click();
        QTRY_VERIFY(dialog.findChild<QuestionDialog *>());
        buttonNamed(*dialog.findChild<QuestionDialog *>(), u"Forget all uploads"_s).click();
        QTRY_COMPARE(historyRows(), 0);
    }

    void aProxyIsChosenOnceItIsKnown()
    {
        SettingsDialog &dialog = open();
        showPage(dialog, u"Network"_s);
        auto &way = named<QComboBox>(dialog, u"Proxy"_s);
        way.setCurrentIndex(way.findText(u"No proxy"_s));
        QCOMPARE(m_stand->networkChoices().size(), 1);
        QCOMPARE(m_stand->networkChoices().last().proxy, u"none"_s);
        way.setCurrentIndex(way.findText(u"This one:"_s));
        QCOMPARE(m_stand->networkChoices().size(), 1); // nothing is said of it yet
        auto &address = named<QLineEdit>(dialog, u"Address"_s);
        QTest::keyClicks(&address, u"proxy.example:3128"_s);
        QTest::keyClick(&address, Qt::Key_Return);
        QCOMPARE(m_stand->networkChoices().last().proxy, u"http://proxy.example:3128"_s);
        QVERIFY(!m_stand->networkChoices().last().password);
        auto &user = named<QLineEdit>(dialog, u"User name"_s);
        QTest::keyClicks(&user, u"m@e"_s);
        QTest::keyClick(&user, Qt::Key_Return);
        QCOMPARE(m_stand->networkChoices().last().proxy, u"http://m%40e@proxy.example:3128"_s);
        auto &password = named<QLineEdit>(dialog, u"Password"_s);
        QTest::keyClicks(&password, u"s3cret"_s);
        QTest::keyClick(&password, Qt::Key_Return);
        QCOMPARE(m_stand->networkChoices().last().password.value_or(QString()), u"s3cret"_s);
        QVERIFY(dialog.isVisible()); // Return was the field's
        const qsizetype told = m_stand->networkChoices().size();
        QTest::keyClick(&password, Qt::Key_Tab);
        QCOMPARE(m_stand->networkChoices().size(), told); // nothing is said twice
    }

    void whatIsWrongWithTheNetworkIsSaid()
    {
        m_stand->networkAnswer = failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .detail = u"no certificate could be read"_s,
            .subject = u"ca"_s});
        SettingsDialog &dialog = open();
        showPage(dialog, u"Network"_s);
        auto &file = named<QLineEdit>(dialog, u"Certificate authority"_s);
        QTest::keyClicks(&file, u"/nowhere.pem"_s);
        QTest::keyClick(&file, Qt::Key_Return);
        QVERIFY(shows(dialog, u"no certificate could be read"_s));
        m_stand->networkAnswer = {};
        file.clear();
        QTest::keyClick(&file, Qt::Key_Return);
        QVERIFY(shows(dialog, u"In force from the next request on."_s));
    }

    void itFitsWhereThereIsLittleRoom()
    {
        for (const Theme::TextSize size : {Theme::TextSize::Normal, Theme::TextSize::Large}) {
            m_theme->setTextSize(size);
            SettingsDialog &dialog = open();
            dialog.resize(520, 400);
            for (int page = 0; page < list(dialog).count(); ++page) {
                list(dialog).setCurrentRow(page);
                QTest::qWait(0);
                QCOMPARE(dialog.width(), 520);
                for (const SettingsRow *row : dialog.findChildren<SettingsRow *>()) {
                    if (!row->isVisible())
                        continue;
                    const QRect seen(row->mapTo(&dialog, QPoint()), row->size());
                    QVERIFY2(seen.right() < 520 && row->minimumSizeHint().width() <= row->width(),
                        qPrintable(row->words()));
                }
            }
            dialog.accept();
            QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settings_dialog.moc"
