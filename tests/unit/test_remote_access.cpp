#include "destinations/registry.h"
#include "files/contenthash.h"
#include "remote/remoteaccess.h"
#include "storefixtures.h"
#include "support/evilserver.h"
#include "support/filesstore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;
using namespace ferry::testing;

namespace {

Answer json(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {.headers = {{"Content-Type", "application/json"}},
        .body = document.toJson(QJsonDocument::Compact)};
}

// A bucket as object/list-v2, object/info, DELETE and GET show it. Any thread.
class Bucket final
{
public:
    struct Object
    {
        QByteArray content {};
        QString etag {};
        QString sha256 {}; // hex, as the uploader claimed it
    };

    void put(const QString &key, const QByteArray &content, const QString &sha256 = {})
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray hash = ContentHash::ofBytes(content).toHex();
        m_objects.insert(key, {content, QString::fromLatin1(hash.first(32)), sha256});
    }
    QStringList keys() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_objects.keys();
    }

    Answer answer(const SeenRequest &request)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray path = request.target;
        const QString key = QUrl::fromPercentEncoding(path.mid(path.indexOf("/media/") + 7));
        if (path.contains("/object/list-v2/"))
            return list(request.body);
        if (path.contains("/object/info/"))
            return info(key);
        if (path.contains("/object/authenticated/") && m_objects.contains(key))
            return {.body = m_objects.value(key).content};
        if (request.verb == "DELETE")
            return remove(request.body);
        return {.status = 404, .body = "{}"};
    }

private:
    Answer list(const QByteArray &body) const
    {
        const QJsonObject asked = QJsonDocument::fromJson(body).object();
        const QString prefix = asked.value("prefix"_L1).toString();
        const QString after = asked.value("cursor"_L1).toString();
        constexpr int pageSize = 3;
        QJsonArray objects;
        QString last;
        bool more = false;
        for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
            if (!it.key().startsWith(prefix) || it.key() <= after)
                continue;
            if (objects.size() == pageSize) {
                more = true;
                break;
            }
            last = it.key();
            objects.append(QJsonObject {{u"name"_s, it.key()}, {u"id"_s, u"x"_s},
                {u"updated_at"_s, u"2026-01-01T00:00:00.000Z"_s},
                {u"metadata"_s,
                    QJsonObject {{u"eTag"_s, it->etag}, {u"size"_s, it->content.size()}}}});
        }
        QJsonObject page {
            {u"hasNext"_s, more}, {u"folders"_s, QJsonArray()}, {u"objects"_s, objects}};
        if (more)
            page.insert(u"nextCursor"_s, last);
        return json(page);
    }

    Answer info(const QString &key) const
    {
        if (!m_objects.contains(key))
            return {.status = 400, .body = R"({"statusCode":"404","code":"NoSuchKey"})"};
        const Object object = m_objects.value(key);
        return json(QJsonObject {{u"name"_s, key}, {u"size"_s, object.content.size()},
            {u"etag"_s, object.etag}, {u"last_modified"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"metadata"_s, QJsonObject {{u"sha256"_s, object.sha256}}}});
    }

    Answer remove(const QByteArray &body)
    {
        QJsonArray removed;
        for (const QJsonValue prefix :
            QJsonDocument::fromJson(body).object().value("prefixes"_L1).toArray()) {
            if (m_objects.remove(prefix.toString()) > 0)
                removed.append(QJsonObject {{u"name"_s, prefix.toString()}});
        }
        return json(removed);
    }

    mutable QMutex m_mutex {};
    QMap<QString, Object> m_objects {};
};

// A history, a server to spoil, and the access to it, with all that it said.
struct Rig
{
    using Spoiler = std::function<std::optional<Answer>(const SeenRequest &)>;

