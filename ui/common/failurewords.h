#pragma once

#include "ui/common/failuretext.h"

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

// Of a kind that a newer Ferry wrote: words that say so.
const FailureWords &failureWords(FailureKind kind);

} // namespace ferry
