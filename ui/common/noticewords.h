#pragma once

#include "store/databasenotice.h"

#include <QString>

namespace ferry {

// "The database was damaged and has been set aside as …". Plain text.
QString noticeWords(const DatabaseNotice &notice);

} // namespace ferry