    explicit Rig(Spoiler spoil = {}, const QString &kind = u"supabase"_s)
        : server([this, spoil = std::move(spoil)](const SeenRequest &request) {
            const std::optional<Answer> spoiled = spoil ? spoil(request) : std::nullopt;
            return spoiled                         ? *spoiled
                : setup.config.kind == u"openai"_s ? files.answer(request)
                                                   : bucket.answer(request);
        })
        , access(*profile.database, makeDestination, nullptr)
    {
        setup.config.kind = kind;
        setup.config.settings.insert(u"url"_s,
            kind == u"openai"_s ? server.url(u"v1"_s).toString() : server.url().toString());
        setup.config.settings.insert(u"bucket"_s, u"media"_s);
        setup.secrets.insert(u"key"_s, u"sb_publishable_planted"_s);
        QObject::connect(&access, &RemoteAccess::listed, &access,
            [this](quint64, const QList<RemoteEntry> &more) { entries += more; });
        QObject::connect(&access, &RemoteAccess::removed, &access,
            [this](quint64, const RemoteRemoval &removal) { removals += removal; });
        QObject::connect(&access, &RemoteAccess::linked, &access,
            [this](quint64, const RemoteFile &, const QUrl &link) { links += link; });
        QObject::connect(&access, &RemoteAccess::ended, &access,
            [this](quint64, const RemoteEnd &what) { end = what; });
    }

    RemoteEnd wait()
    {
        if (!QTest::qWaitFor([this] { return end.has_value(); }, patience))
            qFatal("no end");
        return *std::exchange(end, std::nullopt);
    }
    RemoteEnd list(const QString &folder = {})
    {
        entries.clear();
        access.list(setup, folder);
        return wait();
    }
    RemoteEnd remove(const QList<RemoteFile> &chosen)
    {
        removals.clear();
        access.remove(setup, chosen);
        return wait();
    }
    RemoteEnd link(const QString &key, std::chrono::seconds life)
    {
        links.clear();
        access.link(setup, {RemoteFile {.id = key, .name = key}}, life);
        return wait();
    }
    RemoteEnd download(const RemoteEntry &entry, const QString &path)
    {
        access.download(setup, entry, path.toUtf8(), false);
        return wait();
    }
    QStringList names() const
    {
        QStringList found;
        for (const RemoteEntry &entry : entries)
            found.append(entry.file.name);
        return found;
    }
    qsizetype count(const QByteArray &verb) const
    {
        qsizetype number = 0;
        for (const SeenRequest &request : server.requests())
            number += request.verb == verb ? 1 : 0;
        return number;
    }

    Profile profile {};
    Bucket bucket {};
    FilesStore files {};
    DestinationSetup setup {};
    EvilServer server;
    RemoteAccess access;
    QList<RemoteEntry> entries {};
    QList<RemoteRemoval> removals {};
    QList<QUrl> links {};
    std::optional<RemoteEnd> end {};
};

RemoteRemoval::Outcome outcomeAt(const Rig &rig, int i)
{
    return rig.removals.value(i).outcome;
}

using Outcome = RemoteRemoval::Outcome;

} // namespace

// Files that lie at a destination, on servers that behave and on those that do not.
class RemoteAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBucketIsListedPageByPage();
    void onlyWhatLiesBelowTheFolder();
    void theHistoryKnowsItsOwn();
    void namesThatWereMappedAreKnown();
    void aServerWithoutAListSaysSo();
    void aListWithoutEndEnds_data();
    void aListWithoutEndEnds();
    void anAnswerThatIsNoListIsRefused();
    void onlyWhatWasShownIsDeleted();
    void whatIsGoneAlreadyIsNoFailure();
    void aLostAnswerToADeletionIsAskedAbout();
    void aYesThatDeletedNothingIsNoSuccess();
    void aKeyThatIsAnotherPlaceIsNotAskedFor();
    void aFileComesBackVerified();
    void anotherContentIsNotKept();
    void aDownloadThatBreaksOffLeavesNothing();
    void moreThanTheFileIsNotTaken();
    void whatChangedMeanwhileIsNotFetched();
    void whereThereAreNoFoldersNoneIsListed();
    void filesOfAnApiAreKnownByTheirId();
    void aFolderOfThisComputer();
    void aLinkInAFolderLeadsNowhere();
    void aLinkIsMadeForSoLong();
    void aLinkToSomethingElseIsRefused_data();
    void aLinkToSomethingElseIsRefused();
    void whereThereAreNoLinksNoneIsMade();
    void cancelledMeansSilence();
};

Answer signedAs(const QString &path)
{
    return json(QJsonObject {{u"signedURL"_s, path}});
}

