#include "ui/common/addedwords.h"

#include "files/remotename.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Added)
};

QString inQueue(qint64 count, bool isAll)
{
    return format::counted(isAll
            ? Words::tr("All %1 are in the queue already", nullptr, int(count))
            : Words::tr("%1 of these are in the queue already", nullptr, int(count)),
        count);
}

} // namespace

QString addedWords(const AddAnswer &answer)
{
    const bool isPlain = answer.alreadyQueued == 0 && answer.refused == 0 && answer.leftOut == 0;
    if (isPlain)
        return answer.accepted == 0 ? Words::tr("There is no file in it.") : QString();
    QStringList parts;
    if (answer.accepted > 0)
        parts.append(
            format::counted(Words::tr("%1 added", nullptr, int(answer.accepted)), answer.accepted));
    if (answer.alreadyQueued > 0)
        parts.append(inQueue(answer.alreadyQueued,
            answer.accepted == 0 && answer.refused == 0 && answer.leftOut == 0));
    if (answer.leftOut > 0)
        parts.append(format::counted(
            Words::tr("%1 left out by the destination's rules", nullptr, int(answer.leftOut)),
            answer.leftOut));
    if (answer.refused > 0)
        parts.append(format::counted(
            Words::tr("%1 cannot go", nullptr, int(answer.refused)), answer.refused));
    QString line = Words::tr("%1.", "what became of the files").arg(format::listed(parts));
    if (!answer.reasons.isEmpty()) {
        const AddAnswer::Refusal &first = answer.reasons.constFirst();
        const QString name
            = tameText(remotename::fromFileSystem(first.path.mid(first.path.lastIndexOf('/') + 1)));
        line = format::sentences(
            {line, Words::tr("%1: %2", "file, cause").arg(name, failureSentence(first.failure))});
    }
    return line;
}

} // namespace ferry
