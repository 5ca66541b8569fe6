#include "destinations/common/uploadrules.h"
#include "store/destinationstore.h"
#include "support/fakedestination.h"
#include "transfers/uploadengine.h"
#include "unit/storefixtures.h"

#include <QtTest>

#include <utime.h>

using namespace ferry;
using namespace ferry::fixtures;
using namespace Qt::StringLiterals;

namespace {

UploadRules rulesOf(const QMap<QString, QString> &settings)
{
    return UploadRules::parse({.settings = settings}).value();
}

qint64 noonOf(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0)).toMSecsSinceEpoch() * 1'000'000;
}

} // namespace

// What a destination wants of each file that is added for it.
class UploadRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsChoose_data();
    void patternsChoose();
    void aSubfolderIsOfTheFilesDay();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aTakenNameIsTreatedAsTheRuleSaysUnlessSomebodySaidMore();
    void aDroppedFolderFollowsTheRules();
};

void UploadRulesTest::patternsChoose_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<QString>("leaveOut");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("goes");
    QTest::newRow("no rule") << u""_s << u""_s << u"a/b.txt"_s << true;
    QTest::newRow("one of these") << u"*.jpg, *.heic"_s << u""_s << u"raw/IMG 1.HEIC"_s << true;
    QTest::newRow("none of these") << u"*.jpg, *.heic"_s << u""_s << u"raw/IMG 1.png"_s << false;
    QTest::newRow("left out") << u""_s << u"*.tmp,.DS_Store"_s << u"a/.DS_Store"_s << false;
    QTest::newRow("a name is whole") << u""_s << u"core"_s << u"core.pdf"_s << true;
    QTest::newRow("a name is no folder") << u""_s << u"build"_s << u"build/a.txt"_s << true;
    QTest::newRow("a folder") << u""_s << u"build/"_s << u"x/build/deep/a.txt"_s << false;
    QTest::newRow("a folder is no name") << u""_s << u"build/"_s << u"x/build"_s << true;
    QTest::newRow("a path") << u""_s << u"docs/*.md"_s << u"docs/a.md"_s << false;
    QTest::newRow("another path") << u""_s << u"docs/*.md"_s << u"src/a.md"_s << true;
    QTest::newRow("one letter") << u"page ?.png"_s << u""_s << u"page 7.png"_s << true;
    QTest::newRow("not two") << u"page ?.png"_s << u""_s << u"page 12.png"_s << false;
    QTest::newRow("both") << u"*.jpg"_s << u"draft*"_s << u"draft 1.jpg"_s << false;
    QTest::newRow("signs mean themselves") << u"a+(1).txt"_s << u""_s << u"a+(1).txt"_s << true;
}

void UploadRulesTest::patternsChoose()
{
    QFETCH(QString, only);
    QFETCH(QString, leaveOut);
    QFETCH(QString, name);
    const UploadRules rules = rulesOf({{u"only"_s, only}, {u"leave-out"_s, leaveOut}});
    QTEST(rules.takes(name), "goes");
}

void UploadRulesTest::aSubfolderIsOfTheFilesDay()
{
    const UploadRules rules = rulesOf({{u"subfolder"_s, u"photos/{year}/{month}-{day}/"_s}});
    QCOMPARE(rules.placed(u"raw/a.jpg"_s, noonOf(2026, 3, 7)), u"photos/2026/03-07/raw/a.jpg"_s);
    QCOMPARE(UploadRules().placed(u"raw/a.jpg"_s, noonOf(2026, 3, 7)), u"raw/a.jpg"_s);
}

void UploadRulesTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("an unknown mark") << u"subfolder"_s << u"{yaer}"_s;
    QTest::newRow("an open brace") << u"subfolder"_s << u"{year"_s;
    QTest::newRow("out of the folder") << u"subfolder"_s << u"a/../../b"_s;
    QTest::newRow("an unknown answer") << u"on-conflict"_s << u"overwrite"_s;
}

void UploadRulesTest::whatCannotBeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Result<UploadRules> rules = UploadRules::parse({.settings = {{key, value}}});
    QVERIFY(!rules);
    QVERIFY(rules.error().kind == FailureKind::SettingsInvalid);
    QCOMPARE(rules.error().subject, key);
    QVERIFY(!rules.error().detail.isEmpty());
}

void UploadRulesTest::aTakenNameIsTreatedAsTheRuleSaysUnlessSomebodySaidMore()
{
    const UploadRules rules = rulesOf({{u"on-conflict"_s, u"keep-both"_s}});
    QVERIFY(rules.conflict(ConflictPolicy::Ask) == ConflictPolicy::KeepBoth);
    QVERIFY(rules.conflict(ConflictPolicy::Skip) == ConflictPolicy::Skip);
    QVERIFY(UploadRules().conflict(ConflictPolicy::Ask) == ConflictPolicy::Ask);
}

void UploadRulesTest::aDroppedFolderFollowsTheRules()
{
    Profile profile;
    DestinationConfig config {.name = u"Photos"_s, .kind = u"folder"_s};
    config.settings = {{u"only"_s, u"*.jpg"_s}, {u"leave-out"_s, u"drafts/"_s},
        {u"subfolder"_s, u"{year}"_s}, {u"on-conflict"_s, u"skip"_s}};
    config = DestinationStore(*profile.database).saveNow(config).value();
    QDir folder(profile.folder.path());
    for (const QString &name : {u"drop/a.jpg"_s, u"drop/b.txt"_s, u"drop/drafts/c.jpg"_s}) {
        const QString path = folder.filePath(name);
        QVERIFY(folder.mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const std::time_t time = std::time_t(noonOf(2019, 3, 7) / 1'000'000'000);
        const utimbuf times {time, time};
        QCOMPARE(::utime(QFile::encodeName(path).constData(), &times), 0);
    }
    UploadEngine::Options options {.startPaused = true};
    options.factory = [script = std::make_shared<FakeScript>()](const DestinationSetup &) {
        return Result<std::unique_ptr<Destination>>(std::make_unique<FakeDestination>(script));
    };
    UploadEngine engine(*profile.database, options);
    QSignalSpy answered(&engine, &UploadEngine::addAnswered);
    QSignalSpy added(&engine, &UploadEngine::itemsAdded);
    QSignalSpy groups(&engine, &UploadEngine::groupsChanged);
    engine.post(command::SetDestinations {{DestinationSetup {.config = config}}});
    engine.post(command::Load {});
    engine.add({.paths = {QFile::encodeName(folder.filePath(u"drop"_s))},
        .destination = config.id,
        .folder = u"trip"_s});
    QTRY_COMPARE(answered.size(), 1);
    const AddAnswer answer = answered.first().first().value<AddAnswer>();
    QCOMPARE(answer.accepted, 1);
    QCOMPARE(answer.leftOut, 2);
    QCOMPARE(answer.refused, 0);
    const auto items = added.last().first().value<QList<TransferItem>>();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().name, u"2019/trip/drop/a.jpg"_s);
    QVERIFY(items.first().conflict == ConflictPolicy::Skip);
    QTRY_COMPARE(groups.last().first().value<QList<TransferGroup>>().last().files, 1);
}

QTEST_GUILESS_MAIN(UploadRulesTest)
#include "test_uploadrules.moc"
