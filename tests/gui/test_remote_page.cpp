#include "gui/dialogtools.h"
#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "support/historyrows.h"
#include "ui/common/messagebar.h"
#include "ui/remote/deletepreview.h"
#include "ui/remote/remotedesk.h"
#include "ui/remote/remotemodel.h"
#include "ui/remote/remoteview.h"
#include "ui/statistics/statisticspage.h"
#include "ui/uploads/transferdelegate.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

// The pages that look back, in the window: what is stored at a destination (a folder here), and the sums.
class RemotePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;
    DestinationConfig m_folder {};

    RemoteView &page() { return *m_window->findChild<RemoteView *>(); }
    RemoteModel &model() { return *page().findChild<RemoteModel *>(); }
    QListView &list() { return *page().findChild<QListView *>(u"remoteFiles"_s); }
    DeletePreview *preview() { return m_window->findChild<DeletePreview *>(); }
    QString place(const QString &name) const { return m_folder.setting(u"path"_s) + u'/' + name; }
    bool put(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(place(name)).path());
        QFile file(place(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    HistoryEntry historyOf(const QString &name, qint64 bytes, int daysAgo)
    {
        HistoryEntry entry = historyrows_fixture::uploaded(name, bytes, daysAgo);
        entry.destination = m_folder.uuid;
        entry.destinationName = m_folder.name;
        entry.destinationKind = m_folder.kind;
        entry.remote = place(name);
        return entry;
    }
    void openPage(int files)
    {
        m_window->showPage(Sidebar::Page::Remote);
        page().showDestination(m_folder.id);
        QTRY_COMPARE(model().rowCount(), files);
        QTRY_VERIFY(buttonNamed(page(), u"Refresh"_s).isVisible()); // it has ended
    }
    // As a shortcut, which wants the window to be the active one; without a window manager none is after a dialog.
    void press(QWidget &where, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(&where, key, with);
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().entry(row).file.name == name)
                list().setCurrentIndex(model().index(row));
        }
        list().setFocus();
        QCOMPARE(page().chosen().size(), 1);
        QCOMPARE(page().chosen().first().file.name, name);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        DestinationConfig config;
        config.name = u"nas"_s;
        config.kind = u"folder"_s;
        config.uuid = uuid7();
        config.settings.insert(u"path"_s, m_stand->folder() + u"/nas"_s);
        m_folder = m_stand->destinations().saveNow(config).value();
        m_window = m_stand->makeWindow(*m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
        // As it is with an empty one: nothing, and no error.
        QTRY_VERIFY(m_window->findChild<RemoteView *>() != nullptr);
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void whatIsThereIsListedAndKnown()
    {
        QVERIFY(put(u"2026/ours.pdf"_s, "ours"));
        QVERIFY(put(u"stray.pdf"_s, "not ours"));
        historyrows_fixture::fill(m_stand->database(), {historyOf(u"2026/ours.pdf"_s, 4, 3)});
        openPage(2);
        QVERIFY(shows(page(), u"2 files"_s));
        QVERIFY(shows(page(), u"1 not in this history"_s));
        choose(u"2026/ours.pdf"_s);
        QVERIFY(page().chosen().first().isOurs());
        QVERIFY(shows(page(), u"ours.pdf"_s));
        const QString sentence = list().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"In history"_s), qPrintable(sentence));
        choose(u"stray.pdf"_s);
        QVERIFY(page().chosen().first().isOrphan());
    }

    void returnDestroysNothing()
    {
        QVERIFY(put(u"keep me.pdf"_s, "precious"));
        openPage(1);
        choose(u"keep me.pdf"_s);
        press(list(), Qt::Key_Delete);
        QTRY_VERIFY(preview() != nullptr && preview()->isVisible());
        QVERIFY(shows(*preview(), u"Delete 1 file from “nas”?"_s));
        QListView *doomed = preview()->findChild<QListView *>(u"doomed"_s);
        QCOMPARE(doomed->model()->rowCount(), 1);
        QCOMPARE(doomed->model()->index(0, 0).data().toString(), u"keep me.pdf"_s);
        QTest::keyClick(preview()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(preview() == nullptr);
        QVERIFY(QFile::exists(place(u"keep me.pdf"_s)));

        // Not with the focus on the button that deletes, either; and Escape is a no.
        press(list(), Qt::Key_Delete);
        QTRY_VERIFY(preview() != nullptr && preview()->isVisible());
        auto *button = preview()->findChild<QPushButton *>(u"delete"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTRY_VERIFY(preview() == nullptr);
        QVERIFY(QFile::exists(place(u"keep me.pdf"_s)));
        press(list(), Qt::Key_Delete);
        QTRY_VERIFY(preview() != nullptr && preview()->isVisible());
        QTest::keyClick(preview(), Qt::Key_Escape);
        QTRY_VERIFY(preview() == nullptr);
        QVERIFY(QFile::exists(place(u"keep me.pdf"_s)));
        QCOMPARE(model().rowCount(), 1);
    }

    void onlyWhatWasNamedIsDeleted()
    {
        for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s})
            QVERIFY(put(name, "content"));
        openPage(3);
        choose(u"a.pdf"_s);
        for (int row = 0; row < 3; ++row) {
            if (model().entry(row).file.name == u"b.pdf"_s)
                list().selectionModel()->select(model().index(row), QItemSelectionModel::Select);
        }
        QCOMPARE(page().chosen().size(), 2);
        page().deleteChosen();
        QTRY_VERIFY(preview() != nullptr && preview()->isVisible());
        QVERIFY(put(u"b.pdf"_s, "changed meanwhile")); // while somebody reads the names
        QTest::mouseClick(preview()->findChild<QPushButton *>(u"delete"_s), Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 2);
        QVERIFY(!QFile::exists(place(u"a.pdf"_s)));
        QVERIFY(QFile::exists(place(u"b.pdf"_s)));
        QVERIFY(QFile::exists(place(u"c.pdf"_s)));
        QVERIFY(shows(page(), u"somebody changed it"_s));
    }

    void aSearchNarrowsAndEscapeWidens()
    {
        for (const QString &name : {u"Report.pdf"_s, u"notes.txt"_s, u"2026/report-2.pdf"_s})
            QVERIFY(put(name, "x"));
        openPage(3);
        QLineEdit &search = lineNamed(page(), u"Search remote files"_s);
        search.setText(u"REPORT"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClick(&search, Qt::Key_Escape);
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void theRuleIsOfferedAndNeverCarriedOutByItself()
    {
        QVERIFY(put(u"old.pdf"_s, "old"));
        QVERIFY(put(u"stray.pdf"_s, "stray"));
        QFile old(place(u"old.pdf"_s));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(
            QDateTime::currentDateTime().addDays(-90), QFileDevice::FileModificationTime));
        old.close();
        historyrows_fixture::fill(m_stand->database(), {historyOf(u"old.pdf"_s, 3, 90)});
        openPage(2);
        page().cleanUp(); // there is no rule, and a folder's strangers are the user's own
        QVERIFY(preview() == nullptr);
        QVERIFY(shows(page(), u"No rule says"_s));

        m_folder.settings.insert(u"keep-days"_s, u"30"_s);
        QVERIFY(m_stand->destinations().saveNow(m_folder));
        m_window->reloadDestinations();
        // As soon as the window has read it; asked for again, it stays one question.
        QTRY_VERIFY((page().cleanUp(), preview() != nullptr));
        QCOMPARE(preview()->entries().size(), 1);
        QCOMPARE(preview()->entries().first().file.name, u"old.pdf"_s);
        preview()->reject();
        QTRY_VERIFY(preview() == nullptr);
        QVERIFY(QFile::exists(place(u"old.pdf"_s)));
    }

    // Del belongs to what one sees: an upload on another page is not cancelled by it.
    void keysOfThePageDoNotReachTheUploads()
    {
        m_window->uploads().model().addItems(
            {inState(transfer(9001, u"a.txt"_s), TransferState::Done)});
        m_window->uploads().list().setCurrentIndex(m_window->uploads().model().index(0));
        QVERIFY(put(u"a.pdf"_s, "x"));
        openPage(1);
        QSignalSpy cancelled(&m_window->uploads(), &UploadsPage::cancelRequested);
        QSignalSpy removed(&m_window->uploads(), &UploadsPage::removeRequested);
        QTest::keyClick(&lineNamed(page(), u"Search remote files"_s), Qt::Key_Delete);
        press(list(), Qt::Key_Delete);
        QTRY_VERIFY(preview() != nullptr); // it is about the file that one sees
        preview()->reject();
        QTRY_VERIFY(preview() == nullptr);
        press(list(), Qt::Key_R, Qt::ControlModifier);
        press(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cancelled.size() + removed.size(), 0);
        m_window->showPage(Sidebar::Page::Uploads);
        press(m_window->uploads().list(), Qt::Key_Delete);
        QTRY_COMPARE(removed.size(), 1); // the control, and none of those before
        QCOMPARE(cancelled.size(), 0);
        QVERIFY(std::any_of(
            m_window->actions().cbegin(), m_window->actions().cend(), [](const QAction *action) {
                return action->isEnabled() && action->shortcut() == QKeySequence(Qt::Key_Delete);
            }));
    }

    void namesThatWouldLieAreShownTame()
    {
        QVERIFY(put(u"evil\n<b>name.pdf"_s, "x"));
        openPage(1);
        const QString shown = model().index(0).data().toString();
        QVERIFY2(!shown.contains(u'\n'), qPrintable(shown));
        QVERIFY(shown.contains(u"<b>"_s)); // as text
    }

    void statisticsComeFromTheHistoryAlone()
    {
        HistoryEntry failedRow = historyOf(u"bad.pdf"_s, 5'000'000, 2);
        failedRow.outcome = HistoryOutcome::Failed;
        failedRow.failure = Failure {.kind = FailureKind::ReplyTimedOut};
        historyrows_fixture::fill(m_stand->database(),
            {historyOf(u"a.pdf"_s, 2'000'000, 40), historyOf(u"b.pdf"_s, 3'000'000, 2), failedRow});
        m_window->showPage(Sidebar::Page::Statistics);
        auto *statistics = m_window->findChild<StatisticsPage *>();
        QVERIFY(statistics->isVisible());
        QTRY_VERIFY(shows(*statistics, u"5.0 MB"_s) || shows(*statistics, u"5 MB"_s));
        QVERIFY(shows(*statistics, u"2 files"_s));
        QVERIFY(shows(*statistics, u"1 timed out"_s));
        QVERIFY(shows(*statistics, u"no answer"_s));
        QVERIFY(statistics->findChild<QWidget *>(u"places"_s) != nullptr);
    }
};

QTEST_MAIN(RemotePageTest)
#include "test_remote_page.moc"
