#include "app/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <csignal>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace ferry;

// The handler of a signal goes after its first: each story has an Interrupt of its own.
class TestInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void inputComes();
    void inputThatWasThereBefore();
    void endOfInput();
    void signalComes();
    void signalThatCameBefore();
    void signalToAnotherThread();

private:
    std::array<int, 2> m_input {-1, -1};
};

void TestInterrupt::init()
{
    QVERIFY(::pipe(m_input.data()) == 0);
}

void TestInterrupt::cleanup()
{
    ::close(m_input[0]);
    if (m_input[1] != -1)
        ::close(m_input[1]);
}

void TestInterrupt::inputComes()
{
    const Interrupt interrupt;
    std::thread person([this] { QCOMPARE(::write(m_input[1], "yes\n", 4), 4); });
    QVERIFY(Interrupt::waitForInput(m_input[0]));
    person.join();
}

void TestInterrupt::inputThatWasThereBefore()
{
    const Interrupt interrupt;
    QCOMPARE(::write(m_input[1], "yes\n", 4), 4);
    QVERIFY(Interrupt::waitForInput(m_input[0]));
}

void TestInterrupt::endOfInput()
{
    const Interrupt interrupt;
    ::close(std::exchange(m_input[1], -1));
    QVERIFY(Interrupt::waitForInput(m_input[0])); // there is nothing more, which reading says
}

void TestInterrupt::signalComes()
{
    const Interrupt interrupt;
    const QSignalSpy requests(&interrupt, &Interrupt::requested);
    const pthread_t asking = ::pthread_self();
    std::thread person([asking] { ::pthread_kill(asking, SIGINT); });
    QVERIFY(!Interrupt::waitForInput(m_input[0]));
    person.join();
    QTRY_COMPARE(requests.size(), 1);
}

void TestInterrupt::signalThatCameBefore()
{
    const Interrupt interrupt;
    const QSignalSpy requests(&interrupt, &Interrupt::requested);
    std::raise(SIGINT);
    QVERIFY(!Interrupt::waitForInput(m_input[0]));
    QTRY_COMPARE(requests.size(), 1);
}

void TestInterrupt::signalToAnotherThread()
{
    const Interrupt interrupt;
    std::thread another([] { std::raise(SIGTERM); });
    QVERIFY(!Interrupt::waitForInput(m_input[0]));
    another.join();
}

QTEST_GUILESS_MAIN(TestInterrupt)
#include "test_interrupt.moc"
