#pragma once

#include <QDBusConnection>
#include <QObject>

namespace ferry {

// The desktop's own dialogs for files, by the portal (org.freedesktop.portal.FileChooser): Qt has them in a platform
// theme of their own, which wraps the desktop's and shows nothing at all where no portal offers dialogs. So the theme
// is asked for before the application stands, and Qt's own dialogs are kept until the portal has answered. Nothing
// here waits for that.
class NativeDialogs final : public QObject
{
    Q_OBJECT

public:
    // Before there is an application. False: somebody chose a platform theme, which stays as it is.
    static bool prepare();

    // Once there is one, if prepare() said yes. `bus` is the session's.
    explicit NativeDialogs(const QDBusConnection &bus, QObject *parent = nullptr);
};

} // namespace ferry
