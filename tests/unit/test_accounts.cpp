#include "accounts/accountgate.h"
#include "accounts/accounts.h"
#include "accounts/sessionlock.h"
#include "store/database.h"
#include "support/fakekeychain.h"
#include "support/manualclock.h"
#include "support/run.h"
#include "support/signinservice.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray publicKey = "sb_publishable_planted51c0ffee";
const QString email = u"mira@example.org"_s;
const QString password = u"right-password"_s;

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

using Credentials = Result<Accounts::Credentials>;

QByteArray words(const Credentials &credentials)
{
    return credentials ? QByteArray("credentials") : failureToJson(credentials.error());
}

// One running Ferry: its database, its keychain (perhaps shared with another), its accounts.
struct Ferry
{
    Ferry(
        const QString &folder, const QString &runtime, std::shared_ptr<FakeKeychain::Content> keys)
        : keychain(std::move(keys))
    {
        auto opened = Database::open(folder);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        Accounts::Options options;
        options.runtimeFolder = runtime;
        options.plainFolder = folder + u"/tokens"_s;
        accounts = std::make_unique<Accounts>(*database, keychain, clock, options);
        accounts->loadNow();
    }

    Credentials credentials(const QUuid &uuid, const QByteArray &refused = {})
    {
        Asked<Credentials> asked;
        accounts->credentials(uuid, refused, &asked.context, asked.taker());
        if (!asked.wait())
            return failed({.detail = u"no answer"_s});
        return std::move(*asked.answer);
    }

    ManualClock clock {};
    FakeKeychain keychain;
    std::unique_ptr<Database> database {};
    std::unique_ptr<Accounts> accounts {};
};

} // namespace

// A user's session over its life: kept, renewed, lost on the way, taken away.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSignInIsKeptAndSurvivesARestart();
    void aWrongPasswordSaysWhatIsWrong();
    void aSecondUserIsASecondAccount();
    void manyWhoAskMakeOneRenewal();
    void whoAsksDuringTheSignInGetsItsToken();
    void aTokenIsRenewedAheadOfItsEnd();
    void wallClocksDoNotMatter();
    void theNewTokenIsKeptBeforeItIsUsed();
    void aLostReplyIsRepairedByTheSameToken_data();
    void aLostReplyIsRepairedByTheSameToken();
    void aSickServerEndsNoSession_data();
    void aSickServerEndsNoSession();
    void aFailedRenewalLeavesTheTokenThatIsStillGood();
    void theServersWordEndsTheSession_data();
    void theServersWordEndsTheSession();
    void anotherProcessRenewedMeanwhile();
    void anUsedTokenIsBelievedOnlyAfterASecondLook();
    void twoProcessesWaitForEachOther();
    void anotherUsersSessionIsNotTaken();

    void aLockedKeychainIsNotASignOut();
    void aKeychainThatLocksLaterLosesNothing();
    void anOldTokenIsNotUsedWhenTheKeychainMayHaveANewer();
    void withoutAKeychainTheSessionStaysInMemory();
    void aPlainFileOnlyWithTheUsersYes();
    void aPlainFileTakenAwayIsASignOut();

    void signingOutForgetsHereWhateverTheServerSays_data();
    void signingOutForgetsHereWhateverTheServerSays();
    void aSignOutIsOnTheDiskBeforeItIsSaid();
    void aRemovedAccountIsGone();
    void oneAccountSyncsTheHistory();
    void anotherProcessSignedOut();

    void theGateRemembersUntilItIsTime();
    void theGateServesManyRefusalsWithOneRenewal();
    void theGateForgetsWhoSignedOut();

private:
    std::unique_ptr<Ferry> start(const QString &profile = u"one"_s);
    QUuid signedIn(Ferry &ferry);
    int renewals() const;

    std::optional<QTemporaryDir> m_home {};
    std::shared_ptr<FakeKeychain::Content> m_keys {};
    std::shared_ptr<SignInService> m_service {};
    std::unique_ptr<EvilServer> m_server {};
};

