#include "destinations/filesapi/filesfailure.h"
#include "destinations/filesapi/filessettings.h"
#include "destinations/filesapi/refusals.h"
#include "ui/common/failuretext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    int status;
    QString key; // the error's type, with Kimi; its code, with the others
    QString message;
    FailureKind kind;
    Advice advice;
    QString sentence;
};

using enum FailureKind;
using enum Advice;

const QString topUp = u"Top it up, then retry. Nothing more is sent until then."_s;
const QString newKey = u"Enter it again, or make a new one, in the destination's settings."_s;
const QString later = u"Retry later."_s;
const QString fewer = u"Retry in a few minutes, or upload fewer files at a time."_s;
const QString settings = u"Check purpose and address in the destination's settings."_s;
const QString elsewhere = u"Upload it to another destination."_s;
const QString trouble = u"“it” has trouble of its own. Retry later."_s;
const QString unlock
    = u"The account at “it” is locked. Ask the service to unlock it, then retry."_s;
const QString busy = u"“it” is getting too many requests. "_s + fewer;
const QString full
    = u"“it” has done for this account all that it does in a day. Retry tomorrow, or raise the account's limits there."_s;
const QString overloaded = u"“it” is overloaded. Retry later."_s;
const QString poor = u"The account at “it” has no balance left. "_s + topUp;
const QString unknownKey = u"“it” does not know this API key. "_s + newKey;

// platform.kimi.ai/docs/api/errors, the help centre, and what the files' own pages word.
const QList<Case> kimi {
    {400, u"invalid_request_error"_s, u"Invalid purpose: only 'file-extract' accepted"_s,
        SettingsInvalid, FixSettings,
        u"“it” does not take files for this purpose: Invalid purpose: only 'file-extract' accepted. Choose another purpose in the destination's settings."_s},
    {400, u"invalid_request_error"_s,
        u"File size is too large, max file size is 100MB, please confirm and re-upload the file"_s,
        TooLarge, GiveUp,
        u"“it” takes files up to 100 MB; this one is 157 MB. Choose another destination."_s},
    {400, u"invalid_request_error"_s, u"File size is zero, please confirm and re-upload the file"_s,
        Refused, GiveUp,
        u"“it” does not take empty files. Leave it out, or upload it to another destination."_s},
    {400, u"invalid_request_error"_s,
        u"The number of files you have uploaded exceeded the max file count 1000, please delete previous uploaded files"_s,
        QuotaExceeded, GiveUp,
        u"“it” keeps no more files for you: The number of files you have uploaded exceeded the max file count 1000, please delete previous uploaded files. Delete some that nobody needs any more, then retry."_s},
    {400, u"invalid_request_error"_s, u"Input token length too long"_s, Refused, GiveUp,
        u"The text of this file is too long for “it”. Divide it into several files."_s},
    {400, u"invalid_request_error"_s, u"Invalid request: no file"_s, Refused, GiveUp,
        u"“it” did not accept the request: Invalid request: no file. "_s + settings},
    {400, u"content_filter"_s, u"The request was rejected because it was considered high risk"_s,
        Refused, GiveUp,
        u"“it” found something in this that its rules do not allow. "_s + elsewhere},
    {401, u"invalid_authentication_error"_s, u"Invalid Authentication"_s, SignInNeeded, FixSettings,
        unknownKey},
    {401, u"incorrect_api_key_error"_s, u"Incorrect API key provided"_s, SignInNeeded, FixSettings,
        unknownKey},
    {403, u"exceeded_current_quota_error"_s, u"Your account is suspended"_s, QuotaExceeded, GiveUp,
        poor},
    {403, u""_s, u"Insufficient balance"_s, QuotaExceeded, GiveUp, poor},
    {403, u"permission_denied_error"_s, u"The API you are accessing is not open"_s,
        PermissionDenied, FixSettings,
        u"“it” does not allow you to upload here. Choose another place, or ask its owner for permission."_s},
    {404, u"resource_not_found_error"_s, u"Not found the model"_s, PlaceMissing, FixSettings,
        u"“it” does not have the place to upload to. Make it there, or choose another in the destination's settings."_s},
    {429, u"exceeded_current_quota_error"_s,
        u"You exceeded your current token quota, please check your account balance"_s,
        QuotaExceeded, GiveUp, poor},
    {429, u"rate_limit_reached_error"_s, u"Your account reached max TPD rate limit: 1500000"_s,
        RateLimited, WaitThenRetry, full},
    {429, u"rate_limit_reached_error"_s,
        u"Your account reached max request per minute, please try again after 17 seconds"_s,
        RateLimited, WaitThenRetry, busy},
    {429, u"engine_overloaded_error"_s,
        u"The engine is currently overloaded, please try again later"_s, ServerError, WaitThenRetry,
        overloaded},
    {500, u"server_error"_s, u"Failed to extract file: broken"_s, TypeRefused, Retry,
        u"“it” could not read the text out of this file: Failed to extract file: broken. See whether it opens and is not protected by a password, or convert it."_s},
    {500, u"server_error"_s, u"Server error"_s, ServerError, Retry, trouble},
    {500, u"unexpected_output"_s, u"invalid state transition"_s, ServerError, Retry, trouble},
    {504, u""_s, u""_s, ServerError, Retry, trouble},
};

