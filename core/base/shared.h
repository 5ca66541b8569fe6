#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>

#include <cstddef>
#include <utility>

namespace ferry {

// A value that many keep and nobody changes, or none: std::shared_ptr<const T> in half the room, for what is kept by the
// hundred thousand. Equal when it is the same one. To be copied between threads.
template<typename T>
class Shared final
{
public:
    Shared() = default;
    Shared(std::nullptr_t) { }
    explicit Shared(T value)
        : m_kept(new Kept(std::move(value)))
    { }

    explicit operator bool() const { return m_kept.constData() != nullptr; }
    const T &operator*() const { return m_kept->value; }
    const T *operator->() const { return &m_kept->value; }
    const T *get() const { return *this ? &m_kept->value : nullptr; }
    void reset() { m_kept.reset(); }

    bool operator==(const Shared &) const = default;
    bool operator==(std::nullptr_t) const { return !*this; }

private:
    struct Kept final : QSharedData
    {
        explicit Kept(T given)
            : value(std::move(given))
        { }
        const T value;
    };

    QExplicitlySharedDataPointer<const Kept> m_kept {};
};

} // namespace ferry