void TestAccounts::init()
{
    m_home.emplace();
    m_keys = std::make_shared<FakeKeychain::Content>();
    m_service = std::make_shared<SignInService>();
    m_server = std::make_unique<EvilServer>(
        [service = m_service](const SeenRequest &request) { return service->answer(request); });
}

void TestAccounts::cleanup()
{
    m_server.reset();
    // Nothing of a session may lie anywhere but where the user allowed it.
    QCOMPARE(liveTaskFrames(), 0);
}

std::unique_ptr<Ferry> TestAccounts::start(const QString &profile)
{
    return std::make_unique<Ferry>(m_home->filePath(profile), m_home->filePath(u"run"_s), m_keys);
}

QUuid TestAccounts::signedIn(Ferry &ferry)
{
    Asked<Result<Accounts::SignedIn>> asked;
    ferry.accounts->signIn({m_server->url().toString(), publicKey, {}}, email, password,
        &asked.context, asked.taker());
    if (!asked.wait() || !*asked.answer)
        return {};
    return (*asked.answer)->account.uuid;
}

int TestAccounts::renewals() const
{
    int count = 0;
    for (const SeenRequest &request : m_server->requests())
        count += request.target.contains("grant_type=refresh_token") ? 1 : 0;
    return count;
}

void TestAccounts::aSignInIsKeptAndSurvivesARestart()
{
    QUuid uuid;
    {
        const auto ferry = start();
        Asked<Result<Accounts::SignedIn>> asked;
        ferry->accounts->signIn({m_server->url(u"/rest/v1/"_s).toString(), publicKey, {}}, email,
            password, &asked.context, asked.taker());
        QVERIFY(asked.wait() && *asked.answer);
        QCOMPARE((*asked.answer)->kept, Accounts::Kept::InKeychain);
        const Account account = (*asked.answer)->account;
        QCOMPARE(account.state, Account::State::SignedIn);
        QCOMPARE(account.email, email);
        QCOMPARE(account.project.url + u'/', m_server->url().toString());
        QCOMPARE(ferry->accounts->all(), QList<Account> {account});
        uuid = account.uuid;
        const Credentials credentials = ferry->credentials(uuid);
        QVERIFY(credentials);
        QCOMPARE(credentials->headers,
            HttpHeaders({{"apikey", publicKey}, {"Authorization", "Bearer access-1"}}));
    }
    const auto ferry = start();
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
    const Credentials credentials = ferry->credentials(uuid);
    QVERIFY(credentials);
    QCOMPARE(credentials->accessToken, "access-1");
    QCOMPARE(renewals(), 0);
    // The user of the same project again: the same account.
    QCOMPARE(signedIn(*ferry), uuid);
    QCOMPARE(ferry->accounts->all().size(), 1);
}

void TestAccounts::aWrongPasswordSaysWhatIsWrong()
{
    const auto ferry = start();
    Asked<Result<Accounts::SignedIn>> asked;
    ferry->accounts->signIn({m_server->url().toString(), publicKey, {}}, email, u"wrong-one"_s,
        &asked.context, asked.taker());
    QVERIFY(asked.wait() && !*asked.answer);
    QCOMPARE(asked.answer->error().kind, FailureKind::SignInNeeded);
    QCOMPARE(asked.answer->error().code, u"invalid_credentials"_s);
    QVERIFY(ferry->accounts->all().isEmpty());
    QVERIFY(m_keys->isEmpty());
}

void TestAccounts::aSecondUserIsASecondAccount()
{
    const auto ferry = start();
    const QUuid first = signedIn(*ferry);
    const QByteArray other = "7777aaaa-6a0e-4c7e-9a37-3c8a0b1d2e4f";
    m_service->setAfter([other](const SeenRequest &, const Answer &real) {
        Answer changed = real;
        changed.body.replace(SignInService::userId, other);
        return changed;
    });
    const QUuid second = signedIn(*ferry);
    QVERIFY(!second.isNull() && second != first);
    QCOMPARE(ferry->accounts->all().size(), 2);
    QVERIFY(ferry->credentials(first)->accessToken != ferry->credentials(second)->accessToken);
}

