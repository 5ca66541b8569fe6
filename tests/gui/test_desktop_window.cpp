#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/heldbanner.h"
#include "ui/uploads/progressannouncer.h"
#include "ui/uploads/summarystrip.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

// The window as one of a desktop: files shown where they are, a network that is not there, and what a screen
// reader hears of the progress.
class TestDesktopWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUploadIsShownInItsFolder();
    void aDroppedFolderIsShownItself();
    void ofManyNoneIsShown();
    void offlineSaysSoAndCanBeOverruled();
    void whoPausedSeesNoBanner();
    void rowsThatNeedNoNetworkDoNotWaitForIt();
    void theFocusedRowSpeaksAtEachQuarter();
    void theQueueSpeaksAtEachQuarter();

private:
    UploadsPage &page() { return m_window->uploads(); }
    TransferModel &model() { return page().model(); }
    QAction &showInFolder()
    {
        for (QAction *each : m_window->actions()) {
            if (each->text().remove(u'&') == "Show in folder"_L1)
                return *each;
        }
        qFatal("no such action");
    }
    QPushButton &button(QWidget &inside, const QString &text)
    {
        for (QPushButton *each : inside.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return *each;
        }
        qFatal("no such button");
    }
    void progress(TransferId id, qint64 stored, TransferState state = TransferState::Uploading)
    {
        TransferItem item = *model().find(id);
        item.state = state;
        item.stored = stored;
        model().changeItems({item});
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;
    QList<QByteArray> m_shown {};
};

void TestDesktopWindow::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_stand = std::make_unique<WindowStand>();
    UiServices services = m_stand->services();
    services.showInFolder = [this](const QByteArray &path) { m_shown.append(path); };
    m_window = std::make_unique<MainWindow>(services, *m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
    m_shown.clear();
}

void TestDesktopWindow::cleanup()
{
    m_window.reset();
    m_stand.reset();
    m_theme.reset();
}

void TestDesktopWindow::anUploadIsShownInItsFolder()
{
    model().addItems({transfer(1, u"a.txt"_s), transfer(2, u"b.txt"_s)});
    QVERIFY(!showInFolder().isEnabled()); // nothing is chosen
    page().list().setCurrentIndex(model().index(1));
    QVERIFY(showInFolder().isEnabled());
    showInFolder().trigger();
    const QByteArray path = model().row(1).item->path;
    QCOMPARE(m_shown, QList<QByteArray> {path});

    page().setDetailsShown(true);
    QPushButton &button = this->button(page().details(), u"Show in folder"_s);
    QTRY_VERIFY(button.isVisible());
    button.click();
    QCOMPARE(m_shown, QList<QByteArray>({path, path}));
    page().list().clearSelection();
    QTRY_VERIFY(button.isHidden());
}

void TestDesktopWindow::aDroppedFolderIsShownItself()
{
    model().changeGroups(
        {{.id = 7, .destination = 1, .path = "/home/ann/raws", .name = u"raws"_s}});
    model().addItems({transfer(1, u"raws/a.nef"_s, 10, 7), transfer(2, u"raws/b.nef"_s, 10, 7)});
    page().list().setCurrentIndex(model().index(0));
    showInFolder().trigger();
    QCOMPARE(m_shown, QList<QByteArray> {"/home/ann/raws"});
}

void TestDesktopWindow::ofManyNoneIsShown()
{
    model().addItems({transfer(1, u"a.txt"_s), transfer(2, u"b.txt"_s)});
    page().list().selectAll();
    QVERIFY(!showInFolder().isEnabled());
    page().chosen().showInFolder();
    QVERIFY(m_shown.isEmpty());
}

