#pragma once

#include "queue/hold.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/uploads/destinationplace.h"
#include "ui/uploads/transfermodel.h"

#include <optional>

namespace ferry {

// What can be done with one row by a click on it.
enum class RowAction {
    Pause = 1,
    Resume,
    Cancel,
    Retry,
    CopyLink,
    More,
    Replace,
    KeepBoth,
    Skip,
    SignIn,
    UploadAnyway, // the same bytes are there already
    Expand
};

// Everything that one row says. Made when it is painted or read out, never kept.
struct RowText
{
    QString name {};
    QString facts {};
    Tone factsTone = Tone::Plain;
    QString main {}; // at the right: "66%", "Waiting"
    int percent = -1; // 0 to 99: `main` says it, as a figure
    QString sub {}; // below it: "31 s left"
    std::optional<Glyph> glyph {}; // before `main` or in the pill: no state is told by colour alone
    QString pill {}; // instead of both: "Refused"
    Tone pillTone = Tone::Plain;
    std::optional<double> bar {};
    Tone barTone = Tone::Accent;
    QList<RowAction> actions {};
    bool showActions = false; // without hovering too
    bool isSameFile = false; // as in the row above: `name` is its destination
};

struct RowContext
{
    const DestinationPlaces *places = nullptr;
    qint64 monotonicNow = 0; // ms of Clock
    bool allPaused = false; // the whole queue stands still
    const QList<Hold> *holds = nullptr; // that are in force
};

RowText rowText(const TransferModel::Row &row, const RowContext &context);

// "keynote-final-cut.mp4, uploading to media, 66 percent, 31 seconds left": for a screen reader.
QString rowSentence(const TransferModel::Row &row, const RowContext &context);

QString actionLabel(RowAction action);
QString filesText(qint64 files); // "812 files"

} // namespace ferry
