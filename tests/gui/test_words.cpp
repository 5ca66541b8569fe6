#include "ui/common/checkwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/noticewords.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

// Every kind, written so that the compiler (-Wswitch) asks for a newcomer to be added here.
QList<FailureKind> everyKind()
{
    using enum FailureKind;
    QList<FailureKind> kinds;
    for (int number = 0; number <= 255; ++number) {
        // clang-format off
        switch (const auto kind = FailureKind(number)) {
        case Offline: case ConnectionLost: case SendStalled: case ReplyTimedOut: case TlsRejected:
        case ProxyRejected: case RedirectRefused: case ForeignOrigin: case ReplyTooLarge:
        case BadReply: case RateLimited: case ServerError: case Locked: case SignInNeeded:
        case PermissionDenied: case PlaceMissing: case TooLarge: case TypeRefused:
        case NameRefused: case AlreadyExists: case QuotaExceeded: case UploadExpired:
        case OffsetConflict: case ChecksumMismatch: case VerifyFailed: case Refused:
        case SourceGone: case SourceChanged: case SourceUnreadable: case NotRegularFile:
        case SymbolicLink: case FolderUnreadable: case DiskFull: case FolderNotWritable:
        case DatabaseFailed: case SettingsInvalid: case SecretKeyRefused:
        case DestinationMissing: case Interrupted:
            kinds += kind;
        }
        // clang-format on
    }
    return kinds;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(british); }
    void sizes_data();
    void sizes();
    void partsOfAWhole();
    void percentIsHundredOnlyAtTheEnd();
    void timeLeft_data();
    void timeLeft();
    void durations();
    void datesAreShortWhenNear();
    void countsAreGrouped();
    void everyKindHasWordsOfItsOwn();
    void everyRemedyButNoneHasAButton();
    void theBucketsLimitIsNamed();
    void whatAnAccountsServerMeansIsSaid();
    void everyCodeOfAnAccountHasWordsOfItsOwn_data();
    void everyCodeOfAnAccountHasWordsOfItsOwn();
    void namesStayAsTheyAre();
    void aFailureThatIsTriedAgainSaysSo();
    void codesAndServerTextStayInDetails();
    void adviceDecidesWhatIsOffered();
    void aKindFromTheFutureHasWords();
    void whatACheckFoundIsSaid_data();
    void whatACheckFoundIsSaid();
    void whatBecameOfADamagedDatabaseIsSaid();
};

void WordsTest::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
    QTest::newRow("bytes") << qint64(640) << u"640 B"_s;
    QTest::newRow("just below a kilobyte") << qint64(999) << u"999 B"_s;
    QTest::newRow("a kilobyte") << qint64(1000) << u"1.0 kB"_s;
    QTest::newRow("as designed") << qint64(18'200'000) << u"18.2 MB"_s;
    QTest::newRow("no decimal above a hundred") << qint64(240'300'000) << u"240 MB"_s;
    QTest::newRow("99.96 is 100") << qint64(99'960'000) << u"100 MB"_s;
    QTest::newRow("rounds up to the next unit") << qint64(999'950) << u"1.0 MB"_s;
    QTest::newRow("gigabytes") << qint64(3'900'000'000) << u"3.9 GB"_s;
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << u"9,223 PB"_s;
    QTest::newRow("nonsense is nothing") << qint64(-5) << u"0 B"_s;
}

void WordsTest::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(format::size(bytes), "text");
}

