#include "support/destinationcontract.h"
#include "support/tusstore.h"

#include <QTest>

#include <algorithm>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

class TusFarSide final : public ServerFarSide
{
public:
    TusFarSide()
    {
        startServer([this](const SeenRequest &request) { return m_store.answer(request); });
    }
    ~TusFarSide() override { stopServer(); }

    DestinationSetup setup() override
    {
        return {.config = {.name = u"Archive"_s,
                    .kind = u"tus"_s,
                    .settings
                    = {{u"url"_s, server().url(u"files"_s).toString()}, {u"chunk-mib"_s, u"1"_s}}},
            .secrets = {{u"token"_s, QString::fromUtf8(plantedSecret())}}};
    }

    bool holds(const QString &name, const QByteArray &content) override
    {
        const QList<TusStore::Upload> uploads = m_store.uploads();
        return std::any_of(uploads.begin(), uploads.end(), [&](const TusStore::Upload &upload) {
            return TusStore::metadataOf(upload, "filename") == name.section(u'/', -1).toUtf8()
                && upload.length == content.size() && upload.stored.holds(content);
        });
    }

    int count() override
    {
        const QList<TusStore::Upload> uploads = m_store.uploads();
        return int(std::count_if(uploads.begin(), uploads.end(),
            [](const auto &upload) { return upload.stored.size == upload.length; }));
    }

    bool resumes() const override { return true; }
    bool hasNames() const override { return false; }
    void forgetUploads() override { m_store.loseAll(); }
    bool isUpload(const SeenRequest &request) const override { return request.verb == "PATCH"; }

private:
    TusStore m_store {"/files"};
};

} // namespace

class TestContractTus : public DestinationContract
{
    Q_OBJECT

    std::unique_ptr<FarSide> makeFarSide() const override { return std::make_unique<TusFarSide>(); }
};

QTEST_GUILESS_MAIN(TestContractTus)
#include "test_contract_tus.moc"