void RemoteAccessTest::aLinkIsMadeForSoLong()
{
    QByteArray asked;
    Rig rig([&asked](const SeenRequest &request) -> std::optional<Answer> {
        if (!request.target.startsWith("/storage/v1/object/sign/media/"))
            return std::nullopt;
        asked = request.body;
        return signedAs(u"/object/sign/media/a%20%26%20b.txt?token=planted-token"_s);
    });
    QVERIFY(!rig.link(u"a & b.txt"_s, std::chrono::hours(2)).failure);
    QCOMPARE(asked, R"({"expiresIn":7200})");
    QCOMPARE(rig.links.size(), 1);
    QCOMPARE(rig.links.first().toString(QUrl::FullyEncoded),
        rig.server.url().toString()
            + u"storage/v1/object/sign/media/a%20%26%20b.txt?token=planted-token"_s);
    QCOMPARE(rig.link(u"a & b.txt"_s, std::chrono::years(3)).failure->code, u"link-life"_s);
}

void RemoteAccessTest::aLinkToSomethingElseIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("another host") << u"https://localhost/object/sign/media/a?token=t"_s;
    QTest::newRow("another host, scheme-relative") << u"//localhost/media/a?token=t"_s;
    QTest::newRow("a host before ours") << u"@localhost/object/sign/media/a?token=t"_s;
    QTest::newRow("another object") << u"/object/sign/media/b?token=t"_s;
    QTest::newRow("another bucket") << u"/object/sign/secrets/a?token=t"_s;
    QTest::newRow("up and down") << u"/object/sign/media/../media/a?token=t"_s;
    QTest::newRow("no token") << u"/object/sign/media/a"_s;
    QTest::newRow("nothing") << QString();
}

void RemoteAccessTest::aLinkToSomethingElseIsRefused()
{
    QFETCH(QString, path);
    Rig rig([path](const SeenRequest &request) -> std::optional<Answer> {
        if (!request.target.startsWith("/storage/v1/object/sign/"))
            return std::nullopt;
        return signedAs(path);
    });
    rig.access.link(rig.setup, {RemoteFile {.id = u"a"_s, .name = u"a"_s}}, std::chrono::hours(2));
    const RemoteEnd end = rig.wait();
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"no-signed-link"_s);
    QCOMPARE(end.untried, 1);
    QVERIFY(rig.links.isEmpty());
}

void RemoteAccessTest::whereThereAreNoLinksNoneIsMade()
{
    Rig rig({}, u"openai"_s);
    QCOMPARE(rig.link(u"file-1"_s, std::chrono::hours(2)).failure->code, u"no-links"_s);
    QCOMPARE(rig.server.requestCount(), 0);
}

void RemoteAccessTest::aBucketIsListedPageByPage()
{
    Rig rig;
    for (int i = 0; i < 8; ++i)
        rig.bucket.put(u"2026/file %1.bin"_s.arg(i), QByteArray(i + 1, 'x'));
    rig.bucket.put(u"2026/.emptyFolderPlaceholder"_s, {});
    const RemoteEnd end = rig.list();
    QVERIFY(!end.failure);
    QCOMPARE(end.files, 8);
    QCOMPARE(end.bytes, 36);
    QCOMPARE(rig.entries.size(), 8);
    QCOMPARE(rig.entries.first().file.name, u"2026/file 0.bin"_s);
    QVERIFY(rig.entries.first().isOrphan());
    QCOMPARE(rig.count("POST"), 3);
}

void RemoteAccessTest::onlyWhatLiesBelowTheFolder()
{
    Rig rig;
    rig.setup.config.settings.insert(u"folder"_s, u"mine"_s);
    rig.bucket.put(u"mine/a"_s, "a");
    rig.bucket.put(u"mine/deep/b"_s, "b");
    rig.bucket.put(u"mine-too/c"_s, "c");
    rig.bucket.put(u"theirs/d"_s, "d");
    QVERIFY(!rig.list().failure);
    QCOMPARE(rig.names(), QStringList({u"a"_s, u"deep/b"_s}));
    QVERIFY(!rig.list(u"deep"_s).failure);
    QCOMPARE(rig.names(), QStringList({u"deep/b"_s}));
    const RemoteEnd end = rig.remove({RemoteFile {.id = u"theirs/d"_s, .bytes = 1}});
    QCOMPARE(outcomeAt(rig, 0), Outcome::Failed);
    QCOMPARE(rig.removals.first().failure->code, u"outside-folder"_s);
    QCOMPARE(rig.count("DELETE"), 0);
}

