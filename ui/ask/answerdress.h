#pragma once

#include "ui/common/tokens.h"

class QTextDocument;

namespace ferry {

// How rendered Markdown looks, from the paragraph at a place to the end of its document: the distances between
// paragraphs, the ground of code, the lines of tables. Pictures become their words, since nothing is fetched for them.
void dressAnswer(QTextDocument &document, int from, const Tokens &tokens);

} // namespace ferry
