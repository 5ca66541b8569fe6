#pragma once

#include "base/result.h"
#include "store/questionentry.h"

#include <QSqlDatabase>

namespace ferry {

// The table "questions" and its index. In the database's thread, within a transaction of the caller's.
namespace questionrows {

Result<qint64> keep(QSqlDatabase &connection, const QuestionEntry &entry); // its row
Result<int> remove(QSqlDatabase &connection, const QUuid &id);
QuestionPage search(QSqlDatabase &connection, const QuestionQuery &query);

} // namespace questionrows
} // namespace ferry
