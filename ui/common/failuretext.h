#pragma once

#include "base/failure.h"

#include <QList>
#include <QString>

namespace ferry {

// The only place where failures become words. Plain text: names and servers' words in it are
// literal, never markup. Needs QtCore only, for the command line.

// Is the queue going to try again by itself, or is it over for now?
enum class FailureStage { TryingAgain = 1, Ended };

// What the failure happened to, as far as known; empty fields are left out of the sentence.
struct FailureContext
{
    QString destination {}; // its name, as shown
    QString destinationKind {}; // "supabase" speaks of buckets
    qint64 fileBytes = -1;
    FailureStage stage = FailureStage::Ended;
};

// What the user can do about it, as a button can offer it.
enum class FailureRemedy {
    Retry = 1,
    SignIn,
    EditDestination,
    AnswerConflict,
    AddAgain, // the file as it is now
    None, // nothing that Ferry could do
};

// "The bucket “media” takes files up to 50 MB; this one is 1.2 GB. Choose another bucket, or raise
// the limit in Supabase." The cause, then what to do.
QString failureSentence(const Failure &failure, const FailureContext &context = {});

// For a badge in a row: "Refused", "Failed", "Source gone".
QString failureBadge(const Failure &failure);
// The same with its reason: "Refused: over 100 MB", "Failed: no connection", "Source gone".
QString failureBadgeWithReason(const Failure &failure);

// The reason alone, for a sentence of another's: "no connection", "over 100 MB".
QString failureReason(const Failure &failure);

// What Details shows beneath: HTTP status, code, the server's own words, request id. May be empty.
QString failureDetails(const Failure &failure);

FailureRemedy failureRemedy(const Failure &failure);
QString remedyLabel(FailureRemedy remedy); // a verb for a button; empty for None

// A name from outside in quotes, cut to a readable length, and kept from turning the sentence round
// when it is written from right to left.
QString quoted(const QString &name);

const QList<FailureKind> &allFailureKinds();

} // namespace ferry
