#include "support/scratchfolder.h"
#include "ui/ask/answerview.h"
#include "ui/ask/markdownblocks.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <atomic>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

const QString sample
    = u"# Whales\n\nThey are **large**.\nVery.\n\n1. one\n\n2. two\n   more of two\n\n"
      "After the list.\n\n```cpp\nint a;\n\nint b;\n```\nBehind the code.\n\n"
      "| a | b |\n|---|---|\n| 1 | 2 |\n\nThe end"_s;

QStringList blocksOf(const QString &text, int longest, quint32 seed)
{
    QRandomGenerator random(seed);
    MarkdownBlocks blocks;
    QStringList all;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = random.bounded(1, longest + 1);
        all += blocks.feed(text.mid(at, length));
        at += length;
    }
    const QString last = blocks.end();
    if (!last.trimmed().isEmpty())
        all.append(last);
    return all;
}

void settle(AnswerView &view)
{
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 20'000);
}

// As long as a book's chapter: headings, lists, code, and paragraphs.
QString longAnswer(qsizetype chars)
{
    QString text;
    for (int i = 0; text.size() < chars; ++i) {
        text
            += u"## Part %1\n\nSome **words** about `part %1` that fill a line or two, and a [link](https://example.org/%1).\n\n"_s
                   .arg(i);
        text += u"- first\n- second\n- third\n\n```\ncode of part %1\n```\n\n"_s.arg(i);
    }
    return text;
}

} // namespace

// An answer that is shown while it is written.
class AnswerViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreTheSameHoweverTheyCome();
    void listsAndCodeStayWhole();
    void nothingGrowsBeyondMeasure_data();
    void nothingGrowsBeyondMeasure();
    void whatIsShownIsWhatCame();
    void noBlockIsRenderedTwice();
    void eachBlockHasItsOwnLook();
    void aTailIsShownBeforeItIsComplete();
    void nothingIsFetched();
    void noFileIsOpened_data();
    void noFileIsOpened();
    void aPipeIsNotWaitedFor();
    void htmlIsText();
    void aLinkAsks();
    void theColoursFollowTheTheme();
};

void AnswerViewTest::blocksAreTheSameHoweverTheyCome()
{
    const QStringList whole = blocksOf(sample, int(sample.size()), 0);
    QCOMPARE(whole.size(), 8);
    for (quint32 seed = 1; seed <= 500; ++seed)
        QCOMPARE(blocksOf(sample, seed % 2 == 0 ? 3 : 20, seed), whole);
}

void AnswerViewTest::listsAndCodeStayWhole()
{
    const QStringList blocks = blocksOf(sample, 1, 1);
    QCOMPARE(blocks.at(2), u"1. one\n\n2. two\n   more of two\n\n"_s);
    QCOMPARE(blocks.at(4), u"```cpp\nint a;\n\nint b;\n```\n"_s);
}

