#include "destinations/route/routekind.h"

#include "base/task.h"
#include "destinations/route/members.h"

#include <QCoreApplication>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Stands where every kind has one; an item that comes here has lost its way.
class SignpostDestination final : public Destination
{
public:
    Task<Result<UploadedFile>> upload(UploadRequest, UploadContext &) override
    {
        co_return failed({.kind = FailureKind::DestinationMissing, .advice = Advice::FixSettings});
    }
};

Result<std::unique_ptr<Destination>> make(const DestinationSetup &setup)
{
    if (members::of(setup.config).isEmpty()) {
        return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .detail = u"two destinations or more, in their order"_s,
            .subject = u"to"_s});
    }
    return std::make_unique<SignpostDestination>();
}

QString place(const DestinationConfig &config)
{
    QStringList names;
    for (const RouteMember &member : members::of(config))
        names.append(member.name);
    return names.join(u", "_s);
}

} // namespace

DestinationKind routeKind()
{
    return {.id = u"route"_s,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "Route"),
        .summary = QT_TRANSLATE_NOOP("DestinationKind",
            "Several destinations at once: each file goes to all of them, each for itself."),
        .options = {{.key = u"to"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Leads to"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "Each file goes to all of these. One that fails holds none of the others up."),
            .kind = OptionSpec::Kind::Members,
            .need = OptionSpec::Need::Required}},
        .make = make,
        .place = place};
}

DestinationKind automaticKind()
{
    return {.id = u"automatic"_s,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "Automatic AI provider"),
        .summary = QT_TRANSLATE_NOOP("DestinationKind",
            "Kimi, GLM or another of yours: the first that takes the file and has room for it."),
        .options = {{.key = u"to"_s,
                        .label = QT_TRANSLATE_NOOP("OptionForm", "Choose from"),
                        .help = QT_TRANSLATE_NOOP("OptionForm",
                            "The first of these that takes the file, by size and type, and is "
                            "neither overloaded nor out of balance."),
                        .kind = OptionSpec::Kind::Members,
                        .need = OptionSpec::Need::Required,
                        .choices = {u"kimi"_s, u"glm"_s, u"openai"_s}},
            {.key = u"fallback"_s,
                .label = QT_TRANSLATE_NOOP("OptionForm", "Go on to the next"),
                .help = QT_TRANSLATE_NOOP("OptionForm",
                    "When a service fails for its own reasons: no balance, no quota, overload."),
                .kind = OptionSpec::Kind::YesNo,
                .need = OptionSpec::Need::Advanced,
                .defaultValue = u"yes"_s}},
        .make = make,
        .place = place};
}

} // namespace ferry
