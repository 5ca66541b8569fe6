#include "accounts/accounts.h"
#include "base/clock.h"
#include "store/destinationstore.h"
#include "store/historystore.h"
#include "store/secretstore.h"
#include "store/settingsstore.h"
#include "support/historyrows.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/common/messagebar.h"
#include "ui/history/filterbutton.h"
#include "ui/history/historyheader.h"
#include "ui/history/historyview.h"
#include "ui/history/sourcecheck.h"
#include "ui/uiservices.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;
namespace rows = ferry::historyrows_fixture;

namespace {

// The page over a history of its own: the design's rows and a thousand photographs.
struct World
{
    QTemporaryDir folder {};
    std::unique_ptr<Database> database;
    HistoryStore history;
    DestinationStore destinations;
    SettingsStore settings;
    SecretStore secrets;
    SystemClock clock {};
    Accounts accounts;
    HistorySync sync;
    UploadEngine engine;
    UiServices services;
    HistoryView view;

    explicit World(const QList<HistoryEntry> &more = {})
        : database(opened(folder.path()))
        , history(*database)
        , destinations(*database)
        , settings(*database)
        , secrets(u"ferry-test"_s)
        , accounts(*database, secrets, clock, {folder.path(), folder.path()})
        , sync(*database, accounts, {})
        , engine(*database, {})
        , services {.engine = engine,
              .history = history,
              .destinations = destinations,
              .settings = settings,
              .secrets = secrets,
              .accounts = accounts,
              .sync = sync}
        , view((rows::fill(
                    *database, rows::ofTheDesign(folder.path()) + rows::photographs(1000) + more),
              services))
    {
        view.resize(988, 760);
        view.show();
    }
    static std::unique_ptr<Database> opened(const QString &path)
    {
        auto result = Database::open(path);
        if (!result)
            qFatal("no database");
        return std::move(*result);
    }

    QLineEdit &searchField() { return *view.findChild<QLineEdit *>(); }
    QListView &list() { return *view.findChild<QListView *>(); }
    QString detail(const QString &part) { return view.findChild<QLabel *>(part)->text(); }
    MessageBar &message() { return *view.findChild<MessageBar *>(); }
    QString messageText() { return message().findChild<QLabel *>()->text(); }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *each : view.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return *each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    bool finds(const QString &text, int count)
    {
        searchField().setText(text);
        return QTest::qWaitFor([&] { return list().model()->rowCount() == count; }, patience);
    }
    void choose(int row)
    {
        list().setCurrentIndex(list().model()->index(row, 0));
        list().setFocus();
    }
};

} // namespace

class HistoryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void typingFindsAndSaysHowMany();
    void aFilterNarrowsTheList();
    void theIdOfAServiceCanBeCopied();
    void aFilterForWhatIsGoneIsLifted();
    void aRowsMenuOffersWhatCanBeDone();
    void manyAreUploadedAgainFromThisComputerOnly();
    void theChosenRowIsExplained();
    void aRefusedRowSaysWhyAndKeepsCodesApart();
    void namesAreNeverMarkup();
    void theSourceIsComparedWithTheUpload();
    void deleteForgetsAndUndoBringsBack();
    void linksOfAllChosenRowsAreCopied();
    void ofAnotherComputersRowItAsksWhereTheFileIs();
    void aSharedPathIsShownAsTheOtherComputers();
    void whatOtherComputersUploadedAppearsWhileShown();
    void theSameContentElsewhereIsTold();
    void theSameBytesAreSentTwiceOnlyWhenAskedTwice();
    void anotherComputersFileIsComparedWithTheOneHere();
    void uploadAgainAsksOnceForEachDestination();
    void newUploadsAppearWhileShown();
    void escapeClearsTheSearchAndThenTheSelection();
    void whatWasFoundIsExported();
    void anExportThatFailsIsExplained();
    void nothingFoundSaysSo();
};

void HistoryViewTest::typingFindsAndSaysHowMany()
{
    World world;
    QTRY_COMPARE(world.list().model()->rowCount(), 200);
    QTest::keyClicks(&world.searchField(), u"report 2026"_s);
    QTRY_COMPARE(world.list().model()->rowCount(), 8);
    const auto labels = world.view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(u"8 of 1,008 uploads · found in "_s);
    }));
    // Down goes to the rows.
    QTest::keyClick(&world.searchField(), Qt::Key_Down);
    QVERIFY(world.list().hasFocus() || !world.view.isActiveWindow());
    QCOMPARE(world.view.chosen().value(0).name, u"annual-report-2026.pdf"_s);
}