// docs.bigmodel.cn/cn/api/api-code and docs.z.ai/api-reference/api-code.
const QList<Case> glm {
    {434, u""_s, u"No API permission"_s, PermissionDenied, FixSettings,
        u"The account at “it” may not upload files yet. Apply for it there, or choose another destination."_s},
    {435, u""_s, u"File size exceeds 100MB"_s, TooLarge, GiveUp,
        u"“it” takes files up to 100 MB; this one is 157 MB. Choose another destination."_s},
    {429, u""_s, u"File upload frequency too fast"_s, RateLimited, WaitThenRetry, busy},
    {401, u"1000"_s, u""_s, SignInNeeded, FixSettings, unknownKey},
    {401, u"1001"_s, u""_s, SignInNeeded, FixSettings, unknownKey},
    {401, u"1002"_s, u""_s, SignInNeeded, FixSettings, unknownKey},
    {401, u"1003"_s, u""_s, SignInNeeded, FixSettings,
        u"The API key for “it” has expired. Make a new one and enter it in the destination's settings."_s},
    {401, u"1004"_s, u""_s, SignInNeeded, FixSettings, unknownKey},
    {401, u"1100"_s, u""_s, SignInNeeded, FixSettings, unknownKey},
    {401, u"1110"_s, u""_s, PermissionDenied, FixSettings,
        u"The account at “it” is not active. Look into it there, then retry."_s},
    {401, u"1111"_s, u""_s, SignInNeeded, FixSettings, unknownKey},
    {429, u"1112"_s, u""_s, PermissionDenied, FixSettings, unlock},
    {429, u"1113"_s, u"您的账户已欠费,请充值后重试"_s, QuotaExceeded, GiveUp, poor},
    {500, u"1120"_s, u""_s, ServerError, Retry, trouble},
    {429, u"1121"_s, u""_s, PermissionDenied, FixSettings, unlock},
    {500, u"1200"_s, u""_s, ServerError, Retry, trouble},
    {400, u"1210"_s, u"wrong"_s, Refused, GiveUp,
        u"“it” did not accept the request: wrong. "_s + settings},
    {400, u"1211"_s, u"wrong"_s, Refused, GiveUp,
        u"“it” did not accept the request: wrong. "_s + settings},
    {400, u"1212"_s, u"wrong"_s, Refused, GiveUp,
        u"“it” did not accept the request: wrong. "_s + settings},
    {400, u"1213"_s, u"wrong"_s, Refused, GiveUp,
        u"“it” did not accept the request: wrong. "_s + settings},
    {400, u"1214"_s, u"purpose 参数非法"_s, SettingsInvalid, FixSettings,
        u"“it” does not take files for this purpose: purpose 参数非法. Choose another purpose in the destination's settings."_s},
    {400, u"1214"_s, u""_s, Refused, GiveUp, u"“it” did not accept the request. "_s + settings},
    {400, u"1215"_s, u"wrong"_s, Refused, GiveUp,
        u"“it” did not accept the request: wrong. "_s + settings},
    {403, u"1220"_s, u""_s, PermissionDenied, FixSettings,
        u"The account at “it” may not upload files yet. Apply for it there, or choose another destination."_s},
    {404, u"1221"_s, u""_s, PlaceMissing, FixSettings,
        u"“it” does not take files at this address, or no longer. Check the address in the destination's settings."_s},
    {404, u"1222"_s, u""_s, PlaceMissing, FixSettings,
        u"“it” does not take files at this address, or no longer. Check the address in the destination's settings."_s},
    {500, u"1230"_s, u""_s, ServerError, Retry, trouble},
    {429, u"1231"_s, u""_s, Locked, WaitThenRetry,
        u"“it” is still busy with an earlier upload of this file. Retry in a minute."_s},
    {500, u"1234"_s, u""_s, ServerError, Retry, trouble},
    {400, u"1261"_s, u""_s, Refused, GiveUp,
        u"The text of this file is too long for “it”. Divide it into several files."_s},
    {400, u"1300"_s, u""_s, Refused, GiveUp,
        u"“it” found something in this that its rules do not allow. "_s + elsewhere},
    {400, u"1301"_s, u""_s, Refused, GiveUp,
        u"“it” found something in this that its rules do not allow. "_s + elsewhere},
    {429, u"1302"_s, u""_s, RateLimited, WaitThenRetry, busy},
    {429, u"1303"_s, u""_s, RateLimited, WaitThenRetry, busy},
    {429, u"1304"_s, u""_s, RateLimited, WaitThenRetry, full},
    {429, u"1305"_s, u""_s, ServerError, WaitThenRetry, overloaded},
    {429, u"1308"_s, u"已达到 5 小时 的使用上限。您的限额将在 14:05 重置"_s, QuotaExceeded, GiveUp,
        u"The plan at “it” is used up for now: 已达到 5 小时 的使用上限。您的限额将在 14:05 重置. Retry once it begins anew, or choose a larger plan."_s},
    {429, u"1309"_s, u""_s, QuotaExceeded, GiveUp,
        u"The plan at “it” has ended. Renew it there, then retry."_s},
    {429, u"1310"_s, u""_s, QuotaExceeded, GiveUp,
        u"The plan at “it” is used up for now. Retry once it begins anew, or choose a larger plan."_s},
    {429, u"1311"_s, u""_s, PermissionDenied, FixSettings,
        u"The plan at “it” does not include this. Choose a larger plan, or another destination."_s},
    {429, u"1312"_s, u""_s, ServerError, WaitThenRetry, overloaded},
    {429, u"1313"_s, u""_s, PermissionDenied, FixSettings,
        u"“it” has restricted the account: it finds that its use is not fair. Ask the service to lift that, then retry."_s},
    {500, u""_s, u"Server error occurred while processing"_s, ServerError, Retry, trouble},
    {429, u""_s, u"Account balance exhausted"_s, QuotaExceeded, GiveUp, poor},
    {429, u""_s, u"Terminal account anomaly"_s, PermissionDenied, FixSettings, unlock},
    {429, u""_s, u"Interface request concurrency exceeded"_s, RateLimited, WaitThenRetry, busy},
    {400, u""_s, u"File content anomaly"_s, Refused, GiveUp,
        u"“it” did not accept the request: File content anomaly. "_s + settings},
};

