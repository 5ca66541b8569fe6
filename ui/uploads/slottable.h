#pragma once

#include "queue/transferitem.h"

#include <array>
#include <memory>
#include <vector>

namespace ferry {

// Transfers in numbered slots that never move: growing to 100,000 copies nothing, which a vector
// would do in one frame of the window.
class SlotTable final
{
public:
    using Slot = qint32;

    Slot insert(const TransferItem &item)
    {
        Slot slot = m_end;
        if (!m_free.empty()) {
            slot = m_free.back();
            m_free.pop_back();
        } else {
            if (m_end % chunkSize == 0)
                m_chunks.push_back(std::make_unique<Chunk>());
            ++m_end;
        }
        (*this)[slot] = item;
        return slot;
    }

    void remove(Slot slot)
    {
        (*this)[slot] = {};
        m_free.push_back(slot);
    }

    TransferItem &operator[](Slot slot)
    {
        return (*m_chunks[std::size_t(slot / chunkSize)])[std::size_t(slot % chunkSize)];
    }
    const TransferItem &operator[](Slot slot) const
    {
        return (*m_chunks[std::size_t(slot / chunkSize)])[std::size_t(slot % chunkSize)];
    }

    Slot end() const { return m_end; } // all slots are below

private:
    static constexpr Slot chunkSize = 512;
    using Chunk = std::array<TransferItem, std::size_t(chunkSize)>;

    std::vector<std::unique_ptr<Chunk>> m_chunks {};
    std::vector<Slot> m_free {};
    Slot m_end = 0;
};

} // namespace ferry
