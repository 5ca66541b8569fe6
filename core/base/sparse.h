#pragma once

#include <QSharedData>
#include <QSharedDataPointer>

#include <type_traits>

namespace ferry {

// A part that most values of their kind have no use for: it takes a pointer's room as long as it is as T{} is, and
// copies share it until one of them is changed. To be copied between threads.
template<typename T>
class Sparse final
{
public:
    const T &operator*() const
    {
        static const T unused {};
        return m_kept ? m_kept->value : unused;
    }
    const T *operator->() const { return &**this; }

    // To be changed, and with room of its own from now on.
    T &edit()
    {
        if (!m_kept)
            m_kept = new Kept;
        return m_kept->value;
    }
    // Room only where it is another value than it has.
    template<typename Member>
    void set(Member T::*member, const std::type_identity_t<Member> &value)
    {
        if ((**this).*member != value)
            edit().*member = value;
    }

private:
    struct Kept final : QSharedData
    {
        T value {};
    };

    QSharedDataPointer<Kept> m_kept {};
};

} // namespace ferry