void HistoryViewTest::aFilterNarrowsTheList()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    for (FilterButton *filter : world.view.findChildren<FilterButton *>()) {
        for (QAction *action : filter->menu()->actions()) {
            if (action->text() == "Failed"_L1)
                action->trigger();
        }
    }
    QTRY_COMPARE(world.list().model()->rowCount(), 1);
    QCOMPARE(world.view.chosen().value(0).name, u"report-2026-print.pdf"_s);
}

// The button would say that nothing is filtered, and the list would stay short.
void HistoryViewTest::aFilterForWhatIsGoneIsLifted()
{
    World world;
    auto *header = world.view.findChild<HistoryHeader *>();
    QTRY_COMPARE(world.list().model()->rowCount(), 200);
    header->setDestinations(
        {{.id = 7, .uuid = QUuid::createUuid(), .name = u"Gone soon"_s, .kind = u"folder"_s}});
    for (FilterButton *filter : world.view.findChildren<FilterButton *>()) {
        for (QAction *action : filter->menu()->actions()) {
            if (action->text() == "Gone soon"_L1)
                action->trigger();
        }
    }
    QVERIFY(header->isFiltering());
    QTRY_COMPARE(world.list().model()->rowCount(), 0);
    header->setDestinations({});
    QVERIFY(!header->isFiltering());
    QTRY_COMPARE(world.list().model()->rowCount(), 200);
}

void HistoryViewTest::aRowsMenuOffersWhatCanBeDone()
{
    HistoryEntry elsewhere = rows::uploaded(u"DSC_elsewhere.NEF"_s, 9);
    elsewhere.device = u"studio-laptop"_s;
    elsewhere.deviceId = QUuid::createUuid();
    elsewhere.path.clear();
    elsewhere.sha256.clear();
    World world({elsewhere});
    const auto offered = [&world] {
        QStringList words;
        for (const QAction *action : world.list().actions()) {
            if (action->isEnabled())
                words += action->text().remove(u'&');
        }
        return words;
    };
    QVERIFY(world.finds(u"report 2026"_s, 8));
    QCOMPARE(offered(),
        QStringList({u"Copy link"_s, u"Copy SHA-256"_s, u"Upload again"_s, u"Show in folder"_s,
            u"Forget"_s}));
    QVERIFY(world.finds(u"DSC_elsewhere"_s, 1));
    QCOMPARE(offered(), QStringList({u"Copy link"_s, u"Upload again"_s, u"Forget"_s}));
    QVERIFY(world.finds(u"nothing of this name"_s, 0));
    QCOMPARE(offered(), QStringList());
}

// Under another computer's path there may be something else here.
void HistoryViewTest::manyAreUploadedAgainFromThisComputerOnly()
{
    HistoryEntry here = rows::uploaded(u"DSC_pair.NEF"_s, 9);
    here.path = "/home/mira/DSC_pair.NEF";
    HistoryEntry elsewhere = rows::uploaded(u"DSC_pair.NEF"_s, 10);
    elsewhere.device = u"studio-laptop"_s;
    elsewhere.deviceId = QUuid::createUuid();
    elsewhere.path = "/home/mira/secret/DSC_pair.NEF";
    World world({here, elsewhere});
    QVERIFY(world.finds(u"DSC_pair"_s, 2));
    world.list().selectAll();
    QSignalSpy asked(&world.view, &HistoryView::uploadAgain);
    QTest::mouseClick(&world.button(u"Upload again"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<QByteArray>>(),
        QList<QByteArray> {"/home/mira/DSC_pair.NEF"});
    QVERIFY(world.messageText().startsWith(u"1 upload left out"_s));
}

void HistoryViewTest::theChosenRowIsExplained()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    QCOMPARE(world.detail(u"name"_s), u"annual-report-2026.pdf"_s);
    QCOMPARE(world.detail(u"place"_s), u"acme-prod › media › 2026/annual-report-2026.pdf"_s);
    QCOMPARE(world.detail(u"evidence"_s),
        u"SHA-256 9f2c…e81a, checked after upload · 18.2 MB in 0.4 s (45.5 MB/s) · 1 attempt"_s);
    QTRY_VERIFY(world.detail(u"source"_s).endsWith(", unchanged since"_L1));
}

