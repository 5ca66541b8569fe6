#include "files/sourcefile.h"
#include "net/multipartbody.h"
#include "support/scratchfolder.h"
#include "support/uploadrig.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// A form with one file, byte for byte, and never more than a piece of it in memory.
class MultipartBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsWhole_data();
    void theFormIsWhole();
    void aNameIsNeverAHeader_data();
    void aNameIsNeverAHeader();
    void itIsReadOnce();
    void aFileThatShrinksBreaksIt();
    void noTwoHaveOneBoundary();

private:
    std::shared_ptr<const SourceFile> source(const QByteArray &content)
    {
        return std::make_shared<const SourceFile>(
            std::move(*SourceFile::open(m_folder.write("form.bin", content))));
    }
    // The next bytes, when the pool has them; none when there are no more, or the source broke.
    static QByteArray next(MultipartBody &body, qint64 most)
    {
        QByteArray piece = body.read(most);
        if (piece.isEmpty() && body.isStarving()
            && QSignalSpy(&body, &QIODevice::readyRead).wait(patience))
            piece = body.read(most);
        return piece;
    }

    ScratchFolder m_folder {};
    QThreadPool m_pool {};
};

void MultipartBodyTest::theFormIsWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("step");
    for (const qint64 size : {0, 1, 100, 70'000}) {
        for (const int step : {1, 7, 4096, 1'000'000}) {
            if (size < 70'000 || step > 1)
                QTest::addRow("%lld bytes, %d at a time", qlonglong(size), step) << size << step;
        }
    }
}

void MultipartBodyTest::theFormIsWhole()
{
    QFETCH(const qint64, size);
    QFETCH(const int, step);
    const QByteArray content = someBytes(size);
    const auto file = source(content);
    MultipartBody body(file, {{"purpose", "file-extract"}},
        {.fileName = u"été.pdf"_s, .type = "application/pdf"}, m_pool);

    QByteArray form;
    QCOMPARE(body.bytesAvailable(), body.size());
    while (!body.atEnd())
        form += next(body, step);

    const QByteArray boundary = body.contentType().mid(body.contentType().indexOf('=') + 1);
    const QByteArray expected = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfile-extract\r\n--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"été.pdf\"\r\n"
          "Content-Type: application/pdf\r\n\r\n"
        + content + "\r\n--" + boundary + "--\r\n";
    QVERIFY(body.contentType().startsWith("multipart/form-data; boundary=ferry-"));
    QCOMPARE(form, expected);
    QCOMPARE(form.size(), body.size());
    QVERIFY(form.mid(body.headBytes()).startsWith(content));
}

void MultipartBodyTest::aNameIsNeverAHeader_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("line breaks") << u"a\r\nX-Evil: 1.txt"_s << QByteArray("a%0D%0AX-Evil: 1.txt");
    QTest::newRow("quotes") << u"a\"; name=\"purpose"_s << QByteArray("a%22; name=%22purpose");
    QTest::newRow("a tab and a bell") << u"a\t\a.txt"_s << QByteArray("a__.txt");
    QTest::newRow("emoji") << u"🚢.txt"_s << QByteArray("🚢.txt");
    QTest::newRow("a backslash") << u"a\\b.txt"_s << QByteArray("a\\b.txt");
}

void MultipartBodyTest::aNameIsNeverAHeader()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, quoted);
    QCOMPARE(MultipartBody::quotedName(name), quoted);
}

// Qt rewinds a body to send it again; after the first byte that would be a second upload.
void MultipartBodyTest::itIsReadOnce()
{
    const auto file = source("content");
    MultipartBody body(file, {}, {.fileName = u"a"_s}, m_pool);
    QVERIFY(body.seek(0));
    QCOMPARE(body.read(1).size(), 1);
    QVERIFY(!body.seek(0));
    QVERIFY(!body.reset());
}

void MultipartBodyTest::aFileThatShrinksBreaksIt()
{
    const auto file = source(someBytes(900'000));
    MultipartBody body(file, {}, {.fileName = u"a"_s}, m_pool);
    QVERIFY(next(body, 50'000).size() > 0);
    m_folder.write("form.bin", "short");
    QByteArray rest;
    for (QByteArray piece = next(body, 1 << 20); !piece.isEmpty(); piece = next(body, 1 << 20))
        rest += piece;
    QVERIFY(body.isBroken());
    QVERIFY(!body.atEnd()); // no tail that would make a whole file of it
}

void MultipartBodyTest::noTwoHaveOneBoundary()
{
    const auto file = source("content");
    const MultipartBody one(file, {}, {.fileName = u"a"_s}, m_pool);
    const MultipartBody two(file, {}, {.fileName = u"a"_s}, m_pool);
    QVERIFY(one.contentType() != two.contentType());
}

QTEST_GUILESS_MAIN(MultipartBodyTest)
#include "test_multipartbody.moc"
