#include "support/destinationcontract.h"
#include "support/filesstore.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;

class TestContractKimi : public DestinationContract
{
    Q_OBJECT

    std::unique_ptr<FarSide> makeFarSide() const override
    {
        return std::make_unique<FilesFarSide>(QStringLiteral("kimi"));
    }
};

QTEST_GUILESS_MAIN(TestContractKimi)
#include "test_contract_kimi.moc"
