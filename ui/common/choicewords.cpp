#include "ui/common/choicewords.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Choice)
};

QString whyNot(const PassedOver &one)
{
    const Failure &why = one.why;
    if (why.code == "member-removed"_L1)
        return Words::tr("%1 was removed").arg(one.name);
    if (why.kind == FailureKind::TooLarge && why.limitBytes >= 0) {
        return (why.code == "purpose-size"_L1 ? Words::tr("%1 takes up to %2 for this purpose")
                                              : Words::tr("%1 takes up to %2"))
            .arg(one.name, format::limit(why.limitBytes));
    }
    if (why.code == "purpose-types"_L1)
        return Words::tr("%1 does not take this type for its purpose").arg(one.name);
    return Words::tr("%1: %2", "service, what is wrong with it").arg(one.name, failureReason(why));
}

} // namespace

QString choiceWords(const QList<PassedOver> &passed, const QString &chosen)
{
    if (passed.isEmpty())
        return {};
    QStringList reasons;
    for (const PassedOver &one : passed)
        reasons.append(whyNot(one));
    const QString why = format::listed(reasons);
    if (chosen.isEmpty())
        return why;
    const bool isLater = std::any_of(
        passed.begin(), passed.end(), [](const PassedOver &one) { return one.wasTried; });
    return isLater ? Words::tr("%1; %2 took over", "reason, service").arg(why, chosen)
                   : Words::tr("%1; %2 chosen", "reason, service").arg(why, chosen);
}

} // namespace ferry
