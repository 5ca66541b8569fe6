#include "files/remotename.h"
#include "support/destinationcontract.h"
#include "support/storedpieces.h"

#include <QMap>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// A server that keeps what is PUT, such as nginx with its WebDAV module.
class HttpFarSide final : public ServerFarSide
{
public:
    HttpFarSide()
    {
        startServer([this](const SeenRequest &request) { return answer(request); });
    }
    ~HttpFarSide() override { stopServer(); }

    DestinationSetup setup() override
    {
        return {.config = {.name = u"Web server"_s,
                    .kind = u"http"_s,
                    .settings = {{u"url"_s, QString(server().url().toString() % u"in/{path}"_s)}}},
            .secrets = {{u"token"_s, QString::fromUtf8(plantedSecret())}}};
    }

    bool holds(const QString &name, const QByteArray &content) override
    {
        const QMutexLocker lock(&m_mutex);
        return m_files.value("/in/" + *remotename::toUrlPath(name)).holds(content);
    }

    int count() override
    {
        const QMutexLocker lock(&m_mutex);
        return int(m_files.size());
    }

    bool isUpload(const SeenRequest &request) const override { return request.verb == "PUT"; }

private:
    Answer answer(const SeenRequest &request)
    {
        const QMutexLocker lock(&m_mutex);
        if (request.verb == "PUT") {
            StoredPieces file;
            file.add(request);
            m_files.insert(request.target, file);
            return {.status = 201};
        }
        if (!m_files.contains(request.target))
            return {.status = 404};
        const qint64 size = m_files.value(request.target).size;
        return {.status = 200, .headers = {{"Content-Length", QByteArray::number(size)}}};
    }

    QMutex m_mutex {};
    QMap<QByteArray, StoredPieces> m_files {};
};

} // namespace

class TestContractHttp : public DestinationContract
{
    Q_OBJECT

    std::unique_ptr<FarSide> makeFarSide() const override
    {
        return std::make_unique<HttpFarSide>();
    }
};

QTEST_GUILESS_MAIN(TestContractHttp)
#include "test_contract_http.moc"
