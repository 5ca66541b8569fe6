#pragma once

#include "ui/common/tokens.h"

class QTextDocument;

namespace ferry {

// How rendered Markdown looks, from the paragraph at a place to the end of its document: the distances between
// paragraphs, the ground of code, the lines of tables.
void dressAnswer(QTextDocument &document, int from, const Tokens &tokens);

// Pictures become their words. In a document that nobody shows: the first layout would open what they name, also a
// file of this computer, which QTextDocument's loadResource() does not keep it from.
void nameInPlaceOfPictures(QTextDocument &document);

} // namespace ferry
