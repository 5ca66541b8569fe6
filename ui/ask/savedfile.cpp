#include "ui/ask/savedfile.h"

#include "base/awaitables.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ferry {

namespace {

Result<qint64> saveNow(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return bytes.size();
    const bool full = file.error() == QFileDevice::ResourceError;
    return failed({.kind = full ? FailureKind::DiskFull : FailureKind::FolderNotWritable,
        .advice = Advice::FixSettings,
        .detail = tameText(file.errorString()),
        .subject = tameText(QFileInfo(fileName).path())});
}

} // namespace

Task<Result<qint64>> saveFile(QThreadPool &pool, QString fileName, QByteArray bytes)
{
    OnPool<Result<qint64>> work(pool, [fileName, bytes] { return saveNow(fileName, bytes); });
    Result<qint64> saved = co_await work;
    co_return saved;
}

} // namespace ferry