void TestAccounts::manyWhoAskMakeOneRenewal()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    std::vector<std::unique_ptr<Asked<Credentials>>> all;
    for (int i = 0; i < 50; ++i) {
        all.push_back(std::make_unique<Asked<Credentials>>());
        ferry->accounts->credentials(uuid, "access-1", &all.back()->context, all.back()->taker());
    }
    for (const auto &asked : all) {
        QVERIFY(asked->wait() && *asked->answer);
        QCOMPARE((*asked->answer)->accessToken, "access-2");
    }
    QCOMPARE(renewals(), 1);
}

// The keychain takes its time with the new token, and does not tell it yet to whoever looks.
void TestAccounts::whoAsksDuringTheSignInGetsItsToken()
{
    const auto ferry = start();
    ferry->keychain.mood = FakeKeychain::Mood::Stalled;
    Asked<Result<Accounts::SignedIn>> entering;
    ferry->accounts->signIn({m_server->url().toString(), publicKey, {}}, email, password,
        &entering.context, entering.taker());
    QTRY_COMPARE(ferry->keychain.written.size(), 1);
    const QUuid uuid = ferry->accounts->all().first().uuid;
    ferry->keychain.mood = FakeKeychain::Mood::Locked;
    Asked<Credentials> asked;
    ferry->accounts->credentials(uuid, {}, &asked.context, asked.taker());
    QVERIFY(!QTest::qWaitFor([&asked] { return asked.answer.has_value(); }, 200));
    ferry->keychain.release();
    QVERIFY(entering.wait() && *entering.answer);
    QVERIFY(asked.wait());
    QVERIFY2(*asked.answer, words(*asked.answer).constData());
    QCOMPARE((*asked.answer)->accessToken, "access-1");
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
}

void TestAccounts::aTokenIsRenewedAheadOfItsEnd()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    ferry->clock.now += 54min; // a tenth of an hour is six minutes, five at most
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-1");
    ferry->clock.now += 1min;
    const Credentials renewed = ferry->credentials(uuid);
    QVERIFY(renewed);
    QCOMPARE(renewed->accessToken, "access-2");
    QCOMPARE(renewed->expiresAtMonotonic, (ferry->clock.now + 1h).count());
    QCOMPARE(renewed->renewAtMonotonic, (ferry->clock.now + 55min).count());
    m_service->setLifetime(2);
    ferry->clock.now += 55min;
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-3");
    ferry->clock.now += 900ms;
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-3");
    ferry->clock.now += 100ms;
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-4");
}

void TestAccounts::wallClocksDoNotMatter()
{
    const auto ferry = start();
    ferry->clock.wallTime = ferry->clock.wallTime.addYears(-30);
    const QUuid uuid = signedIn(*ferry);
    ferry->clock.wallTime = ferry->clock.wallTime.addYears(60);
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-1");
    QCOMPARE(renewals(), 0);
}

void TestAccounts::theNewTokenIsKeptBeforeItIsUsed()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    ferry->keychain.written.clear();
    Asked<Credentials> asked;
    m_service->setAfter([keychain = &ferry->keychain](const SeenRequest &, const Answer &real) {
        keychain->mood = FakeKeychain::Mood::Stalled;
        return real;
    });
    ferry->accounts->credentials(uuid, "access-1", &asked.context, asked.taker());
    QTRY_COMPARE(ferry->keychain.written.size(), 1);
    QVERIFY(ferry->keychain.written.first().contains("refresh-2"_L1));
    QCoreApplication::processEvents();
    QVERIFY2(!asked.answer, "the keychain has not said that it has it");
    ferry->keychain.release();
    QVERIFY(asked.wait() && *asked.answer);
    QCOMPARE((*asked.answer)->accessToken, "access-2");
}

