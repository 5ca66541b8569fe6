#include "transfers/accountkey.h"
#include "transfers/breaker.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourInARowMakeItRest();
    void anAnswerEndsTheRow();
    void eachRestIsLonger();
    void oneKeyIsOneAccount();
};

void BreakerTest::fourInARowMakeItRest()
{
    Breaker breaker;
    for (int i = 1; i < Breaker::mostInARow; ++i)
        QCOMPARE(breaker.overloaded(), 0ms);
    QCOMPARE(breaker.overloaded(), std::chrono::milliseconds(2min));
}

void BreakerTest::anAnswerEndsTheRow()
{
    Breaker breaker;
    for (int i = 1; i < Breaker::mostInARow; ++i)
        breaker.overloaded();
    breaker.answered();
    for (int i = 1; i < Breaker::mostInARow; ++i)
        QCOMPARE(breaker.overloaded(), 0ms);
    QVERIFY(breaker.overloaded() > 0ms);
}

void BreakerTest::eachRestIsLonger()
{
    Breaker breaker;
    QList<int> minutes;
    for (int i = 0; i < 40; ++i) {
        const auto rest = breaker.overloaded();
        if (rest > 0ms)
            minutes.append(int(std::chrono::duration_cast<std::chrono::minutes>(rest).count()));
    }
    QCOMPARE(minutes.first(6), QList<int>({2, 4, 8, 16, 20, 20}));
    QCOMPARE(minutes.last(), 20);
}

void BreakerTest::oneKeyIsOneAccount()
{
    const auto setup
        = [](DestinationId id, const QString &kind, const QString &key, const QString &region) {
              return DestinationSetup {
                  .config = {.id = id, .kind = kind, .settings = {{u"region"_s, region}}},
                  .secrets = {{u"key"_s, key}}};
          };
    const QByteArray one = accountKey(setup(1, u"kimi"_s, u"sk-1"_s, u"moonshot.ai"_s));
    QCOMPARE(
        accountKey(setup(2, u"kimi"_s, u"sk-1"_s, u"moonshot.ai"_s)), one); // for another purpose
    QVERIFY(accountKey(setup(3, u"kimi"_s, u"sk-2"_s, u"moonshot.ai"_s)) != one);
    QVERIFY(accountKey(setup(4, u"glm"_s, u"sk-1"_s, u"moonshot.ai"_s)) != one);
    QVERIFY(accountKey(setup(5, u"kimi"_s, u"sk-1"_s, u"moonshot.cn"_s)) != one);
    QVERIFY(accountKey(setup(6, u"http"_s, QString(), QString()))
        != accountKey(setup(7, u"http"_s, QString(), QString()))); // nobody's: each for itself
    QVERIFY(!one.contains("sk-1"));
}

QTEST_GUILESS_MAIN(BreakerTest)
#include "test_breaker.moc"
