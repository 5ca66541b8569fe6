#include "ui/uploads/rowcells.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/uploads/rowsorting.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowCells)
};

// What a file and a folder have in common.
struct Sums
{
    qint64 bytes = 0;
    qint64 stored = 0;
    qint64 speed = 0;
    qint64 addedAt = 0;
    DestinationId destination = 0;
};

Sums sumsOf(const TransferModel::Row &row)
{
    if (row.item != nullptr) {
        const bool runs = row.item->state == TransferState::Uploading;
        return {row.item->size(), storedBytesOf(*row.item),
            runs ? row.item->course->bytesPerSecond : 0, row.item->addedAt, row.item->destination};
    }
    const TransferGroup &info = row.group->info;
    const TransferTally &tally = row.group->tally;
    const bool isRoute = !row.group->parts.empty();
    return {isRoute ? info.bytes : tally.bytes, tally.stored, tally.bytesPerSecond, info.addedAt,
        info.destination};
}

QString folderState(const TransferModel::Group &group, const RowText &text, bool allPaused)
{
    const TransferTally &tally = group.tally;
    if (!text.pill.isEmpty())
        return text.pill;
    if (group.info.scanning)
        return Words::tr("Scanning");
    if (tally.attention > 0)
        return Words::tr("%1 need attention", nullptr, int(tally.attention))
            .arg(format::count(tally.attention));
    if (tally.active > 0)
        return Words::tr("Uploading");
    return allPaused || tally.paused == tally.waiting ? Words::tr("Paused") : Words::tr("Waiting");
}

RowCell stateCell(const TransferModel::Row &row, const RowText &text, const RowContext &context)
{
    RowCell cell {.words = text.main, .tone = text.factsTone, .glyph = text.glyph};
    if (row.group != nullptr) {
        cell.words = folderState(*row.group, text, context.allPaused);
        cell.tone
            = text.pill.isEmpty() && row.group->tally.attention > 0 ? Tone::Bad : text.pillTone;
    } else if (row.item->state == TransferState::Failed && row.item->failure) {
        cell.words = failureBadgeWithReason(*row.item->failure);
        cell.tone = text.pillTone;
    } else if (!text.pill.isEmpty()) {
        cell.words = text.pill;
        cell.tone = text.pillTone;
    } else if (text.percent >= 0) {
        const bool moves = row.item->course->bytesPerSecond != 0;
        cell.words = moves ? Words::tr("Uploading") : Words::tr("No data moving");
    } else if (!text.sub.isEmpty()) {
        cell.words = text.main + QStringLiteral(" · ") + text.sub;
    }
    return cell;
}

RowCell progressCell(const RowText &text, const Sums &sums)
{
    if (!text.bar)
        return {};
    // 100 is said only when the server has confirmed.
    const int percent = qMin(99, format::percent(sums.stored, sums.bytes));
    return {.words = format::percentText(percent, 100), .tone = text.barTone, .bar = text.bar};
}

} // namespace

RowCell rowCell(
    RowColumn column, const TransferModel::Row &row, const RowText &text, const RowContext &context)
{
    const Sums sums = sumsOf(row);
    switch (column) {
    case RowColumn::Name: return {.words = text.name};
    case RowColumn::Size: return {.words = format::size(sums.bytes)};
    case RowColumn::Destination:
        return {
            .words = context.places ? context.places->value(sums.destination).full() : QString()};
    case RowColumn::Added:
        return {.words = sums.addedAt == 0
                ? QString()
                : format::when(QDateTime::fromMSecsSinceEpoch(sums.addedAt))};
    case RowColumn::Progress: return progressCell(text, sums);
    case RowColumn::Speed: return {.words = sums.speed > 0 ? format::speed(sums.speed) : QString()};
    case RowColumn::TimeLeft: {
        const qint64 left = secondsLeft(sums.bytes - sums.stored, sums.speed);
        return {.words = left > 0 ? format::duration(std::chrono::seconds(left)) : QString()};
    }
    case RowColumn::State: return stateCell(row, text, context);
    }
    return {};
}

} // namespace ferry
