#pragma once

#include <QString>

#include <optional>

namespace ferry {

// What somebody sets for the requests of the whole program.
struct NetworkChoice
{
    QString proxy {}; // as ProxyChoice::parse() takes it, without the password
    std::optional<QString> password {}; // the proxy's; nothing: as it was
    QString authorities {}; // path of a PEM file; empty: none
};

} // namespace ferry
