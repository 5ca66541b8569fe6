#include "ui/uploads/rowlayout.h"

namespace ferry {

qint32 RowLayout::rowOf(Reference reference) const
{
    return reference >= 0 ? rowOfSlot[std::size_t(reference)]
                          : rowOfGroup[std::size_t(-1 - reference)];
}

// Old and new rows come in the same order, so one walk over both tells what went and what came.
std::optional<int> stepsBetween(const RowLayout &was, const RowLayout &is)
{
    int steps = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    enum class Step { Keep = 1, Remove, Insert };
    Step last = Step::Keep;
    while (i < was.rows.size() || j < is.rows.size()) {
        Step step = Step::Insert;
        if (i < was.rows.size() && j < is.rows.size() && was.rows[i] == is.rows[j])
            step = Step::Keep;
        else if (i < was.rows.size() && is.rowOf(was.rows[i]) < 0)
            step = Step::Remove;
        else if (j == is.rows.size())
            return std::nullopt;
        if (step != Step::Keep && step != last)
            ++steps;
        i += step != Step::Insert;
        j += step != Step::Remove;
        last = step;
    }
    return steps;
}

} // namespace ferry