void TestAccounts::aLostReplyIsRepairedByTheSameToken_data()
{
    QTest::addColumn<int>("losses");
    QTest::addColumn<int>("then");
    QTest::newRow("connection closed") << 1 << int(Answer::Then::Close);
    QTest::newRow("connection reset") << 1 << int(Answer::Then::Reset);
    QTest::newRow("three times") << 3 << int(Answer::Then::Close);
}

void TestAccounts::aLostReplyIsRepairedByTheSameToken()
{
    QFETCH(int, losses);
    QFETCH(int, then);
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    auto left = std::make_shared<std::atomic<int>>(losses);
    m_service->setAfter([left, then](const SeenRequest &, const Answer &real) {
        if (--*left < 0)
            return real;
        return Answer {.then = Answer::Then(then), .isSilent = true};
    });
    const Credentials credentials = ferry->credentials(uuid, "access-1");
    QVERIFY2(credentials, words(credentials).constData());
    QVERIFY(!m_service->isRevoked());
    QCOMPARE(m_service->rotations(), 2); // the sign-in, and one renewal
    QVERIFY(m_keys->first().contains(QString::fromLatin1(m_service->activeToken())));
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
}

void TestAccounts::aSickServerEndsNoSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("500") << 500 << QByteArray("session_not_found") << FailureKind::ServerError;
    QTest::newRow("503") << 503 << QByteArray() << FailureKind::ServerError;
    QTest::newRow("429") << 429 << QByteArray("over_request_rate_limit")
                         << FailureKind::RateLimited;
    QTest::newRow("gateway forgot the key") << 401 << QByteArray() << FailureKind::SettingsInvalid;
    QTest::newRow("unknown code") << 400 << QByteArray("brand_new") << FailureKind::SignInNeeded;
}

void TestAccounts::aSickServerEndsNoSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    QSignalSpy signedOut(ferry->accounts.get(), &Accounts::signedOut);
    m_service->setBefore([status, code](const SeenRequest &) {
        return std::optional(SignInService::error(status, code));
    });
    const Credentials credentials = ferry->credentials(uuid, "access-1");
    QVERIFY(!credentials);
    QTEST(credentials.error().kind, "kind");
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
    QVERIFY(signedOut.isEmpty());
    QVERIFY(m_keys->first().contains("refresh-1"_L1));
    m_service->setBefore({});
    ferry->clock.now += 31s; // what 429 asks for when it names no time
    QVERIFY(ferry->credentials(uuid, "access-1"));
}

void TestAccounts::aFailedRenewalLeavesTheTokenThatIsStillGood()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    ferry->clock.now += 56min;
    m_service->setBefore([](const SeenRequest &) {
        return std::optional(SignInService::error(429, "over_request_rate_limit"));
    });
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-1");
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-1");
    QCOMPARE(renewals(), 1); // it asked for patience
    ferry->clock.now += 5min;
    QVERIFY(!ferry->credentials(uuid));
}

void TestAccounts::theServersWordEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"refresh_token_not_found", "refresh_token_already_used",
             "session_not_found", "session_expired", "user_banned", "user_not_found"})
        QTest::newRow(code) << QByteArray(code);
}

void TestAccounts::theServersWordEndsTheSession()
{
    QFETCH(QByteArray, code);
    QUuid uuid;
    {
        const auto ferry = start();
        uuid = signedIn(*ferry);
        QSignalSpy signedOut(ferry->accounts.get(), &Accounts::signedOut);
        m_service->setBefore(
            [code](const SeenRequest &) { return std::optional(SignInService::error(400, code)); });
        const Credentials credentials = ferry->credentials(uuid, "access-1");
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().kind, FailureKind::SignInNeeded);
        QCOMPARE(credentials.error().advice, Advice::SignIn);
        QCOMPARE(credentials.error().code, QString::fromLatin1(code));
        QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedOut);
        QCOMPARE(signedOut.size(), 1);
        const int asked = m_server->requestCount();
        QVERIFY(!ferry->credentials(uuid));
        QCOMPARE(m_server->requestCount(), asked);
    }
    const auto ferry = start();
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedOut);
    m_service->setBefore({});
    QSignalSpy again(ferry->accounts.get(), &Accounts::signedInAgain);
    QCOMPARE(signedIn(*ferry), uuid);
    QCOMPARE(again.size(), 1);
    QVERIFY(ferry->credentials(uuid));
}