// developers.openai.com/docs/guides/error-codes.
const QList<Case> openAi {
    {400, u""_s, u"'fine' is not one of the purposes"_s, SettingsInvalid, FixSettings,
        u"“it” does not take files for this purpose: 'fine' is not one of the purposes. Choose another purpose in the destination's settings."_s},
    {400, u""_s, u"The file is empty."_s, Refused, GiveUp,
        u"“it” does not take empty files. Leave it out, or upload it to another destination."_s},
    {401, u"invalid_api_key"_s, u"Incorrect API key provided"_s, SignInNeeded, FixSettings,
        unknownKey},
    {401, u""_s, u"You must be a member of an organization to use the API"_s, PermissionDenied,
        FixSettings,
        u"The account at “it” belongs to no organization. Have its manager invite you, then retry."_s},
    {401, u""_s, u"IP not authorized"_s, PermissionDenied, FixSettings,
        u"“it” lets this account in from some network addresses, and this is none. Upload from another network, or allow this one there."_s},
    {401, u""_s, u"Invalid Authentication"_s, SignInNeeded, FixSettings, unknownKey},
    {403, u"unsupported_country_region_territory"_s, u""_s, PermissionDenied, FixSettings,
        u"“it” does not serve the country that this computer is in. Choose another destination."_s},
    {403, u""_s, u"Country, region, or territory not supported"_s, PermissionDenied, FixSettings,
        u"“it” does not serve the country that this computer is in. Choose another destination."_s},
    {429, u"insufficient_quota"_s,
        u"You exceeded your current quota, please check your plan and billing details"_s,
        QuotaExceeded, GiveUp, poor},
    {429, u"credit_balance_exhausted"_s, u""_s, QuotaExceeded, GiveUp, poor},
    {402, u""_s, u""_s, QuotaExceeded, GiveUp, poor},
    {429, u"rate_limit_exceeded"_s,
        u"Rate limit reached for requests. Please try again in 1m20s."_s, RateLimited,
        WaitThenRetry, busy},
    {503, u"slow_down"_s, u"Slow Down"_s, ServerError, WaitThenRetry, overloaded},
    {503, u"server_is_overloaded"_s, u""_s, ServerError, WaitThenRetry, overloaded},
    {429, u""_s, u"The engine is currently overloaded, please try again later"_s, ServerError,
        WaitThenRetry, overloaded},
    {503, u""_s, u"The engine is currently overloaded, please try again later"_s, ServerError,
        WaitThenRetry, overloaded},
};

