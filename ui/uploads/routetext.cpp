#include "ui/uploads/routetext.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Route)
};

QString partText(const QString &name, const TransferTally &tally)
{
    if (tally.attention > 0)
        return Words::tr("%1: %2 need attention", "destination, number", int(tally.attention))
            .arg(name, format::count(tally.attention));
    if (tally.done + tally.cancelled == tally.files)
        return (tally.done > 0 ? Words::tr("%1 done") : Words::tr("%1 cancelled")).arg(name);
    if (tally.active == 0 && tally.stored == 0)
        return Words::tr("%1 waiting").arg(name);
    const int percent = qMin(99, format::percent(tally.stored, tally.bytes));
    return Words::tr("%1 %2%", "destination, number").arg(name, QLocale().toString(percent));
}

} // namespace

QString dropName(const TransferGroup &group)
{
    if (!group.path.isEmpty() || group.files <= 1)
        return group.name;
    return Words::tr("%1 and %2 more", "name, number", int(group.files - 1))
        .arg(group.name, format::count(group.files - 1));
}

QString partsText(const TransferModel::Group &group, const DestinationPlaces &places)
{
    QStringList parts;
    for (const auto &[destination, tally] : group.parts) {
        if (tally.files > 0)
            parts += partText(places.value(destination).name, tally);
    }
    return parts.size() < 2 ? QString() : parts.join(u" · "_s);
}

} // namespace ferry
