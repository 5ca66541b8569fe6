#include "ask/ssereader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList readWhole(const QByteArray &stream)
{
    SseReader reader;
    QByteArrayList events;
    if (!reader.feed(stream, events) || !reader.end(events))
        return {"too long"};
    return events;
}

// Characters of one to four bytes, and those that mean something to the format.
QByteArray someText(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces {"a", "word ", "é", "漢字", "😀", ":", " ",
        "data:", "{\"x\":1}", "\t", "\xe2\x80\xa8", "\xc2\x85", "-", "event: none"};
    QByteArray text;
    for (int i = random.bounded(12); i >= 0; --i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

struct Made
{
    QByteArray stream {};
    QByteArrayList events {};
};

// A stream as somebody may write it, and what it says.
Made makeStream(QRandomGenerator &random)
{
    static const QList<QByteArray> ends {"\n", "\r", "\r\n"};
    Made made;
    if (random.bounded(4) == 0)
        made.stream += "\xef\xbb\xbf";
    for (int event = random.bounded(1, 8); event > 0; --event) {
        QByteArrayList lines;
        for (int line = random.bounded(1, 4); line > 0; --line)
            lines.append(someText(random));
        const QByteArray end = ends.at(random.bounded(3));
        if (random.bounded(3) == 0)
            made.stream += ": a comment with data: in it" + end;
        if (random.bounded(3) == 0)
            made.stream += "event: delta" + end + "id: 7" + end;
        for (const QByteArray &line : lines) {
            const bool hasSpace = random.bounded(2) == 0 || line.startsWith(' ');
            made.stream += (hasSpace ? "data: " : "data:") + line + ends.at(random.bounded(3));
        }
        // A line that ends in CR, and then an LF for the blank one, would be one end of line.
        made.stream += made.stream.endsWith('\r') ? QByteArray("\r") : end;
        // The same behind the blank line.
        if (made.stream.endsWith('\r'))
            made.stream += ":" + QByteArray("\n");
        made.events.append(lines.join('\n'));
    }
    return made;
}

} // namespace

// Server-sent events from bytes that are cut anywhere.
class SseReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameHoweverItIsCut();
    void everySingleCutOfATrickyStream();
    void forms_data();
    void forms();
    void anEventThatTheEndCutsOffIsGiven();
    void aLineWithoutEndIsNotWaitedFor();
    void anEventWithoutEndIsNotWaitedFor();
};

// 1,000 seeds: no character lost, none doubled, whatever the cuts.
void SseReaderTest::theSameHoweverItIsCut()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        QRandomGenerator random(seed);
        const Made made = makeStream(random);
        SseReader reader;
        QByteArrayList events;
        const int longest = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 5 : 64;
        for (qsizetype at = 0; at < made.stream.size();) {
            const qsizetype length
                = qMin<qsizetype>(random.bounded(1, longest + 1), made.stream.size() - at);
            QVERIFY(reader.feed(QByteArrayView(made.stream).sliced(at, length), events));
            at += length;
        }
        QVERIFY(reader.end(events));
        QVERIFY2(events == made.events,
            qPrintable(u"seed %1: %2"_s.arg(seed).arg(
                QString::fromUtf8(made.stream.toPercentEncoding()))));
    }
}

void SseReaderTest::everySingleCutOfATrickyStream()
{
    const QByteArray stream = "\xef\xbb\xbf"
                              "data: 漢\r\ndata: 😀\r\n\r\n: no\r\rdata:é\n\ndata: [DONE]\n\n";
    const QByteArrayList wanted {"漢\n😀", "é", "[DONE]"};
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            SseReader reader;
            QByteArrayList events;
            reader.feed(QByteArrayView(stream).first(first), events);
            reader.feed(QByteArrayView(stream).sliced(first, second - first), events);
            reader.feed(QByteArrayView(stream).sliced(second), events);
            reader.end(events);
            QVERIFY2(events == wanted, qPrintable(u"cut at %1 and %2"_s.arg(first).arg(second)));
        }
    }
}

void SseReaderTest::forms_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events");
    using Events = QByteArrayList;
    QTest::newRow("nothing") << QByteArray() << Events {};
    QTest::newRow("blank lines") << QByteArray("\n\n\r\n\r\r") << Events {};
    QTest::newRow("an empty datum") << QByteArray("data\n\n") << Events {""};
    QTest::newRow("two empty data") << QByteArray("data\ndata:\n\n") << Events {"\n"};
    QTest::newRow("one space goes, one stays") << QByteArray("data:  x\n\n") << Events {" x"};
    QTest::newRow("another field") << QByteArray("datum: x\nretry: 3\n\n") << Events {};
    QTest::newRow("a mark in the middle is a character") << QByteArray("data: a\n\n\xef\xbb\xbf"
                                                                       "data: b\n\n")
                                                         << Events {"a"};
    QTest::newRow("a comment alone") << QByteArray(": keep-alive\n\ndata: x\n\n") << Events {"x"};
    QTest::newRow("a colon in the value") << QByteArray("data: a:b\n\n") << Events {"a:b"};
}

void SseReaderTest::forms()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QCOMPARE(readWhole(stream), events);
}

void SseReaderTest::anEventThatTheEndCutsOffIsGiven()
{
    QCOMPARE(readWhole("data: a\n\ndata: [DONE]"), (QByteArrayList {"a", "[DONE]"}));
    QCOMPARE(readWhole("data: a\n\ndata: b\n"), (QByteArrayList {"a", "b"}));
}

void SseReaderTest::aLineWithoutEndIsNotWaitedFor()
{
    SseReader reader;
    QByteArrayList events;
    const QByteArray piece(64 * 1024, 'x');
    QVERIFY(reader.feed("data: ", events));
    int fed = 0;
    while (reader.feed(piece, events) && fed < 1000)
        ++fed;
    QVERIFY(reader.isTooLong());
    QVERIFY(fed * piece.size() <= SseReader::mostLineBytes);
    QVERIFY(!reader.feed("\n\ndata: later\n\n", events));
    QVERIFY(!reader.end(events));
    QVERIFY(events.isEmpty());
}

void SseReaderTest::anEventWithoutEndIsNotWaitedFor()
{
    SseReader reader;
    QByteArrayList events;
    const QByteArray line = "data: " + QByteArray(64 * 1024, 'x') + '\n';
    int fed = 0;
    while (reader.feed(line, events) && fed < 1000)
        ++fed;
    QVERIFY(reader.isTooLong());
    QVERIFY(fed * line.size() <= SseReader::mostEventBytes + line.size());
    QVERIFY(events.isEmpty());
}

QTEST_GUILESS_MAIN(SseReaderTest)
#include "test_ssereader.moc"
