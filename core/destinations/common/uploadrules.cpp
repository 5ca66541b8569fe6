#include "destinations/common/uploadrules.h"

#include "files/remotename.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array marks {"year"_L1, "month"_L1, "day"_L1};

auto invalid(const QString &key, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = key});
}

Result<QString> subfolderOf(const QString &text)
{
    const QString key = u"subfolder"_s;
    static const QRegularExpression mark(u"\\{([^{}]*)\\}"_s);
    for (const QRegularExpressionMatch &match : mark.globalMatch(text)) {
        if (std::find(marks.begin(), marks.end(), match.captured(1)) == marks.end())
            return invalid(key,
                u"there is no %1: {year}, {month} and {day} are known"_s.arg(match.captured(0)));
    }
    if (QString(text).remove(mark).contains(QRegularExpression(u"[{}]"_s)))
        return invalid(key, u"a brace stands alone"_s);
    QStringList parts;
    for (const QString &part : text.split(u'/', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name == "."_L1 || name == ".."_L1)
            return invalid(key, u"it leads out of the destination's folder"_s);
        parts.append(name);
    }
    return parts.join(u'/');
}

} // namespace

OptionSpecs UploadRules::options()
{
    using Kind = OptionSpec::Kind;
    using Need = OptionSpec::Need;
    return {{.key = u"only"_s,
                .label = QT_TRANSLATE_NOOP("OptionForm", "Only these files"),
                .help = QT_TRANSLATE_NOOP("OptionForm",
                    "Patterns, separated by commas; all other files are left out. Empty: all go."),
                .need = Need::Advanced,
                .placeholder = u"*.jpg, *.heic"_s},
        {.key = u"leave-out"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Leave out"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "Patterns of files that are not uploaded; with / at the end, of folders."),
            .need = Need::Advanced,
            .placeholder = u"*.tmp, .DS_Store, node_modules/"_s},
        {.key = u"subfolder"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Subfolder"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "Where each file goes, by the day of its last change: {year}, {month}, {day}."),
            .need = Need::Advanced,
            .placeholder = u"{year}/{month}"_s},
        {.key = u"on-conflict"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "If the name is taken"),
            .help
            = QT_TRANSLATE_NOOP("OptionForm", "What happens when nobody has said it for the file."),
            .kind = Kind::Choice,
            .need = Need::Advanced,
            .defaultValue = u"ask"_s,
            .choices = {u"ask"_s, u"keep-both"_s, u"replace"_s, u"skip"_s}}};
}

Result<UploadRules> UploadRules::parse(const DestinationConfig &config)
{
    UploadRules rules;
    rules.m_only = patterns(config.setting(u"only"_s));
    rules.m_leaveOut = patterns(config.setting(u"leave-out"_s));
    const QString word = config.setting(u"on-conflict"_s);
    rules.m_conflict = conflictPolicy(word);
    if (rules.m_conflict == ConflictPolicy::Ask && !word.isEmpty() && word != "ask"_L1)
        return invalid(u"on-conflict"_s, u"it is ask, keep-both, replace or skip"_s);
    return subfolderOf(config.setting(u"subfolder"_s)).map([&rules](const QString &subfolder) {
        rules.m_subfolder = subfolder;
        return rules;
    });
}

ConflictPolicy UploadRules::conflictPolicy(const QString &word)
{
    if (word == "replace"_L1)
        return ConflictPolicy::Replace;
    if (word == "skip"_L1)
        return ConflictPolicy::Skip;
    if (word == "keep-both"_L1)
        return ConflictPolicy::KeepBoth;
    return ConflictPolicy::Ask;
}

UploadRules::Patterns UploadRules::patterns(const QString &text)
{
    Patterns found;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        QString glob = part.trimmed();
        if (glob.isEmpty())
            continue;
        Pattern pattern;
        if (glob.endsWith(u'/')) {
            glob.chop(1);
            pattern.of = Pattern::Of::Folder;
        } else if (glob.contains(u'/')) {
            pattern.of = Pattern::Of::Path;
        }
        pattern.matches = QRegularExpression::fromWildcard(glob, Qt::CaseInsensitive);
        found.append(std::move(pattern));
    }
    return found;
}

bool UploadRules::matchAny(const Patterns &patterns, const QString &relativeName)
{
    if (patterns.isEmpty())
        return false; // as of most destinations, for each of 100,000 files
    const QStringList parts = relativeName.split(u'/');
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern &pattern) {
        const auto fits
            = [&pattern](const QString &text) { return pattern.matches.match(text).hasMatch(); };
        switch (pattern.of) {
        case Pattern::Of::Name: return fits(parts.last());
        case Pattern::Of::Path: return fits(relativeName);
        case Pattern::Of::Folder: break;
        }
        return std::any_of(parts.begin(), parts.end() - 1, fits);
    });
}

bool UploadRules::takes(const QString &relativeName) const
{
    return (m_only.isEmpty() || matchAny(m_only, relativeName))
        && !matchAny(m_leaveOut, relativeName);
}

QString UploadRules::placed(const QString &name, qint64 modified) const
{
    if (m_subfolder.isEmpty())
        return name;
    const QDate day = QDateTime::fromMSecsSinceEpoch(modified / 1'000'000).date();
    QString folder = m_subfolder;
    folder.replace("{year}"_L1, day.toString(u"yyyy"_s));
    folder.replace("{month}"_L1, day.toString(u"MM"_s));
    folder.replace("{day}"_L1, day.toString(u"dd"_s));
    return remotename::joined(folder, name);
}

ConflictPolicy UploadRules::conflict(ConflictPolicy asked) const
{
    return asked == ConflictPolicy::Ask ? m_conflict : asked;
}

} // namespace ferry