const QList<Case> &casesOf(FilesDialect dialect)
{
    switch (dialect) {
    case FilesDialect::Kimi: return kimi;
    case FilesDialect::Glm: return glm;
    case FilesDialect::OpenAi: break;
    }
    return openAi;
}

HttpReply replyOf(FilesDialect dialect, const Case &what)
{
    const QString field = dialect == FilesDialect::Kimi ? u"type"_s : u"code"_s;
    const QJsonObject error {{field, what.key}, {u"message"_s, what.message}};
    HttpReply reply {.status = what.status, .headers = {{"Content-Type", "application/json"}}};
    if (!what.key.isEmpty() || !what.message.isEmpty())
        reply.body = QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson();
    return reply;
}

constexpr qint64 fileBytes = 150 << 20;

QString sentenceOf(const Failure &failure, const QString &kind)
{
    return failureSentence(
        failure, {.destination = u"it"_s, .destinationKind = kind, .fileBytes = fileBytes});
}

} // namespace

Q_DECLARE_METATYPE(ferry::FilesDialect)

// Every refusal that Kimi, GLM and OpenAI document: what Ferry makes of it, and what a person reads.
class FilesCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void eachCodeHasItsSentence_data();
    void eachCodeHasItsSentence();
    void noneIsLeftOut_data();
    void noneIsLeftOut();
    void aWaitMayStandInTheMessageAlone_data();
    void aWaitMayStandInTheMessageAlone();
    void theHeadersWaitComesFirst();
    void anotherRegionsKeyIsExplained();
    void limitsAreKnownBeforehand_data();
    void limitsAreKnownBeforehand();
};

void FilesCausesTest::eachCodeHasItsSentence_data()
{
    QTest::addColumn<FilesDialect>("dialect");
    QTest::addColumn<qsizetype>("number");
    for (const FilesDialect dialect :
        {FilesDialect::Kimi, FilesDialect::Glm, FilesDialect::OpenAi}) {
        const QList<Case> &cases = casesOf(dialect);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QTest::addRow("%d %d %s %s", int(dialect), cases[i].status, qPrintable(cases[i].key),
                qPrintable(cases[i].message.left(40)))
                << dialect << i;
        }
    }
}

