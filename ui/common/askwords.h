#pragma once

#include "ask/askrun.h"

namespace ferry {

// What becomes of a question, in words. Plain text: names and what services say in it are literal.

// "Reading thesis.pdf at Kimi…"; `fileName` may be empty.
QString askStepWords(AskRun::Step step, const QString &fileName, const QString &service);
// How it ended, the cause and what to do: "thesis.pdf could not be uploaded, so nothing was asked. …". Empty for one
// that was answered, or stopped by its user.
QString askEndSentence(const QuestionEntry &entry);
// What is worth knowing of one that ended without a failure, or not at all: "The answer was cut off: …"; empty when
// there is nothing.
QString askNotice(const QuestionEntry &entry);
// "kimi-k3 · 1,240 tokens asked, 310 answered"; what is not known is left out.
QString askFacts(const QuestionEntry &entry);
// "Answered", "Stopped", "Not uploaded" …
QString askOutcomeWord(QuestionOutcome outcome);

} // namespace ferry
