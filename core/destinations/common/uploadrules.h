#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"
#include "destinations/optionspec.h"
#include "destinations/uploadtypes.h"

#include <QList>
#include <QRegularExpression>

namespace ferry {

// What a destination wants of every file that is added for it, whatever its kind: which it takes, where below its
// folder they go, and what happens to a name that is taken when nobody said so for this file. Pure; any thread.
class UploadRules final
{
public:
    static OptionSpecs options(); // keys "only", "leave-out", "subfolder", "on-conflict"
    // Failure: SettingsInvalid, subject: the option's key.
    static Result<UploadRules> parse(const DestinationConfig &config);

    // By its name from the dropped folder on, "wedding/raw/DSC_1.NEF". Patterns know * and ?, in any case: of the file's
    // name; of a folder on its way, with a '/' at the end; of the whole, with a '/' in them.
    bool takes(const QString &relativeName) const;
    // "2026/11/" before the name, for "{year}/{month}". `modified`: the file's last change, ns since the epoch, so that
    // the same file gets the same place whenever it is added.
    QString placed(const QString &name, qint64 modified) const;
    ConflictPolicy conflict(ConflictPolicy asked) const; // `asked`, where that is not Ask

    // "ask", "keep-both", "replace", "skip", as in the setting and on the command line; Ask for any other word.
    static ConflictPolicy conflictPolicy(const QString &word);

private:
    struct Pattern
    {
        enum class Of { Name = 1, Folder, Path };

        QRegularExpression matches {};
        Of of = Of::Name;
    };
    using Patterns = QList<Pattern>;

    static Patterns patterns(const QString &text);
    static bool matchAny(const Patterns &patterns, const QString &relativeName);

    Patterns m_only {};
    Patterns m_leaveOut {};
    QString m_subfolder {};
    ConflictPolicy m_conflict = ConflictPolicy::Ask;
};

} // namespace ferry