void TestAccounts::anotherProcessRenewedMeanwhile()
{
    const auto first = start();
    const QUuid uuid = signedIn(*first);
    const auto second = start(); // the same profile, as a window and a command line
    QVERIFY(second->credentials(uuid, "access-1"));
    QCOMPARE(renewals(), 1);
    const Credentials credentials = first->credentials(uuid, "access-1");
    QVERIFY(credentials);
    QCOMPARE(credentials->accessToken, "access-2");
    QCOMPARE(renewals(), 1);
}

void TestAccounts::anUsedTokenIsBelievedOnlyAfterASecondLook()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    // Somebody who shares the keychain but not our lock renews while our request is under way.
    m_service->setBefore([keys = m_keys](const SeenRequest &request) -> std::optional<Answer> {
        if (!request.body.contains("refresh-1\""))
            return std::nullopt;
        for (QString &secret : *keys)
            secret.replace("refresh-1"_L1, "refresh-2"_L1);
        return SignInService::error(400, "refresh_token_already_used");
    });
    m_service->setAfter([](const SeenRequest &request, const Answer &real) {
        if (!request.body.contains("refresh-2\""))
            return real;
        Answer good = real;
        good.status = 200;
        good.headers = {{"Content-Type", "application/json"}};
        good.body = R"({"access_token":"theirs","refresh_token":"refresh-3","expires_in":3600})";
        return good;
    });
    const Credentials credentials = ferry->credentials(uuid, "access-1");
    QVERIFY2(credentials, words(credentials).constData());
    QCOMPARE(credentials->accessToken, "theirs");
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
}

void TestAccounts::twoProcessesWaitForEachOther()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    SessionLock other(m_home->filePath(u"run"_s), uuid);
    QCOMPARE(other.take(), SessionLock::Taken::Yes);
    Asked<Credentials> asked;
    ferry->accounts->credentials(uuid, "access-1", &asked.context, asked.taker());
    const int looks = ferry->keychain.looks;
    QVERIFY(!QTest::qWaitFor([&] { return asked.answer.has_value(); }, 300));
    QCOMPARE(renewals(), 0);
    QCOMPARE(ferry->keychain.looks, looks);
    other.letGo();
    QVERIFY(asked.wait() && *asked.answer);
    QCOMPARE(renewals(), 1);
}

void TestAccounts::anotherUsersSessionIsNotTaken()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    m_service->setAfter([](const SeenRequest &, const Answer &real) {
        Answer changed = real;
        changed.body.replace(SignInService::userId, "7777aaaa-6a0e-4c7e-9a37-3c8a0b1d2e4f");
        return changed;
    });
    const Credentials credentials = ferry->credentials(uuid, "access-1");
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, FailureKind::BadReply);
    QVERIFY(m_keys->first().contains("refresh-1"_L1));
}

