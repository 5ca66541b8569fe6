#include "ui/remote/remoteerrands.h"

#include <QPointer>

#include <utility>

namespace ferry {

RemoteErrands::RemoteErrands(const RemoteServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    RemoteAccess *access = services.access;
    connect(access, &RemoteAccess::listed, this,
        [this](quint64 errand, const QList<RemoteEntry> &entries) {
            if (errand == m_listing)
                Q_EMIT listed(entries);
        });
    connect(
        access, &RemoteAccess::removed, this, [this](quint64 errand, const RemoteRemoval &removal) {
            if (errand == m_removing)
                Q_EMIT removed(removal);
        });
    connect(access, &RemoteAccess::linked, this,
        [this](quint64 errand, const RemoteFile &file, const QUrl &link) {
            if (errand == m_linking)
                m_links.append({file.name.section(u'/', -1), link});
        });
    connect(access, &RemoteAccess::progressed, this, [this](quint64 errand, qint64 bytes) {
        if (errand == m_downloading)
            Q_EMIT downloadMoved(bytes);
    });
    connect(access, &RemoteAccess::ended, this, &RemoteErrands::onEnded);
}

void RemoteErrands::stopListing()
{
    ++m_generation;
    m_isPreparing = false;
    if (m_listing != 0)
        m_services.access->cancel(std::exchange(m_listing, 0));
}

void RemoteErrands::list(const DestinationConfig &destination)
{
    stopListing();
    m_isPreparing = true;
    m_services.setupOf(destination,
        [self = QPointer<RemoteErrands>(this), wanted = m_generation](
            const DestinationSetup &setup) {
            if (!self || self->m_generation != wanted)
                return;
            self->m_isPreparing = false;
            self->m_listedAt = setup;
            if (setup.secretsState != SecretsState::Known)
                Q_EMIT self->locked();
            else
                self->m_listing = self->m_services.access->list(setup, {});
        });
}

void RemoteErrands::remove(const DestinationSetup &at, const QList<RemoteFile> &files)
{
    if (m_removing != 0 || files.isEmpty())
        return;
    m_removedAt = at;
    m_removing = m_services.access->remove(at, files);
}

void RemoteErrands::download(
    const DestinationSetup &from, const RemoteEntry &entry, const QByteArray &path)
{
    if (m_downloading != 0)
        m_services.access->cancel(m_downloading);
    m_fetchedFrom = from;
    m_fetched = entry;
    m_downloading = m_services.access->download(from, entry, path, true);
}

void RemoteErrands::link(const QList<RemoteFile> &files, std::chrono::seconds life)
{
    if (m_linking != 0)
        m_services.access->cancel(m_linking);
    m_links.clear();
    m_linking = m_services.access->link(m_listedAt, files, life);
}

void RemoteErrands::onEnded(quint64 errand, const RemoteEnd &end)
{
    if (errand == m_listing) {
        m_listing = 0;
        Q_EMIT listEnded(end);
    } else if (errand == m_removing) {
        m_removing = 0;
        Q_EMIT removeEnded(end);
    } else if (errand == m_downloading) {
        m_downloading = 0;
        Q_EMIT downloadEnded(m_fetched, end);
    } else if (errand == m_linking) {
        m_linking = 0;
        Q_EMIT linksEnded(std::exchange(m_links, {}), end);
    }
}

} // namespace ferry
