#include "destinations/common/settingvalue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ferry::settingvalue {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Failure> invalid(const OptionSpec &option, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = option.key});
}

// A certificate itself stands where its file's name may, and a folder has a name as well.
bool namesFile(const OptionSpec &option, const QString &value)
{
    if (value.trimmed().isEmpty())
        return false;
    const bool isText = value.contains("-----BEGIN"_L1) || value.contains(u'\n');
    return option.kind == OptionSpec::Kind::Folder || (option.textOrFile && !isText);
}

Result<QString> absolute(const OptionSpec &option, const QString &value, const QString &folder)
{
    QString path = value;
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    if (QDir::isAbsolutePath(path))
        return QDir::cleanPath(path);
    if (folder.isEmpty())
        return invalid(option,
            u"“%1” is not a full path: it would depend on where Ferry is started"_s.arg(value));
    return QDir::cleanPath(folder + u'/' + path);
}

} // namespace

std::optional<bool> yesNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList {u"yes"_s, u"true"_s, u"on"_s, u"1"_s}.contains(word))
        return true;
    if (QStringList {u"no"_s, u"false"_s, u"off"_s, u"0"_s}.contains(word))
        return false;
    return std::nullopt;
}

std::optional<int> days(const QString &text)
{
    constexpr int most = 36'500;
    const QString typed = text.trimmed();
    const bool isWeeks = typed.endsWith(u'w');
    const QString number = isWeeks || typed.endsWith(u'd') ? typed.chopped(1) : typed;
    bool isNumber = false;
    const int count = number.toInt(&isNumber);
    const int days = isWeeks && count <= most ? count * 7 : count;
    return isNumber && days >= 1 && days <= most ? std::optional<int>(days) : std::nullopt;
}

std::optional<std::chrono::seconds> duration(const QString &text)
{
    static const QRegularExpression shape(u"^\\s*(\\d{1,9})\\s*([mhdw])\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(text.toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    const std::chrono::seconds one = unit == "m"_L1 ? std::chrono::seconds(60)
        : unit == "h"_L1                            ? std::chrono::hours(1)
        : unit == "d"_L1                            ? std::chrono::days(1)
                                                    : std::chrono::weeks(1);
    const std::chrono::seconds whole = number * one;
    return number > 0 && whole <= std::chrono::years(100) ? std::optional(whole) : std::nullopt;
}

bool isYes(const QString &text, bool otherwise)
{
    return yesNo(text).value_or(otherwise);
}

Result<QString> fitted(const OptionSpec &option, const QString &value, const QString &folder)
{
    if (option.kind == OptionSpec::Kind::YesNo && !value.isEmpty()) {
        const std::optional<bool> yes = yesNo(value);
        if (!yes)
            return invalid(option, u"“%1” is neither yes nor no"_s.arg(value));
        return *yes ? u"yes"_s : u"no"_s;
    }
    if (option.kind == OptionSpec::Kind::Days && !value.trimmed().isEmpty()) {
        const std::optional<int> number = days(value);
        if (!number)
            return invalid(option, u"“%1” is no number of days, as 30 or 6w"_s.arg(value));
        return QString::number(*number);
    }
    if (option.kind == OptionSpec::Kind::Choice && !value.isEmpty()) {
        for (const QString &choice : option.choices) {
            if (choice.compare(value, Qt::CaseInsensitive) == 0)
                return choice;
        }
        return invalid(option, u"“%1” is none of %2"_s.arg(value, option.choices.join(u", "_s)));
    }
    return namesFile(option, value) ? absolute(option, value, folder) : Result<QString>(value);
}

Result<void> checkFile(const OptionSpec &option, const QString &value)
{
    if (!namesFile(option, value))
        return {};
    const QFileInfo found(value);
    if (option.kind == OptionSpec::Kind::Folder) {
        if (found.exists() && !found.isDir()) // a missing one is made with the first upload
            return invalid(option, u"“%1” is not a folder"_s.arg(value));
        return {};
    }
    if (!found.exists())
        return invalid(option, u"there is no file “%1”"_s.arg(value));
    if (!found.isFile()) // and opening a FIFO blocks
        return invalid(option, u"“%1” is not a file"_s.arg(value));
    if (QFile file(value); !file.open(QIODevice::ReadOnly))
        return invalid(option, u"“%1” cannot be read: %2"_s.arg(value, file.errorString()));
    return {};
}

} // namespace ferry::settingvalue
