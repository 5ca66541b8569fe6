#include "ui/common/failuretext.h"
#include "ui/common/failurewords.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ferry::Failure)

// What a person reads of each cause that core tells apart.
class CausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void eachCauseHasItsSentence_data();
    void eachCauseHasItsSentence();
    void everyCauseIsToldApart();
    void aCauseThatLacksItsNumbersIsStillTold();
};

// One row a cause, as core tells it.
void CausesTest::eachCauseHasItsSentence_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("sentence");
    using enum FailureKind;
    const auto row = [](const char *cause, FailureKind kind, const QString &code,
                         const QString &detail, const QString &subject, const QString &sentence) {
        const Failure failure {.kind = kind, .code = code, .detail = detail, .subject = subject};
        QTest::newRow(cause) << failure << sentence;
    };
    row("expired", TlsRejected, u"expired"_s, QString(), QString(),
        u"The certificate of “box” has expired, so nothing was sent. Who runs the server has to renew it; if this computer's clock is wrong, set it."_s);
    row("self-signed", TlsRejected, u"self-signed"_s, QString(), QString(),
        u"“box” signed its certificate itself, so nobody vouches for it and nothing was sent. If the server is yours, name its certificate or its authority in the destination's setting “ca” (--set ca=FILE)."_s);
    row("wrong name", TlsRejected, u"wrong-name"_s, QString(), u"files.example.org"_s,
        u"“box” shows a certificate for another name than “files.example.org”, so nothing was sent. Enter the address with the name that the certificate is made for."_s);
    row("HTTP/2 only", BadReply, u"http2-only"_s, QString(), QString(),
        u"“box” speaks HTTP/2 only, and Ferry uploads by HTTP/1.1. Ask who runs the server to allow HTTP/1.1 as well."_s);
    row("HTTP/2 only, told by the handshake", TlsRejected, u"http2-only"_s, QString(), QString(),
        u"“box” speaks HTTP/2 only, and Ferry uploads by HTTP/1.1. Ask who runs the server to allow HTTP/1.1 as well."_s);
    row("where a 301 points to", RedirectRefused, u"redirect"_s, u"https://new.example.org/up"_s,
        u"new.example.org"_s,
        u"“box” sent the upload to https://new.example.org/up, and Ferry does not follow with your file. If that is the right place, enter it in the destination's settings."_s);
    row("http:// behind a TLS proxy", ForeignOrigin, u"insecure-location"_s, QString(), QString(),
        u"“box” is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected. Have the proxy in front of the server send X-Forwarded-Proto."_s);
    row("another host", ForeignOrigin, QString(),
        u"https://box sends the upload to https://evil:444"_s, u"evil"_s,
        u"https://box sends the upload to https://evil:444, which was given neither your key nor your file. Check the address in the destination's settings."_s);
    row("a portal", BadReply, u"web-page"_s, QString(), QString(),
        u"A web page answered in place of “box”. If this network asks for a sign-in, open a web page first; otherwise check the address in the destination's settings."_s);
    row("an early reply", BadReply, u"early-reply"_s, u"3 of 100 bytes sent"_s, QString(),
        u"“box” said yes before it had the whole file (3 of 100 bytes sent). Retry; if it stays so, something between here and the server answers in its place."_s);
    row("too little at a time", ServerError, u"takes-too-little"_s, u"1 byte of 6 MB"_s, QString(),
        u"“box” takes too little at a time (1 byte of 6 MB). Retry later, or ask who runs the server."_s);
    row("an upload URL that leads nowhere", PlaceMissing, u"upload-url"_s, QString(), QString(),
        u"“box” made an upload and knows nothing of it at the address it gave. A proxy in front of the server may change its addresses: check that it passes on the upload path."_s);
    row("a vanished upload", UploadExpired, u"vanished"_s, QString(), QString(),
        u"“box” lost the unfinished upload again and again. Retry later, or ask who runs the server."_s);
    row("what is stored differs", VerifyFailed, u"size"_s, u"5 bytes are stored of 7"_s, QString(),
        u"“box” stored something else than the file: 5 bytes are stored of 7. Retry to upload it again."_s);
    row("the same moment", AlreadyExists, u"raced"_s, QString(), QString(),
        u"Another upload took this name on “box” at the same moment. Keep both, replace it, or skip this one."_s);
    row("the refused type", TypeRefused, u"BucketTypes"_s,
        u"this is image/heif; it takes image/png, image/jpeg"_s, u"images"_s,
        u"“images” does not take this type of file: this is image/heif; it takes image/png, image/jpeg. Choose another bucket, or allow the type there."_s);
    row("a name of the server", NameRefused, u"ReservedName"_s, QString(),
        u".emptyFolderPlaceholder"_s,
        u"The name “.emptyFolderPlaceholder” is kept by the server for its own use. Rename the file and add it again."_s);
    row("a name too long", NameRefused, u"too-long"_s,
        u"its key would have 1,100 bytes, and 1,024 is the most"_s, QString(),
        u"The name is too long for “box” (its key would have 1,100 bytes, and 1,024 is the most). Shorten the name of the file or of its folders and add it again."_s);
    row("no policy for UPDATE", PermissionDenied, u"no-update-policy"_s, QString(), u"media"_s,
        u"The bucket “media” lets you add files and not replace them. Keep both instead, or give the bucket a policy for UPDATE."_s);
    row("descriptors", SourceUnreadable, u"EMFILE"_s, QString(), QString(),
        u"Ferry has as many files open as this system allows it. Upload fewer files at a time, or raise the limit (ulimit -n)."_s);
    row("memory", SourceUnreadable, u"errno 12"_s, QString(), QString(),
        u"This computer has too little memory left to read the file. Close other programs, then retry."_s);
    row("a failing drive", SourceUnreadable, u"EIO"_s, QString(), QString(),
        u"The drive could not read the file: part of it may be damaged. Copy it from a backup, or check the drive."_s);
    row("a path too long", SourceUnreadable, u"ENAMETOOLONG"_s, QString(), QString(),
        u"The path of the file is longer than the system can open (4,096 bytes, and 255 a name). Move the file up some folders, or upload it from within its folder."_s);
    row("a file still growing", SourceChanged, u"growing"_s, QString(), QString(),
        u"The file is still being written. Retry when it is finished."_s);
    row("a read-only disk", FolderNotWritable, u"EROFS"_s, QString(), u"/mnt"_s,
        u"The disk of the folder “/mnt” can only be read. Choose another folder."_s);
    row("a full disk under the database", DatabaseFailed, u"SQLITE_FULL"_s, QString(), QString(),
        u"Ferry's database could not be written: the disk is full. Make room, then retry."_s);
    row("a drive that fails under the database", DatabaseFailed, u"SQLITE_IOERR"_s,
        u"disk I/O error"_s, QString(),
        u"Ferry's database could not be read or written: the drive reports an error (disk I/O error). Check the drive, then retry."_s);
    row("a profile that is a file", DatabaseFailed, u"ENOTDIR"_s, QString(), QString(),
        u"The place of the profile is not a folder. Choose a folder of its own with --profile."_s);
    row("a URL that is wrong", SettingsInvalid, QString(), u"it has no host"_s, u"url"_s,
        u"The setting “url” cannot be used: it has no host. Mend it in the destination's settings."_s);
    row("a locked keychain", SignInNeeded, u"keychain-locked"_s, QString(), QString(),
        u"The keychain that holds the key for “box” is locked. Unlock the keychain to go on."_s);
    QTest::newRow("a limit with its numbers")
        << Failure {.kind = TooLarge, .subject = u"small"_s, .limitBytes = 1'000'000}
        << u"“small” takes files up to 1 MB; this one is 6 MB. Choose another destination."_s;
    QTest::newRow("a quota with its numbers")
        << Failure {.kind = QuotaExceeded, .limitBytes = 5'000'000}
        << u"“box” keeps up to 5 MB for you, and this file of 6 MB goes beyond it. Make room there or raise the quota, then retry."_s;
}

