#include "support/destinationcontract.h"
#include "support/filesstore.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;

class TestContractOpenAi : public DestinationContract
{
    Q_OBJECT

    std::unique_ptr<FarSide> makeFarSide() const override
    {
        return std::make_unique<FilesFarSide>(QStringLiteral("openai"));
    }
};

QTEST_GUILESS_MAIN(TestContractOpenAi)
#include "test_contract_openai.moc"
