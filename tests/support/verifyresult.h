#pragma once

#include "support/uploadrig.h"

#include <QTest>

// QVERIFY for a Result, showing what went wrong; and for one that must have failed in one way. The
// argument is evaluated once, so it may be the call itself.
#define VERIFY_DONE(result)                                                                        \
    do {                                                                                           \
        const auto &verifiedResult = (result);                                                     \
        QVERIFY2(verifiedResult.has_value(),                                                       \
            verifiedResult ? "" : ferry::testing::wordsOf(verifiedResult.error()).constData());    \
    } while (false)
#define VERIFY_FAILED(result, wanted)                                                              \
    do {                                                                                           \
        const auto &verifiedResult = (result);                                                     \
        QVERIFY(!verifiedResult);                                                                  \
        QCOMPARE(int(verifiedResult.error().kind), int(ferry::FailureKind::wanted));               \
    } while (false)
