#include "ui/history/historyexport.h"

#include "base/awaitables.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ferry {

namespace {

Failure writeFailure(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {.kind = full ? FailureKind::DiskFull : FailureKind::FolderNotWritable,
        .advice = Advice::FixSettings,
        .detail = tameText(file.errorString()),
        .subject = tameText(QFileInfo(file.fileName()).path())};
}

Result<qint64> exportNow(HistoryStore &store, const QString &fileName, HistoryStore::Format format,
    const HistoryQuery &query)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return failed(writeFailure(file));
    const Result<qint64> rows = store.exportTo(file, format, query);
    if (!rows) {
        file.cancelWriting();
        return rows;
    }
    if (!file.commit())
        return failed(writeFailure(file));
    return rows;
}

} // namespace

Task<Result<qint64>> exportHistory(QThreadPool &pool, HistoryStore &store, QString fileName,
    HistoryStore::Format format, HistoryQuery query)
{
    OnPool<Result<qint64>> work(pool,
        [&store, fileName, format, query] { return exportNow(store, fileName, format, query); });
    Result<qint64> rows = co_await work;
    co_return rows;
}

} // namespace ferry
