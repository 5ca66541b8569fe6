#pragma once

#include <QWidget>

#include <functional>
#include <utility>

namespace ferry {

// Goes through the scenes of a window: takes pictures of them into a folder, or has somebody else
// look at each.
class Photographer
{
public:
    using Look = std::function<void(QWidget &window, const QString &scene)>;

    // `settle` waits for layouts, searches and the page's own timers.
    Photographer(std::function<void()> settle, Look look)
        : m_settle(std::move(settle))
        , m_look(std::move(look))
    { }

    // Pictures, with "@2x" in their names at that scale.
    static Photographer into(const QString &folder, std::function<void()> settle)
    {
        const bool twice = qgetenv("QT_SCALE_FACTOR") == "2";
        return Photographer(
            std::move(settle), [folder, twice](QWidget &window, const QString &scene) {
                const QString file = folder + u'/' + scene
                    + (twice ? QStringLiteral("@2x.png") : QStringLiteral(".png"));
                if (!window.grab().save(file))
                    qFatal("cannot write %s", qUtf8Printable(file));
            });
    }

    void settle() const { m_settle(); }
    void take(QWidget &window, const QString &scene) const
    {
        m_settle();
        m_look(window, scene);
    }

private:
    std::function<void()> m_settle;
    Look m_look;
};

} // namespace ferry
