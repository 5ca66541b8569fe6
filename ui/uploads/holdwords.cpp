#include "ui/uploads/holdwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Row)
};

} // namespace

const Hold *holdOfQueue(const QList<Hold> &holds)
{
    const Hold *first = nullptr;
    for (const Hold &hold : holds) {
        if (hold.destination == 0 && isForWholeQueue(hold.reason)
            && (first == nullptr || hold.reason < first->reason))
            first = &hold;
    }
    return first;
}

// "Paused until 14:05: the service is overloaded".
static QString restWords(qint64 until)
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(until);
    if (until == 0)
        return Words::tr("Paused: the service is overloaded");
    return Words::tr("Paused until %1: the service is overloaded")
        .arg(QLocale().toString(end.time(), QLocale::ShortFormat));
}

static QString quietWords(qint64 until)
{
    if (until == 0)
        return Words::tr("Quiet hours");
    const QTime end = QDateTime::fromMSecsSinceEpoch(until).time();
    return Words::tr("Waiting until %1", "in quiet hours")
        .arg(QLocale().toString(end, QLocale::ShortFormat));
}

QString holdWords(const Hold &hold)
{
    switch (hold.reason) {
    case HoldReason::PausedByUser: return Words::tr("Paused");
    case HoldReason::Schedule: return quietWords(hold.until);
    case HoldReason::Offline: return Words::tr("Offline");
    case HoldReason::RateLimited: return Words::tr("The server asked to wait");
    case HoldReason::SignedOut: return Words::tr("Waiting for somebody to sign in");
    case HoldReason::KeychainLocked: return Words::tr("Unlock the keychain to go on");
    case HoldReason::Overloaded: return restWords(hold.until);
    case HoldReason::Asleep: return Words::tr("Waiting while the computer sleeps");
    case HoldReason::Metered: return Words::tr("Metered connection");
    }
    return Words::tr("Waiting");
}

} // namespace ferry
