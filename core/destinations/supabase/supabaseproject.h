#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace ferry {

// Where a Supabase project answers.
struct SupabaseProject
{
    QUrl base {}; // as the user gave it, without a path of an API and without a slash at its end
    QUrl storage {}; // ".../storage/v1"
    QUrl resumable {}; // ".../storage/v1/upload/resumable", on the direct storage host when hosted
    QList<QUrl> origins {}; // beyond the project's own, where its credentials may go

    // From what people paste: "https://ref.supabase.co", "http://127.0.0.1:54321", the project's
    // reference alone, or one of the API URLs below it. Failure: SettingsInvalid, subject "url".
    static Result<SupabaseProject> fromText(const QString &text);
};

// What a key is, told from its looks. A secret key opens every row and file of the project to
// whoever finds it on a desktop, so none is taken.
enum class SupabaseKey { Public = 1, Secret, NoKey };
SupabaseKey supabaseKeyKind(const QByteArray &key);

} // namespace ferry
