#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>
#include <QUrl>

#include <functional>

namespace ferry {

// Shows a file in the desktop's file manager, by org.freedesktop.FileManager1
// (freedesktop.org/wiki/Specifications/file-manager-interface), which selects it; where no file manager offers
// that, its folder is opened. Nothing here waits for an answer. Lives in the GUI thread.
class FileManager final : public QObject
{
    Q_OBJECT

public:
    using OpenFolder = std::function<void(const QUrl &folder)>;

    // `bus` is the session's.
    FileManager(const QDBusConnection &bus, OpenFolder openFolder, QObject *parent = nullptr);

    // An absolute path, as the file system has it: a name need not be UTF-8.
    void show(const QByteArray &path);

private:
    QDBusConnection m_bus;
    OpenFolder m_openFolder;
};

} // namespace ferry
