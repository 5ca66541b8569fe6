#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace ferry {

// {"object": "list", "data": [{"id", "created"}]} as OpenAI, Kimi and GLM answer to GET /models. Without those whose
// name says that they make something else than text; the newest first, and as they came where nobody says when.
// Failure: BadReply, code "not-a-list".
Result<QStringList> readModelList(const QByteArray &json);

} // namespace ferry
