#include "store/databaseopener.h"
#include "store/destinationstore.h"
#include "store/migrations.h"
#include "store/settingsstore.h"
#include "unit/storefixtures.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;

class TestStoreSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunMakesThisComputer();
    void removedFirstDestinationStaysRemoved();
    void destinationsAreKeptAsTheyAre();
    void nameMustBeFree_data();
    void nameMustBeFree();
    void numbersOfDestinationsAreNotUsedAgain();
    void destinationsAnswerLaterToo();
    void destinationsStandInTheUsersOrder();
    void destinationsOfAnOlderFerryKeepTheirOrder();
    void settingsHaveDefaultsAndAreKept();
    void deviceNameIsShownInHistory();
};

void TestStoreSettings::firstRunMakesThisComputer()
{
    Profile profile;
    const QList<DestinationConfig> all = DestinationStore(*profile.database).allNow();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"This computer"_s);
    QCOMPARE(all.first().kind, u"folder"_s);
    QCOMPARE(all.first().setting(u"path"_s), QString(QDir::homePath() + u"/Ferry"_s));
    QCOMPARE(all.first().limit, 0);
    QVERIFY(!all.first().uuid.isNull());
}

void TestStoreSettings::removedFirstDestinationStaysRemoved()
{
    Profile profile;
    DestinationStore store(*profile.database);
    QVERIFY(store.removeNow(store.allNow().first().id));
    QVERIFY(profile.reopen());
    QVERIFY(DestinationStore(*profile.database).allNow().isEmpty());
}

void TestStoreSettings::destinationsAreKeptAsTheyAre()
{
    Profile profile;
    DestinationConfig config {.name = u" Büro \"Nord\" "_s,
        .kind = u"http"_s,
        .settings = {{u"url"_s, u"https://x/{name}?a=ü"_s}, {u"header.X-A"_s, u"1\n2"_s},
            {u"empty"_s, u""_s}},
        .limit = 4};
    auto saved = DestinationStore(*profile.database).saveNow(config);
    QVERIFY(saved);
    QVERIFY(saved->id > 1);
    QCOMPARE(saved->name, u"Büro \"Nord\""_s);
    saved->limit = 2;
    saved->settings.remove(u"header.X-A"_s);
    const auto changed = DestinationStore(*profile.database).saveNow(*saved);
    QVERIFY(changed);
    QVERIFY(profile.reopen());
    const QList<DestinationConfig> all = DestinationStore(*profile.database).allNow();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.last() == *changed);
    QCOMPARE(all.last().uuid, saved->uuid);
}

void TestStoreSettings::nameMustBeFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("taken") << u"This computer"_s;
    QTest::newRow("taken in another case") << u"THIS computer "_s;
    QTest::newRow("empty") << u"  "_s;
}

void TestStoreSettings::nameMustBeFree()
{
    QFETCH(const QString, name);
    Profile profile;
    DestinationStore store(*profile.database);
    const auto saved = store.saveNow({.name = name, .kind = u"tus"_s});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, FailureKind::SettingsInvalid);
    QCOMPARE(saved.error().subject, u"name"_s);
    QCOMPARE(store.allNow().size(), 1);
    QVERIFY(store.saveNow(store.allNow().first())); // its own name is not taken from itself
}

void TestStoreSettings::numbersOfDestinationsAreNotUsedAgain()
{
    // A queued item of the removed one must not go to the new one.
    Profile profile;
    DestinationStore store(*profile.database);
    const auto first = store.saveNow({.name = u"a"_s, .kind = u"tus"_s});
    QVERIFY(first);
    QVERIFY(store.removeNow(first->id));
    const auto second = store.saveNow({.name = u"b"_s, .kind = u"tus"_s});
    QVERIFY(second);
    QVERIFY(second->id > first->id);
}