void TestAccounts::aLockedKeychainIsNotASignOut()
{
    QUuid uuid;
    {
        const auto ferry = start();
        uuid = signedIn(*ferry);
    }
    for (const auto mood : {FakeKeychain::Mood::Locked, FakeKeychain::Mood::Absent}) {
        const FakeKeychain::Content before = *m_keys;
        const auto ferry = start();
        ferry->keychain.mood = mood;
        QSignalSpy signedOut(ferry->accounts.get(), &Accounts::signedOut);
        QSignalSpy again(ferry->accounts.get(), &Accounts::signedInAgain);
        const Credentials credentials = ferry->credentials(uuid);
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().advice, Advice::SignIn);
        QCOMPARE(credentials.error().code, u"keychain_locked"_s);
        QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::KeychainLocked);
        QVERIFY(signedOut.isEmpty());
        const int looks = ferry->keychain.looks;
        QVERIFY(!ferry->credentials(uuid));
        QVERIFY2(ferry->keychain.looks == looks, "asking may open a dialog");
        ferry->clock.now += 61s;
        QVERIFY(!ferry->credentials(uuid));
        QVERIFY(ferry->keychain.looks > looks);
        QCOMPARE(*m_keys, before);
        QVERIFY(ferry->keychain.written.isEmpty());

        ferry->keychain.mood = FakeKeychain::Mood::Open;
        ferry->accounts->lookAgain(uuid);
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
        QVERIFY(ferry->credentials(uuid));
    }
    QCOMPARE(renewals(), 0);
}

void TestAccounts::aKeychainThatLocksLaterLosesNothing()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    ferry->keychain.mood = FakeKeychain::Mood::Locked;
    QCOMPARE(ferry->credentials(uuid, "access-1")->accessToken, "access-2");
    QCOMPARE(ferry->credentials(uuid, "access-2")->accessToken, "access-3");
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedIn);
    QVERIFY(m_keys->first().contains("refresh-1"_L1));
    ferry->keychain.mood = FakeKeychain::Mood::Open;
    ferry->accounts->lookAgain(uuid); // or the timer does
    QTRY_VERIFY(m_keys->first().contains("refresh-3"_L1));
    QCOMPARE(m_service->activeToken(), "refresh-3");
}

void TestAccounts::anOldTokenIsNotUsedWhenTheKeychainMayHaveANewer()
{
    const auto first = start();
    const QUuid uuid = signedIn(*first);
    const auto second = start();
    QVERIFY(second->credentials(uuid, "access-1"));
    QVERIFY(second->credentials(uuid, "access-2"));
    first->keychain.mood = FakeKeychain::Mood::Locked; // its refresh-1 would now end the session
    const Credentials credentials = first->credentials(uuid, "access-1");
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().code, u"keychain_locked"_s);
    QVERIFY(!m_service->isRevoked());
    first->keychain.mood = FakeKeychain::Mood::Open;
    first->accounts->lookAgain(uuid);
    QTRY_COMPARE(first->accounts->find(uuid)->state, Account::State::SignedIn);
    QCOMPARE(first->credentials(uuid)->accessToken, "access-3");
}

void TestAccounts::withoutAKeychainTheSessionStaysInMemory()
{
    QUuid uuid;
    {
        const auto ferry = start();
        ferry->keychain.mood = FakeKeychain::Mood::Absent;
        Asked<Result<Accounts::SignedIn>> asked;
        ferry->accounts->signIn({m_server->url().toString(), publicKey, {}}, email, password,
            &asked.context, asked.taker());
        QVERIFY(asked.wait() && *asked.answer);
        QCOMPARE((*asked.answer)->kept, Accounts::Kept::InMemory);
        uuid = (*asked.answer)->account.uuid;
        QVERIFY(ferry->credentials(uuid, "access-1"));
    }
    QVERIFY(!QFile::exists(m_home->filePath(u"one/tokens"_s)));
    QVERIFY(m_keys->isEmpty());
    const auto ferry = start();
    QVERIFY(!ferry->credentials(uuid));
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::KeychainLocked);
}

