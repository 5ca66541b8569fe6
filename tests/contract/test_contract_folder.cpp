#include "support/destinationcontract.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

class FolderFarSide final : public FarSide
{
public:
    DestinationSetup setup() override
    {
        return {.config = {.name = u"This computer"_s,
                    .kind = u"folder"_s,
                    .settings = {{u"path"_s, QString::fromUtf8(m_folder.path())}}}};
    }

    bool holds(const QString &name, const QByteArray &content) override
    {
        return m_folder.read(name.toUtf8()) == content;
    }

    int count() override { return int(m_folder.names().size()); }

private:
    ScratchFolder m_folder {};
};

} // namespace

class TestContractFolder : public DestinationContract
{
    Q_OBJECT

    std::unique_ptr<FarSide> makeFarSide() const override
    {
        return std::make_unique<FolderFarSide>();
    }
};

QTEST_GUILESS_MAIN(TestContractFolder)
#include "test_contract_folder.moc"
