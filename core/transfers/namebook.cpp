#include "transfers/namebook.h"

#include "files/remotename.h"

namespace ferry {

NameBook::Reservation &NameBook::Reservation::operator=(Reservation &&other) noexcept
{
    if (this != &other) {
        release();
        m_book = std::exchange(other.m_book, nullptr);
        m_destination = other.m_destination;
        m_name = std::move(other.m_name);
    }
    return *this;
}

void NameBook::Reservation::release()
{
    if (NameBook *book = std::exchange(m_book, nullptr))
        book->m_owners.remove({m_destination, m_name});
}

QString NameBook::freeName(DestinationId destination, const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; owner(destination, name); ++number)
        name = remotename::numbered(wanted, number);
    return name;
}

std::optional<TransferId> NameBook::owner(DestinationId destination, const QString &name) const
{
    const auto found = m_owners.constFind({destination, name});
    return found == m_owners.cend() ? std::nullopt : std::optional(*found);
}

NameBook::Reservation NameBook::reserve(
    DestinationId destination, const QString &name, TransferId owner)
{
    Q_ASSERT(!m_owners.contains({destination, name}));
    m_owners.insert({destination, name}, owner);
    Reservation reservation;
    reservation.m_book = this;
    reservation.m_destination = destination;
    reservation.m_name = name;
    return reservation;
}

} // namespace ferry
