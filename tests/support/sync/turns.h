#pragma once

#include <coroutine>
#include <vector>

namespace ferry::testing {

// Where simulated tasks wait for the simulator to let them go on, in an order of its choosing. A task
// that is dropped meanwhile is forgotten.
class Turns final
{
public:
    class Turn final
    {
    public:
        Turn(Turns &turns, int owner)
            : m_turns(turns)
            , m_owner(owner)
        { }
        ~Turn() { m_turns.forget(this); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            m_waiting = waiting;
            m_turns.m_all.push_back(this);
        }
        void await_resume() const { }

    private:
        friend class Turns;
        Turns &m_turns;
        int m_owner;
        std::coroutine_handle<> m_waiting {};
    };

    // co_await turns.next(owner)
    Turn next(int owner) { return Turn(*this, owner); }

    int count() const { return int(m_all.size()); }
    void resume(int number)
    {
        Turn *turn = m_all.at(size_t(number));
        m_all.erase(m_all.begin() + number);
        turn->m_waiting.resume();
    }
    // False: that owner waits for nothing.
    bool resumeOwner(int owner)
    {
        for (int i = 0; i < count(); ++i) {
            if (m_all.at(size_t(i))->m_owner == owner) {
                resume(i);
                return true;
            }
        }
        return false;
    }

private:
    void forget(Turn *turn) { std::erase(m_all, turn); }

    std::vector<Turn *> m_all {};
};

} // namespace ferry::testing
