#pragma once

#include "base/failure.h"

#include <QString>

#include <optional>

namespace ferry {

// What every destination says when a name is taken and the user has to choose; `there`: what its check found.
Failure alreadyExists(const QString &name, const std::optional<FileThere> &there = {});

// The names to try, in order, when both files are to be kept: "a.txt", "a (2).txt", "a (3).txt" …
//
//     NumberedNames names(request.name);
//     while (taken(names.current())) {
//         if (!names.next())
//             co_return failed(alreadyExists(request.name));
//     }
class NumberedNames final
{
public:
    explicit NumberedNames(QString name)
        : m_name(std::move(name))
        , m_current(m_name)
    { }

    const QString &current() const { return m_current; }
    bool next(); // false when a thousand names were taken

private:
    static constexpr int most = 1000;

    QString m_name;
    QString m_current;
    int m_number = 1;
};

} // namespace ferry
