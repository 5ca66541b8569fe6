#pragma once

#include "remote/remoteaccess.h"
#include "ui/remote/remoteservices.h"

#include <QObject>

namespace ferry {

// What the page has under way at a destination: one listing, one removal, one download. A new listing takes the
// place of the last; answers to what nobody waits for any more are dropped. GUI thread.
class RemoteErrands final : public QObject
{
    Q_OBJECT

public:
    explicit RemoteErrands(const RemoteServices &services, QObject *parent = nullptr);

    void list(const DestinationConfig &destination);
    void stopListing();
    void remove(const QList<RemoteFile> &files); // of the destination that was listed
    void download(
        const RemoteEntry &entry, const QByteArray &path); // an old file there is replaced
    bool isListing() const { return m_listing != 0 || m_isPreparing; }
    bool isRemoving() const { return m_removing != 0; }

Q_SIGNALS:
    void listed(const QList<ferry::RemoteEntry> &entries);
    void listEnded(const ferry::RemoteEnd &end);
    void locked(); // the keychain does not answer
    void removed(const ferry::RemoteRemoval &removal);
    void removeEnded(const ferry::RemoteEnd &end);
    void downloadMoved(qint64 bytes);
    void downloadEnded(const ferry::RemoteEntry &entry, const ferry::RemoteEnd &end);

private:
    void onEnded(quint64 errand, const RemoteEnd &end);

    RemoteServices m_services;
    DestinationSetup m_setup {};
    RemoteEntry m_fetched {};
    RemoteAccess::Errand m_listing = 0;
    RemoteAccess::Errand m_removing = 0;
    RemoteAccess::Errand m_downloading = 0;
    quint64 m_generation = 0; // of the listing that is wanted
    bool m_isPreparing = false;
};

} // namespace ferry
