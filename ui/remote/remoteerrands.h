#pragma once

#include "remote/remoteaccess.h"
#include "ui/links/linktext.h"
#include "ui/remote/remoteservices.h"

#include <QObject>

namespace ferry {

// What the page has under way at a destination: one listing, one removal, one download, some links. A new listing takes the
// place of the last; answers to what nobody waits for any more are dropped. GUI thread.
class RemoteErrands final : public QObject
{
    Q_OBJECT

public:
    explicit RemoteErrands(const RemoteServices &services, QObject *parent = nullptr);

    void list(const DestinationConfig &destination);
    void stopListing();
    // At the destination where the files were listed, whichever is shown by now: see listedAt().
    void remove(const DestinationSetup &at, const QList<RemoteFile> &files);
    // An old file there is replaced.
    void download(const DestinationSetup &from, const RemoteEntry &entry, const QByteArray &path);
    // Links that work for so long, to files of the destination that is shown. One such errand at a time: the last.
    void link(const QList<RemoteFile> &files, std::chrono::seconds life);
    const DestinationSetup &listedAt() const { return m_listedAt; }
    const DestinationSetup &removedAt() const { return m_removedAt; } // the last time
    const DestinationSetup &fetchedFrom() const { return m_fetchedFrom; }
    bool isListing() const { return m_listing != 0 || m_isPreparing; }
    bool isRemoving() const { return m_removing != 0; }

Q_SIGNALS:
    void listed(const QList<ferry::RemoteEntry> &entries);
    void listEnded(const ferry::RemoteEnd &end);
    void locked(); // the keychain does not answer
    void removed(const ferry::RemoteRemoval &removal);
    void removeEnded(const ferry::RemoteEnd &end);
    // In the files' order, as far as they came.
    void linksEnded(const QList<ferry::NamedLink> &links, const ferry::RemoteEnd &end);
    void downloadMoved(qint64 bytes);
    void downloadEnded(const ferry::RemoteEntry &entry, const ferry::RemoteEnd &end);

private:
    void onEnded(quint64 errand, const RemoteEnd &end);

    RemoteServices m_services;
    DestinationSetup m_listedAt {};
    DestinationSetup m_removedAt {};
    DestinationSetup m_fetchedFrom {};
    RemoteEntry m_fetched {};
    RemoteAccess::Errand m_listing = 0;
    RemoteAccess::Errand m_removing = 0;
    RemoteAccess::Errand m_downloading = 0;
    RemoteAccess::Errand m_linking = 0;
    QList<NamedLink> m_links {};
    quint64 m_generation = 0; // of the listing that is wanted
    bool m_isPreparing = false;
};

} // namespace ferry