void HistoryViewTest::aRefusedRowSaysWhyAndKeepsCodesApart()
{
    World world;
    QVERIFY(world.finds(u"report 2026 print"_s, 1));
    QCOMPARE(world.detail(u"evidence"_s),
        u"“GLM” takes files up to 100 MB; this one is 240 MB. Choose another destination."_s);
    QCOMPARE(world.detail(u"raw"_s),
        u"1 attempt · HTTP status: 413 · Code: 1214 · In its own words: file too large"_s);
    QCOMPARE(world.detail(u"source"_s), u"From studio-laptop"_s);
    QVERIFY(!world.button(u"Copy link"_s).isEnabled());
    // The way out is a button; a row that went well has none.
    QSignalSpy edit(&world.view, &HistoryView::editDestination);
    QTest::mouseClick(&world.button(u"Edit destination"_s), Qt::LeftButton);
    QCOMPARE(edit.value(0).value(0).toUuid(), world.view.chosen().value(0).destination);
    QVERIFY(world.finds(u"report 2026 cover"_s, 1));
    QTRY_VERIFY(!world.button(u"Edit destination"_s).isVisible());
}

void HistoryViewTest::namesAreNeverMarkup()
{
    const QString name = u"<img src=x><b>bold</b>&amp;.html"_s;
    World world({rows::uploaded(name, 5)});
    QVERIFY(world.finds(u"bold"_s, 1));
    QCOMPARE(world.detail(u"name"_s), name);
    for (const QLabel *label : world.view.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
            qPrintable(label->text()));
        QVERIFY2(!label->toolTip().contains("<b>bold"_L1), qPrintable(label->toolTip()));
    }
}

void HistoryViewTest::theSourceIsComparedWithTheUpload()
{
    QTemporaryDir folder;
    HistoryEntry entry = rows::ofTheDesign(folder.path()).first();
    QCOMPARE(sourceStateNow(entry), SourceState::Unchanged);

    QFile file(QFile::decodeName(entry.path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(entry.finishedAt).addSecs(60),
        QFileDevice::FileModificationTime));
    QCOMPARE(sourceStateNow(entry), SourceState::Changed);
    QVERIFY(file.remove());
    QCOMPARE(sourceStateNow(entry), SourceState::Gone);
    entry.path.clear();
    QCOMPARE(sourceStateNow(entry), SourceState::Elsewhere);
}

void HistoryViewTest::deleteForgetsAndUndoBringsBack()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    world.choose(2);
    const QString name = world.view.chosen().value(0).name;
    QTest::keyClick(&world.list(), Qt::Key_Delete);
    QTRY_COMPARE(world.list().model()->rowCount(), 7);
    QVERIFY(world.list().selectionModel()->isSelected(world.list().currentIndex()));
    QCOMPARE(world.messageText(), u"Forgot “%1”."_s.arg(name));
    QVERIFY(world.view.canUndo());

    QTest::keyClick(&world.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.list().model()->rowCount(), 8);
    QCOMPARE(world.list().model()->index(2, 0).data().toString(), name);
    QVERIFY(!world.view.canUndo());
}

void HistoryViewTest::linksOfAllChosenRowsAreCopied()
{
    World world;
    QVERIFY(world.finds(u"DSC_00000"_s, 10));
    world.list().setFocus();
    world.list().selectAll();
    QTest::keyClick(&world.list(), Qt::Key_C, Qt::ControlModifier);
    const QStringList links = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(links.size(), 10);
    QVERIFY(links.first().endsWith("/media/2026/DSC_000000.NEF"_L1));
    QCOMPARE(world.detail(u"name"_s), u"10 uploads chosen"_s);

    world.view.copyHash();
    const QString hashes = QGuiApplication::clipboard()->text();
    QCOMPARE(hashes.count(u'\n'), 9);
    QVERIFY(hashes.startsWith("9f2c"_L1) && hashes.contains("e81a  DSC_000000.NEF\n"_L1));
}

