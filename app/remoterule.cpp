#include "app/remoterule.h"

#include "app/terminal.h"
#include "app/words.h"
#include "destinations/common/settingvalue.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

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
        terminal::print(now ? Words::tr("“%1”: what this history uploaded and nobody used for %2 "
                                        "days is offered for deletion.",
                            nullptr, *now)
                                  .arg(name, format::count(*now))
                            : Words::tr("“%1” has no rule: everything is kept.").arg(name));
        return 0;
    }
    const std::optional<int> days = settingvalue::days(rule);
    if (words.size() > 1 || (!days && rule != "off"_L1)) {
        terminal::complain(Words::tr("A rule is a number of days, as 30d or 6w, or off."));
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
            ? Words::tr("“%1”: ferry remote clean shows what is older than %2 days, and asks.",
                nullptr, *days)
                  .arg(name, format::count(*days))
            : Words::tr("“%1” has no rule any more.").arg(name));
    return 0;
}

} // namespace ferry
