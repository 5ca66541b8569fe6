#include "app/terminal.h"

#include "base/failurename.h"
#include "ui/common/failuretext.h"

#include <QSet>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalWouldObeyIsShown_data();
    void whatATerminalWouldObeyIsShown();
    void everyKindHasANameOfItsOwn();
};

void TestTerminal::whatATerminalWouldObeyIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addRow("colour") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
    QTest::addRow("title") << u"a\x1b]0;gotcha\x07z"_s << u"a\\x1b]0;gotcha\\x07z"_s;
    QTest::addRow("eight-bit CSI") << u"\u009b2J"_s << u"\\u{9b}2J"_s;
    QTest::addRow("breaks") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
    QTest::addRow("delete") << u"\x7f"_s << u"\\x7f"_s;
    QTest::addRow("turned round") << u"exe.\u202egpj"_s << u"exe.\\u{202e}gpj"_s;
    QTest::addRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::addRow("isolates, as in sentences")
        << u"“\u2068שלום\u2069”"_s << u"“\u2068שלום\u2069”"_s;
    QTest::addRow("plain") << u"Grüße 😀 ▲ naïve"_s << u"Grüße 😀 ▲ naïve"_s;
}

void TestTerminal::whatATerminalWouldObeyIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(terminal::visible(text), shown);
}

void TestTerminal::everyKindHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const FailureKind kind : allFailureKinds()) {
        const QString name = failureKindName(kind);
        QVERIFY2(!name.startsWith(u"Kind"_s), qPrintable(name)); // a new one needs its line
        QVERIFY(!names.contains(name));
        names.insert(name);
    }
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "test_terminal.moc"
