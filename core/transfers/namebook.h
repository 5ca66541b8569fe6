#pragma once

#include "base/ids.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace ferry {

// The names that queued items will have at their destinations: two different files of one name must
// not overwrite each other unseen. Pure. Outlives its reservations.
class NameBook final
{
public:
    // Holds a name as long as it lives: whatever ends an item, its name is free again.
    class Reservation final
    {
    public:
        Reservation() = default;
        Reservation(Reservation &&other) noexcept
            : m_book(std::exchange(other.m_book, nullptr))
            , m_destination(other.m_destination)
            , m_name(std::move(other.m_name))
        { }
        Reservation &operator=(Reservation &&other) noexcept;
        Reservation(const Reservation &) = delete;
        Reservation &operator=(const Reservation &) = delete;
        ~Reservation() { release(); }

        void release();

    private:
        friend class NameBook;

        NameBook *m_book = nullptr;
        DestinationId m_destination = 0;
        QString m_name {};
    };

    NameBook() = default;
    NameBook(const NameBook &) = delete;
    NameBook &operator=(const NameBook &) = delete;

    // Whose the name is.
    std::optional<TransferId> owner(DestinationId destination, const QString &name) const;
    // That name, or with the lowest number that nobody has.
    QString freeName(DestinationId destination, const QString &wanted) const;
    // Nobody has it.
    Reservation reserve(DestinationId destination, const QString &name, TransferId owner);

private:
    QHash<std::pair<DestinationId, QString>, TransferId> m_owners {};
};

} // namespace ferry