void RemoteAccessTest::theHistoryKnowsItsOwn()
{
    Rig rig;
    rig.bucket.put(u"sea.jpg"_s, "sea");
    rig.bucket.put(u"someone.jpg"_s, "else");
    HistoryEntry entry = entryOf(fileItem(1));
    entry.remote = u"media/sea.jpg"_s;
    entry.bytes = 3;
    entry.sha256 = ContentHash::ofBytes("sea");
    QVERIFY(appendHistory(*rig.profile.database, {entry}));
    QVERIFY(!rig.list().failure);
    QVERIFY(rig.entries.at(0).isOurs());
    QCOMPARE(rig.entries.at(0).lastUsed(), entry.finishedAt);
    QCOMPARE(rig.entries.at(0).expectedHash(), entry.sha256);
    QVERIFY(rig.entries.at(1).isOrphan());
}

// "é" cannot stand in a key; whoever maps the history's place once more finds no file, and calls ours an orphan.
void RemoteAccessTest::namesThatWereMappedAreKnown()
{
    Rig rig;
    rig.bucket.put(u"=C3=A9t=C3=A9.jpg"_s, "summer");
    HistoryEntry entry = entryOf(fileItem(1));
    entry.remote = u"media/=C3=A9t=C3=A9.jpg"_s;
    QVERIFY(appendHistory(*rig.profile.database, {entry}));
    QVERIFY(!rig.list().failure);
    QCOMPARE(rig.names(), QStringList({u"été.jpg"_s}));
    QVERIFY(rig.entries.first().isOurs());
}

void RemoteAccessTest::aServerWithoutAListSaysSo()
{
    Rig rig({}, u"tus"_s);
    const RemoteEnd end = rig.list();
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"lists-nothing"_s);
    QCOMPARE(rig.server.requestCount(), 0);
}

void RemoteAccessTest::aListWithoutEndEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same page") << u"same"_s << u"list-repeats"_s;
    QTest::newRow("empty pages") << u"empty"_s << u"list-repeats"_s;
    QTest::newRow("new files for ever") << u"endless"_s << u"list-too-long"_s;
    QTest::newRow("a key longer than keys are") << u"huge"_s << u"not-a-list"_s;
}

void RemoteAccessTest::aListWithoutEndEnds()
{
    QFETCH(QString, how);
    QFETCH(QString, code);
    auto pages = std::make_shared<std::atomic<int>>(0);
    Rig rig([how, pages](const SeenRequest &request) -> std::optional<Answer> {
        if (!request.target.contains("/object/list-v2/"))
            return std::nullopt;
        const int page = ++*pages;
        QJsonArray objects;
        const int count = how == u"empty"_s ? 0 : how == u"endless"_s ? 5000 : 3;
        for (int i = 0; i < count; ++i) {
            QString name = u"file %1"_s.arg(i);
            if (how == u"endless"_s)
                name = u"file %1 of page %2"_s.arg(i).arg(page);
            if (how == u"huge"_s)
                name = QString(100'000, u'x');
            objects.append(QJsonObject {{u"name"_s, name}});
        }
        return json(QJsonObject {{u"hasNext"_s, true}, {u"nextCursor"_s, QString::number(page)},
            {u"objects"_s, objects}});
    });
    const RemoteEnd end = rig.list();
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, code);
    QVERIFY2(*pages <= 60, "it asked on and on");
}

void RemoteAccessTest::anAnswerThatIsNoListIsRefused()
{
    Rig rig([](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.body = "<html>Welcome to the hotel</html>"};
    });
    const RemoteEnd end = rig.list();
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"not-a-list"_s);
}

