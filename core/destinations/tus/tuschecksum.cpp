#include "destinations/tus/tuschecksum.h"

#include "base/awaitables.h"
#include "files/contenthash.h"
#include "files/sourcefile.h"

#include <QCryptographicHash>

namespace ferry {

namespace {

Result<QByteArray> hashPart(
    const SourceFile &source, const QByteArray &algorithm, qint64 start, qint64 length)
{
    ContentHash sha256;
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    const bool better = algorithm == "sha256";
    QByteArray block(256 << 10, Qt::Uninitialized);
    for (qint64 done = 0; done < length;) {
        const qint64 wanted = qMin<qint64>(block.size(), length - done);
        const qint64 got = source.read(start + done, block.data(), wanted);
        if (got <= 0)
            return failed({.kind = FailureKind::SourceUnreadable, .advice = Advice::GiveUp});
        if (better)
            sha256.add(block.constData(), got);
        else
            sha1.addData(QByteArrayView(block.constData(), got));
        done += got;
    }
    return better ? sha256.result() : sha1.result();
}

} // namespace

Task<Result<QByteArray>> tusChecksum(std::shared_ptr<const SourceFile> source, QByteArray algorithm,
    qint64 start, qint64 length, QThreadPool &pool)
{
    OnPool<Result<QByteArray>> sum(pool,
        [source, algorithm, start, length] { return hashPart(*source, algorithm, start, length); });
    co_return co_await sum;
}

} // namespace ferry
