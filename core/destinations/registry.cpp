#include "destinations/registry.h"

#include "destinations/http/httpdestination.h"
#include "destinations/localfolder/localfolderdestination.h"
#include "destinations/supabase/supabasedestination.h"
#include "destinations/tus/tusdestination.h"

namespace ferry {

const QList<DestinationKind> &destinationKinds()
{
    static const QList<DestinationKind> kinds {
        localFolderKind(), supabaseKind(), tusKind(), httpKind()};
    return kinds;
}

const DestinationKind *findDestinationKind(const QString &id)
{
    for (const DestinationKind &kind : destinationKinds()) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

Result<std::unique_ptr<Destination>> makeDestination(const DestinationSetup &setup)
{
    const DestinationKind *kind = findDestinationKind(setup.config.kind);
    if (kind == nullptr) {
        return failed({.kind = FailureKind::DestinationMissing,
            .advice = Advice::FixSettings,
            .subject = setup.config.kind});
    }
    return kind->make(setup);
}

} // namespace ferry