void RemoteAccessTest::onlyWhatWasShownIsDeleted()
{
    Rig rig;
    rig.bucket.put(u"a"_s, "shown");
    rig.bucket.put(u"b"_s, "shown too");
    rig.bucket.put(u"c"_s, "not chosen");
    QVERIFY(!rig.list().failure);
    const QList<RemoteFile> chosen {rig.entries.at(0).file, rig.entries.at(1).file};
    rig.bucket.put(u"b"_s, "of others"); // as long as it was, and another content
    const RemoteEnd end = rig.remove(chosen);
    QVERIFY(!end.failure);
    QCOMPARE(outcomeAt(rig, 0), Outcome::Removed);
    QCOMPARE(outcomeAt(rig, 1), Outcome::Changed);
    QCOMPARE(rig.bucket.keys(), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(rig.count("DELETE"), 1);
}

void RemoteAccessTest::whatIsGoneAlreadyIsNoFailure()
{
    Rig rig;
    rig.bucket.put(u"a"_s, "a");
    QVERIFY(!rig.list().failure);
    const QList<RemoteFile> chosen {rig.entries.first().file};
    rig.remove(chosen);
    QCOMPARE(outcomeAt(rig, 0), Outcome::Removed);
    rig.remove(chosen);
    QCOMPARE(outcomeAt(rig, 0), Outcome::Gone);
}

void RemoteAccessTest::aLostAnswerToADeletionIsAskedAbout()
{
    Rig *world = nullptr;
    auto first = std::make_shared<std::atomic<bool>>(true);
    Rig rig([first, &world](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "DELETE" || !first->exchange(false))
            return std::nullopt;
        world->bucket.answer(request); // it is deleted, and the answer gets lost
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });
    world = &rig;
    rig.bucket.put(u"a"_s, "a");
    QVERIFY(!rig.list().failure);
    const RemoteEnd end = rig.remove({rig.entries.first().file});
    QVERIFY(!end.failure);
    QCOMPARE(outcomeAt(rig, 0), Outcome::Removed);
    QVERIFY(!rig.removals.first().failure);
    QCOMPARE(rig.count("DELETE"), 1);
}

// What a policy does not allow is silently absent from the answer (measured), and the others would fare no better.
void RemoteAccessTest::aYesThatDeletedNothingIsNoSuccess()
{
    Rig rig([](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "DELETE")
            return std::nullopt;
        return Answer {.headers = {{"Content-Type", "application/json"}}, .body = "[]"};
    });
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        rig.bucket.put(key, "x");
    QVERIFY(!rig.list().failure);
    QList<RemoteFile> chosen;
    for (const RemoteEntry &entry : std::as_const(rig.entries))
        chosen.append(entry.file);
    const RemoteEnd end = rig.remove(chosen);
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"not-deleted"_s);
    QCOMPARE(end.untried, 2);
    QCOMPARE(rig.removals.size(), 1);
    QCOMPARE(rig.bucket.keys().size(), 3);
}

void RemoteAccessTest::aKeyThatIsAnotherPlaceIsNotAskedFor()
{
    Rig rig;
    rig.bucket.put(u"../../other/secret"_s, "x");
    QVERIFY(!rig.list().failure);
    QCOMPARE(rig.names(), QStringList({u"../../other/secret"_s}));
    const int asked = rig.server.requestCount();
    rig.remove({rig.entries.first().file});
    QCOMPARE(outcomeAt(rig, 0), Outcome::Failed);
    QCOMPARE(rig.removals.first().failure->code, u"unsafe-name"_s);
    const RemoteEnd end = rig.download(rig.entries.first(), rig.profile.folder.filePath(u"x"_s));
    QCOMPARE(end.failure->code, u"unsafe-name"_s);
    QVERIFY(rig.server.requestCount() <= asked + 2); // the bucket's row, perhaps
}

void RemoteAccessTest::aFileComesBackVerified()
{
    Rig rig;
    const QByteArray content(3'000'000, 'q');
    const QByteArray sha256 = ContentHash::ofBytes(content);
    rig.bucket.put(u"large.bin"_s, content, QString::fromLatin1(sha256.toHex()));
    rig.bucket.put(u"plain.bin"_s, "plain");
    QVERIFY(!rig.list().failure);
    const QString path = rig.profile.folder.filePath(u"large.bin"_s);
    const RemoteEnd end = rig.download(rig.entries.at(0), path);
    QVERIFY(!end.failure);
    QCOMPARE(end.copied, content.size());
    QCOMPARE(end.sha256, sha256);
    QCOMPARE(end.verified, Verification::Hash);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(ContentHash::ofBytes(file.readAll()), sha256);
    const RemoteEnd plain
        = rig.download(rig.entries.at(1), rig.profile.folder.filePath(u"plain.bin"_s));
    QCOMPARE(plain.verified, Verification::Size); // nobody knows its hash
}