void TestAccounts::aPlainFileOnlyWithTheUsersYes()
{
    QUuid uuid;
    {
        const auto ferry = start();
        ferry->keychain.mood = FakeKeychain::Mood::Absent;
        uuid = signedIn(*ferry);
        Account account = *ferry->accounts->find(uuid);
        account.plainTokens = true;
        Asked<Result<Account>> asked;
        ferry->accounts->save(account, &asked.context, asked.taker());
        QVERIFY(asked.wait() && *asked.answer);
        const QFileInfo file(
            m_home->filePath(u"one/tokens/"_s) + uuid.toString(QUuid::WithoutBraces) + u".json"_s);
        QVERIFY(file.isFile());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions {});
        QVERIFY(ferry->credentials(uuid, "access-1"));
    }
    {
        const auto ferry = start();
        ferry->keychain.mood = FakeKeychain::Mood::Absent;
        QCOMPARE(ferry->credentials(uuid)->accessToken, "access-2");
        QCOMPARE(renewals(), 1);
        // A keychain has come: back into it.
        ferry->keychain.mood = FakeKeychain::Mood::Open;
        Account account = *ferry->accounts->find(uuid);
        account.plainTokens = false;
        Asked<Result<Account>> asked;
        ferry->accounts->save(account, &asked.context, asked.taker());
        QVERIFY(asked.wait() && *asked.answer);
        QVERIFY(QDir(m_home->filePath(u"one/tokens"_s)).isEmpty());
        QVERIFY(m_keys->first().contains("refresh-2"_L1));
    }
    const auto ferry = start();
    QCOMPARE(ferry->credentials(uuid)->accessToken, "access-2");
}

void TestAccounts::aPlainFileTakenAwayIsASignOut()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    Account account = *ferry->accounts->find(uuid);
    account.plainTokens = true;
    Asked<Result<Account>> asked;
    ferry->accounts->save(account, &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    QVERIFY2(m_keys->isEmpty(), "one place, not two");
    QVERIFY(QDir(m_home->filePath(u"one/tokens"_s)).removeRecursively());
    QVERIFY(!ferry->credentials(uuid, "access-1"));
    QCOMPARE(ferry->accounts->find(uuid)->state, Account::State::SignedOut);
}

void TestAccounts::signingOutForgetsHereWhateverTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("told") << 204;
    QTest::newRow("refused") << 403;
    QTest::newRow("sick") << 500;
    QTest::newRow("away") << 0;
}

void TestAccounts::signingOutForgetsHereWhateverTheServerSays()
{
    QFETCH(int, status);
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    QSignalSpy signedOut(ferry->accounts.get(), &Accounts::signedOut);
    m_service->setBefore([status](const SeenRequest &) -> std::optional<Answer> {
        if (status == 0)
            return Answer {.then = Answer::Then::Reset, .isSilent = true};
        return status == 204 ? std::nullopt : std::optional(Answer {.status = status});
    });
    Asked<Result<void>> asked;
    ferry->accounts->signOut(uuid, &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    QVERIFY(m_keys->isEmpty());
    QCOMPARE(signedOut.size(), 1);
    const SeenRequest last = m_server->requests().last();
    QCOMPARE(last.target, "/auth/v1/logout?scope=local");
    QCOMPARE(last.header("Authorization"), "Bearer access-1");
    const Credentials credentials = ferry->credentials(uuid);
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().advice, Advice::SignIn);
    QCOMPARE(start()->accounts->find(uuid)->state, Account::State::SignedOut);
}

void TestAccounts::aSignOutIsOnTheDiskBeforeItIsSaid()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    const auto disk = std::make_shared<QSemaphore>(); // slow, until it is let go
    const auto letGo = qScopeGuard([&disk] { disk->release(); });
    ferry->database->write<int>(
        [disk](QSqlDatabase &) {
            disk->acquire();
            return Result<int>(0);
        },
        nullptr, {});
    Asked<Result<void>> asked;
    ferry->accounts->signOut(uuid, &asked.context, asked.taker());
    QTRY_COMPARE(m_server->requests().last().target, "/auth/v1/logout?scope=local");
    const bool early = QTest::qWaitFor([&asked] { return asked.answer.has_value(); }, 300);
    disk->release();
    QVERIFY(!early);
    QVERIFY(asked.wait() && *asked.answer);
    QCOMPARE(start()->accounts->find(uuid)->state, Account::State::SignedOut);
}

