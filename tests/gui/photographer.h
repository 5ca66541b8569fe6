#pragma once

#include <QTest>
#include <QWidget>

namespace ferry {

// Takes pictures of widgets into a folder, with "@2x" in their names at that scale.
class Photographer
{
public:
    Photographer(const QString &folder, bool twice)
        : m_folder(folder)
        , m_twice(twice)
    { }

    void take(QWidget &window, const QString &name) const
    {
        QTest::qWait(250); // layouts, searches and the page's own timers
        const QString file = m_folder + u'/' + name
            + (m_twice ? QStringLiteral("@2x.png") : QStringLiteral(".png"));
        if (!window.grab().save(file))
            qFatal("cannot write %s", qUtf8Printable(file));
    }

private:
    QString m_folder;
    bool m_twice;
};

} // namespace ferry