void RemoteAccessTest::anotherContentIsNotKept()
{
    Rig rig;
    rig.bucket.put(u"a.bin"_s, "damaged", QString(64, u'a'));
    QVERIFY(!rig.list().failure);
    const QString path = rig.profile.folder.filePath(u"a.bin"_s);
    const RemoteEnd end = rig.download(rig.entries.first(), path);
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"wrong-hash-back"_s);
    QVERIFY(!QFile::exists(path));
}

void RemoteAccessTest::aDownloadThatBreaksOffLeavesNothing()
{
    auto tries = std::make_shared<std::atomic<int>>(0);
    Rig rig([tries](const SeenRequest &request) -> std::optional<Answer> {
        if (!request.target.contains("/object/authenticated/"))
            return std::nullopt;
        ++*tries;
        return Answer {.then = Answer::Then::Close,
            .raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it"};
    });
    rig.bucket.put(u"a.bin"_s, QByteArray(100, 'a'));
    QVERIFY(!rig.list().failure);
    const QString path = rig.profile.folder.filePath(u"a.bin"_s);
    const RemoteEnd end = rig.download(rig.entries.first(), path);
    QVERIFY(end.failure);
    QVERIFY(
        end.failure->code == u"cut-short"_s || end.failure->kind == FailureKind::ConnectionLost);
    QCOMPARE(int(*tries), 4);
    const QStringList left
        = QDir(rig.profile.folder.path())
              .entryList({u"a.bin"_s, u"*.download"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

void RemoteAccessTest::moreThanTheFileIsNotTaken()
{
    Rig rig([](const SeenRequest &request) -> std::optional<Answer> {
        if (!request.target.contains("/object/authenticated/"))
            return std::nullopt;
        return Answer {.raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
            .endless = QByteArray(64 << 10, 'z')};
    });
    rig.bucket.put(u"a.bin"_s, QByteArray(500'000, 'a'));
    QVERIFY(!rig.list().failure);
    const QString path = rig.profile.folder.filePath(u"a.bin"_s);
    const RemoteEnd end = rig.download(rig.entries.first(), path);
    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"too-much"_s);
    QVERIFY(!QFile::exists(path));
}

void RemoteAccessTest::whatChangedMeanwhileIsNotFetched()
{
    Rig rig;
    rig.bucket.put(u"a.bin"_s, "as listed");
    QVERIFY(!rig.list().failure);
    rig.bucket.put(u"a.bin"_s, "otherwise");
    const RemoteEnd end
        = rig.download(rig.entries.first(), rig.profile.folder.filePath(u"a.bin"_s));
    QCOMPARE(end.failure->code, u"changed-there"_s);
}

void RemoteAccessTest::whereThereAreNoFoldersNoneIsListed()
{
    Rig rig({}, u"openai"_s);
    rig.files.put("thesis.pdf", 100, 86'400);

    const RemoteEnd end = rig.list(u"2026"_s);

    QVERIFY(end.failure);
    QCOMPARE(end.failure->code, u"no-folders"_s);
    QVERIFY(rig.entries.isEmpty());
    QVERIFY(rig.server.requests().isEmpty());
}

void RemoteAccessTest::filesOfAnApiAreKnownByTheirId()
{
    Rig rig({}, u"openai"_s);
    rig.files.setPageSize(2);
    QByteArrayList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(rig.files.put("twice the same name.pdf", 100 + i, 86'400 * (i + 2)));
    HistoryEntry entry = entryOf(fileItem(1));
    entry.destinationKind = u"openai"_s;
    entry.remote.clear();
    entry.remoteId = QString::fromUtf8(ids.at(3));
    QVERIFY(appendHistory(*rig.profile.database, {entry}));
    const RemoteEnd end = rig.list();
    QVERIFY2(!end.failure, failureToJson(end.failure.value_or(Failure {})).constData());
    QCOMPARE(rig.entries.size(), 5);
    int known = 0;
    for (const RemoteEntry &one : std::as_const(rig.entries))
        known += one.isOurs() && one.file.id == entry.remoteId ? 1 : 0;
    QCOMPARE(known, 1);
    QList<RemoteFile> chosen;
    for (const RemoteEntry &one : std::as_const(rig.entries)) {
        if (one.isOrphan())
            chosen.append(one.file);
    }
    QVERIFY(!rig.remove(chosen).failure);
    QCOMPARE(rig.removals.size(), 4);
    QCOMPARE(rig.files.files().size(), 1);
    QCOMPARE(rig.files.files().first().id, ids.at(3));
}

void RemoteAccessTest::aFolderOfThisComputer()
{
    Rig rig({}, u"folder"_s);
    const QString root = rig.profile.folder.filePath(u"there"_s);
    rig.setup.config.settings.insert(u"path"_s, root);
    QVERIFY(!rig.list().failure); // it need not be there yet
    QVERIFY(rig.entries.isEmpty());
    QVERIFY(QDir().mkpath(root + u"/2026/raw"_s));
    const auto write = [&root](const QByteArray &name, const QByteArray &content) {
        QFile file(QFile::decodeName(root.toUtf8() + '/' + name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write("2026/raw/a.bin", "content of a"));
    QVERIFY(write("2026/b.bin", "b"));
    QVERIFY(write("2026/c.bin.0.ferry-part", "half"));
    QVERIFY(!rig.list().failure);
    QStringList names = rig.names();
    names.sort();
    QCOMPARE(names, QStringList({u"2026/b.bin"_s, u"2026/raw/a.bin"_s}));
    QVERIFY(!rig.list(u"2026/raw"_s).failure);
    QCOMPARE(rig.entries.size(), 1);
    const QString copy = rig.profile.folder.filePath(u"copy"_s);
    QVERIFY(!rig.download(rig.entries.first(), copy).failure);
    const QList<RemoteFile> chosen {rig.entries.first().file};
    QVERIFY(write("2026/raw/a.bin", "Content of a")); // the same size, another time
    rig.remove(chosen);
    QCOMPARE(outcomeAt(rig, 0), Outcome::Changed);
    QVERIFY(!rig.list(u"2026/raw"_s).failure);
    rig.remove({rig.entries.first().file});
    QCOMPARE(outcomeAt(rig, 0), Outcome::Removed);
    QVERIFY(!QFile::exists(root + u"/2026/raw/a.bin"_s));
}

void RemoteAccessTest::aLinkInAFolderLeadsNowhere()
{
    Rig rig({}, u"folder"_s);
    const QString root = rig.profile.folder.filePath(u"there"_s);
    const QString outside = rig.profile.folder.filePath(u"outside"_s);
    rig.setup.config.settings.insert(u"path"_s, root);
    QVERIFY(QDir().mkpath(root + u"/2026"_s));
    QVERIFY(QDir().mkpath(outside));
    QFile precious(outside + u"/a.bin"_s);
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("precious");
    precious.close();
    QFile mine(root + u"/2026/a.bin"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("a");
    mine.close();
    QVERIFY(!rig.list().failure);
    QCOMPARE(rig.entries.size(), 1);
    const RemoteFile seen = rig.entries.first().file;
    QVERIFY(QDir(root).rename(u"2026"_s, u"2025"_s));
    QVERIFY(QFile::link(outside, root + u"/2026"_s)); // the folder has become a link to another
    QVERIFY(!rig.list().failure);
    QCOMPARE(rig.names(), QStringList({u"2025/a.bin"_s}));
    rig.remove({seen});
    QVERIFY(outcomeAt(rig, 0) != Outcome::Removed);
    rig.remove({RemoteFile {.id = u"../outside/a.bin"_s, .bytes = 8}});
    QVERIFY(outcomeAt(rig, 0) == Outcome::Failed);
    QVERIFY(precious.exists());
}

void RemoteAccessTest::cancelledMeansSilence()
{
    Rig rig([](const SeenRequest &) -> std::optional<Answer> {
        return Answer {.thenAfter = std::chrono::seconds(60), .isSilent = true};
    });
    const RemoteAccess::Errand errand = rig.access.list(rig.setup, {});
    QVERIFY(QTest::qWaitFor([&rig] { return rig.server.requestCount() > 0; }, patience));
    rig.access.cancel(errand);
    QVERIFY(QTest::qWaitFor([&rig] { return rig.server.openConnections() == 0; }, patience));
    QVERIFY(!rig.end);
}

QTEST_GUILESS_MAIN(RemoteAccessTest)
#include "test_remote_access.moc"
