#include "ui/uploads/rowtext.h"

#include "ui/common/choicewords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/uploads/conflictwords.h"
#include "ui/uploads/holdwords.h"
#include "ui/uploads/routetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Row)
};

constexpr int mostAttempts = 6; // RetryPolicy's, for "2 of 6"

DestinationPlace placeFor(DestinationId id, const RowContext &context)
{
    return context.places ? context.places->value(id) : DestinationPlace {};
}

QString joined(const QStringList &parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(u" · "_s);
}

QString timeLeft(qint64 bytes, qint64 bytesPerSecond)
{
    if (bytesPerSecond <= 0 || bytes <= 0)
        return {};
    return format::timeLeft(std::chrono::seconds((bytes + bytesPerSecond - 1) / bytesPerSecond));
}

double fractionOf(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

QString sizeTo(const TransferItem &item, const DestinationPlace &place)
{
    const QString size = format::size(item.size());
    return place.name.isEmpty() ? size : Words::tr("%1 to %2").arg(size, place.full());
}

QString sentenceOf(const TransferItem &item, const DestinationPlace &place, FailureStage stage)
{
    return failureSentence(*item.failure,
        {.destination = place.name,
            .destinationKind = place.kind,
            .fileBytes = item.size(),
            .stage = stage});
}

QString resumedWords(const TransferItem &item)
{
    if (!item.course->resumed)
        return {};
    const bool lost = item.failure
        && (item.failure->kind == FailureKind::Offline
            || item.failure->kind == FailureKind::ConnectionLost);
    return lost ? Words::tr("resumed after a lost connection") : Words::tr("resumed");
}

// 100 is said only when the server has confirmed.
void sayPercent(RowText &text, qint64 stored, qint64 all)
{
    text.percent = qMin(99, format::percent(stored, all));
    text.main = format::percentText(text.percent, 100);
}

void describeRunning(RowText &text, const TransferModel::Row &row, const DestinationPlace &place)
{
    const TransferItem &item = *row.item;
    const QString size = format::size(item.size());
    const bool hashing = item.course->phase == UploadPhase::Hashing;
    if (item.state == TransferState::Preparing) {
        text.main = hashing ? Words::tr("Reading") : Words::tr("Preparing");
        text.facts = hashing
            ? Words::tr("Reading the whole file once, to recognise it · %1").arg(size)
            : sizeTo(item, place);
        return;
    }
    text.bar = fractionOf(storedBytesOf(item), item.size());
    if (item.course->phase == UploadPhase::Extracting) {
        text.main = Words::tr("Reading its text");
        text.facts = Words::tr("%1 has it and reads the text out of it · uploaded %2")
                         .arg(place.name, size);
        return;
    }
    if (item.state == TransferState::Finishing || item.course->phase == UploadPhase::Finishing
        || item.course->phase == UploadPhase::Checking) {
        const bool checking = item.course->phase == UploadPhase::Checking;
        text.main = checking ? Words::tr("Verifying") : Words::tr("Finishing");
        text.facts = (checking ? Words::tr("Checking on %1 · uploaded %2")
                               : Words::tr("%1 is storing it · uploaded %2"))
                         .arg(place.name, size);
        return;
    }
    sayPercent(text, storedBytesOf(item), item.size());
    const QString left = timeLeft(item.size() - storedBytesOf(item), item.course->bytesPerSecond);
    QStringList facts {format::partOf(storedBytesOf(item), item.size())};
    // Less than nothing: not known yet, in the first second.
    if (item.course->bytesPerSecond >= 0)
        facts += item.course->bytesPerSecond > 0 ? format::speed(item.course->bytesPerSecond)
                                                 : Words::tr("no data moving");
    facts += resumedWords(item);
    if (row.isMember)
        facts += left;
    else
        text.sub = left;
    text.facts = joined(facts);
}

// What keeps it from starting, for all of its destination or for the whole queue. A person's own pause
// comes before what else there is: nothing else needs to be done about it now.
const Hold *holdOf(const TransferItem &item, const RowContext &context)
{
    const Hold *first = nullptr;
    if (context.holds == nullptr)
        return first;
    for (const Hold &hold : *context.holds) {
        const bool isOurs = hold.destination == item.destination
            || (hold.destination == 0
                && (hold.reason != HoldReason::Offline
                    || placeFor(item.destination, context).needsNetwork));
        if (isOurs && (first == nullptr || hold.reason < first->reason))
            first = &hold;
    }
    return first;
}

const Hold *wholeHold(const RowContext &context)
{
    return context.holds == nullptr ? nullptr : holdOfQueue(*context.holds);
}

void describeResting(RowText &text, const TransferItem &item, const DestinationPlace &place,
    const RowContext &context)
{
    const QString part = format::partOf(storedBytesOf(item), item.size());
    if (storedBytesOf(item) > 0)
        text.bar = fractionOf(storedBytesOf(item), item.size());
    text.barTone = Tone::Quiet;
    if (item.state == TransferState::Paused || context.allPaused) {
        const Hold *hold = item.state == TransferState::Paused ? nullptr : wholeHold(context);
        text.main = hold == nullptr ? Words::tr("Paused") : holdWords(*hold);
        text.glyph = Glyph::Pause;
        text.facts
            = text.bar ? joined({part, Words::tr("goes on from there")}) : sizeTo(item, place);
        return;
    }
    if (waitsForSignIn(item)) {
        text.main = Words::tr("Waiting for sign-in");
        text.glyph = Glyph::Warning;
        text.facts = sentenceOf(item, place, FailureStage::Ended);
        text.factsTone = Tone::Warn;
        text.actions = {RowAction::SignIn, RowAction::Cancel};
        text.showActions = true;
        return;
    }
    if (item.state == TransferState::Waiting) {
        const Hold *hold = holdOf(item, context);
        text.main = hold != nullptr ? holdWords(*hold) : Words::tr("Waiting");
        text.facts = text.bar ? joined({part, resumedWords(item)}) : sizeTo(item, place);
        return;
    }
    text.glyph = Glyph::Retry;
    const qint64 seconds
        = qMax(qint64(0), (item.course->retryAt - context.monotonicNow + 999) / 1000);
    if (item.failure) {
        text.facts = sentenceOf(item, place, FailureStage::TryingAgain);
        text.factsTone = Tone::Warn;
        if (item.failure->kind == FailureKind::Offline) {
            text.main = Words::tr("Waiting for network");
            text.glyph = Glyph::History;
            return;
        }
    }
    text.main = seconds > 0
        ? Words::tr("Trying again in %1").arg(format::duration(std::chrono::seconds(seconds)))
        : Words::tr("Trying again");
    if (item.attempts > 0 && item.attempts < mostAttempts)
        text.sub
            = Words::tr("%1 of %2")
                  .arg(QLocale().toString(item.attempts + 1), QLocale().toString(mostAttempts));
}

QString verifiedWords(const UploadedFile &file)
{
    switch (file.verified) {
    case Verification::Hash: return Words::tr("same content, checked");
    case Verification::Size: return Words::tr("size checked");
    case Verification::NotVerified: break;
    }
    return Words::tr("not verified");
}

// "Same file, uploaded from studio-laptop on 22 Nov."
QString sameFileWords(const UploadedFile &file)
{
    if (file.earlierAt == 0)
        return Words::tr("Already there. Same content, nothing was sent.");
    const QString day = format::day(QDateTime::fromMSecsSinceEpoch(file.earlierAt).date());
    return file.earlierDevice.isEmpty()
        ? Words::tr("Same file, uploaded from here on %1. Nothing was sent.").arg(day)
        : Words::tr("Same file, uploaded from %1 on %2. Nothing was sent.")
              .arg(quoted(file.earlierDevice), day);
}

void describeEnded(RowText &text, const TransferItem &item, const DestinationPlace &place)
{
    switch (item.state) {
    case TransferState::Done:
        text.pill = Words::tr("Done");
        text.pillTone = Tone::Good;
        text.glyph = Glyph::Check;
        text.facts
            = joined({sizeTo(item, place), item.result ? verifiedWords(*item.result) : QString()});
        break;
    case TransferState::Skipped: {
        const bool same
            = item.result && item.result->outcome == UploadedFile::Outcome::SkippedSameFile;
        text.glyph = Glyph::Check;
        text.pill = same ? Words::tr("Skipped, same file") : Words::tr("Skipped");
        text.pillTone = Tone::Good;
        text.factsTone = Tone::Good;
        text.facts = same
            ? sameFileWords(*item.result)
            : Words::tr("A file of that name was there already, and was left as it is.");
        break;
    }
    case TransferState::Failed:
        text.pill = item.failure ? failureBadge(*item.failure) : Words::tr("Failed");
        text.pillTone = Tone::Bad;
        text.glyph = Glyph::Warning;
        text.factsTone = Tone::Bad;
        if (item.failure)
            text.facts = sentenceOf(item, place, FailureStage::Ended);
        break;
    case TransferState::NeedsAnswer:
        text.facts = conflictFacts(item);
        if (text.facts.isEmpty())
            text.facts = Words::tr("A file of that name is already in %1.").arg(place.full());
        text.factsTone = Tone::Warn;
        text.pill = Words::tr("Needs an answer");
        text.glyph = Glyph::Info;
        text.pillTone = Tone::Warn;
        break;
    default:
        text.main = Words::tr("Cancelled");
        text.glyph = Glyph::Close;
        text.facts = sizeTo(item, place);
        break;
    }
}

QList<RowAction> actionsFor(const TransferItem &item)
{
    const bool linked = item.result && !item.result->link.isEmpty();
    switch (item.state) {
    case TransferState::Waiting:
    case TransferState::Preparing:
    case TransferState::Uploading:
    case TransferState::Finishing:
    case TransferState::RetryWait: return {RowAction::Pause, RowAction::Cancel};
    case TransferState::Paused: return {RowAction::Resume, RowAction::Cancel};
    case TransferState::NeedsAnswer:
        return {RowAction::Replace, RowAction::KeepBoth, RowAction::Skip};
    case TransferState::Failed:
    case TransferState::Cancelled: return {RowAction::Retry, RowAction::More};
    case TransferState::Done:
    case TransferState::Skipped: break;
    }
    const bool wasThere = item.result && item.result->earlierAt != 0;
    if (wasThere)
        return linked ? QList {RowAction::UploadAnyway, RowAction::CopyLink, RowAction::More}
                      : QList {RowAction::UploadAnyway, RowAction::More};
    if (linked)
        return {RowAction::CopyLink, RowAction::More};
    return {RowAction::More};
}

RowText itemText(const TransferModel::Row &row, const RowContext &context)
{
    const TransferItem &item = *row.item;
    const DestinationPlace place = placeFor(item.destination, context);
    RowText text {.name = row.isSameFile ? place.name : item.displayName(),
        .actions = actionsFor(item),
        .isSameFile = row.isSameFile};
    if (isActive(item.state))
        describeRunning(text, row, place);
    else if (filterOf(item.state) == TransferFilter::Waiting)
        describeResting(text, item, place, context);
    else
        describeEnded(text, item, place);
    if (item.passed) {
        const bool isChosen = item.destination != item.via;
        text.facts
            = joined({text.facts, choiceWords(*item.passed, isChosen ? place.name : QString())});
    }
    text.showActions = text.showActions || item.state == TransferState::Failed
        || item.state == TransferState::NeedsAnswer || text.actions.first() == RowAction::CopyLink
        || text.actions.first() == RowAction::UploadAnyway;
    return text;
}

RowText groupText(const TransferModel::Group &group, const RowContext &context)
{
    const DestinationPlace place = placeFor(group.info.destination, context);
    const TransferTally &tally = group.tally;
    RowText text {.name = dropName(group.info), .showActions = true};
    const QString parts = context.places ? partsText(group, *context.places) : QString();
    const bool isRoute = !group.parts.empty();
    const QString amount = joined({filesText(isRoute ? group.info.files : tally.files),
        format::size(isRoute ? group.info.bytes : tally.bytes)});
    text.facts = place.name.isEmpty() ? amount
        : isRoute                     ? Words::tr("%1 to %2").arg(amount, place.name)
                                      : Words::tr("%1 to %2").arg(amount, place.full());
    if (group.info.scanning)
        text.facts = joined({Words::tr("Scanning"), text.facts});
    if (!parts.isEmpty()) {
        text.facts = joined({text.facts, parts});
    } else if (tally.attention > 0) {
        text.facts = joined({text.facts,
            format::counted(
                Words::tr("%1 need attention", nullptr, int(tally.attention)), tally.attention)});
    }
    const qint64 ended = tally.done + tally.cancelled + tally.attention;
    if (ended == tally.files && !group.info.scanning) {
        const bool good = tally.attention == 0;
        text.pill = !good    ? Words::tr("Needs attention")
            : tally.done > 0 ? Words::tr("Done")
                             : Words::tr("Cancelled");
        text.glyph = !good ? Glyph::Warning : tally.done > 0 ? Glyph::Check : Glyph::Close;
        text.pillTone = !good ? Tone::Bad : tally.done > 0 ? Tone::Good : Tone::Plain;
        text.actions = good ? QList {RowAction::More} : QList {RowAction::Retry, RowAction::More};
        text.showActions = !good;
        return text;
    }
    text.bar = fractionOf(tally.stored, tally.bytes);
    sayPercent(text, tally.stored, tally.bytes);
    if (tally.bytesPerSecond > 0)
        text.sub = format::speed(tally.bytesPerSecond);
    const bool paused = tally.waiting > 0 && tally.paused == tally.waiting && tally.active == 0;
    if (paused || (context.allPaused && tally.waiting > 0 && tally.active == 0)) {
        const Hold *hold = paused ? nullptr : wholeHold(context);
        text.sub = hold == nullptr ? Words::tr("Paused") : holdWords(*hold);
        text.barTone = Tone::Quiet;
    }
    text.actions = {paused ? RowAction::Resume : RowAction::Pause, RowAction::Cancel};
    return text;
}

} // namespace

