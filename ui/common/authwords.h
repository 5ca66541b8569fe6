#pragma once

#include <QString>

namespace ferry {

// What an account's server means by one of its codes, as translation sources of the context
// "Failure". Source of the codes: Supabase Auth's internal/api/apierrors/errorcode.go.
struct AuthWords
{
    const char *code;
    const char *cause;
    const char *act;
};

// Null: not one of its codes.
const AuthWords *authWords(const QString &code);

} // namespace ferry