void TestDesktopWindow::offlineSaysSoAndCanBeOverruled()
{
    model().addItems({transfer(1, u"a.txt"_s)});
    // The stand's own engine is paused, which would be the first to be said.
    QSignalSpy holds(&m_stand->engine(), &UploadEngine::holdsChanged);
    m_stand->engine().post(command::LiftAll {});
    QTRY_VERIFY(!holds.isEmpty() && holds.last().first().value<QList<Hold>>().isEmpty());
    auto &banner = *m_window->findChild<HeldBanner *>();
    QueueProgress progress {.files = 1, .waiting = 1};
    m_window->showProgress(progress);
    QVERIFY(banner.isHidden());
    progress.heldBack = HoldReason::Offline;
    m_window->showProgress(progress);
    QVERIFY(banner.isVisible());
    const auto labels = banner.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == "Offline: waiting for the network"_L1;
    }));
    QSignalSpy lifted(&page(), &UploadsPage::liftRequested);
    QPushButton &anyway = button(banner, u"Try anyway"_s);
    QVERIFY(anyway.focusPolicy() & Qt::TabFocus);
    anyway.click();
    QCOMPARE(lifted.size(), 1);
    QCOMPARE(lifted.first().first().value<HoldReason>(), HoldReason::Offline);
    // Nothing waits for it: nothing is said.
    progress.waiting = 0;
    m_window->showProgress(progress);
    QVERIFY(banner.isHidden());
}

void TestDesktopWindow::whoPausedSeesNoBanner()
{
    model().addItems({transfer(1, u"a.txt"_s)});
    m_window->showProgress(
        {.files = 1, .waiting = 1, .allPaused = true, .heldBack = HoldReason::PausedByUser});
    QVERIFY(m_window->findChild<HeldBanner *>()->isHidden());
}

void TestDesktopWindow::rowsThatNeedNoNetworkDoNotWaitForIt()
{
    TransferItem far = transfer(2, u"b.txt"_s);
    far.destination = 2;
    model().addItems({transfer(1, u"a.txt"_s), far});
    const DestinationPlaces places {{1, placeOf({.id = 1, .name = u"here"_s, .kind = u"folder"_s})},
        {2,
            placeOf({.id = 2,
                .name = u"far"_s,
                .kind = u"tus"_s,
                .settings = {{u"url"_s, u"https://files.example.com/"_s}}})}};
    const QList<Hold> holds {{.reason = HoldReason::Offline}};
    const auto says = [&](int row) {
        return rowText(model().row(row), {.places = &places, .holds = &holds}).main;
    };
    QCOMPARE(says(0), u"Waiting"_s);
    QCOMPARE(says(1), u"Offline"_s);
}

void TestDesktopWindow::theFocusedRowSpeaksAtEachQuarter()
{
    model().addItems({transfer(1, u"a.txt"_s, 1000), transfer(2, u"b.txt"_s, 1000)});
    m_window->activateWindow();
    page().list().setFocus();
    QTRY_VERIFY(page().list().hasFocus());
    page().list().setCurrentIndex(model().index(0));
    QStringList heard; // what a screen reader asks for when it is told
    connect(page().findChild<ProgressAnnouncer *>(), &ProgressAnnouncer::said, this,
        [&](int row) { heard.append(model().index(row).data(Qt::AccessibleTextRole).toString()); });
    for (const qint64 stored : {10, 200, 260, 300, 400})
        progress(1, stored);
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard.first().startsWith(u"a.txt,"_s) && heard.first().contains(u"26 percent"_s));
    for (const qint64 stored : {600, 900, 990, 1000})
        progress(1, stored);
    QCOMPARE(heard.size(), 3); // half, and three quarters
    progress(1, 1000, TransferState::Done);
    QCOMPARE(heard.size(), 4);
    QVERIFY(heard.last().contains(u"Done"_s));
    progress(2, 900); // nobody is there
    page().list().setCurrentIndex(model().index(1));
    progress(2, 910); // where somebody goes to is read out anyway
    page().list().clearFocus();
    progress(2, 1000, TransferState::Done);
    QCOMPARE(heard.size(), 4);
}

// By its name: that it has changed is what assistive technology hears.
void TestDesktopWindow::theQueueSpeaksAtEachQuarter()
{
    const auto *strip = page().findChild<SummaryStrip *>();
    QStringList names;
    for (const qint64 stored : {0, 100, 240, 250, 260, 490, 510, 760, 990, 1000}) {
        m_window->showProgress(
            {.files = 1, .active = 1, .uploading = 1, .bytes = 1000, .storedBytes = stored});
        names.append(strip->accessibleName());
    }
    names.removeDuplicates();
    QCOMPARE(names,
        QStringList({QString(), u"Uploads, 25 percent"_s, u"Uploads, 50 percent"_s,
            u"Uploads, 75 percent"_s, u"Uploads, 100 percent"_s}));
}

QTEST_MAIN(TestDesktopWindow)
#include "test_desktop_window.moc"
