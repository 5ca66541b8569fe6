#pragma once

#include <QString>

#include <optional>

namespace ferry {

// A project URL and a key, found in one pasted text: "SUPABASE_URL=… SUPABASE_ANON_KEY=…", two
// lines of the dashboard, or a piece of code.
struct SupabasePaste
{
    QString url {};
    QString key {};
};

// Nothing unless both are there.
std::optional<SupabasePaste> sortSupabasePaste(const QString &text);

} // namespace ferry
