#include "files/remotename.h"
#include "support/destinationcontract.h"
#include "support/supabasestore.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

class SupabaseFarSide final : public ServerFarSide
{
public:
    SupabaseFarSide()
    {
        startServer([this](const SeenRequest &request) { return m_store.answer(request); });
    }
    ~SupabaseFarSide() override { stopServer(); }

    DestinationSetup setup() override
    {
        return {.config = {.name = u"Media"_s,
                    .kind = u"supabase"_s,
                    .settings = {{u"url"_s, server().url().toString()}, {u"bucket"_s, u"media"_s},
                        {u"folder"_s, u"2026"_s}}},
            .secrets = {{u"key"_s, QString::fromUtf8("sb_publishable_" + plantedSecret())}}};
    }

    bool holds(const QString &name, const QByteArray &content) override
    {
        const QByteArray key = remotename::toObjectKey(u"2026/"_s + name)->toUtf8();
        const SupabaseStore::Object object = m_store.objects().value(key);
        return object.writes == 1 && object.stored.holds(content)
            && object.metadata.value("ferry_name"_L1).toString() == name;
    }

    bool holdsBytes(const QString &name, const QByteArray &content) override
    {
        const QByteArray key = remotename::toObjectKey(u"2026/"_s + name)->toUtf8();
        return m_store.objects().value(key).stored.holds(content);
    }

    int count() override { return int(m_store.objects().size()); }
    qint64 chunkBytes() const override { return 6 << 20; }
    bool resumes() const override { return true; }
    void forgetUploads() override { m_store.resumable().loseAll(); }

    bool isUpload(const SeenRequest &request) const override
    {
        return request.verb == "PATCH"
            || (request.verb == "POST" && request.target.contains("/object/media/"));
    }

    Answer refusal(int status) const override
    {
        if (status == 401)
            return storageError("403", "Unauthorized", "Invalid Compact JWS", "AccessDenied");
        if (status == 403)
            return rowLevelSecurity();
        return {.status = status};
    }

private:
    SupabaseStore m_store {};
};

} // namespace

class TestContractSupabase : public DestinationContract
{
    Q_OBJECT

    std::unique_ptr<FarSide> makeFarSide() const override
    {
        return std::make_unique<SupabaseFarSide>();
    }
};

QTEST_GUILESS_MAIN(TestContractSupabase)
#include "test_contract_supabase.moc"
