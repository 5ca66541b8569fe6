#include "accounts/accountdestination.h"
#include "accounts/accounts.h"
#include "store/destinationstore.h"
#include "support/ask.h"
#include "support/fakekeychain.h"
#include "support/uploadrig.h"
#include "transfers/uploadengine.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString environment(const char *name)
{
    return qEnvironmentVariable(name);
}

template<typename R>
struct Asked
{
    QObject context {};
    std::optional<R> answer {};

    std::function<void(R)> taker()
    {
        return [this](R result) { answer.emplace(std::move(result)); };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return answer.has_value(); }, patience);
    }
};

// Time as a computer sees it that sleeps nine seconds of ten: what it believes to be fresh has run
// out on the server.
class SleepyClock final : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic() / slowness; }
    QDateTime wall() const override { return m_system.wall(); }

    int slowness = 1;

private:
    SystemClock m_system {};
};

} // namespace

// Accounts against the stand-in of GoTrue and real policies in PostgreSQL. `./dev stack start` makes
// them. It changes settings that are everybody's, so CTest runs it alone.
class TestAccountsStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aProjectSaysWhatItOffers();
    void aWrongKeyIsTheKeysFault();
    void aPasswordSignsIn();
    void aCodeFromTheMailSignsIn();
    void aLostReplyDoesNotSignOut();
    void aRevokedSessionSaysSo();
    void signingOutEndsTheSessionThere();
    void theUsersFolderTakesUploadsAndNobodyElses();
    void aTokenThatRunsOutDuringAnUpload_data();
    void aTokenThatRunsOutDuringAnUpload();
    void uploadsWaitForTheSignInAndGoOn();

private:
    using SignedIn = Result<Accounts::SignedIn>;

    QJsonDocument control(
        const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    ProjectSettings project() const
    {
        return {environment("FERRY_STACK_URL"), environment("FERRY_STACK_KEY").toUtf8(), {}};
    }
    Account newUser();
    Result<Accounts::Credentials> credentials(const QUuid &uuid, const QByteArray &refused = {});
    DestinationConfig destinationOf(const Account &account, const QString &folder = {}) const;
    std::unique_ptr<UploadEngine> engineFor(const DestinationConfig &config, qint64 rate = 0);
    QList<QJsonObject> chunksOf(const Account &account);
    QByteArray stored(const Account &account, const QString &name) const;

    HttpClient m_http {};
    SleepyClock m_clock {};
    std::unique_ptr<QTemporaryDir> m_home {};
    std::unique_ptr<FakeKeychain> m_keychain {};
    std::unique_ptr<Database> m_database {};
    std::unique_ptr<Accounts> m_accounts {};
    QString m_email {};
    const QString m_password = u"a long passphrase of the test"_s;
};

void TestAccountsStack::initTestCase()
{
    if (environment("FERRY_STACK_TEST").isEmpty())
        QSKIP("The test servers do not run; ./dev test starts them.");
}

