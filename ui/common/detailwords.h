#pragma once

#include <QString>

namespace ferry {

// Core says in English what it found, for logs and for other computers; a sentence for a person
// says it in that person's language. What is not known here, a server's own words above all, stays
// as it is. Any thread.
QString detailWords(const QString &detail);

} // namespace ferry
