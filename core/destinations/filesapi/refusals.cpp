#include "destinations/filesapi/refusals.h"

#include <array>

namespace ferry {

namespace {

using Kind = FailureKind;

constexpr std::array kimi {
    Refusal {400, "invalid_request_error", "invalid purpose", Kind::SettingsInvalid,
        Advice::FixSettings, "purpose-refused"},
    Refusal {
        400, "invalid_request_error", "file size is too large", Kind::TooLarge, Advice::GiveUp, ""},
    Refusal {400, "invalid_request_error", "file size is zero", Kind::Refused, Advice::GiveUp,
        "file-empty"},
    Refusal {400, "invalid_request_error", "max file count", Kind::QuotaExceeded, Advice::GiveUp,
        "too-many-files"},
    Refusal {400, "invalid_request_error", "token length", Kind::Refused, Advice::GiveUp,
        "too-many-tokens"},
    Refusal {400, "invalid_request_error", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {400, "content_filter", "", Kind::Refused, Advice::GiveUp, "content-refused"},
    Refusal {401, "invalid_authentication_error", "", Kind::SignInNeeded, Advice::FixSettings,
        "wrong-key"},
    Refusal {
        401, "incorrect_api_key_error", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    // The help centre says 403 for an empty balance, the reference 429.
    Refusal {
        403, "exceeded_current_quota_error", "", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {403, "", "balance", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {403, "permission_denied_error", "", Kind::PermissionDenied, Advice::FixSettings, ""},
    Refusal {404, "resource_not_found_error", "", Kind::PlaceMissing, Advice::FixSettings, ""},
    Refusal {
        429, "exceeded_current_quota_error", "", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    // Of a whole day: nothing comes of asking every minute.
    Refusal {429, "rate_limit_reached_error", "TPD", Kind::RateLimited, Advice::WaitThenRetry,
        "daily-limit"},
    Refusal {429, "rate_limit_reached_error", "", Kind::RateLimited, Advice::WaitThenRetry, ""},
    Refusal {
        429, "engine_overloaded_error", "", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
    Refusal {500, "server_error", "extract", Kind::TypeRefused, Advice::Retry, "not-extracted"},
    Refusal {500, "server_error", "", Kind::ServerError, Advice::Retry, ""},
    Refusal {500, "unexpected_output", "", Kind::ServerError, Advice::Retry, ""},
    Refusal {504, "", "", Kind::ServerError, Advice::Retry, ""},
};

constexpr std::array glm {
    // HTTP statuses of its own, and those that come without a code.
    Refusal {434, "", "", Kind::PermissionDenied, Advice::FixSettings, "no-files-api"},
    Refusal {435, "", "", Kind::TooLarge, Advice::GiveUp, "435"},
    Refusal {429, "", "file upload frequency", Kind::RateLimited, Advice::WaitThenRetry, ""},
    // Who we are.
    Refusal {0, "1000", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {0, "1001", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {0, "1002", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {0, "1003", "", Kind::SignInNeeded, Advice::FixSettings, "key-expired"},
    Refusal {0, "1004", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {0, "1100", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    // The account.
    Refusal {0, "1110", "", Kind::PermissionDenied, Advice::FixSettings, "account-inactive"},
    Refusal {0, "1111", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {0, "1112", "", Kind::PermissionDenied, Advice::FixSettings, "account-locked"},
    Refusal {0, "1113", "", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {0, "1120", "", Kind::ServerError, Advice::Retry, ""},
    Refusal {0, "1121", "", Kind::PermissionDenied, Advice::FixSettings, "account-locked"},
    // The request.
    Refusal {0, "1200", "", Kind::ServerError, Advice::Retry, ""},
    Refusal {0, "1210", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {0, "1211", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {0, "1212", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {0, "1213", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {0, "1214", "purpose", Kind::SettingsInvalid, Advice::FixSettings, "purpose-refused"},
    Refusal {0, "1214", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {0, "1215", "", Kind::Refused, Advice::GiveUp, "request-refused"},
    Refusal {0, "1220", "", Kind::PermissionDenied, Advice::FixSettings, "no-files-api"},
    Refusal {0, "1221", "", Kind::PlaceMissing, Advice::FixSettings, "api-gone"},
    Refusal {0, "1222", "", Kind::PlaceMissing, Advice::FixSettings, "api-gone"},
    Refusal {0, "1230", "", Kind::ServerError, Advice::Retry, ""},
    Refusal {0, "1231", "", Kind::Locked, Advice::WaitThenRetry, ""},
    Refusal {0, "1234", "", Kind::ServerError, Advice::Retry, ""},
    Refusal {0, "1261", "", Kind::Refused, Advice::GiveUp, "too-many-tokens"},
    // Its policies, and its load.
    Refusal {0, "1300", "", Kind::Refused, Advice::GiveUp, "content-refused"},
    Refusal {0, "1301", "", Kind::Refused, Advice::GiveUp, "content-refused"},
    Refusal {0, "1302", "", Kind::RateLimited, Advice::WaitThenRetry, ""},
    Refusal {0, "1303", "", Kind::RateLimited, Advice::WaitThenRetry, ""},
    Refusal {0, "1304", "", Kind::RateLimited, Advice::WaitThenRetry, "daily-limit"},
    Refusal {0, "1305", "", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
    Refusal {0, "1308", "", Kind::QuotaExceeded, Advice::GiveUp, "plan-used-up"},
    Refusal {0, "1309", "", Kind::QuotaExceeded, Advice::GiveUp, "plan-ended"},
    Refusal {0, "1310", "", Kind::QuotaExceeded, Advice::GiveUp, "plan-used-up"},
    Refusal {0, "1311", "", Kind::PermissionDenied, Advice::FixSettings, "not-in-plan"},
    Refusal {0, "1312", "", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
    Refusal {0, "1313", "", Kind::PermissionDenied, Advice::FixSettings, "account-slowed"},
    Refusal {500, "", "", Kind::ServerError, Advice::Retry, ""},
    // Without a code: as its table of HTTP statuses words them.
    Refusal {429, "", "balance", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {
        429, "", "account anomaly", Kind::PermissionDenied, Advice::FixSettings, "account-locked"},
    Refusal {429, "", "concurrency", Kind::RateLimited, Advice::WaitThenRetry, ""},
    Refusal {400, "", "", Kind::Refused, Advice::GiveUp, "request-refused"},
};

constexpr std::array openAi {
    Refusal {400, "", "purpose", Kind::SettingsInvalid, Advice::FixSettings, "purpose-refused"},
    Refusal {400, "", "file is empty", Kind::Refused, Advice::GiveUp, "file-empty"},
    Refusal {401, "invalid_api_key", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {401, "", "member of an organization", Kind::PermissionDenied, Advice::FixSettings,
        "no-organization"},
    Refusal {401, "", "IP not authorized", Kind::PermissionDenied, Advice::FixSettings,
        "address-not-allowed"},
    Refusal {401, "", "", Kind::SignInNeeded, Advice::FixSettings, "wrong-key"},
    Refusal {403, "unsupported_country_region_territory", "", Kind::PermissionDenied,
        Advice::FixSettings, "country-refused"},
    Refusal {403, "", "country", Kind::PermissionDenied, Advice::FixSettings, "country-refused"},
    Refusal {0, "insufficient_quota", "", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {0, "credit_balance_exhausted", "", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {402, "", "", Kind::QuotaExceeded, Advice::GiveUp, "no-balance"},
    Refusal {429, "rate_limit_exceeded", "", Kind::RateLimited, Advice::WaitThenRetry, ""},
    Refusal {503, "slow_down", "", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
    Refusal {
        503, "server_is_overloaded", "", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
    Refusal {429, "", "overloaded", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
    Refusal {503, "", "overloaded", Kind::ServerError, Advice::WaitThenRetry, "overloaded"},
};

} // namespace

std::span<const Refusal> refusalsOf(FilesDialect dialect)
{
    switch (dialect) {
    case FilesDialect::Kimi: return kimi;
    case FilesDialect::Glm: return glm;
    case FilesDialect::OpenAi: break;
    }
    return openAi;
}

} // namespace ferry
