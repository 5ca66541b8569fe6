#include "ui/sidebar/destinationhealth.h"

#include <QCoreApplication>

#include <optional>

namespace ferry {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DestinationHealth", text);
}

std::optional<DestinationState> told(const TransferItem &item)
{
    using Kind = DestinationState::Kind;
    if (item.state == TransferState::Done || item.state == TransferState::Uploading)
        return DestinationState {};
    if (item.state == TransferState::Waiting && item.failure
        && item.failure->advice == Advice::SignIn)
        return DestinationState {
            Kind::NeedsUser, words(QT_TRANSLATE_NOOP("DestinationHealth", "sign in"))};
    if (!item.failure
        || (item.state != TransferState::Failed && item.state != TransferState::RetryWait))
        return std::nullopt;
    const Failure &failure = *item.failure;
    switch (failure.kind) {
    case FailureKind::Offline:
        return DestinationState {
            Kind::Offline, words(QT_TRANSLATE_NOOP("DestinationHealth", "offline"))};
    case FailureKind::TlsRejected:
        return DestinationState {
            Kind::NeedsUser, words(QT_TRANSLATE_NOOP("DestinationHealth", "not secure"))};
    case FailureKind::SignInNeeded:
        return DestinationState {
            Kind::NeedsUser, words(QT_TRANSLATE_NOOP("DestinationHealth", "key refused"))};
    case FailureKind::PlaceMissing:
        return DestinationState {
            Kind::NeedsUser, words(QT_TRANSLATE_NOOP("DestinationHealth", "not found"))};
    case FailureKind::QuotaExceeded:
    case FailureKind::DiskFull:
        return DestinationState {
            Kind::NeedsUser, words(QT_TRANSLATE_NOOP("DestinationHealth", "full"))};
    default: break;
    }
    if (failure.advice == Advice::SignIn || failure.kind == FailureKind::SettingsInvalid
        || failure.kind == FailureKind::SecretKeyRefused)
        return DestinationState {
            Kind::NeedsUser, words(QT_TRANSLATE_NOOP("DestinationHealth", "check settings"))};
    return std::nullopt;
}

} // namespace

Tone DestinationState::tone() const
{
    switch (kind) {
    case Kind::Ready: return Tone::Good;
    case Kind::NeedsUser: return Tone::Warn;
    case Kind::Offline: return Tone::Quiet;
    }
    return Tone::Good;
}

bool DestinationHealth::learn(const QList<TransferItem> &items)
{
    bool changed = false;
    for (const TransferItem &item : items) {
        const std::optional<DestinationState> state = told(item);
        if (!state || m_states.value(item.destination) == *state)
            continue;
        m_states.insert(item.destination, *state);
        changed = true;
    }
    return changed;
}

} // namespace ferry
