#pragma once

#include "base/ids.h"
#include "queue/passedover.h"

#include <QList>

#include <optional>

namespace ferry {

// One service that an automatic destination may choose for a file, as it stands now.
struct ProviderCandidate
{
    DestinationId destination = 0;
    QString name {};
    QString kind {};
    std::optional<Failure> refusal {}; // it does not take such a file: size, type, emptiness
    std::optional<Failure> trouble {}; // it takes nothing just now: no balance, overload, no key
    std::optional<Failure> tried {}; // an attempt with this very file failed there
};

struct ProviderChoice
{
    DestinationId chosen = 0; // 0: none of them takes the file
    bool isFree
        = false; // it takes it now; otherwise the file waits there until its trouble is over
    QList<PassedOver> passed {}; // what came before it, or was tried, and why not
};

// The first that takes the file now; or the first that takes it at all. Pure: a table, tested as one.
ProviderChoice chooseProvider(const QList<ProviderCandidate> &candidates);

// Whether the provider is why an attempt failed, and would be for any file.
bool isProvidersOwn(const Failure &failure);
// Whether another one may well take what this one does not.
bool isProvidersTaste(const Failure &failure);

} // namespace ferry
