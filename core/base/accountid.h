#pragma once

#include <QtGlobal>

namespace ferry {

using AccountId = qint64; // a row of this computer's database; 0: none

} // namespace ferry
