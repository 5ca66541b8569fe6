#pragma once

#include "ui/uploads/rowcolumns.h"
#include "ui/uploads/rowtext.h"

namespace ferry {

// What a row of one line says in one of its columns; made when it is painted, never kept.
struct RowCell
{
    QString words {};
    Tone tone = Tone::Plain;
    std::optional<Glyph> glyph {}; // before the words
    std::optional<double> bar {}; // before both
};

// `text`: rowText() of the same row.
RowCell rowCell(RowColumn column, const TransferModel::Row &row, const RowText &text,
    const RowContext &context);

} // namespace ferry
