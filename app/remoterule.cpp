#include "app/remoterule.h"

#include "app/terminal.h"
#include "destinations/common/settingvalue.h"
#include "ui/common/failuretext.h"

#include <QFile>

namespace ferry {

using namespace Qt::StringLiterals;

int setRemoteRule(DestinationStore &destinations, DestinationConfig config,
    const QList<QByteArray> &words, const std::function<void()> &changed)
{
    const QString name = terminal::visible(config.name);
    const QString rule = QFile::decodeName(words.value(0)).trimmed();
    const auto now = settingvalue::days(config.setting(u"keep-days"_s));
    if (rule.isEmpty()) {
        terminal::print(now ? u"“%1”: what this history uploaded and nobody used for %2 days is "
                              u"offered for deletion."_s.arg(name)
                                  .arg(*now)
                            : u"“%1” has no rule: everything is kept."_s.arg(name));
        return 0;
    }
    const std::optional<int> days = settingvalue::days(rule);
    if (words.size() > 1 || (!days && rule != "off"_L1)) {
        terminal::complain(u"A rule is a number of days, as 30d or 6w, or off."_s);
        return 2;
    }
    if (days)
        config.settings.insert(u"keep-days"_s, QString::number(*days));
    else
        config.settings.remove(u"keep-days"_s);
    const Result<DestinationConfig> saved = destinations.saveNow(config);
    if (!saved) {
        terminal::complain(failureSentence(saved.error(), {.destination = name}));
        return 2;
    }
    changed();
    terminal::print(days
            ? u"“%1”: ferry remote clean shows what is older than %2 days, and asks."_s.arg(name)
                  .arg(*days)
            : u"“%1” has no rule any more."_s.arg(name));
    return 0;
}

} // namespace ferry