void AnswerViewTest::nothingGrowsBeyondMeasure_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line without end") << QString(100'000, u'x');
    QTest::newRow("words without a line's end") << u"word "_s.repeated(20'000);
    QTest::newRow("code without end") << u"```py\n"_s + u"print('hello')\n"_s.repeated(7'000);
    QTest::newRow("lines without a blank one") << u"a line\n"_s.repeated(15'000);
}

// Each block is a frame's work, whatever the model writes.
void AnswerViewTest::nothingGrowsBeyondMeasure()
{
    QFETCH(QString, text);
    const QStringList blocks = blocksOf(text, 500, 1);
    QVERIFY(blocks.size() > 10);
    const auto count = [](const QString &all) {
        return all.count(u'x') + all.count(u"word"_s) + all.count(u"print"_s)
            + all.count(u"line"_s);
    };
    qsizetype there = 0;
    for (const QString &block : blocks) {
        QVERIFY(block.size() <= MarkdownBlocks::mostLineChars + 1000);
        there += count(block);
    }
    QCOMPARE(there, count(text)); // nothing lost, nothing doubled
}

void AnswerViewTest::whatIsShownIsWhatCame()
{
    AnswerView view;
    view.resize(600, 400);
    view.show();
    for (const QChar c : sample) {
        view.append(c);
        if (c == u'\n')
            QTest::qWait(0);
    }
    view.finish();
    settle(view);
    QCOMPARE(view.markdown(), sample);
    const QString plain = view.toPlainText();
    for (const QString &word : {u"Whales"_s, u"They are large. Very."_s, u"one"_s, u"more of two"_s,
             u"After the list."_s, u"int b;"_s, u"Behind the code."_s, u"The end"_s})
        QVERIFY2(plain.count(word) == 1, qPrintable(word + u" in "_s + plain));
    QVERIFY(!plain.contains(u"**"_s) && !plain.contains(u"```"_s));
    QCOMPARE(view.document()->firstBlock().blockFormat().headingLevel(), 1);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        const QString where = u"an empty line before "_s + block.next().text();
        QVERIFY2(block.length() > 1 || isCode, qPrintable(where));
    }
    QCOMPARE(view.document()->find(u"two"_s).block().textList()->count(), 2);
}

// 100 kB in pieces of a few characters: the work grows with the answer, not with its square.
void AnswerViewTest::noBlockIsRenderedTwice()
{
    const QString text = longAnswer(100'000);
    AnswerView view;
    view.resize(600, 400);
    view.show();
    int pieces = 0;
    for (qsizetype at = 0; at < text.size(); at += 7, ++pieces) {
        view.append(text.mid(at, 7));
        if (pieces % 50 == 0)
            QTest::qWait(1);
    }
    view.finish();
    settle(view);
    QVERIFY(pieces > 14'000);
    QVERIFY2(view.frames() < pieces / 10, qPrintable(QString::number(view.frames())));
    // Each block once, and in each frame the short tail.
    const qint64 most = text.size() + qint64(view.frames()) * 600;
    QVERIFY2(view.renderedChars() <= most, qPrintable(QString::number(view.renderedChars())));
    QCOMPARE(view.toPlainText().count(u"code of part"_s), text.count(u"code of part"_s));
}

// Also behind others: a heading stays one, code has its ground, and nothing sticks to what it follows.
void AnswerViewTest::eachBlockHasItsOwnLook()
{
    AnswerView view;
    view.resize(600, 400);
    view.append(u"Before.\n\n## A heading\n\nBetween.\n\n```\nfirst line\nsecond line\n```\n\n"
                "| a | b |\n|---|---|\n| 1 | 2 |\n\nBehind."_s);
    view.finish();
    settle(view);
    const auto blockOf = [&view](const QString &word) {
        return view.document()->find(word).block().blockFormat();
    };
    QCOMPARE(blockOf(u"A heading"_s).headingLevel(), 2);
    QCOMPARE(blockOf(u"Between"_s).headingLevel(), 0);
    const QColor ground = tokensOf(view.palette()).track;
    QCOMPARE(blockOf(u"first line"_s).background().color(), ground);
    QCOMPARE(blockOf(u"second line"_s).background().color(), ground);
    QVERIFY(blockOf(u"Behind"_s).background().style() == Qt::NoBrush);
    for (const QString &word : {u"Before"_s, u"A heading"_s, u"Between"_s, u"second line"_s})
        QVERIFY2(blockOf(word).bottomMargin() > 0, qPrintable(word));
    const QTextTable *table = view.document()->find(u"2"_s).currentTable();
    QVERIFY(table != nullptr && table->format().borderCollapse());
    QCOMPARE(table->format().borderBrush().color(), tokensOf(view.palette()).line);
}

void AnswerViewTest::aTailIsShownBeforeItIsComplete()
{
    AnswerView view;
    view.resize(600, 400);
    view.show();
    view.append(u"First.\n\nThis is **bo"_s);
    QTRY_VERIFY(view.toPlainText().contains(u"This is"_s));
    view.append(u"ld** now"_s);
    QTRY_VERIFY(view.toPlainText().contains(u"This is bold now"_s));
    QCOMPARE(view.toPlainText().count(u"This is"_s), 1);
    // A long one as it is written, until it is complete.
    view.append(u" and so on"_s.repeated(200));
    QTRY_COMPARE(view.toPlainText().count(u"and so on"_s), 200);
    view.append(u" to the end"_s);
    QTRY_VERIFY(view.toPlainText().contains(u"to the end"_s));
    view.finish();
    settle(view);
    QCOMPARE(view.toPlainText().count(u"and so on"_s), 200);
    QCOMPARE(view.toPlainText().count(u"This is bold now"_s), 1);
}

// Neither from the web nor from this computer.
void AnswerViewTest::nothingIsFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    AnswerView view;
    view.resize(600, 400);
    view.show();
    const QString address = u"http://127.0.0.1:%1/a.png"_s.arg(server.serverPort());
    view.append(
        u"A ![picture](%1) and ![another](file:///etc/passwd) here.\n\n<img src=\"%1\">\n\n"_s.arg(
            address));
    view.finish();
    settle(view);
    QVERIFY(!view.grab().isNull());
    QVERIFY(!server.waitForNewConnection(200));
    const QString plain = view.toPlainText();
    QVERIFY2(plain.contains(u"[picture: "_s + address), qPrintable(plain));
    QVERIFY(plain.contains(u"[picture: file:///etc/passwd]"_s));
    QVERIFY(!plain.contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(
        view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)), QVariant());
}

void AnswerViewTest::noFileIsOpened_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("a paragraph") << u"A ![picture](%1) here.\n\n"_s;
    QTest::newRow("nothing else") << u"![picture](%1)\n\n"_s;
    QTest::newRow("a list") << u"- one\n- ![picture](%1)\n\n"_s;
    QTest::newRow("a table") << u"| a |\n|---|\n| ![picture](%1) |\n\n"_s;
    QTest::newRow("a link") << u"[![picture](%1)](https://example.org)\n\n"_s;
    QTest::newRow("two") << u"![picture](%1)![picture](file://%1)\n\n"_s;
    QTest::newRow("a tail") << u"Not at its end: ![picture](%1)"_s;
}

