#pragma once

#include <QByteArray>

namespace ferry::testing {

// Each suite that sends runs twice: as Ferry is, and with Qt's own backend (tests/CMakeLists.txt).
inline bool isQtsTransport()
{
#ifdef FERRY_CURL
    return qgetenv("FERRY_TRANSPORT") == "qt";
#else
    return true;
#endif
}

} // namespace ferry::testing

// What Qt's own backend is known not to be able to; what, and why, stands in net/httpclient.h.
#define SKIP_WITH_QTS_TRANSPORT(why)                                                               \
    do {                                                                                           \
        if (ferry::testing::isQtsTransport())                                                      \
            QSKIP("Qt's own backend: " why);                                                       \
    } while (false)
