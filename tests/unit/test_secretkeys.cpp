#include "destinations/registry.h"
#include "destinations/secretkeys.h"
#include "store/destinationstore.h"
#include "store/scrub.h"
#include "unit/storefixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace ferry;
using namespace ferry::fixtures;

// Headers that carry secrets: which they are, and that nothing of them stays on the disk.
class TestSecretKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellKnownNamesAreSecrets_data();
    void wellKnownNamesAreSecrets();
    void theKeychainIsAskedForWhatIsMarked();
    void aHeaderOfTheKeychainIsSent();
    void whatWasCoveredIsNowhereOnTheDisk();
    void whatChangedMeanwhileStays();
};

namespace {

// Lies in the clear by design until it is covered, also in files that are removed then: not one of the
// secrets that the whole suite's files are searched for.
const QString planted = u"once-in-the-clear-5b1c90f2d7e84a66"_s;

QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found += file.fileName();
    }
    return found;
}

DestinationConfig boxWith(const QMap<QString, QString> &headers)
{
    DestinationConfig config {.name = u"box"_s,
        .kind = u"http"_s,
        .settings = {{u"url"_s, u"http://127.0.0.1:9/{name}"_s}}};
    config.settings.insert(headers);
    return config;
}

} // namespace

void TestSecretKeys::wellKnownNamesAreSecrets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("secret");
    for (const char *name : {"Authorization", "authorization", "X-Api-Key", "X-API-KEY", "Cookie",
             "Proxy-Authorization", "apikey", "X-Auth-Token", "Private-Token"})
        QTest::newRow(name) << QString(u"header."_s + QLatin1StringView(name)) << true;
    for (const char *name : {"X-Team", "Content-Type", "Authorization-Info", ""})
        QTest::addRow("not %s", name) << QString(u"header."_s + QLatin1StringView(name)) << false;
    QTest::newRow("no header") << u"authorization"_s << false;
}

void TestSecretKeys::wellKnownNamesAreSecrets()
{
    QFETCH(QString, key);
    QTEST(secretkeys::isSecretHeaderKey(key), "secret");
}

void TestSecretKeys::theKeychainIsAskedForWhatIsMarked()
{
    DestinationConfig config = boxWith({{u"header.X-Team"_s, u"blue"_s}});
    const QStringList ofItsKind {u"token"_s, u"password"_s, u"proxy-password"_s};
    QCOMPARE(secretkeys::of(config), ofItsKind);
    secretkeys::markHeaders(config, {u"header.X-B"_s, u"header.X-A"_s, u"header.X-A"_s});
    QCOMPARE(secretkeys::of(config),
        QStringList(ofItsKind + QStringList {u"header.X-A"_s, u"header.X-B"_s}));
    secretkeys::markHeaders(config, {});
    QCOMPARE(config, boxWith({{u"header.X-Team"_s, u"blue"_s}}));
}

void TestSecretKeys::aHeaderOfTheKeychainIsSent()
{
    DestinationConfig config = boxWith({});
    secretkeys::markHeaders(config, {u"header.X-Api-Key"_s});
    QVERIFY(makeDestination({.config = config, .secrets = {{u"header.X-Api-Key"_s, planted}}}));
}

void TestSecretKeys::whatWasCoveredIsNowhereOnTheDisk()
{
    Profile profile;
    DestinationStore store(*profile.database);
    const auto saved
        = store.saveNow(boxWith({{u"header.Authorization"_s, QString(u"Bearer "_s + planted)},
            {u"header.X-Team"_s, u"b"_s}}));
    QVERIFY(saved);
    QDir(profile.folder.path()).mkdir(u"backups"_s);
    profile.database->readNow<bool>([&](QSqlDatabase &connection) {
        const QString old = profile.folder.filePath(u"backups/ferry-20200101-000000-v1.db"_s);
        return sql::select(connection, u"VACUUM INTO ?"_s, {old}).has_value();
    });
    QVERIFY2(filesWith(profile.folder.path(), planted.toUtf8()).size() >= 2, "the control");

    const auto covered = answerOf<Result<DestinationConfig>>([&](QObject *context, auto done) {
        store.cover(*saved, {u"header.Authorization"_s}, context, done);
    });
    QVERIFY(covered);
    QVERIFY(!covered->settings.contains(u"header.Authorization"_s));
    QCOMPARE(secretkeys::markedHeaders(*covered), QStringList {u"header.Authorization"_s});
    QCOMPARE(covered->setting(u"header.X-Team"_s), u"b"_s);

    // Killed here, the next start goes on.
    QVERIFY(profile.reopen());
    profile.database->readNow<bool>([&](QSqlDatabase &connection) {
        return scrub::isAsked(connection) && scrub::run(connection, profile.fileName()).has_value()
            && !scrub::isAsked(connection);
    });
    QCOMPARE(filesWith(profile.folder.path(), planted.toUtf8()), QStringList {});
    QCOMPARE(QDir(profile.folder.filePath(u"backups"_s)).entryList({u"ferry-*.db"_s}).size(), 1);
    QCOMPARE(DestinationStore(*profile.database).allNow().last(), *covered);
}

void TestSecretKeys::whatChangedMeanwhileStays()
{
    Profile profile;
    DestinationStore store(*profile.database);
    const auto saved = store.saveNow(boxWith({{u"header.Cookie"_s, u"old"_s}}));
    QVERIFY(saved);
    DestinationConfig edited = *saved;
    edited.settings.insert(u"header.Cookie"_s, u"new"_s);
    QVERIFY(store.saveNow(edited));
    const auto covered = answerOf<Result<DestinationConfig>>([&](QObject *context, auto done) {
        store.cover(*saved, {u"header.Cookie"_s}, context, done);
    });
    QVERIFY(covered);
    QCOMPARE(covered->setting(u"header.Cookie"_s), u"new"_s);
}

QTEST_GUILESS_MAIN(TestSecretKeys)
#include "test_secretkeys.moc"
