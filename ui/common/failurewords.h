#pragma once

#include "ui/common/failuretext.h"

#include <span>

namespace ferry {

enum class FailureVerdict {
    Failed = 1,
    Refused,
    Alone
}; // Alone: the reason needs no word before it

// The words for one kind, in English, as translation sources of the context "Failure". In `cause`,
// %1 is the destination, at the start of the sentence; in `named`, which is used when the failure
// has a subject and may be null, %2 is the subject.
struct FailureWords
{
    FailureKind kind;
    FailureVerdict verdict;
    FailureRemedy remedy;
    const char *reason; // for the badge
    const char *cause;
    const char *named;
    const char *act;
};

// The words for one cause, known by the failure's code (an errno by its name); they stand in place of
// the kind's. An empty code is for any, when no other row fits. In `cause`, %1 is the destination, %2
// the subject, %3 the detail without a full stop, %4 the limit and %5 the file's size: of several rows
// for a cause the first is taken that all its values are known for.
struct CauseWords
{
    FailureKind kind; // anyKind: the code alone says it
    const char *code;
    const char *reason;
    const char *cause;
    const char *act;
};

constexpr FailureKind anyKind {};

struct WordTable
{
    std::span<const FailureWords> kinds;
    std::span<const CauseWords> causes;
};

// By what they speak of, each in a file of its own.
WordTable networkWords();
WordTable serverWords();
WordTable fileWords();
WordTable filesApiWords(); // the services that answer questions about files
WordTable askWords(); // questions to them
WordTable storedWords(); // what is stored at a destination
WordTable computerWords(); // this computer, its settings, and Ferry itself
std::span<const WordTable> wordTables();

// Of a kind that a newer Ferry wrote: words that say so.
const FailureWords &failureWords(FailureKind kind);

} // namespace ferry
