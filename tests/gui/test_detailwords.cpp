#include "ui/common/detailwords.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// Marks what it was asked for, so that the test sees what would be translated.
class Marking final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Detail") != 0)
            return {};
        return u"<"_s + QString::fromUtf8(source) + u">"_s;
    }
};

// The sentences that core writes: literals with words in them, put together as the compiler does.
QStringList sentencesIn(const QString &source)
{
    static const QRegularExpression comment(u"(?m)^\\s*//.*$"_s);
    static const QRegularExpression literal(
        u"u\"(?:\\\\.|[^\"\\\\])*\"(?:\\s*u?\"(?:\\\\.|[^\"\\\\])*\")*"_s);
    static const QRegularExpression piece(u"\"((?:\\\\.|[^\"\\\\])*)\""_s);
    static const QRegularExpression words(u"[a-z%1-9”] [a-z“%]"_s);
    static const QRegularExpression statement(u"SELECT|INSERT|UPDATE |DELETE |WHERE|FROM "_s);
    QStringList sentences;
    QString code = source;
    code.remove(comment);
    for (auto found = literal.globalMatch(code); found.hasNext();) {
        QString text;
        for (auto pieces = piece.globalMatch(found.next().captured()); pieces.hasNext();)
            text += pieces.next().captured(1);
        if (text.contains(words) && !text.contains(statement))
            sentences += text;
    }
    return sentences;
}

// What is no detail of a failure.
const QSet<QString> others {
    u"Your answer was cut off. Go on exactly where it stopped, without repeating anything."_s,
    u"%1 %2 %3"_s, u", types %1"_s, u"unknown device"_s, u"%1 of %2 files are stored"_s,
    u"%1 files are stored"_s};

} // namespace

class TestDetailWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfCoreIsKnown();
    void whatIsFilledInStaysAsItIs();
    void wordsOfServersStayAsTheyAre();
};

void TestDetailWords::everySentenceOfCoreIsKnown()
{
    const QString core = qEnvironmentVariable("FERRY_SOURCE") + u"/core"_s;
    const Marking marking;
    QCoreApplication::installTranslator(const_cast<Marking *>(&marking));
    int known = 0;
    for (QDirIterator it(core, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString name = it.next();
        if (name.startsWith(core + u"/store/"_s) || name.startsWith(core + u"/base/"_s))
            continue;
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &sentence : sentencesIn(QString::fromUtf8(file.readAll()))) {
            if (others.contains(sentence))
                continue;
            QVERIFY2(detailWords(sentence).startsWith(u'<'),
                qPrintable(name + u": "_s + sentence + u" cannot be translated"_s));
            ++known;
        }
    }
    QCoreApplication::removeTranslator(const_cast<Marking *>(&marking));
    QVERIFY(known > 100);
}

void TestDetailWords::whatIsFilledInStaysAsItIs()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(detailWords(u"The server has 5 bytes of 10"_s), u"<The server has 5 bytes of 10>"_s);
    QCOMPARE(detailWords(u"“%2 of %1” is none of a, %3"_s), u"<“%2 of %1” is none of a, %3>"_s);
    QCOMPARE(detailWords(u"the answer is not JSON"_s), u"<the answer is not JSON>"_s);
    QCoreApplication::removeTranslator(&marking);
}

void TestDetailWords::wordsOfServersStayAsTheyAre()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    for (const QString &words : {u"new row violates row-level security policy"_s, u"Not found"_s,
             u""_s, u"disk quota exceeded (os error 122)"_s})
        QCOMPARE(detailWords(words), words);
    QCoreApplication::removeTranslator(&marking);
}

QTEST_GUILESS_MAIN(TestDetailWords)
#include "test_detailwords.moc"