void HistoryViewTest::ofAnotherComputersRowItAsksWhereTheFileIs()
{
    World world;
    QVERIFY(world.finds(u"report 2026 print"_s, 1));
    QCOMPARE(world.detail(u"source"_s), u"From studio-laptop"_s);
    QVERIFY(!world.button(u"Show in folder"_s).isVisible());
    QSignalSpy asked(&world.view, &HistoryView::uploadAgain);
    QTest::mouseClick(&world.button(u"Upload again"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    auto *dialog = world.view.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->windowTitle().contains(u"report-2026-print.pdf"_s));
    Q_EMIT dialog->fileSelected(u"/home/ann/print.pdf"_s);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(
        asked.first().at(0).value<QList<QByteArray>>(), QList<QByteArray> {"/home/ann/print.pdf"});
    QCOMPARE(asked.first().at(1).toUuid(), world.view.chosen().first().destination);
}

void HistoryViewTest::aSharedPathIsShownAsTheOtherComputers()
{
    HistoryEntry other = rows::uploaded(u"DSC_shared.NEF"_s, 9);
    other.device = u"studio-laptop"_s;
    other.deviceId = QUuid::createUuid();
    other.path = "/home/ann/not-here/DSC_shared.NEF";
    QVERIFY(HistoryWords::isElsewhere(other));
    QCOMPARE(HistoryWords::source(other, SourceState::Gone),
        u"From studio-laptop, /home/ann/not-here/DSC_shared.NEF"_s);
    QCOMPARE(HistoryWords::device(other), u"studio-laptop"_s);
}

void HistoryViewTest::whatOtherComputersUploadedAppearsWhileShown()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    rows::fill(*world.database, {rows::uploaded(u"report-2026-studio.txt"_s, 3)});
    Q_EMIT world.sync.historyChanged();
    QTRY_COMPARE(world.list().model()->rowCount(), 9);
}

// Studio sent it to another bucket of the project, days before.
void HistoryViewTest::theSameContentElsewhereIsTold()
{
    const HistoryEntry here = rows::uploaded(u"holiday.mov"_s, 9, 2);
    HistoryEntry there = rows::uploaded(u"film-of-may.mov"_s, 9, 400);
    there.sha256 = here.sha256;
    there.device = u"studio"_s;
    there.deviceId = QUuid::createUuid();
    there.remote = u"archive/film-of-may.mov"_s;
    there.link = u"https://acme.example/film-of-may.mov"_s;
    World world({here, there, rows::uploaded(u"holiday-alone.mov"_s, 9, 2)});
    QVERIFY(world.finds(u"holiday.mov"_s, 1));
    QTRY_COMPARE(world.detail(u"same"_s),
        u"Also uploaded from studio to acme-prod › archive, %1"_s.arg(HistoryWords::when(there)));
    QTest::mouseClick(&world.button(u"Copy that link"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), there.link);

    QVERIFY(world.finds(u"holiday-alone"_s, 1));
    QTRY_COMPARE(world.detail(u"name"_s), u"holiday-alone.mov"_s);
    QVERIFY(world.detail(u"same"_s).isEmpty());
    QVERIFY(!world.button(u"Copy that link"_s).isVisible());
}

void HistoryViewTest::theIdOfAServiceCanBeCopied()
{
    HistoryEntry paper = rows::uploaded(u"paper.pdf"_s, 8, 1);
    paper.remoteId = u"cq7f5k2rabc"_s;
    World world({paper});
    QVERIFY(world.finds(u"paper.pdf"_s, 1));
    QTRY_VERIFY(world.detail(u"remoteId"_s).contains(paper.remoteId));
    QTest::mouseClick(&world.button(u"Copy id"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), paper.remoteId);
    world.searchField().clear();
    QTRY_VERIFY(!world.button(u"Copy id"_s).isVisible()); // names are enough elsewhere
}

