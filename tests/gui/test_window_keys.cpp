#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/history/historyview.h"
#include "ui/shortcutsheet.h"
#include "ui/sidebar/sidebarentry.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/transferdelegate.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ferry;
using namespace Qt::StringLiterals;

// The window by its keys, and by what it tells a screen reader.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }
    UploadsList &list() { return page().list(); }

    static QString nameOf(const QWidget *widget)
    {
        const QAccessibleInterface *accessible
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return accessible ? accessible->text(QAccessible::Name) : QString();
    }
    // All that the Tab key reaches, from the first entry of the sidebar on.
    QList<QWidget *> stops()
    {
        QWidget *first = m_window->findChildren<SidebarEntry *>().first();
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget *> found;
        do {
            found.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && found.size() < 200);
        return found;
    }
    QStringList actionsOf(int row)
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&this->list());
        return list->child(row)->actionInterface()->actionNames();
    }
    void press(int row, const QString &action)
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&this->list());
        list->child(row)->actionInterface()->doAction(action);
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        for (const QString &name : {u"archive"_s, u"backup"_s}) {
            QVERIFY(m_stand->destinations().saveNow({.id = 0,
                .uuid = uuid7(),
                .name = name,
                .kind = u"tus"_s,
                .settings = {{u"url"_s, u"https://t.example.org/files/"_s}}}));
        }
        m_window = m_stand->makeWindow(*m_theme);
        m_window->reloadDestinations();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void theTabKeyFollowsTheEye()
    {
        page().model().addItems({transfer(1, u"a.txt"_s), transfer(2, u"b.txt"_s)});
        m_window->showProgress({.files = 2, .waiting = 2});
        QTest::qWait(0);
        QStringList names;
        for (const QWidget *stop : stops())
            names += nameOf(stop).section(u',', 0, 0).section(u':', 0, 0);
        const QStringList wanted {u"Uploads"_s, u"History"_s, u"Ask"_s, u"Remote files"_s,
            u"Statistics"_s, u"This computer"_s, u"archive"_s, u"backup"_s, u"Add destination"_s};
        QCOMPARE(names.mid(0, wanted.size()), wanted);
        const auto at = [&names](const QString &name) { return names.lastIndexOf(name); };
        const QList<qsizetype> order {at(u"Add destination"_s), at(u"All commands"_s),
            at(u"Settings"_s), at(u"Destination"_s), at(u"Upload to"_s), at(u"Pause all"_s),
            at(u"Add files"_s), at(u"All"_s), at(u"Filter by name"_s), at(u"Uploads"_s),
            at(u"2 waiting"_s)};
        QVERIFY2(!order.contains(-1), qPrintable(names.join(u" | "_s)));
        QVERIFY2(std::is_sorted(order.begin(), order.end()), qPrintable(names.join(u" | "_s)));
    }

    void everyStopHasAName_data()
    {
        QTest::addColumn<int>("page");
        for (const auto page : {Sidebar::Page::Uploads, Sidebar::Page::History, Sidebar::Page::Ask,
                 Sidebar::Page::Remote, Sidebar::Page::Statistics})
            QTest::addRow("page %d", int(page)) << int(page);
    }

    void everyStopHasAName()
    {
        QFETCH(int, page);
        this->page().model().addItems({transfer(1, u"a.txt"_s)});
        m_window->showPage(Sidebar::Page(page));
        for (const QWidget *stop : stops())
            QVERIFY2(!nameOf(stop).isEmpty(), stop->metaObject()->className());
        for (const auto *button : m_window->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || !nameOf(button).isEmpty(),
                qPrintable(QLatin1StringView(button->parentWidget()->metaObject()->className())
                    + u" has a button without a name"_s));
    }

    // What "Toggle" of AT-SPI does.
    void aToggledPageIsShown()
    {
        const auto entries = m_window->findChildren<SidebarEntry *>();
        entries.at(1)->toggle();
        QVERIFY(m_window->findChild<HistoryView *>()->isVisible());
        QVERIFY(entries.at(1)->isChecked());
        QVERIFY(!entries.at(0)->isChecked());
        entries.at(1)->toggle(); // it is there already
        QVERIFY(m_window->findChild<HistoryView *>()->isVisible());
        QVERIFY(entries.at(1)->isChecked());
        entries.at(0)->click();
        QVERIFY(page().isVisible());
        QVERIFY(!entries.at(1)->isChecked());
    }

    void theButtonsOfASearchFieldHaveNames()
    {
        page().model().addItems({transfer(1, u"a.txt"_s)});
        auto *search = page().findChild<QLineEdit *>();
        search->setText(u"a"_s);
        QStringList names;
        for (const QToolButton *button : search->findChildren<QToolButton *>())
            names += nameOf(button);
        names.sort();
        QCOMPARE(names, (QStringList {u"Clear"_s, u"Search"_s}));
    }

    void f6GoesThroughTheHeadToo()
    {
        page().model().addItems({transfer(1, u"a.txt"_s)});
        m_window->showProgress({.files = 1, .waiting = 1});
        page().setDetailsShown(true);
        m_window->findChildren<SidebarEntry *>().first()->setFocus();
        const auto press = [this] {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            return QApplication::focusWidget();
        };
        QCOMPARE(nameOf(press()).section(u':', 0, 0), u"Destination"_s);
        QCOMPARE(press(), static_cast<QWidget *>(&list()));
        QVERIFY(page().details().isAncestorOf(press()));
        QCOMPARE(nameOf(press()), u"1 waiting"_s);
        QVERIFY(qobject_cast<SidebarEntry *>(press()));
    }

    void f6ReachesTheListOfAnotherPage()
    {
        m_window->showPage(Sidebar::Page::Remote);
        m_window->findChildren<SidebarEntry *>().first()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget *head = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget *body = QApplication::focusWidget();
        QVERIFY(head != body);
        QVERIFY(!qobject_cast<SidebarEntry *>(body));
    }

    void aRowOffersWhatItsButtonsDo()
    {
        page().model().addItems({transfer(1, u"a.txt"_s),
            inState(transfer(2, u"b.txt"_s), TransferState::NeedsAnswer),
            inState(transfer(3, u"c.txt"_s), TransferState::Failed), transfer(4, u"d"_s, 10, 7)});
        page().model().changeGroups(
            {{.id = 7, .path = "/home/ann/raws", .name = u"raws"_s, .files = 1}});
        QCOMPARE(actionsOf(0).mid(0, 2), (QStringList {u"Pause"_s, u"Cancel"_s}));
        QCOMPARE(actionsOf(1).mid(0, 3), (QStringList {u"Replace"_s, u"Keep both"_s, u"Skip"_s}));
        QVERIFY(actionsOf(2).contains(u"Try again"_s));
        QVERIFY(actionsOf(3).contains(u"Show files"_s));

        QSignalSpy answers(&page(), &UploadsPage::answerRequested);
        press(1, u"Keep both"_s);
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.first().first().value<QList<TransferId>>(), QList<TransferId> {2});
        QSignalSpy pauses(&page(), &UploadsPage::pauseRequested);
        press(0, u"Pause"_s);
        QCOMPARE(pauses.count(), 1);
        press(3, u"Show files"_s);
        QCOMPARE(page().model().rowCount(), 5);
        press(2, QAccessibleActionInterface::setFocusAction());
        QCOMPARE(list().currentIndex().row(), 2);
        press(2, QAccessibleActionInterface::toggleAction());
        QVERIFY(!list().selectionModel()->isSelected(page().model().index(2)));
    }

    // What was read out is pressed, wherever its row is by then.
    void aRowStaysItselfWhileOthersGo()
    {
        page().model().addItems(
            {transfer(1, u"a"_s), transfer(2, u"b"_s), transfer(3, u"c"_s), transfer(4, u"d"_s)});
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list());
        QCOMPARE(rows->childCount(), 4);
        QAccessibleInterface *second = rows->child(1);
        QAccessibleInterface *third = rows->child(2);
        page().model().removeItems({2});
        QVERIFY(!second->isValid());
        QVERIFY(third->isValid());
        QCOMPARE(rows->indexOfChild(third), 1);
        QSignalSpy cancels(&page(), &UploadsPage::cancelRequested);
        second->actionInterface()->doAction(u"Cancel"_s);
        QCOMPARE(cancels.count(), 0);
        third->actionInterface()->doAction(u"Cancel"_s);
        QCOMPARE(cancels.first().first().value<QList<TransferId>>(), QList<TransferId> {3});
        QCOMPARE(rows->child(1), third);
        QVERIFY(rows->child(0)->text(QAccessible::Name).startsWith(u"a,"_s));
        QVERIFY(!rows->child(3));
    }

    void aRowSaysWhetherItIsChosen()
    {
        page().model().addItems({transfer(1, u"a"_s), transfer(2, u"b"_s)});
        list().setFocus();
        list().setCurrentIndex(page().model().index(1));
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list());
        QVERIFY(rows->child(1)->state().selected);
        QVERIFY(rows->child(1)->state().focused);
        QVERIFY(!rows->child(0)->state().selected);
        QCOMPARE(rows->focusChild(), rows->child(1));
        const QPoint middle = rows->child(1)->rect().center();
        QCOMPARE(rows->childAt(middle.x(), middle.y()), rows->child(1));
        QCOMPARE(rows->child(1)->role(), QAccessible::ListItem);
    }

    void f1ShowsTheKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *sheet = m_window->findChild<ShortcutSheet *>();
        QVERIFY(sheet);
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words += label->text();
        for (const QString &wanted : {u"Find"_s, u"Ctrl+F"_s, u"Ctrl+Shift+P"_s, u"Next pane"_s,
                 u"F6"_s, u"Settings"_s, u"Ctrl+,"_s, u"Keyboard shortcuts"_s, u"Space"_s})
            QVERIFY2(words.contains(wanted), qPrintable(wanted));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ShortcutSheet *>());
    }
};

QTEST_MAIN(TestWindowKeys)
#include "test_window_keys.moc"
