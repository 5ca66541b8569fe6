// How long a test waits for what it expects, instead of Qt's five seconds: on a busy machine, with
// the sanitizers, those are not enough. It costs time only where a test fails. Every test has it,
// the compiler reads it first (CMakeLists.txt); whoever calls qWaitFor() or wait() says `patience`.
#pragma once

#include <QTest>

namespace ferry {

inline constexpr int patience = 30'000; // ms

} // namespace ferry

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, ferry::patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, words) QTRY_VERIFY2_WITH_TIMEOUT(expr, words, ferry::patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, ferry::patience)
