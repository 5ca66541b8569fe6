#include "ui/sync/setupwords.h"

#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

enum class Need { Essential = 1, Convenience };

struct Part
{
    const char *name;
    Need need;
    const char *words;
};

constexpr Part parts[] {
    {"table", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the table upload_history, which holds the history")},
    {"columns", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "some columns of the table upload_history")},
    {"constraints", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the limits on what may be written into the table")},
    {"counter", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the table history_clock, which numbers the changes")},
    {"devices", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the table history_devices, which knows your computers")},
    {"graves", Need::Essential,
        QT_TRANSLATE_NOOP(
            "SetUp", "the table history_graves, which keeps forgotten uploads from coming back")},
    {"trigger", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the trigger that guards what is written")},
    {"row level security", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "row level security, which keeps others out of your history")},
    {"policies", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the policies by which everybody sees only their own rows")},
    {"no other policies", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp",
            "nothing, but a policy of the tables is not Ferry's and may show your history to "
            "others")},
    {"rights", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the rights of signed-in users on the table")},
    {"hello", Need::Essential,
        QT_TRANSLATE_NOOP("SetUp", "the function ferry_hello, with which a sync begins")},
    {"realtime", Need::Convenience,
        QT_TRANSLATE_NOOP(
            "SetUp", "Realtime for the table: without it changes come once a minute, not at once")},
    {"bucket", Need::Convenience,
        QT_TRANSLATE_NOOP("SetUp", "the private bucket ferry-uploads, for your files")},
    {"bucket policies", Need::Convenience,
        QT_TRANSLATE_NOOP("SetUp", "the policies that give every user a folder in that bucket")},
};

const Part *partOf(const QString &name)
{
    const auto found = std::find_if(std::begin(parts), std::end(parts),
        [&name](const Part &part) { return name == QLatin1StringView(part.name); });
    return found == std::end(parts) ? nullptr : &*found;
}

} // namespace

bool canSync(const SetupReport &report)
{
    return report.isThere
        && std::all_of(report.missing.cbegin(), report.missing.cend(), [](const QString &name) {
               const Part *part = partOf(name);
               return part != nullptr && part->need == Need::Convenience;
           });
}

QString missingWords(const SetupReport &report)
{
    QStringList lines;
    for (const QString &name : report.missing) {
        const Part *part = partOf(name);
        lines += part ? QCoreApplication::translate("SetUp", part->words) : name;
    }
    if (lines.isEmpty())
        return {};
    return QCoreApplication::translate("SetUp", "Missing: %1.").arg(format::clauses(lines));
}

} // namespace ferry