RowText rowText(const TransferModel::Row &row, const RowContext &context)
{
    return row.item ? itemText(row, context) : groupText(*row.group, context);
}

QString rowSentence(const TransferModel::Row &row, const RowContext &context)
{
    const RowText text = rowText(row, context);
    const bool isFolder = row.group && !row.group->info.path.isEmpty();
    QStringList parts {isFolder ? Words::tr("Folder %1").arg(text.name)
            : row.item          ? row.item->displayName()
                                : text.name};
    const bool uploading = row.item && text.percent >= 0;
    if (uploading) {
        parts += Words::tr("uploading to %1").arg(placeFor(row.item->destination, context).full());
    } else {
        parts += text.pill;
        if (text.percent < 0)
            parts += text.main;
    }
    if (text.percent >= 0)
        parts += Words::tr("%1 percent").arg(QLocale().toString(text.percent));
    if (uploading)
        parts += timeLeft(
            row.item->size() - storedBytesOf(*row.item), row.item->course->bytesPerSecond);
    else
        parts += text.facts;
    if (row.group)
        parts += row.group->expanded ? Words::tr("expanded") : Words::tr("collapsed");
    parts.removeAll(QString());
    return format::listed(parts);
}

QString actionLabel(RowAction action)
{
    switch (action) {
    case RowAction::Pause: return Words::tr("Pause");
    case RowAction::Resume: return Words::tr("Resume");
    case RowAction::Cancel: return Words::tr("Cancel");
    case RowAction::Retry: return Words::tr("Try again");
    case RowAction::CopyLink: return Words::tr("Copy link");
    case RowAction::UploadAnyway: return Words::tr("Upload anyway");
    case RowAction::More: return Words::tr("More");
    case RowAction::Replace: return Words::tr("Replace");
    case RowAction::KeepBoth: return Words::tr("Keep both");
    case RowAction::Skip: return Words::tr("Skip");
    case RowAction::SignIn: return Words::tr("Sign in");
    case RowAction::Expand: return Words::tr("Show files");
    }
    return {};
}

QString filesText(qint64 files)
{
    return format::counted(Words::tr("%1 files", nullptr, int(files)), files);
}

} // namespace ferry
