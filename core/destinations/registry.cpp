#include "destinations/registry.h"

#include "destinations/common/settingvalue.h"
#include "destinations/common/uploadrules.h"
#include "destinations/filesapi/filesdestination.h"
#include "destinations/http/httpdestination.h"
#include "destinations/localfolder/localfolderdestination.h"
#include "destinations/ownline.h"
#include "destinations/route/routekind.h"
#include "destinations/samebytes.h"
#include "destinations/supabase/supabasedestination.h"
#include "destinations/tus/tusdestination.h"

#include <QHostAddress>
#include <QUrl>

namespace ferry {

using namespace Qt::StringLiterals;

const QList<DestinationKind> &destinationKinds()
{
    static const QList<DestinationKind> kinds = [] {
        QList<DestinationKind> all {localFolderKind(), supabaseKind(), tusKind(), httpKind(),
            kimiKind(), glmKind(), openAiKind()};
        for (DestinationKind &kind : all)
            kind.options += UploadRules::options();
        return all + QList {routeKind(), automaticKind()}; // whose members have rules of their own
    }();
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

bool needsNetwork(const DestinationConfig &config)
{
    const DestinationKind *kind = findDestinationKind(config.kind);
    if (kind != nullptr && !kind->usesNetwork)
        return false;
    const QString host = QUrl(config.setting(u"url"_s)).host();
    return host != "localhost"_L1 && !QHostAddress(host).isLoopback();
}

Result<std::unique_ptr<Destination>> makeDestination(const DestinationSetup &setup)
{
    const DestinationKind *kind = findDestinationKind(setup.config.kind);
    if (kind == nullptr) {
        return failed({.kind = FailureKind::DestinationMissing,
            .advice = Advice::FixSettings,
            .subject = setup.config.kind});
    }
    for (const OptionSpec &option : kind->options) {
        const QString value = setup.config.setting(option.key);
        if (const Result<QString> sound = settingvalue::fitted(option, value, u"/"_s); !sound)
            return failed(sound.error());
    }
    if (const Result<UploadRules> rules = UploadRules::parse(setup.config); !rules)
        return failed(rules.error());
    return kind->make(setup).and_then([&setup](std::unique_ptr<Destination> made) {
        return withOwnLine(withSameBytes(std::move(made), setup.config), setup);
    });
}

} // namespace ferry
