#include "ui/desktop/filemanager.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Percent-encoded from the bytes themselves.
QByteArray uriOf(const QByteArray &path)
{
    return "file://" + path.toPercentEncoding("/");
}

QUrl folderOf(const QByteArray &path)
{
    return QUrl::fromEncoded(uriOf(path.left(qMax<qsizetype>(1, path.lastIndexOf('/')))));
}

} // namespace

FileManager::FileManager(const QDBusConnection &bus, OpenFolder openFolder, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_openFolder(std::move(openFolder))
{ }

void FileManager::show(const QByteArray &path)
{
    if (!m_bus.isConnected()) {
        m_openFolder(folderOf(path));
        return;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s,
        u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    ask << QStringList {QString::fromLatin1(uriOf(path))} << QString(); // no startup id
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, path](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<> reply = *done;
            // One that is slow to answer shows it all the same.
            if (reply.isError() && reply.error().type() != QDBusError::NoReply)
                m_openFolder(folderOf(path));
        });
}

} // namespace ferry
