#include "ui/destinations/fittedsetup.h"

#include "base/awaitables.h"
#include "destinations/common/settingvalue.h"
#include "destinations/registry.h"

namespace ferry {

namespace {

Result<DestinationSetup> fittedNow(DestinationSetup setup)
{
    const DestinationKind *kind = findDestinationKind(setup.config.kind);
    if (kind == nullptr)
        return setup;
    for (const OptionSpec &option : kind->options) {
        const QString value = setup.config.setting(option.key);
        if (value.isEmpty())
            continue;
        const Result<QString> fitted = settingvalue::fitted(option, value, {});
        const Result<void> there = fitted.and_then(
            [&option](const QString &name) { return settingvalue::checkFile(option, name); });
        if (!there)
            return failed(there.error());
        setup.config.settings.insert(option.key, *fitted);
    }
    return setup;
}

} // namespace

Task<Result<DestinationSetup>> fittedSetup(QThreadPool &pool, DestinationSetup setup)
{
    OnPool<Result<DestinationSetup>> fitting(pool, [setup] { return fittedNow(setup); });
    Result<DestinationSetup> fitted = co_await fitting;
    co_return fitted;
}

} // namespace ferry
