#pragma once

#include "base/failure.h"

#include <QByteArray>

namespace ferry {

// The XML in which object stores word their errors (Amazon S3, "REST error responses"):
// <Error><Code>AccessDenied</Code><Message>…</Message><RequestId>…</RequestId></Error>
// Fills code, detail and requestId; false when `body` is something else.
bool readXmlError(const QByteArray &body, Failure &failure);

} // namespace ferry
