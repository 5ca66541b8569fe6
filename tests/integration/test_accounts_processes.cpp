#include "accounts/accounts.h"
#include "base/clock.h"
#include "store/database.h"
#include "support/ask.h"
#include "support/fakekeychain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <signal.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The same for all processes: each round is two hours after the one before, and every token has run
// out.
class RoundClock final : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override
    {
        return m_system.monotonic() + round * 2h;
    }
    QDateTime wall() const override { return m_system.wall(); }

    int round = 0;

private:
    SystemClock m_system {};
};

struct Ferry
{
    explicit Ferry(const QString &folder)
    {
        keychain.mood = FakeKeychain::Mood::Absent;
        auto opened = Database::open(folder);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        Accounts::Options options;
        options.runtimeFolder = folder + u"/locks"_s;
        options.plainFolder = folder + u"/tokens"_s;
        accounts = std::make_unique<Accounts>(*database, keychain, clock, options);
        accounts->loadNow();
    }

    RoundClock clock {};
    FakeKeychain keychain {};
    std::unique_ptr<Database> database {};
    std::unique_ptr<Accounts> accounts {};
};

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

// A line in: the number of a round. A line out: what came of it.
int runChild(QCoreApplication &application, const QString &folder)
{
    Ferry ferry(folder);
    const QUuid uuid = ferry.accounts->all().constFirst().uuid;
    QByteArray line;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char c = 0;
        if (::read(STDIN_FILENO, &c, 1) != 1) {
            QCoreApplication::quit();
            return;
        }
        if (c != '\n') {
            line.append(c);
            return;
        }
        ferry.clock.round = line.toInt();
        ferry.accounts->credentials(uuid, {}, &application,
            [round = std::exchange(line, {})](const Result<Accounts::Credentials> &result) {
                say(round + ' '
                    + (result ? QCryptographicHash::hash(
                           result->accessToken, QCryptographicHash::Sha256)
                                    .toHex()
                              : failureToJson(result.error())));
            });
    });
    say("ready");
    return application.exec();
}

} // namespace

// Real processes with one profile, as a window and scripts: their tokens run out at the same moment,
// replies get lost, and now and then one is killed. GoTrue revokes the whole session when an old token
// is used, so one wrong step would sign the user out. FERRY_TEST_ROUNDS: 100 by default.
class TestAccountsProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRenewalsAtOnceNeverSignOut();

private:
    void control(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    QJsonObject counts();

    HttpClient m_http {};
};

void TestAccountsProcesses::control(
    const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    const QUrl url(qEnvironmentVariable("FERRY_STACK_TEST") + u'/' + path);
    outcomeOf(m_http,
        verb == "POST" ? request(verb, url, QJsonDocument(body).toJson()) : request(verb, url));
}

QJsonObject TestAccountsProcesses::counts()
{
    const QUrl url(qEnvironmentVariable("FERRY_STACK_TEST") + u"/requests"_s);
    return QJsonDocument::fromJson(outcomeOf(m_http, request("GET", url)).body).object();
}

void TestAccountsProcesses::manyRenewalsAtOnceNeverSignOut()
{
    if (qEnvironmentVariable("FERRY_STACK_TEST").isEmpty())
        QSKIP("The test servers do not run; ./dev test starts them.");
    QTemporaryDir home;
    const QString email
        = u"user-%1@example.com"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    QUuid uuid;
    {
        Ferry ferry(home.path());
        std::optional<Result<Accounts::SignedIn>> in;
        const ProjectSettings project {qEnvironmentVariable("FERRY_STACK_URL"),
            qEnvironmentVariable("FERRY_STACK_KEY").toUtf8(), {}};
        ferry.accounts->signUp(project, email, u"a long passphrase"_s, this,
            [&in](Result<Accounts::SignedIn> result) { in.emplace(std::move(result)); });
        QTRY_VERIFY(in.has_value());
        QVERIFY(*in);
        Account account = (*in)->account;
        uuid = account.uuid;
        account.plainTokens = true;
        std::optional<Result<Account>> saved;
        ferry.accounts->save(
            account, this, [&saved](Result<Account> result) { saved.emplace(std::move(result)); });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(*saved);
    }

    QProcess children[2];
    const auto launch = [&home](QProcess &child) {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, home.path()});
        return QTest::qWaitFor([&child] { return child.canReadLine(); }, patience)
            && child.readLine() == "ready\n";
    };
    for (QProcess &child : children)
        QVERIFY(launch(child));
    control("DELETE", u"requests"_s);
    const int wanted = qEnvironmentVariableIntValue("FERRY_TEST_ROUNDS");
    const int rounds = wanted > 0 ? wanted : 100;
    int killed = 0;
    int lost = 0;
    QRandomGenerator random(7);
    for (int round = 1; round <= rounds; ++round) {
        if (round % 7 == 0) {
            ++lost;
            control("POST", u"faults"_s,
                {{u"request"_s, u"POST /auth/v1/token?grant_type=refresh_token"_s},
                    {u"loseReply"_s, true}});
        }
        const QByteArray number = QByteArray::number(round) + ' ';
        for (QProcess &child : children)
            child.write(number.trimmed() + '\n');
        if (round % 20 == 0) {
            // In the middle of it, wherever that is.
            QProcess &victim = children[random.bounded(2)];
            QTest::qWait(int(random.bounded(30)));
            ::kill(pid_t(victim.processId()), SIGKILL);
            QVERIFY(QTest::qWaitFor(
                [&victim] { return victim.state() == QProcess::NotRunning; }, patience));
            victim.readAll();
            ++killed;
            QVERIFY(launch(victim));
            victim.write(number.trimmed() + '\n');
        }
        QList<QByteArray> answers;
        for (QProcess &child : children) {
            QVERIFY(QTest::qWaitFor([&child] { return child.canReadLine(); }, 2 * patience));
            const QByteArray line = child.readLine().trimmed();
            QVERIFY2(line.startsWith(number) && !line.contains('{'), line.constData());
            answers.append(line);
        }
        QCOMPARE(answers.first(), answers.last()); // one token for both
    }
    const int renewals = counts().value("POST /auth/v1/token?grant_type=refresh_token"_L1).toInt();
    for (QProcess &child : children) {
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }
    Ferry ferry(home.path());
    QCOMPARE(ferry.accounts->find(uuid)->state, Account::State::SignedIn);
    QVERIFY(renewals >= rounds);
    QVERIFY2(renewals <= rounds + lost + killed, qPrintable(QString::number(renewals)));
    qInfo("%d rounds, %d renewals, %d replies lost, %d processes killed", rounds, renewals, lost,
        killed);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return runChild(application, arguments.value(2));
    TestAccountsProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_accounts_processes.moc"