void HistoryViewTest::theSameBytesAreSentTwiceOnlyWhenAskedTwice()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Ann") == 8);
    file.close();
    HistoryEntry letter = rows::uploaded(u"letter.txt"_s, 8, 1);
    letter.path = QFile::encodeName(file.fileName());
    letter.sha256 = QCryptographicHash::hash("Dear Ann", QCryptographicHash::Sha256);
    World world({letter});
    QVERIFY(world.finds(u"letter.txt"_s, 1));
    QSignalSpy asked(&world.view, &HistoryView::uploadAgain);
    QTest::mouseClick(&world.button(u"Upload again"_s), Qt::LeftButton);
    QTRY_COMPARE(world.detail(u"same"_s),
        u"The same file is already in acme-prod › media: uploaded from this computer, %1."_s.arg(
            HistoryWords::when(letter)));
    QCOMPARE(asked.count(), 0);
    QTest::mouseClick(&world.button(u"Upload anyway"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);

    // As many bytes, but others: nothing to ask.
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Bob") == 8);
    file.close();
    world.view.uploadChosenAgain();
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(asked.last().at(0).value<QList<QByteArray>>(), QList<QByteArray> {letter.path});
}

void HistoryViewTest::anotherComputersFileIsComparedWithTheOneHere()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"copy of the letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Ann") == 8);
    file.close();
    HistoryEntry letter = rows::uploaded(u"letter.txt"_s, 8, 1);
    letter.path.clear();
    letter.device = u"studio"_s;
    letter.deviceId = QUuid::createUuid();
    letter.sha256 = QCryptographicHash::hash("Dear Ann", QCryptographicHash::Sha256);
    World world({letter});
    QVERIFY(world.finds(u"letter.txt"_s, 1));
    QSignalSpy asked(&world.view, &HistoryView::uploadAgain);
    QTest::mouseClick(&world.button(u"Upload again"_s), Qt::LeftButton);
    auto *dialog = world.view.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_VERIFY(world.detail(u"same"_s).startsWith("The same file is already in"_L1));
    QCOMPARE(asked.count(), 0);
    QTest::mouseClick(&world.button(u"Upload anyway"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<QByteArray>>(),
        QList<QByteArray> {QFile::encodeName(file.fileName())});
}

void HistoryViewTest::uploadAgainAsksOnceForEachDestination()
{
    HistoryEntry other = rows::uploaded(u"DSC_00000-elsewhere.NEF"_s, 9);
    other.destination = QUuid::createUuid();
    other.destinationName = u"attic"_s;
    World world({other});
    QVERIFY(world.finds(u"DSC_00000"_s, 11));
    world.list().selectAll();
    QSignalSpy asked(&world.view, &HistoryView::uploadAgain);
    QTest::mouseClick(&world.button(u"Upload again"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    qsizetype paths = 0;
    for (const auto &call : asked)
        paths += call.at(0).value<QList<QByteArray>>().size();
    QCOMPARE(paths, 11);
}

void HistoryViewTest::newUploadsAppearWhileShown()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    rows::fill(*world.database, {rows::uploaded(u"report-2026-late.txt"_s, 3)});
    Q_EMIT world.engine.historyChanged();
    QTRY_COMPARE(world.list().model()->rowCount(), 9);
}

void HistoryViewTest::escapeClearsTheSearchAndThenTheSelection()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    world.choose(1);
    QTest::keyClick(&world.list(), Qt::Key_Escape);
    QTRY_COMPARE(world.list().model()->rowCount(), 200);
    QCOMPARE(world.searchField().text(), QString());
    world.choose(5);
    QTest::keyClick(&world.list(), Qt::Key_Escape);
    QVERIFY(!world.list().selectionModel()->hasSelection());
    QVERIFY(!world.view.clearSomething());
}

void HistoryViewTest::whatWasFoundIsExported()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    const QString fileName = world.folder.filePath(u"out.json"_s);
    world.view.exportTo(fileName);
    QTRY_COMPARE(world.messageText(), u"Exported 8 uploads to “out.json”."_s);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 8);
}

void HistoryViewTest::anExportThatFailsIsExplained()
{
    World world;
    QVERIFY(world.finds(u"report 2026"_s, 8));
    world.view.exportTo(u"/proc/no-such-folder/out.csv"_s);
    QTRY_VERIFY(world.messageText().startsWith(u"Ferry may not write to the folder “/proc"_s));
}

void HistoryViewTest::nothingFoundSaysSo()
{
    World world;
    QVERIFY(world.finds(u"no such file anywhere"_s, 0));
    QTRY_VERIFY(!world.list().isVisible());
    const auto labels = world.view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith("No upload matches"_L1);
    }));
}

QTEST_MAIN(HistoryViewTest)
#include "test_history_view.moc"
