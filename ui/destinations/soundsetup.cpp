#include "ui/destinations/soundsetup.h"

#include "accounts/accountdestination.h"
#include "accounts/accounts.h"
#include "destinations/registry.h"
#include "destinations/route/members.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QCoreApplication>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DestinationDialog)
};

} // namespace

Result<void> checkSetup(const DestinationSetup &setup, const QString &limit, Accounts &accounts,
    const QList<DestinationConfig> &all)
{
    bool isNumber = false;
    const int uploads = limit.toInt(&isNumber);
    if (!limit.isEmpty() && (!isNumber || uploads < 1 || uploads > 64)) {
        return failed({.kind = FailureKind::SettingsInvalid,
            .detail = Words::tr("A number from 1 to 64, or nothing."),
            .subject = u"upload-limit"_s});
    }
    const auto made = makeDestination(withAccount(accounts, setup));
    if (!made)
        return failed(made.error());
    return members::leadsOn(setup.config) ? members::check(setup.config, all) : Result<void>();
}

QString removalWords(
    const DestinationConfig &config, qint64 waitingUploads, const QList<DestinationConfig> &all)
{
    QStringList sentences;
    const QStringList routes = members::leadingTo(config, all);
    if (routes.size() == 1)
        sentences += Words::tr("%1 leads here as well, and takes no files without it.")
                         .arg(quoted(routes.constFirst()));
    else if (!routes.isEmpty())
        sentences += Words::tr("%1 and %2 more lead here as well, and take no files without it.",
            "name, number", int(routes.size() - 1))
                         .arg(quoted(routes.constFirst()), format::count(routes.size() - 1));
    if (waitingUploads > 0)
        sentences += format::counted(
            Words::tr("%1 uploads still wait for this destination and would stay undone.", nullptr,
                int(waitingUploads)),
            waitingUploads);
    return format::sentences(sentences);
}

} // namespace ferry