void FilesCausesTest::eachCodeHasItsSentence()
{
    QFETCH(const FilesDialect, dialect);
    QFETCH(const qsizetype, number);
    const Case what = casesOf(dialect)[number];

    const Failure failure = filesfailure::of(replyOf(dialect, what), dialect, {});

    QCOMPARE(sentenceOf(failure, u"kimi"_s), what.sentence);
    QCOMPARE(int(failure.kind), int(what.kind));
    QCOMPARE(int(failure.advice), int(what.advice));
    QCOMPARE(failure.httpStatus, what.status);
}

void FilesCausesTest::noneIsLeftOut_data()
{
    QTest::addColumn<FilesDialect>("dialect");
    QTest::newRow("Kimi") << FilesDialect::Kimi;
    QTest::newRow("GLM") << FilesDialect::Glm;
    QTest::newRow("OpenAI") << FilesDialect::OpenAi;
}

// The table above goes through the table in the code row by row.
void FilesCausesTest::noneIsLeftOut()
{
    QFETCH(const FilesDialect, dialect);
    const std::span<const Refusal> known = refusalsOf(dialect);
    const QList<Case> &cases = casesOf(dialect);
    QCOMPARE(std::size_t(cases.size()), known.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        const Case &what = cases[qsizetype(i)];
        QVERIFY2(known[i].status == 0 || known[i].status == what.status, qPrintable(what.sentence));
        QVERIFY2(what.key == QLatin1StringView(known[i].key), qPrintable(what.sentence));
        QVERIFY2(what.message.contains(QLatin1StringView(known[i].message), Qt::CaseInsensitive),
            qPrintable(what.message));
    }
}