// A picture of this computer's: its name is shown, and nobody opens it. The kernel says who does.
void AnswerViewTest::noFileIsOpened()
{
    QFETCH(QString, markdown);
    const ScratchFolder folder;
    const QByteArray path = folder.path() + "/real.png";
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(QFile::decodeName(path)));
    const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(watch >= 0);
    QVERIFY(inotify_add_watch(watch, path.constData(), IN_OPEN) >= 0);
    AnswerView view;
    view.resize(600, 400);
    view.show();
    view.append(markdown.arg(QFile::decodeName(path)));
    QTRY_VERIFY(view.toPlainText().contains(u"[picture: "_s));
    QVERIFY(!view.grab().isNull());
    view.finish();
    settle(view);
    QVERIFY(!view.grab().isNull());
    char seen[sizeof(inotify_event) + NAME_MAX + 1];
    QCOMPARE(::read(watch, seen, sizeof seen), ssize_t(-1));
    QCOMPARE(errno, EAGAIN);
    ::close(watch);
    QVERIFY2(view.toPlainText().contains(u"real.png]"_s), qPrintable(view.toPlainText()));
    QVERIFY(!view.toPlainText().contains(QChar::ObjectReplacementCharacter));
}

// Who opens a pipe waits for somebody who writes, as long as it takes.
void AnswerViewTest::aPipeIsNotWaitedFor()
{
    const ScratchFolder folder;
    const QByteArray path = folder.path() + "/pipe.png";
    QVERIFY(mkfifo(path.constData(), 0600) == 0);
    std::atomic<bool> isRead = false;
    std::thread writer([&] {
        const int end = ::open(path.constData(), O_WRONLY | O_CLOEXEC); // until somebody reads
        isRead = true;
        ::close(end);
    });
    AnswerView view;
    view.resize(600, 400);
    view.show();
    view.append(u"A ![picture](%1) here.\n\n"_s.arg(QFile::decodeName(path)));
    view.finish();
    settle(view);
    const bool isShown = !view.grab().isNull();
    const bool wasRead = isRead;
    const int end = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    writer.join();
    ::close(end);
    QVERIFY(isShown && !wasRead);
    QVERIFY2(view.toPlainText().contains(u"pipe.png]"_s), qPrintable(view.toPlainText()));
}

void AnswerViewTest::htmlIsText()
{
    AnswerView view;
    view.append(u"<b>bold</b> <script>alert(1)</script> <a href=\"https://x\">y</a>\n\n"_s);
    view.finish();
    settle(view);
    QVERIFY2(view.toPlainText().contains(u"<script>"_s), qPrintable(view.toPlainText()));
}

void AnswerViewTest::aLinkAsks()
{
    AnswerView view;
    view.resize(600, 400);
    view.show();
    view.append(u"[harmless](https://example.org/where)"_s);
    view.finish();
    settle(view);
    QSignalSpy clicked(&view, &AnswerView::linkClicked);
    QTextCursor cursor = view.document()->find(u"harmless"_s);
    cursor.setPosition(cursor.selectionStart() + 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toUrl(), QUrl(u"https://example.org/where"_s));
    QVERIFY(view.toPlainText().contains(u"harmless"_s)); // it went nowhere
}

void AnswerViewTest::theColoursFollowTheTheme()
{
    Theme theme(*qApp);
    theme.setMode(Theme::Mode::Light);
    AnswerView view;
    view.resize(600, 400);
    view.show();
    view.append(u"```\ncode\n```\n"_s);
    view.finish();
    settle(view);
    const auto ground
        = [&view] { return view.document()->find(u"code"_s).blockFormat().background().color(); };
    QCOMPARE(ground(), lightTokens().track);
    theme.setMode(Theme::Mode::Dark);
    settle(view);
    QTRY_COMPARE(ground(), darkTokens().track);
    QCOMPARE(view.toPlainText().count(u"code"_s), 1);
}

QTEST_MAIN(AnswerViewTest)
#include "test_answerview.moc"
