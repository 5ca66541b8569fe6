#pragma once

#include "support/uploadrig.h"

#include <QTest>

// QVERIFY for a Result, showing what went wrong; and for one that must have failed in one way. The
// argument is a variable: it is looked at more than once.
#define VERIFY_DONE(result)                                                                        \
    QVERIFY2((result).has_value(),                                                                 \
        (result) ? "" : ferry::testing::wordsOf((result).error()).constData())
#define VERIFY_FAILED(result, wanted)                                                              \
    QVERIFY(!(result));                                                                            \
    QCOMPARE(int((result).error().kind), int(ferry::FailureKind::wanted))
