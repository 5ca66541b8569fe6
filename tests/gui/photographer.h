#pragma once

#include <QWidget>

#include <functional>

namespace ferry {

// Takes pictures of widgets into a folder, with "@2x" in their names at that scale.
class Photographer
{
public:
    // `settle` waits for layouts, searches and the page's own timers.
    Photographer(const QString &folder, bool twice, std::function<void()> settle)
        : m_folder(folder)
        , m_twice(twice)
        , m_settle(std::move(settle))
    { }

    void settle() const { m_settle(); }
    void take(QWidget &window, const QString &name) const
    {
        m_settle();
        const QString file = m_folder + u'/' + name
            + (m_twice ? QStringLiteral("@2x.png") : QStringLiteral(".png"));
        if (!window.grab().save(file))
            qFatal("cannot write %s", qUtf8Printable(file));
    }

private:
    QString m_folder;
    bool m_twice;
    std::function<void()> m_settle;
};

} // namespace ferry
