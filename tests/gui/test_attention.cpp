#include "gui/dialogtools.h"
#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/uploads/attentionbanner.h"
#include "ui/uploads/attentioncauses.h"
#include "ui/uploads/bannerline.h"
#include "ui/uploads/conflictwords.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace ferry;
using namespace Qt::StringLiterals;

// What needs somebody: the question about a taken name, and the banner that puts equal causes together.
class TestAttention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }
    TransferModel &model() { return page().model(); }
    AttentionBanner &banner() { return *m_window->findChild<AttentionBanner *>(); }
    QList<BannerLine *> lines()
    {
        QList<BannerLine *> seen;
        for (BannerLine *line : banner().findChildren<BannerLine *>()) {
            if (line->isVisible())
                seen.append(line);
        }
        return seen;
    }
    static QString wordsOf(const BannerLine &line)
    {
        QString words;
        for (const QLabel *label : line.findChildren<QLabel *>())
            words += label->text();
        return words;
    }
    static TransferItem failedItem(
        TransferId id, FailureKind kind, DestinationId destination = 1, GroupId group = 0)
    {
        TransferItem item
            = inState(transfer(id, u"f%1.txt"_s.arg(id), 1000, group), TransferState::Failed);
        item.destination = destination;
        item.failure = Shared<Failure>(Failure {.kind = kind, .advice = Advice::Retry});
        return item;
    }
    static TransferItem asking(TransferId id, const std::optional<FileThere> &there = {})
    {
        TransferItem item
            = inState(transfer(id, u"q%1.txt"_s.arg(id), 1'400'000), TransferState::NeedsAnswer);
        item.failure = Shared<Failure>(Failure {
            .kind = FailureKind::AlreadyExists, .advice = Advice::AskUser, .there = there});
        return item;
    }

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

    // ── both versions ──

    void bothVersionsAreTold()
    {
        using Content = FileThere::Content;
        const QDateTime now(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC);
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC)
                .toMSecsSinceEpoch();
        };
        TransferItem item = asking(1,
            FileThere {
                .bytes = 1'200'000, .changedAt = at(21, 12, 40), .content = Content::Different});
        item.stamp.modified = at(27, 9, 12) * 1'000'000;
        QCOMPARE(
            conflictFacts(item, now), u"There: 1.2 MB, 21 Nov 12:40 · Here: 1.4 MB, today 09:12"_s);
        // Of the same size, whether anybody compared is worth a word.
        const auto facts = [&](const FileThere &there) {
            item.failure = asking(1, there).failure;
            return conflictFacts(item, now);
        };
        QCOMPARE(
            facts({.bytes = 1'400'000, .changedAt = at(26, 8, 0), .content = Content::Different}),
            u"There: 1.4 MB, yesterday 08:00 · Here: 1.4 MB, today 09:12 · different bytes"_s);
        QVERIFY(
            facts({.bytes = 1'400'000, .content = Content::Same}).endsWith("the same bytes"_L1));
        QCOMPARE(facts({.bytes = 1'400'000}),
            u"There: 1.4 MB · Here: 1.4 MB, today 09:12 · nobody compared the bytes"_s);
        QCOMPARE(facts({.changedAt = at(21, 12, 40)}),
            u"There: 21 Nov 12:40 · Here: 1.4 MB, today 09:12"_s);
        QVERIFY(facts({}).isEmpty());
        QVERIFY(conflictFacts(asking(1), now).isEmpty());
    }

    void theRowTellsThem()
    {
        model().addItems({asking(1, FileThere {.bytes = 1'200'000}), asking(2)});
        const auto said = [this](int row) {
            return model().index(row).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(said(0).contains(u"There: 1.2 MB · Here: 1.4 MB"_s), qPrintable(said(0)));
        QVERIFY2(said(1).contains(u"A file of that name is already in"_s), qPrintable(said(1)));
    }

    void theDetailsTellThem()
    {
        model().addItems({asking(1, FileThere {.bytes = 1'200'000})});
        page().setDetailsShown(true);
        page().list().setCurrentIndex(model().index(0));
        QTRY_VERIFY(shows(page().details(), u"There: 1.2 MB · Here: 1.4 MB"_s));
    }

    // ── one answer for many ──

    void theBannerAnswersForWhatComesLater()
    {
        model().addItems({asking(1), asking(2)});
        QTRY_COMPARE(lines().size(), 1);
        auto *later = banner().findChild<QCheckBox *>();
        QVERIFY(!later->isVisible()); // nothing more comes
        model().addItems({transfer(3, u"waits.txt"_s)});
        QTRY_VERIFY(later->isVisible());
        QSignalSpy answered(&page(), &UploadsPage::answerRequested);
        buttonNamed(banner(), u"Skip all"_s).click();
        QCOMPARE(answered.last().at(2).value<AnswerScope>(), AnswerScope::These);
        later->setChecked(true);
        buttonNamed(banner(), u"Replace all"_s).click();
        QCOMPARE(answered.last().at(0).value<QList<TransferId>>().size(), 2);
        QCOMPARE(answered.last().at(1).value<ConflictPolicy>(), ConflictPolicy::Replace);
        QCOMPARE(answered.last().at(2).value<AnswerScope>(), AnswerScope::TheirDrops);
        QVERIFY(!later->isChecked()); // the next drop is another question
    }

    void theRowsMenuAnswersForAll()
    {
        QMenu *all = nullptr;
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            if (menu->title().contains("that ask"_L1))
                all = menu;
        }
        QVERIFY(all != nullptr);
        QVERIFY(!all->isEnabled());
        model().addItems({asking(1), asking(2), asking(3)});
        QTRY_VERIFY(all->isEnabled());
        QVERIFY2(all->title().contains("3"_L1), qPrintable(all->title()));
        QCOMPARE(all->actions().size(), 3);
        for (const QAction *action : all->actions())
            QVERIFY(action->isEnabled());
    }

    // ── equal causes ──

    void equalCausesAreOneLineWhereverTheyGo()
    {
        QList<TransferItem> items;
        for (TransferId id = 1; id <= 12; ++id)
            items.append(failedItem(id, FailureKind::ConnectionLost, id % 3 + 1, id % 2));
        for (TransferId id = 13; id <= 15; ++id)
            items.append(failedItem(id, FailureKind::DiskFull, 1));
        model().addItems(items);
        QTRY_COMPARE(lines().size(), 2);
        QVERIFY2(wordsOf(*lines().at(0)).startsWith("12 files failed: "_L1),
            qPrintable(wordsOf(*lines().at(0))));
        QVERIFY(wordsOf(*lines().at(1)).startsWith("3 files failed: "_L1));
        QVERIFY(!banner().findChild<QPushButton *>(u"otherCauses"_s)->isVisible());

        QSignalSpy retried(&page(), &UploadsPage::retryRequested);
        buttonNamed(*lines().at(1), u"Try all again"_s).click();
        QCOMPARE(
            retried.last().first().value<QList<TransferId>>(), (QList<TransferId> {13, 14, 15}));
        buttonNamed(*lines().at(0), u"Try all again"_s).click();
        QCOMPARE(retried.last().first().value<QList<TransferId>>().size(), 12);
    }

    void showShowsTheseOnly()
    {
        QList<TransferItem> items;
        for (TransferId id = 1; id <= 4; ++id)
            items.append(failedItem(id, FailureKind::ConnectionLost, id));
        items += {failedItem(5, FailureKind::DiskFull), failedItem(6, FailureKind::DiskFull),
            transfer(7, u"waits.txt"_s)};
        model().addItems(items);
        QTRY_COMPARE(lines().size(), 2);
        buttonNamed(*lines().at(1), u"Show"_s).click();
        QCOMPARE(model().rowCount(), 2);
        auto *only = m_window->findChild<QPushButton *>(u"only"_s);
        QVERIFY(only->isVisible());
        QVERIFY(only->accessibleName().startsWith("Only: "_L1));
        buttonNamed(*lines().at(0), u"Show"_s).click();
        QCOMPARE(model().rowCount(), 4);
        // Back to all that need attention: by the button, by Esc, by another chip.
        only->click();
        QCOMPARE(model().rowCount(), 6);
        QVERIFY(!only->isVisible());
        buttonNamed(*lines().at(1), u"Show"_s).click();
        QVERIFY(page().escape());
        QCOMPARE(model().rowCount(), 6);
        buttonNamed(*lines().at(1), u"Show"_s).click();
        page().setFilter(TransferFilter::All);
        QCOMPARE(model().rowCount(), 7);
        QVERIFY(!only->isVisible());
    }

    void moreThanThreeAreCounted()
    {
        const FailureKind kinds[] {FailureKind::ConnectionLost, FailureKind::DiskFull,
            FailureKind::PermissionDenied, FailureKind::SourceGone, FailureKind::QuotaExceeded};
        QList<TransferItem> items;
        TransferId id = 0;
        for (const FailureKind kind : kinds)
            items += {failedItem(++id, kind), failedItem(++id, kind)};
        items.append(failedItem(++id, FailureKind::TlsRejected)); // alone: it speaks for itself
        items += {asking(++id), asking(++id)};
        model().addItems(items);
        QTRY_COMPARE(lines().size(), 3);
        QVERIFY(wordsOf(*lines().at(0)).contains("need an answer"_L1)); // before what failed
        auto *others = banner().findChild<QPushButton *>(u"otherCauses"_s);
        QVERIFY(others->isVisible());
        QCOMPARE(others->text(), u"and 4 other causes"_s);
        others->click();
        QVERIFY(model().filter() == TransferFilter::Attention);
        QCOMPARE(model().rowCount(), int(items.size()));
    }

    // A hundred thousand that failed, each with a subject of its own: the window stays fluent.
    void manyCausesTakeNoTime()
    {
        QList<TransferItem> items;
        for (TransferId id = 1; id <= 100'000; ++id) {
            TransferItem item = failedItem(id, FailureKind::NameRefused);
            Failure failure = *item.failure;
            failure.subject = item.name;
            item.failure = Shared<Failure>(failure);
            items.append(item);
        }
        TransferModel many;
        many.addItems(items);
        QElapsedTimer timer;
        timer.start();
        const QList<AttentionCause> causes = attentionCauses(many, {});
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(causes.size() <= 501);
        qsizetype files = 0;
        for (const AttentionCause &cause : causes)
            files += cause.ids.size();
        QCOMPARE(files, items.size());
    }
};

QTEST_MAIN(TestAttention)
#include "test_attention.moc"