void TestAccounts::aRemovedAccountIsGone()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    Asked<Result<void>> asked;
    ferry->accounts->remove(uuid, &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    QVERIFY(ferry->accounts->all().isEmpty());
    QVERIFY(m_keys->isEmpty());
    const Credentials credentials = ferry->credentials(uuid);
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().subject, u"account"_s);
    QVERIFY(start()->accounts->all().isEmpty());
}

void TestAccounts::oneAccountSyncsTheHistory()
{
    const auto ferry = start();
    QVERIFY(!ferry->accounts->historyAccount());
    const QUuid first = signedIn(*ferry);
    m_service->setAfter([](const SeenRequest &, const Answer &real) {
        Answer changed = real;
        changed.body.replace(SignInService::userId, "7777aaaa-6a0e-4c7e-9a37-3c8a0b1d2e4f");
        return changed;
    });
    const QUuid second = signedIn(*ferry);
    for (const QUuid &uuid : {first, second}) {
        Account account = *ferry->accounts->find(uuid);
        account.syncsHistory = true;
        Asked<Result<Account>> asked;
        ferry->accounts->save(account, &asked.context, asked.taker());
        QVERIFY(asked.wait() && *asked.answer);
        QCOMPARE(ferry->accounts->historyAccount()->uuid, uuid);
        QCOMPARE(start()->accounts->historyAccount()->uuid, uuid);
    }
    QVERIFY(!ferry->accounts->find(first)->syncsHistory);
}

void TestAccounts::anotherProcessSignedOut()
{
    const auto window = start();
    const QUuid uuid = signedIn(*window);
    QVERIFY(window->credentials(uuid));
    const auto shell = start();
    Asked<Result<void>> asked;
    shell->accounts->signOut(uuid, &asked.context, asked.taker());
    QVERIFY(asked.wait() && *asked.answer);
    QSignalSpy signedOut(window->accounts.get(), &Accounts::signedOut);
    QSignalSpy again(window->accounts.get(), &Accounts::signedInAgain);
    window->accounts->loadNow(); // the shell told it to
    QCOMPARE(signedOut.size(), 1);
    QVERIFY(!window->credentials(uuid));
    QCOMPARE(signedIn(*shell), uuid);
    window->accounts->loadNow();
    QCOMPARE(again.size(), 1);
    QVERIFY(window->credentials(uuid));
}

void TestAccounts::theGateRemembersUntilItIsTime()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    AccountGate gate(*ferry->accounts, ferry->clock, uuid);
    QVERIFY(gate.authorization().isEmpty());
    QVERIFY(run(gate.prepare()).value());
    QCOMPARE(gate.authorization().last().second, "Bearer access-1");
    ferry->clock.now += 55min;
    QVERIFY(run(gate.prepare()).value());
    QCOMPARE(gate.authorization().last().second, "Bearer access-2");
}

void TestAccounts::theGateServesManyRefusalsWithOneRenewal()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    AccountGate gate(*ferry->accounts, ferry->clock, uuid);
    QVERIFY(run(gate.prepare()).value());
    const HttpHeaders refused = gate.authorization();
    for (int i = 0; i < 5; ++i)
        QVERIFY(run(gate.renew(refused)).value());
    QCOMPARE(gate.authorization().last().second, "Bearer access-2");
    QCOMPARE(renewals(), 1);
    QVERIFY(run(gate.renew(gate.authorization())).value());
    QCOMPARE(renewals(), 2);
}

void TestAccounts::theGateForgetsWhoSignedOut()
{
    const auto ferry = start();
    const QUuid uuid = signedIn(*ferry);
    AccountGate gate(*ferry->accounts, ferry->clock, uuid);
    QVERIFY(run(gate.prepare()).value());
    Asked<Result<void>> asked;
    ferry->accounts->signOut(uuid, &asked.context, asked.taker());
    QVERIFY(asked.wait());
    QVERIFY(gate.authorization().isEmpty());
    const auto prepared = run(gate.prepare());
    QVERIFY(prepared && !*prepared);
    QCOMPARE(prepared->error().advice, Advice::SignIn);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
