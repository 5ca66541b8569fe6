#include "destinations/common/conflicts.h"

#include "files/remotename.h"

namespace ferry {

Failure alreadyExists(const QString &name, const std::optional<FileThere> &there)
{
    return {.kind = FailureKind::AlreadyExists,
        .advice = Advice::AskUser,
        .subject = tameText(name),
        .there = there};
}

bool NumberedNames::next()
{
    if (m_number == most)
        return false;
    m_current = remotename::numbered(m_name, ++m_number);
    return true;
}

} // namespace ferry
