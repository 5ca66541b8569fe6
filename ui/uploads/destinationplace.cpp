#include "ui/uploads/destinationplace.h"

#include "destinations/registry.h"

#include <QCoreApplication>
#include <QDir>

namespace ferry {

using namespace Qt::StringLiterals;

QString DestinationPlace::full() const
{
    return where.isEmpty() ? name : name + u" › "_s + where;
}

DestinationPlace placeOf(const DestinationConfig &config)
{
    DestinationPlace place {
        .name = config.name, .kind = config.kind, .needsNetwork = needsNetwork(config)};
    const DestinationKind *kind = findDestinationKind(config.kind);
    if (!kind) // set up by a newer Ferry
        return place;
    place.kindLabel = QCoreApplication::translate("DestinationKind", kind->label);
    place.where = kind->place(config);
    const QString home = QDir::homePath();
    if (place.where == home || place.where.startsWith(home + u'/'))
        place.where.replace(0, home.size(), u"~"_s);
    return place;
}

} // namespace ferry
