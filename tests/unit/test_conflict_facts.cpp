#include "destinations/common/conflicts.h"
#include "destinations/http/storedcheck.h"
#include "destinations/supabase/storedobject.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

using Content = FileThere::Content;

// What is known of the file whose name is wanted: from each kind of answer, and over a restart.
class TestConflictFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestartForgetsNothing()
    {
        const Failure failure = alreadyExists(u"report.pdf"_s,
            FileThere {
                .bytes = 1'200'000, .changedAt = 1'700'000'000'123, .content = Content::Different});
        const auto read = failureFromJson(failureToJson(failure));
        QVERIFY(read);
        QCOMPARE(*read, failure);
        const Failure without = alreadyExists(u"report.pdf"_s);
        QVERIFY(!failureFromJson(failureToJson(without))->there);
    }

    void aWebServerSaysSizeAndTime()
    {
        const HttpReply found {.status = 200,
            .headers
            = {{"Content-Length", "6"}, {"Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"}}};
        const FileThere equal = fileIn({.size = 6}, found);
        QCOMPARE(equal.bytes, 6);
        QCOMPARE(equal.changedAt, 784'111'777'000);
        QVERIFY(equal.content == Content::Unknown); // nobody compared
        QVERIFY(fileIn({.size = 7}, found).content == Content::Different);
    }

    void whatAWebServerDoesNotSayIsNotKnown()
    {
        const FileThere none = fileIn({.size = 6}, {.status = 200, .headers = {}});
        QCOMPARE(none.bytes, -1);
        QCOMPARE(none.changedAt, 0);
        QVERIFY(none.content == Content::Unknown);
        // The length is that of what was packed.
        const FileThere packed = fileIn({.size = 6},
            {.status = 200, .headers = {{"Content-Length", "3"}, {"Content-Encoding", "gzip"}}});
        QCOMPARE(packed.bytes, -1);
        QVERIFY(packed.content == Content::Unknown);
        const FileThere odd = fileIn({.size = 6},
            {.status = 200, .headers = {{"Content-Length", "-4"}, {"Last-Modified", "lately"}}});
        QCOMPARE(odd.bytes, -1);
        QCOMPARE(odd.changedAt, 0);
    }

    void aBucketComparesHashes()
    {
        const StoredObject object {
            .size = 4, .sha256 = QByteArray(32, 'a'), .modified = 1'700'000'000'000};
        QCOMPARE(object.comparedWith(4, QByteArray(32, 'b')).bytes, 4);
        QCOMPARE(object.comparedWith(4, QByteArray(32, 'b')).changedAt, 1'700'000'000'000);
        QVERIFY(object.comparedWith(4, QByteArray(32, 'b')).content == Content::Different);
        QVERIFY(object.comparedWith(4, QByteArray(32, 'a')).content == Content::Same);
        QVERIFY(object.comparedWith(5, QByteArray(32, 'a')).content == Content::Different);
        QVERIFY(object.comparedWith(4, {}).content == Content::Unknown);
        const StoredObject silent {.size = 4};
        QVERIFY(silent.comparedWith(4, QByteArray(32, 'a')).content == Content::Unknown);
        QCOMPARE(silent.comparedWith(4, {}).changedAt, 0);
    }
};

QTEST_GUILESS_MAIN(TestConflictFacts)
#include "test_conflict_facts.moc"
