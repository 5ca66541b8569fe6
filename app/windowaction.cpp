#include "app/windowaction.h"

#include "app/words.h"
#include "ui/common/format.h"

#include <QStringList>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all {u"add-files"_s, u"show-history"_s, u"pause"_s, u"resume"_s};
    return all;
}

} // namespace

std::optional<WindowAction> windowAction(const QString &word)
{
    const qsizetype found = words().indexOf(word);
    return found < 0 ? std::nullopt : std::optional(WindowAction(found + 1));
}

QString windowActionWord(WindowAction action)
{
    return words().at(int(action) - 1);
}

QString windowActionWords()
{
    return Words::tr("%1 or %2", "several between commas, and the last")
        .arg(format::listed(words().mid(0, words().size() - 1)), words().constLast());
}

} // namespace ferry