void TestAccountsStack::init()
{
    m_clock.slowness = 1;
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    auto opened = Database::open(m_home->filePath(u"profile"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
    Accounts::Options options;
    options.runtimeFolder = m_home->filePath(u"locks"_s);
    options.plainFolder = m_home->filePath(u"tokens"_s);
    m_accounts = std::make_unique<Accounts>(*m_database, *m_keychain, m_clock, options);
    m_accounts->loadNow();
}

void TestAccountsStack::cleanup()
{
    if (!environment("FERRY_STACK_TEST").isEmpty()) {
        control("POST", u"settings"_s, {{u"accessTokenSeconds"_s, 3600}});
        control("DELETE", u"faults"_s);
    }
    m_accounts.reset();
    m_database.reset();
}

QJsonDocument TestAccountsStack::control(
    const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    const QUrl url(environment("FERRY_STACK_TEST") + u'/' + path);
    HttpRequest made
        = verb == "POST" ? request(verb, url, QJsonDocument(body).toJson()) : request(verb, url);
    return QJsonDocument::fromJson(outcomeOf(m_http, std::move(made)).body);
}

Account TestAccountsStack::newUser()
{
    m_email = u"user-%1@example.com"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    Asked<SignedIn> asked;
    m_accounts->signUp(project(), m_email, m_password, &asked.context, asked.taker());
    if (!asked.wait() || !*asked.answer)
        return {};
    return (*asked.answer)->account;
}

Result<Accounts::Credentials> TestAccountsStack::credentials(
    const QUuid &uuid, const QByteArray &refused)
{
    Asked<Result<Accounts::Credentials>> asked;
    m_accounts->credentials(uuid, refused, &asked.context, asked.taker());
    if (!asked.wait())
        return failed({.detail = u"no answer"_s});
    return std::move(*asked.answer);
}

DestinationConfig TestAccountsStack::destinationOf(
    const Account &account, const QString &folder) const
{
    DestinationConfig config;
    config.name = u"Mine"_s;
    config.kind = u"supabase"_s;
    config.uuid = uuid7();
    config.settings = {{u"account"_s, account.uuid.toString(QUuid::WithoutBraces)},
        {u"bucket"_s, u"ferry-uploads"_s}, {u"folder"_s, folder}};
    return DestinationStore(*m_database).saveNow(config).value_or(config);
}

std::unique_ptr<UploadEngine> TestAccountsStack::engineFor(
    const DestinationConfig &config, qint64 rate)
{
    UploadEngine::Options options;
    options.rateLimit = rate;
    options.factory = [this](const DestinationSetup &setup) {
        return makeDestinationAs(*m_accounts, m_clock, setup);
    };
    auto engine = std::make_unique<UploadEngine>(*m_database, options);
    engine->post(command::SetDestinations {{withAccount(*m_accounts, {config, {}})}});
    engine->post(command::Load {});
    return engine;
}

QList<QJsonObject> TestAccountsStack::chunksOf(const Account &account)
{
    QList<QJsonObject> mine;
    const QJsonArray chunks = control("GET", u"chunks"_s).array();
    for (const auto &chunk : chunks) {
        if (chunk.toObject().value("user_id"_L1).toString()
            == account.user.toString(QUuid::WithoutBraces))
            mine.append(chunk.toObject());
    }
    return mine;
}

QByteArray TestAccountsStack::stored(const Account &account, const QString &name) const
{
    QFile file(environment("FERRY_STACK_DATA") + u"/ferry-uploads/"_s
        + account.user.toString(QUuid::WithoutBraces) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAccountsStack::aProjectSaysWhatItOffers()
{
    Asked<Result<Accounts::ProjectInfo>> asked;
    m_accounts->checkProject(project(), &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    QVERIFY((*asked.answer)->emailSignIn);
    QVERIFY((*asked.answer)->signUp);
    QVERIFY(std::chrono::abs((*asked.answer)->skew) < 5s);
}

void TestAccountsStack::aWrongKeyIsTheKeysFault()
{
    ProjectSettings wrong = project();
    wrong.key = "sb_publishable_of_another_project";
    Asked<Result<Accounts::ProjectInfo>> asked;
    m_accounts->checkProject(wrong, &asked.context, asked.taker());
    QVERIFY(asked.wait() && !*asked.answer);
    QCOMPARE(asked.answer->error().kind, FailureKind::SettingsInvalid);
    QCOMPARE(asked.answer->error().subject, u"key"_s);
}

void TestAccountsStack::aPasswordSignsIn()
{
    const Account made = newUser();
    QVERIFY(!made.uuid.isNull());
    Asked<SignedIn> asked;
    m_accounts->signIn(project(), m_email, m_password, &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    QCOMPARE((*asked.answer)->account.uuid, made.uuid);
    Asked<SignedIn> wrong;
    m_accounts->signIn(project(), m_email, u"not this one"_s, &wrong.context, wrong.taker());
    QVERIFY(wrong.wait() && !*wrong.answer);
    QCOMPARE(wrong.answer->error().code, u"invalid_credentials"_s);
}

void TestAccountsStack::aCodeFromTheMailSignsIn()
{
    const Account made = newUser();
    Asked<Result<void>> sent;
    m_accounts->sendCode(project(), m_email, &sent.context, sent.taker());
    QVERIFY(sent.wait() && *sent.answer);
    const QString code
        = control("GET", u"code?email="_s + m_email).object().value("code"_L1).toString();
    QCOMPARE(code.size(), 6);
    Asked<SignedIn> wrong;
    const QString other = code == "111111"_L1 ? u"222222"_s : u"111111"_s;
    m_accounts->signInWithCode(project(), m_email, other, &wrong.context, wrong.taker());
    QVERIFY(wrong.wait() && !*wrong.answer);
    QCOMPARE(wrong.answer->error().code, u"otp_expired"_s);
    Asked<SignedIn> right;
    m_accounts->signInWithCode(
        project(), m_email, code.left(3) + u' ' + code.mid(3), &right.context, right.taker());
    QVERIFY(right.wait() && *right.answer);
    QCOMPARE((*right.answer)->account.uuid, made.uuid);
}

void TestAccountsStack::aLostReplyDoesNotSignOut()
{
    const Account account = newUser();
    for (int i = 0; i < 3; ++i) {
        // Two tokens of one second and one lifetime are the same token.
        control("POST", u"settings"_s, {{u"accessTokenSeconds"_s, 4000 + i}});
        control("POST", u"faults"_s,
            {{u"request"_s, u"POST /auth/v1/token?grant_type=refresh_token"_s},
                {u"loseReply"_s, true}, {u"count"_s, 1 + i % 2}});
        const QByteArray before = credentials(account.uuid)->accessToken;
        const auto after = credentials(account.uuid, before);
        QVERIFY(after && after->accessToken != before);
    }
    QCOMPARE(m_accounts->find(account.uuid)->state, Account::State::SignedIn);
}

void TestAccountsStack::aRevokedSessionSaysSo()
{
    const Account account = newUser();
    QSignalSpy signedOut(m_accounts.get(), &Accounts::signedOut);
    const QByteArray token = credentials(account.uuid)->accessToken;
    control("POST", u"revoke"_s, {{u"user_id"_s, account.user.toString(QUuid::WithoutBraces)}});
    const auto after = credentials(account.uuid, token);
    QVERIFY(!after);
    QCOMPARE(after.error().advice, Advice::SignIn);
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(m_accounts->find(account.uuid)->state, Account::State::SignedOut);
}

void TestAccountsStack::signingOutEndsTheSessionThere()
{
    const Account account = newUser();
    const QString secret = m_keychain->content->first();
    Asked<Result<void>> asked;
    m_accounts->signOut(account.uuid, &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    // Whoever had copied the tokens can do nothing with them.
    const QString refresh
        = QJsonDocument::fromJson(secret.toUtf8()).object().value("refresh"_L1).toString();
    HttpRequest renewal = request("POST",
        QUrl(environment("FERRY_STACK_URL") + u"/auth/v1/token?grant_type=refresh_token"_s),
        QJsonDocument(QJsonObject {{u"refresh_token"_s, refresh}}).toJson());
    renewal.headers = {{"apikey", project().key}, {"Content-Type", "application/json"}};
    QCOMPARE(outcomeOf(m_http, std::move(renewal)).status, 400);
}

void TestAccountsStack::theUsersFolderTakesUploadsAndNobodyElses()
{
    const Account account = newUser();
    const DestinationSetup mine = withAccount(*m_accounts, {destinationOf(account), {}});
    QCOMPARE(mine.config.setting(u"folder"_s), account.user.toString(QUuid::WithoutBraces));
    for (const qint64 size : {100'000, 7'000'000}) {
        auto made = makeDestinationAs(*m_accounts, m_clock, mine);
        QVERIFY(made);
        UploadRig rig(std::move(*made));
        const QByteArray content = someBytes(size);
        const QString name = u"file-%1.bin"_s.arg(size);
        const Result<UploadedFile> file = rig.upload(name.toUtf8(), content);
        QVERIFY2(file, file ? "" : wordsOf(file.error()).constData());
        QVERIFY(stored(account, name) == content);
    }
    DestinationSetup theirs = mine;
    theirs.config.settings.insert(u"folder"_s, environment("FERRY_STACK_USER_ID"));
    auto made = makeDestinationAs(*m_accounts, m_clock, theirs);
    QVERIFY(made);
    UploadRig rig(std::move(*made));
    const Result<UploadedFile> refused = rig.upload("file.bin", someBytes(1000));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FailureKind::PermissionDenied);
}

void TestAccountsStack::aTokenThatRunsOutDuringAnUpload_data()
{
    QTest::addColumn<int>("slowness");
    QTest::newRow("renewed ahead of its end") << 1;
    QTest::newRow("refused in the middle") << 100;
}

// Ten times and more: the token lives two seconds, each chunk takes longer. FERRY_TEST_MEGABYTES: 63
// by default; 500 take ten minutes, and QTEST_FUNCTION_TIMEOUT=1800000.
void TestAccountsStack::aTokenThatRunsOutDuringAnUpload()
{
    QFETCH(int, slowness);
    const qint64 megabytes = qEnvironmentVariableIntValue("FERRY_TEST_MEGABYTES");
    const qint64 size = (megabytes > 0 ? megabytes : 63) << 20;
    const qint64 chunk = 6 << 20;
    control("POST", u"settings"_s, {{u"accessTokenSeconds"_s, 2}});
    m_clock.slowness = slowness;
    const Account account = newUser();
    QVERIFY(!account.uuid.isNull());
    const QByteArray content = someBytes(size);
    QFile source(m_home->filePath(u"film.mp4"_s));
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write(content) == size);
    source.close();
    control("DELETE", u"requests"_s);
    control("DELETE", u"chunks"_s);

    const DestinationConfig config = destinationOf(account);
    // 2.1 seconds for each chunk, at the latest when it counts.
    auto engine = engineFor(config, qMin<qint64>(chunk * 10 / 21, size / 12));
    QList<TransferItem> items;
    connect(engine.get(), &UploadEngine::itemsChanged, this,
        [&items](const QList<TransferItem> &changed) { items = changed; });
    engine->add({.paths = {QFile::encodeName(source.fileName())}, .destination = config.id});
    const auto isOver = [&items] { return !items.isEmpty() && isFinal(items.last().state); };
    QVERIFY(QTest::qWaitFor(isOver, 15 * 60 * 1000));
    const TransferItem ended = items.last();
    QVERIFY2(ended.state == TransferState::Done,
        ended.failure ? wordsOf(*ended.failure).constData() : "no reason");
    QCOMPARE(ended.allAttempts, qint16(1));
    QVERIFY(stored(account, u"film.mp4"_s) == content);

    const int renewals = control("GET", u"requests"_s)
                             .object()
                             .value("POST /auth/v1/token?grant_type=refresh_token"_L1)
                             .toInt();
    QVERIFY2(renewals >= 10, qPrintable(QString::number(renewals)));
    // One upload, each byte taken once, in order; what was refused was the chunk in flight.
    qint64 next = 0;
    int refused = 0;
    QSet<QString> uploads;
    const QList<QJsonObject> chunks = chunksOf(account);
    for (const QJsonObject &one : chunks) {
        uploads.insert(one.value("upload"_L1).toString());
        QCOMPARE(one.value("offset"_L1).toInteger(), next);
        if (one.value("status"_L1).toInt() == 204)
            next += one.value("length"_L1).toInteger();
        else
            ++refused;
    }
    QCOMPARE(uploads.size(), 1);
    QCOMPARE(next, size);
    if (slowness == 1)
        QCOMPARE(refused, 0);
    else
        QVERIFY2(refused >= 9, qPrintable(QString::number(refused)));
    qInfo("%lld MiB in %lld chunks, %d renewals, %d chunks refused and sent again", size >> 20,
        qint64(chunks.size()), renewals, refused);
}

void TestAccountsStack::uploadsWaitForTheSignInAndGoOn()
{
    const Account account = newUser();
    const DestinationConfig config = destinationOf(account, u"{user}/2026"_s);
    auto engine = engineFor(config);
    QHash<TransferId, TransferItem> items;
    const auto take = [&items](const QList<TransferItem> &changed) {
        for (const TransferItem &item : changed)
            items.insert(item.id, item);
    };
    connect(engine.get(), &UploadEngine::itemsAdded, this, take);
    connect(engine.get(), &UploadEngine::itemsChanged, this, take);
    Asked<Result<void>> left;
    m_accounts->signOut(account.uuid, &left.context, left.taker());
    QVERIFY(left.wait());
    QList<QByteArray> paths;
    for (int i = 0; i < 20; ++i) {
        QFile file(m_home->filePath(u"f%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
        paths.append(QFile::encodeName(file.fileName()));
    }
    engine->add({.paths = paths, .destination = config.id});
    const auto waiting = [&items] {
        int count = 0;
        for (const TransferItem &item : items) {
            count += item.state == TransferState::Waiting && item.failure
                    && item.failure->advice == Advice::SignIn
                ? 1
                : 0;
        }
        return count;
    };
    QTRY_COMPARE(waiting(), 20);

    connect(m_accounts.get(), &Accounts::signedInAgain, engine.get(), [&] {
        engine->post(command::SetDestinations {{withAccount(*m_accounts, {config, {}})}});
    });
    Asked<SignedIn> back;
    m_accounts->signIn(project(), m_email, m_password, &back.context, back.taker());
    QVERIFY(back.wait() && *back.answer);
    const auto done = [&items] {
        int count = 0;
        for (const TransferItem &item : items)
            count += item.state == TransferState::Done ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(done(), 20);
    QCOMPARE(stored(account, u"2026/f7.txt"_s), "content");
}

QTEST_GUILESS_MAIN(TestAccountsStack)
#include "test_accounts_stack.moc"
