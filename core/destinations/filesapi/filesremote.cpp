#include "destinations/filesapi/filesremote.h"

#include "destinations/uploadcontext.h"

#include <QSet>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// From so many on one list says more cheaply which are there: Kimi's lowest tier grants three requests a minute.
constexpr qsizetype worthListing = 3;

} // namespace

RemoteRoom FilesRemote::room() const
{
    const FilesSettings &settings = m_client.settings();
    const qint64 ofPurpose = settings.purpose.mostFiles;
    return {.mostFiles = ofPurpose >= 0 ? ofPurpose : settings.service->mostFilesInAll,
        .mostBytes = settings.service->mostBytesInAll};
}

Result<void> FilesRemote::givesBack() const
{
    const FilesService &service = *m_client.settings().service;
    if (service.dialect == FilesDialect::OpenAi)
        return {};
    return failed({.kind = FailureKind::Refused,
        .advice = Advice::GiveUp,
        .code = service.dialect == FilesDialect::Kimi ? u"gives-text-only"_s : u"not-given-back"_s,
        .subject = service.name});
}

// Where a service lists whatever it has, other purposes' files are those of other destinations.
bool FilesRemote::isOurs(const FileObject &file) const
{
    return file.purpose.isEmpty() || file.purpose == m_client.settings().purpose.id;
}

RemoteFile FilesRemote::described(const FileObject &file) const
{
    return {.id = file.id,
        .name = file.name.isEmpty() ? file.id : file.name,
        .bytes = file.bytes,
        .changedAt = file.createdAt * 1000,
        .remoteId = file.id};
}

Task<Result<RemotePage>> FilesRemote::list(RemoteQuery query, UploadContext &context)
{
    Task<Result<FilesClient::Page>> asking = m_client.page(query.cursor, context);
    const Result<FilesClient::Page> answer = co_await asking;
    if (!answer)
        co_return failed(answer.error());
    RemotePage page;
    if (answer->more && !answer->files.isEmpty())
        page.next = answer->files.constLast().id;
    if (answer->serverTime.isValid())
        page.serverNow = answer->serverTime.toMSecsSinceEpoch();
    for (const FileObject &file : answer->files) {
        if (isOurs(file))
            page.files.append(described(file));
    }
    co_return page;
}

Task<Result<QList<RemoteFile>>> FilesRemote::look(QList<RemoteFile> files, UploadContext &context)
{
    Result<QList<RemoteFile>> there;
    if (files.size() < worthListing) {
        Task<Result<QList<RemoteFile>>> looking = lookAtEach(std::move(files), context);
        there = co_await looking;
        co_return there;
    }
    Task<Result<FilesClient::Listing>> listing = m_client.list(0, context);
    const Result<FilesClient::Listing> all = co_await listing;
    if (!all)
        co_return failed(all.error());
    QSet<QString> wanted;
    for (const RemoteFile &file : files)
        wanted.insert(file.id);
    for (const FileObject &file : all->files) {
        if (wanted.remove(file.id))
            there->append(described(file));
    }
    if (all->isWhole || wanted.isEmpty())
        co_return there;
    files.removeIf([&wanted](const RemoteFile &file) { return !wanted.contains(file.id); });
    Task<Result<QList<RemoteFile>>> looking = lookAtEach(std::move(files), context);
    const Result<QList<RemoteFile>> others = co_await looking;
    if (!others)
        co_return failed(others.error());
    *there += *others;
    co_return there;
}

Task<Result<QList<RemoteFile>>> FilesRemote::lookAtEach(
    QList<RemoteFile> files, UploadContext &context)
{
    QList<RemoteFile> there;
    for (const RemoteFile &file : std::as_const(files)) {
        Task<Result<FileObject>> asking = m_client.get(file.id, context);
        const Result<FileObject> answer = co_await asking;
        if (answer)
            there.append(described(*answer));
        else if (answer.error().code != "file-gone"_L1)
            co_return failed(answer.error());
    }
    co_return there;
}

Task<Result<void>> FilesRemote::remove(RemoteFile file, UploadContext &context)
{
    Task<Result<void>> removing = m_client.remove(file.id, context);
    Result<void> removed = co_await removing;
    if (removed)
        m_stock.lost(file.id);
    co_return removed;
}

Task<Result<void>> FilesRemote::download(
    RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context)
{
    Task<Result<void>> fetching = m_client.content(file.id, file.bytes, std::move(into), context);
    Result<void> fetched = co_await fetching;
    co_return fetched;
}

} // namespace ferry
