#include "support/uploadrig.h"

#include "destinations/registry.h"
#include "support/run.h"

#include <QRandomGenerator>

namespace ferry::testing {

using namespace Qt::StringLiterals;

UploadRig::UploadRig(const DestinationSetup &setup)
    : m_context(std::make_unique<FakeContext>(m_http, m_pool))
{
    Result<std::unique_ptr<Destination>> made = makeDestination(setup);
    if (!made)
        qFatal("The destination cannot be made: %s", wordsOf(made.error()).constData());
    m_destination = std::move(*made);
}

UploadRig::UploadRig(std::unique_ptr<Destination> destination)
    : m_context(std::make_unique<FakeContext>(m_http, m_pool))
    , m_destination(std::move(destination))
{ }

QByteArray UploadRig::write(const QByteArray &fileName, const QByteArray &content)
{
    return m_folder.write(fileName, content);
}

UploadRequest UploadRig::requestFor(const QByteArray &fileName) const
{
    const QByteArray path = m_folder.path(fileName);
    return {.path = path,
        .stamp = stampRegularFile(path).value_or(FileStamp()),
        .name = QString::fromUtf8(fileName),
        .uploadId = QUuid::createUuid()};
}

Result<UploadedFile> UploadRig::attempt(const UploadRequest &wanted)
{
    const std::optional<Result<UploadedFile>> result
        = run(m_destination->upload(wanted, *m_context), std::chrono::seconds(60));
    if (result)
        return *result;
    return failed({.kind = FailureKind::Interrupted, .detail = u"the attempt did not end"_s});
}

Result<UploadedFile> UploadRig::upload(const QByteArray &fileName, const QByteArray &content)
{
    write(fileName, content);
    request = requestFor(fileName);
    return attempt(request);
}

Result<UploadedFile> UploadRig::again()
{
    if (!m_context->tokens.isEmpty())
        request.resumeToken = m_context->tokens.last();
    request.sha256 = m_context->keptHash;
    return attempt(request);
}

QByteArray someBytes(qint64 size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    random.generate(reinterpret_cast<quint32 *>(bytes.data()),
        reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    bytes.resize(size);
    return bytes;
}

QByteArray wordsOf(const Failure &failure)
{
    return failureToJson(failure);
}

} // namespace ferry::testing