void CausesTest::eachCauseHasItsSentence()
{
    QFETCH(const Failure, failure);
    QFETCH(const QString, sentence);
    QCOMPARE(failureSentence(failure, {.destination = u"box"_s, .fileBytes = 6'000'000}), sentence);
}

// A code that has words of its own has others than its kind, in the row's badge as well, and whole
// sentences.
void CausesTest::everyCauseIsToldApart()
{
    const FailureContext context {.destination = u"box"_s, .fileBytes = 6'000'000};
    for (const WordTable &table : wordTables()) {
        for (const CauseWords &words : table.causes) {
            const Failure failure {
                .kind = words.kind == anyKind ? FailureKind::BadReply : words.kind,
                .code = QString::fromLatin1(words.code),
                .detail = u"so it is."_s,
                .subject = u"thing"_s,
                .limitBytes = 5};
            const QString sentence = failureSentence(failure, context);
            QVERIFY2(sentence != failureSentence({.kind = failure.kind}, context), words.cause);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u".."_s), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY(!QByteArray(words.reason).isEmpty());
        }
    }
}

void CausesTest::aCauseThatLacksItsNumbersIsStillTold()
{
    const auto told = [](const Failure &failure) {
        return failureSentence(failure, {.destination = u"box"_s});
    };
    QCOMPARE(told({.kind = FailureKind::BadReply, .code = u"early-reply"_s}),
        u"“box” said yes before it had the whole file. Retry; if it stays so, something between here and the server answers in its place."_s);
    QCOMPARE(told({.kind = FailureKind::QuotaExceeded, .limitBytes = 5}),
        told({.kind = FailureKind::QuotaExceeded}));
    QCOMPARE(told({.kind = FailureKind::VerifyFailed, .code = u"new"_s}),
        told({.kind = FailureKind::VerifyFailed}));
}

QTEST_GUILESS_MAIN(CausesTest)
#include "test_causes.moc"