void TestStoreSettings::destinationsStandInTheUsersOrder()
{
    Profile profile;
    DestinationStore store(*profile.database);
    const auto names = [&store] {
        QStringList all;
        for (const DestinationConfig &config : store.allNow())
            all += config.name;
        return all;
    };
    const auto arrange = [&store](const QList<DestinationId> &order) {
        return answerOf<Result<int>>([&](QObject *context, std::function<void(Result<int>)> done) {
            store.arrange(order, context, std::move(done));
        });
    };
    const DestinationId here = store.allNow().first().id;
    const auto a = store.saveNow({.name = u"a"_s, .kind = u"tus"_s});
    const auto b = store.saveNow({.name = u"b"_s, .kind = u"tus"_s});
    QVERIFY(a && b);
    QCOMPARE(names(), QStringList({u"This computer"_s, u"a"_s, u"b"_s}));

    QCOMPARE(arrange({b->id, here, a->id}).value(), 3);
    QCOMPARE(names(), QStringList({u"b"_s, u"This computer"_s, u"a"_s}));
    // Who edits one meanwhile does not move it back.
    DestinationConfig edited = *b;
    edited.name = u"B"_s;
    QVERIFY(store.saveNow(edited));
    QCOMPARE(names(), QStringList({u"B"_s, u"This computer"_s, u"a"_s}));
    // One that is removed and comes back stands where it stood, a new one at the end.
    const DestinationConfig first = store.allNow().first();
    QVERIFY(store.removeNow(first.id));
    QVERIFY(store.saveNow({.name = u"c"_s, .kind = u"tus"_s}));
    QVERIFY(store.saveNow(first));
    QCOMPARE(names(), QStringList({u"B"_s, u"This computer"_s, u"a"_s, u"c"_s}));
    // What the order does not name follows; what is gone is passed over.
    QCOMPARE(arrange({a->id, 4711}).value(), 4);
    QCOMPARE(names(), QStringList({u"a"_s, u"B"_s, u"This computer"_s, u"c"_s}));
    QVERIFY(profile.reopen());
    QCOMPARE(DestinationStore(*profile.database).allNow().first().name, u"a"_s);
}

void TestStoreSettings::destinationsOfAnOlderFerryKeepTheirOrder()
{
    const QTemporaryDir folder;
    QList<Migration> older = migrations::all();
    older.removeIf([](const Migration &step) { return step.version > 6; });
    Result<QSqlDatabase> connection = connectTo(folder.filePath(u"ferry.db"_s), OpenFor::Writing);
    QVERIFY(connection && migrations::run(*connection, older, {}));
    for (const QString &name : {u"b"_s, u"a"_s, u"c"_s}) {
        QVERIFY(sql::run(*connection,
            "INSERT INTO destinations (uuid, name, kind, settings) VALUES (?, ?, 'tus', '{}')",
            uuid7().toRfc4122(), name));
    }
    disconnectFrom(*connection);
    const Result<std::unique_ptr<Database>> opened = Database::open(folder.path());
    QVERIFY(opened);
    DestinationStore store(**opened);
    QVERIFY(store.saveNow({.name = u"0"_s, .kind = u"tus"_s}));
    QStringList names;
    for (const DestinationConfig &config : store.allNow())
        names += config.name;
    QCOMPARE(names, QStringList({u"b"_s, u"a"_s, u"c"_s, u"0"_s}));
}

void TestStoreSettings::destinationsAnswerLaterToo()
{
    using Saved = Result<DestinationConfig>;
    using Removed = Result<int>;
    using All = QList<DestinationConfig>;
    Profile profile;
    DestinationStore store(*profile.database);
    const Saved saved = answerOf<Saved>([&](QObject *context, std::function<void(Saved)> done) {
        store.save({.name = u"a"_s, .kind = u"tus"_s}, context, std::move(done));
    });
    QVERIFY(saved);
    const All all = answerOf<All>([&](QObject *context, std::function<void(All)> done) {
        store.all(context, std::move(done));
    });
    QCOMPARE(all.size(), 2);
    QVERIFY(all.last() == *saved);
    const Removed removed
        = answerOf<Removed>([&](QObject *context, std::function<void(Removed)> done) {
              store.remove(saved->id, context, std::move(done));
          });
    QVERIFY(removed);
    QCOMPARE(store.allNow().size(), 1);
}

void TestStoreSettings::settingsHaveDefaultsAndAreKept()
{
    Profile profile;
    {
        SettingsStore settings(*profile.database);
        settings.loadNow();
        QCOMPARE(settings.number(Setting::Concurrency), 5);
        QCOMPARE(settings.number(Setting::RateLimit), 0);
        QCOMPARE(settings.value(Setting::Theme), u"system"_s);
        QCOMPARE(settings.value(Setting::DeviceName), QSysInfo::machineHostName());
        settings.set(Setting::Concurrency, u"16"_s);
        settings.set(Setting::WindowGeometry, u"AdnQywAD"_s);
        QCOMPARE(settings.number(Setting::Concurrency), 16);
    }
    QVERIFY(profile.reopen());
    SettingsStore settings(*profile.database);
    settings.loadNow();
    QCOMPARE(settings.number(Setting::Concurrency), 16);
    QCOMPARE(settings.value(Setting::WindowGeometry), u"AdnQywAD"_s);
    QCOMPARE(settings.value(Setting::Theme), u"system"_s);
}

void TestStoreSettings::deviceNameIsShownInHistory()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1))}));
    SettingsStore(*profile.database).set(Setting::DeviceName, u"Mira's laptop"_s);
    QCOMPARE(
        HistoryStore(*profile.database).searchNow({}).entries.value(0).device, u"Mira's laptop"_s);
}

QTEST_GUILESS_MAIN(TestStoreSettings)
#include "test_store_settings.moc"
