#include "ui/common/failurewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ferry {

namespace {

// For a kind of a newer Ferry's database.
constexpr FailureWords unknownWords {FailureKind::Refused, FailureVerdict::Failed,
    FailureRemedy::Retry, QT_TRANSLATE_NOOP("Failure", "unknown reason"),
    QT_TRANSLATE_NOOP("Failure", "The upload failed for a reason this version does not know."),
    nullptr, QT_TRANSLATE_NOOP("Failure", "Retry, or look in Details.")};

} // namespace

std::span<const WordTable> wordTables()
{
    static const std::array tables {networkWords(), serverWords(), filesApiWords(), askWords(),
        storedWords(), fileWords(), computerWords()};
    return tables;
}

const FailureWords &failureWords(FailureKind kind)
{
    for (const WordTable &table : wordTables()) {
        const auto found = std::find_if(table.kinds.begin(), table.kinds.end(),
            [kind](const FailureWords &words) { return words.kind == kind; });
        if (found != table.kinds.end())
            return *found;
    }
    return unknownWords;
}

const QList<FailureKind> &allFailureKinds()
{
    static const QList<FailureKind> kinds = [] {
        QList<FailureKind> all;
        for (const WordTable &table : wordTables()) {
            for (const FailureWords &words : table.kinds)
                all += words.kind;
        }
        return all;
    }();
    return kinds;
}

} // namespace ferry