void FilesCausesTest::aWaitMayStandInTheMessageAlone_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::newRow("Kimi")
        << u"Your account reached max request, please try again after 17 seconds"_s
        << qint64(17'000);
    QTest::newRow("one second") << u"please try again after 1 second"_s << qint64(1000);
    QTest::newRow("a fraction") << u"Please try again in 1.5s. Visit"_s << qint64(1500);
    QTest::newRow("minutes and seconds") << u"Please try again in 1m20s."_s << qint64(80'000);
    QTest::newRow("milliseconds") << u"Please try again in 250ms."_s << qint64(250);
    QTest::newRow("hours in words") << u"try again after 2 hours 5 minutes"_s << qint64(7'500'000);
    QTest::newRow("none") << u"please try again later"_s << qint64(-1);
    QTest::newRow("a number of something else") << u"exceeded in 3 requests"_s << qint64(-1);
    QTest::newRow("the same, as a limit") << u"max RPM: 3, current: 4"_s << qint64(-1);
    QTest::newRow("nonsense") << u"after 999999999999 hours"_s << qint64(7LL * 24 * 3'600'000);
}

void FilesCausesTest::aWaitMayStandInTheMessageAlone()
{
    QFETCH(const QString, message);
    QFETCH(const qint64, milliseconds);

    const auto wait = filesfailure::waitIn(message);

    QCOMPARE(wait.has_value(), milliseconds >= 0);
    QCOMPARE(wait.value_or(std::chrono::milliseconds(-1)).count(), milliseconds);
}

void FilesCausesTest::theHeadersWaitComesFirst()
{
    HttpReply reply = replyOf(FilesDialect::Kimi,
        {429, u"rate_limit_reached_error"_s, u"please try again after 9 seconds"_s, {}, {}, {}});
    QVERIFY(filesfailure::of(reply, FilesDialect::Kimi, {}).retryAfter == std::chrono::seconds(9));
    reply.headers.emplaceBack("Retry-After", "3");
    QVERIFY(filesfailure::of(reply, FilesDialect::Kimi, {}).retryAfter == std::chrono::seconds(3));
}

void FilesCausesTest::anotherRegionsKeyIsExplained()
{
    const Failure failure {.kind = SignInNeeded,
        .advice = FixSettings,
        .httpStatus = 401,
        .code = u"key-or-region"_s,
        .subject = u"platform.kimi.ai"_s};
    QCOMPARE(sentenceOf(failure, u"kimi"_s),
        u"“it” does not know this API key. It takes keys made on “platform.kimi.ai” alone: one of the other region is refused just like a wrong one. Enter a key from there, or choose the other region in the destination's settings."_s);
}

void FilesCausesTest::limitsAreKnownBeforehand_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("sentence"); // empty: it is taken
    constexpr qint64 mega = 1 << 20;
    const QString none;
    const auto row
        = [](const char *title, const QString &kind, const QString &region, const QString &purpose,
              const QString &name, qint64 bytes, const QString &sentence) {
              QTest::newRow(title) << kind << region << purpose << name << bytes << sentence;
          };
    row("Kimi takes 100 MB", u"kimi"_s, none, none, u"a.pdf"_s, 100 * mega, none);
    row("and no more", u"kimi"_s, none, none, u"a.pdf"_s, 100 * mega + 1,
        u"“it” takes files up to 100 MB; this one is 105 MB. Choose another destination."_s);
    row("nor nothing", u"kimi"_s, none, none, u"a.pdf"_s, 0,
        u"“it” does not take empty files. Leave it out, or upload it to another destination."_s);
    row("any document", u"kimi"_s, none, none, u"a.strange"_s, 5, none);
    row("images for images", u"kimi"_s, none, u"image"_s, u"A.PNG"_s, 5, none);
    row("and nothing else", u"kimi"_s, none, u"image"_s, u"a.pdf"_s, 5,
        u"“it” takes nothing but png, jpg, jpeg, webp, gif for the purpose “image”. Choose another purpose in its settings, or another destination."_s);
    row("BigModel takes 20 MB", u"glm"_s, u"bigmodel.cn"_s, none, u"a.pdf"_s, 20 * mega + 1,
        u"“it” takes files up to 20 MB; this one is 21 MB. Choose another destination."_s);
    row("and images of 5 MB", u"glm"_s, u"bigmodel.cn"_s, none, u"a.png"_s, 6 * mega,
        u"“it” takes files up to 5 MB; this one is 6.3 MB. Choose another destination."_s);
    row("Z.ai takes more", u"glm"_s, u"z.ai"_s, none, u"a.pdf"_s, 90 * mega, none);
    row("no program", u"glm"_s, u"z.ai"_s, none, u"a.exe"_s, 5,
        u"“it” takes nothing but pdf, doc, docx, xls, xlsx, ppt, pptx, txt, jpg, jpeg, png, csv for the purpose “agent”. Choose another purpose in its settings, or another destination."_s);
    row("OpenAI takes nothing, too", u"openai"_s, none, none, u"a"_s, 0, none);
}

void FilesCausesTest::limitsAreKnownBeforehand()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, region);
    QFETCH(const QString, purpose);
    QFETCH(const QString, name);
    QFETCH(const qint64, bytes);
    QFETCH(const QString, sentence);
    const FilesService &service = kind == "kimi"_L1 ? kimiService()
        : kind == "glm"_L1                          ? glmService()
                                                    : openAiService();
    const Result<FilesSettings> settings = FilesSettings::parse(service,
        {.config = {.kind = kind, .settings = {{u"region"_s, region}, {u"purpose"_s, purpose}}}});
    QVERIFY(settings);

    const Result<void> fits = settings->fits(name, bytes);

    QCOMPARE(fits.has_value(), sentence.isEmpty());
    if (!fits) {
        QVERIFY(fits.error().advice == GiveUp);
        QCOMPARE(failureSentence(fits.error(),
                     {.destination = u"it"_s, .destinationKind = kind, .fileBytes = bytes}),
            sentence);
    }
}

QTEST_GUILESS_MAIN(FilesCausesTest)
#include "test_files_causes.moc"
