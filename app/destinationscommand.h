#pragma once

#include "app/arguments.h"
#include "app/composition.h"
#include "destinations/destination.h"

#include <QObject>

namespace ferry {

// `ferry destinations list | add | check | remove`.
class DestinationsCommand final : public QObject
{
    Q_OBJECT

public:
    DestinationsCommand(Composition &composition, const Arguments &arguments);

    // An exit status at once, or finished() follows.
    std::optional<int> start();

Q_SIGNALS:
    void finished(int exitStatus);
    void changed(); // a destination came or went

private:
    int list() const;
    std::optional<int> add();
    std::optional<int> takeSettings(const DestinationKind &kind, DestinationSetup &setup) const;
    std::optional<int> takeSecrets(const DestinationKind &kind, DestinationSetup &setup) const;
    std::optional<int> keepSecrets(const DestinationSetup &setup);
    // Before it is kept, where its kind wants that.
    std::optional<int> tryOut(const DestinationSetup &setup);
    std::optional<int> keep(const DestinationSetup &setup);
    std::optional<int> check();
    void checkOne(const DestinationSetup &setup);
    void checked(bool isReady);
    int remove();
    int refuse(const Failure &failure) const;
    std::optional<Account> findAccount(const QString &who) const;

    Composition &m_composition;
    Arguments m_arguments;
    qsizetype m_unchecked = 0;
    bool m_isReady = true;
};

} // namespace ferry