void WordsTest::partsOfAWhole()
{
    QCOMPARE(format::partOf(1'400'000'000, 2'100'000'000), u"1.4 of 2.1 GB"_s);
    QCOMPARE(format::partOf(36'400'000, 52'000'000), u"36.4 of 52.0 MB"_s);
    QCOMPARE(format::partOf(12'000, 2'100'000'000), u"0.0 of 2.1 GB"_s);
    QCOMPARE(format::partOf(5, 0), u"0 of 0 B"_s);
    QCOMPARE(format::limit(50'000'000), u"50 MB"_s);
    QCOMPARE(format::limit(52'428'800), u"52.4 MB"_s);
    QCOMPARE(format::size(1'400'000'000, german), u"1,4 GB"_s);
    QCOMPARE(format::speed(84'600'000), u"84.6 MB/s"_s);
}

void WordsTest::percentIsHundredOnlyAtTheEnd()
{
    QCOMPARE(format::percent(0, 1000), 0);
    QCOMPARE(format::percent(999, 1000), 99);
    QCOMPARE(format::percent(1000, 1000), 100);
    QCOMPARE(format::percent(0, 0), 100);
    const qint64 huge = std::numeric_limits<qint64>::max();
    QCOMPARE(format::percent(huge - 1, huge), 99);
    QCOMPARE(format::percentText(66, 100), u"66%"_s);
}

void WordsTest::timeLeft_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("nearly done") << qint64(0) << u"1 s left"_s;
    QTest::newRow("seconds") << qint64(31) << u"31 s left"_s;
    QTest::newRow("as designed") << qint64(102) << u"about 1 min 42 s left"_s;
    QTest::newRow("hours") << qint64(7500) << u"about 2 h 5 min left"_s;
    QTest::newRow("just under a day") << qint64(86399) << u"about 23 h 59 min left"_s;
    QTest::newRow("capped") << qint64(90000) << u"more than a day left"_s;
}

void WordsTest::timeLeft()
{
    QFETCH(qint64, seconds);
    QTEST(format::timeLeft(std::chrono::seconds(seconds)), "text");
    QCOMPARE(format::timeLeft(std::nullopt), QString());
}

void WordsTest::durations()
{
    QCOMPARE(format::duration(6ms), u"6 ms"_s);
    QCOMPARE(format::duration(400ms), u"0.4 s"_s);
    QCOMPARE(format::duration(31s), u"31 s"_s);
    QCOMPARE(format::duration(59'900ms), u"59 s"_s);
    QCOMPARE(format::duration(3s), u"3 s"_s);
    QCOMPARE(format::duration(76h), u"3 d 4 h"_s);
    QCOMPARE(format::duration(-3s), u"0 ms"_s);
}

void WordsTest::datesAreShortWhenNear()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(15, 0));
    const auto text = [&now](int year, int month, int day, const QLocale &locale = british) {
        return format::when(QDateTime(QDate(year, month, day), QTime(12, 41)), now, locale);
    };
    QCOMPARE(text(2026, 11, 23), u"12:41"_s);
    QCOMPARE(text(2026, 11, 22), u"Yesterday"_s);
    QCOMPARE(text(2026, 11, 21), u"21 Nov"_s);
    QCOMPARE(text(2025, 11, 21), u"21 Nov 2025"_s);
    QCOMPARE(text(2026, 11, 21, american), u"Nov 21"_s);
    // A clock that was set back: a row of tomorrow has its date, not "Yesterday".
    QCOMPARE(text(2026, 11, 24), u"24 Nov"_s);
}

void WordsTest::countsAreGrouped()
{
    QCOMPARE(format::count(128'940), u"128,940"_s);
    QCOMPARE(format::count(128'940, QLocale::c()), u"128,940"_s);
    QCOMPARE(format::count(128'940, german), u"128.940"_s);
}

void WordsTest::everyKindHasWordsOfItsOwn()
{
    const QList<FailureKind> kinds = everyKind();
    QCOMPARE(kinds.size(), allFailureKinds().size());
    QSet<QString> sentences;
    QSet<QString> badges;
    for (const FailureKind kind : kinds) {
        const Failure failure {.kind = kind};
        const QString sentence = failureSentence(failure);
        const auto number = QByteArray::number(int(kind));
        QVERIFY2(allFailureKinds().contains(kind), number.constData());
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.'), qUtf8Printable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qUtf8Printable(sentence));
        QVERIFY2(!sentences.contains(sentence), qUtf8Printable(sentence));
        QVERIFY(!failureBadge(failure).isEmpty());
        QVERIFY2(!badges.contains(failureBadgeWithReason(failure)), number.constData());
        sentences.insert(sentence);
        badges.insert(failureBadgeWithReason(failure));
    }
}

void WordsTest::everyRemedyButNoneHasAButton()
{
    QSet<QString> labels;
    for (const FailureKind kind : allFailureKinds()) {
        const FailureRemedy remedy = failureRemedy({.kind = kind});
        QCOMPARE(remedyLabel(remedy).isEmpty(), remedy == FailureRemedy::None);
        labels.insert(remedyLabel(remedy));
    }
    QCOMPARE(labels.size(), 6);
}

void WordsTest::theBucketsLimitIsNamed()
{
    const Failure failure {
        .kind = FailureKind::TooLarge, .subject = u"media"_s, .limitBytes = 50'000'000};
    const FailureContext context {.destination = u"acme-prod"_s,
        .destinationKind = u"supabase"_s,
        .fileBytes = 1'200'000'000};
    QCOMPARE(failureSentence(failure, context),
        u"The bucket “media” takes files up to 50 MB; this one is 1.2 GB. "
        "Choose another bucket, or raise the limit in Supabase."_s);
    QCOMPARE(failureBadge(failure), u"Refused"_s);
    QCOMPARE(failureBadgeWithReason(failure), u"Refused: over 50 MB"_s);
    QCOMPARE(failureBadge({.kind = FailureKind::SourceGone}), u"Source gone"_s);
    QCOMPARE(failureBadgeWithReason({.kind = FailureKind::Offline}), u"Failed: no connection"_s);
}

void WordsTest::whatAnAccountsServerMeansIsSaid()
{
    const Failure wrong {.kind = FailureKind::SignInNeeded, .code = u"invalid_credentials"_s};
    QCOMPARE(failureSentence(wrong),
        u"The e-mail address or the password is wrong. Check both, or sign in with a code by e-mail."_s);
    const Failure tooOften {
        .kind = FailureKind::RateLimited, .code = u"over_email_send_rate_limit"_s};
    QVERIFY(failureSentence(tooOften).startsWith(u"The project has sent too many e-mails"_s));
    // Not one of its codes, and not one of its kinds: the words of the kind.
    const Failure other {.kind = FailureKind::SignInNeeded, .code = u"something_new"_s};
    QCOMPARE(failureSentence(other), failureSentence({.kind = FailureKind::SignInNeeded}));
    const Failure disk {.kind = FailureKind::DiskFull, .code = u"user_banned"_s};
    QCOMPARE(failureSentence(disk), failureSentence({.kind = FailureKind::DiskFull}));
}

// Ferry's own codes (core/accounts), and those of Supabase Auth's internal/api/apierrors/errorcode.go
// that its answers to password, code, renewal and signing out can bear. What belongs to other ways in
// (OAuth, SAML, phone, linking, administration) cannot come.
void WordsTest::everyCodeOfAnAccountHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"signed_out", "keychain_locked", "unexpected_failure",
             "validation_failed", "bad_json", "bad_jwt", "no_authorization", "user_not_found",
             "session_not_found", "session_expired", "refresh_token_not_found",
             "refresh_token_already_used", "signup_disabled", "user_banned",
             "email_provider_disabled", "provider_disabled", "email_exists", "user_already_exists",
             "email_not_confirmed", "invalid_credentials", "email_address_not_authorized",
             "email_address_invalid", "email_address_not_provided", "otp_expired", "otp_disabled",
             "weak_password", "captcha_failed", "user_sso_managed", "over_request_rate_limit",
             "over_email_send_rate_limit", "insufficient_aal", "mfa_verification_rejected",
             "hook_timeout", "hook_timeout_after_retry", "hook_payload_over_size_limit",
             "hook_payload_invalid_content_type", "conflict", "invalid_grant"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void WordsTest::everyCodeOfAnAccountHasWordsOfItsOwn()
{
    QFETCH(const QString, code);
    const Failure coded {.kind = FailureKind::SignInNeeded, .code = code};
    const QString sentence = failureSentence(coded);
    QVERIFY2(
        sentence != failureSentence({.kind = FailureKind::SignInNeeded}), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && sentence.count(u". "_s) == 1, qPrintable(sentence));
    QVERIFY(!sentence.contains(code)); // codes stay in the details
}

void WordsTest::namesStayAsTheyAre()
{
    const QString name = u"a%1%2<b>x</b>&amp;"_s;
    const Failure failure {.kind = FailureKind::PermissionDenied, .subject = name};
    QVERIFY(failureSentence(failure).contains(u"“"_s + name + u"”"_s));
    const QString who = failureSentence({.kind = FailureKind::Offline}, {.destination = name});
    QVERIFY(who.startsWith(u"“"_s + name + u"” cannot"_s));
    const Failure tooLarge {.kind = FailureKind::TooLarge, .subject = name, .limitBytes = 1000};
    QVERIFY(
        failureSentence(tooLarge, {.fileBytes = 2000}).startsWith(u"“"_s + name + u"” takes"_s));

    const QString hebrew = u"תמונה.png"_s;
    QCOMPARE(quoted(hebrew), u"“"_s + QChar(0x2068) + hebrew + QChar(0x2069) + u"”"_s);
    QVERIFY(quoted(QString(5000, u'x')).size() < 90);
}

void WordsTest::aFailureThatIsTriedAgainSaysSo()
{
    const Failure failure {.kind = FailureKind::ServerError, .advice = Advice::Retry};
    const QString trying
        = failureSentence(failure, {.destination = u"box"_s, .stage = FailureStage::TryingAgain});
    QCOMPARE(trying, u"“box” has trouble of its own. Ferry tries again by itself."_s);
    QVERIFY(failureSentence(failure, {.destination = u"box"_s}).endsWith(u"Retry later."_s));
}

void WordsTest::codesAndServerTextStayInDetails()
{
    const Failure failure {.kind = FailureKind::PermissionDenied,
        .httpStatus = 403,
        .retryAfter = 30s,
        .code = u"AccessDenied"_s,
        .detail = u"new row violates row-level security policy"_s,
        .subject = u"media"_s,
        .requestId = u"req-7"_s};
    const QString sentence = failureSentence(failure);
    const QString details = failureDetails(failure);
    for (const QString &raw : {u"403"_s, u"AccessDenied"_s, u"row-level"_s, u"req-7"_s}) {
        QVERIFY(!sentence.contains(raw));
        QVERIFY(details.contains(raw));
    }
    QVERIFY(details.contains(u"30 s"_s));
    QCOMPARE(failureDetails({.kind = FailureKind::Offline}), QString());
}

void WordsTest::adviceDecidesWhatIsOffered()
{
    QCOMPARE(failureRemedy({.kind = FailureKind::PermissionDenied, .advice = Advice::SignIn}),
        FailureRemedy::SignIn);
    QCOMPARE(
        failureRemedy({.kind = FailureKind::PermissionDenied}), FailureRemedy::EditDestination);
    QCOMPARE(failureRemedy({.kind = FailureKind::AlreadyExists, .advice = Advice::AskUser}),
        FailureRemedy::AnswerConflict);
}

void WordsTest::aKindFromTheFutureHasWords()
{
    const Failure failure {.kind = FailureKind(999)};
    QVERIFY(!failureSentence(failure).isEmpty());
    QCOMPARE(failureBadgeWithReason(failure), u"Failed: unknown reason"_s);
}

void WordsTest::whatACheckFoundIsSaid_data()
{
    using Kind = CheckFinding::Kind;
    QTest::addColumn<CheckFinding>("found");
    QTest::addColumn<QString>("text");
    QTest::newRow("no more to say") << CheckFinding() << QString();
    QTest::newRow("folder") << CheckFinding {.kind = Kind::Folder, .place = u"/srv/in"_s}
                            << u"/srv/in"_s;
    QTest::newRow("WebDAV") << CheckFinding {.kind = Kind::WebDav} << u"A WebDAV server answers"_s;
    QTest::newRow("tus") << CheckFinding {.kind = Kind::Tus, .details = {u"creation,checksum"_s}}
                         << u"The server takes tus uploads; extensions: creation,checksum"_s;
    QTest::newRow("tus without") << CheckFinding {.kind = Kind::Tus}
                                 << u"The server takes tus uploads; extensions: none"_s;
    QTest::newRow("bucket") << CheckFinding {.kind = Kind::Bucket,
        .place = u"media"_s,
        .details = {u"image/png"_s, u"image/jpeg"_s},
        .mostBytes = 50 << 20}
                            << u"Uploads to “media” are allowed, files up to 50.00 MiB, "
                               u"types image/png, image/jpeg"_s;
    QTest::newRow("key") << CheckFinding {.kind = Kind::Key} << u"The key is good"_s;
    QTest::newRow("key, counted") << CheckFinding {.kind = Kind::Key,
        .files = 12,
        .mostFiles = 1000} << u"The key is good; 12 of 1,000 files are stored"_s;
    QTest::newRow("another address")
        << CheckFinding {.kind = Kind::Bucket,
               .place = u"media"_s,
               .named = u"http://files.example:1080"_s,
               .entered = u"https://files.example"_s}
        << u"Uploads to “media” are allowed. The server calls itself http://files.example:1080, and "
           u"the address entered is https://files.example. Ferry stays with the latter. Have the "
           u"proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the "
           u"address that the server uses"_s;
}

void WordsTest::whatACheckFoundIsSaid()
{
    QFETCH(CheckFinding, found);
    QTEST(checkWords(found), "text");
}

void WordsTest::whatBecameOfADamagedDatabaseIsSaid()
{
    DatabaseNotice notice {.kind = DatabaseNotice::Kind::Rescued,
        .setAside = u"ferry.db.damaged-1"_s,
        .uploads = 1240,
        .queued = 3};
    QCOMPARE(noticeWords(notice),
        u"The database was damaged and has been set aside as ferry.db.damaged-1. 1,240 uploads of "
        u"the history and 3 of the queue were saved from it."_s);
    notice.fromBackup = true;
    QVERIFY(noticeWords(notice).endsWith(u"were saved from it and from a backup."_s));
    QCOMPARE(noticeWords({.kind = DatabaseNotice::Kind::Newer}),
        u"The database was made by a newer Ferry. It can be looked at, not changed."_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "test_words.moc"
