#include "ui/common/addedwords.h"

#include "files/remotename.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Added", text);
}

QString inQueue(qint64 count, bool isAll)
{
    if (count == 1)
        return isAll ? words("It is in the queue already") : words("1 is in the queue already");
    return (isAll ? words("All %1 are in the queue already")
                  : words("%1 of these are in the queue already"))
        .arg(format::count(count));
}

} // namespace

QString addedWords(const AddAnswer &answer)
{
    const bool isPlain = answer.alreadyQueued == 0 && answer.refused == 0 && answer.leftOut == 0;
    if (isPlain)
        return answer.accepted == 0 ? words("There is no file in it.") : QString();
    QStringList parts;
    if (answer.accepted > 0)
        parts.append(words("%1 added").arg(format::count(answer.accepted)));
    if (answer.alreadyQueued > 0)
        parts.append(inQueue(answer.alreadyQueued,
            answer.accepted == 0 && answer.refused == 0 && answer.leftOut == 0));
    if (answer.leftOut > 0)
        parts.append(
            words("%1 left out by the destination's rules").arg(format::count(answer.leftOut)));
    if (answer.refused > 0)
        parts.append(words("%1 cannot go").arg(format::count(answer.refused)));
    QString line = parts.join(u", "_s) + u'.';
    if (!answer.reasons.isEmpty()) {
        const AddAnswer::Refusal &first = answer.reasons.constFirst();
        line += u" %1: %2"_s.arg(
            tameText(remotename::fromFileSystem(first.path.mid(first.path.lastIndexOf('/') + 1))),
            failureSentence(first.failure));
    }
    return line;
}

} // namespace ferry
