#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ferry {

// One setting of a destination, as data: the form, the command line and the docs are made from it.
// Labels are English source texts, marked with QT_TRANSLATE_NOOP("OptionForm", …) and translated by
// the ui.
struct OptionSpec
{
    enum class Kind {
        Text = 1,
        Url,
        Secret, // never in argv, never in a plain setting unless `secretIsPublic`
        Folder, // a folder of this computer
        Choice, // one of `choices`
        YesNo, // "yes" or "no"; typed, see common/settingvalue.h
        Headers, // a family: "header.NAME"
        Multiline,
        Account, // the uuid of one of the user's accounts
        Members, // destinations in their order, see route/members.h; `choices`: of which kinds, empty: of any
        Days, // a number of them; typed, see common/settingvalue.h
    };
    enum class Need { Required = 1, Optional, Advanced };

    QString key; // "url"
    const char *label; // "Project URL"
    const char *help = ""; // one sentence under the field
    Kind kind = Kind::Text;
    Need need = Need::Optional;
    QString defaultValue {};
    QStringList choices {};
    QString placeholder {};
    // A Secret its service documents as public (Supabase's publishable and anon keys): it is kept
    // with the ordinary settings, though still not taken from argv.
    bool secretIsPublic = false;
    // Either the text itself or the name of a file that holds it: that is kept in full and looked for.
    bool textOrFile = false;
};

using OptionSpecs = QList<OptionSpec>;

} // namespace ferry
