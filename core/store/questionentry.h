#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace ferry {

// How a question ended. Stored by number: append, never renumber.
enum class QuestionOutcome {
    Asking = 1, // it has not; after a crash it never will
    Answered = 2,
    Stopped = 3, // by the user; what had come by then is kept
    NotUploaded = 4, // a file did not get there, or could not be read there: nothing was asked
    NotAsked = 5, // the service did not take the question, or its answer broke off
    TimedOut = 6,
};

// A file that a question was about, as it was then.
struct QuestionFile
{
    QString name {};
    QByteArray path {}; // on this computer, the file system's own bytes; empty: it was elsewhere
    QString remoteId {};
    QString link {};
    qint64 bytes = -1;

    bool operator==(const QuestionFile &) const = default;
};

// A question and its answer.
struct QuestionEntry
{
    qint64 row = 0; // local row number: the keyset
    QUuid id {};
    qint64 askedAt = 0; // ms since the epoch, wall time
    qint64 endedAt = 0; // 0: it has not
    QUuid destination {};
    QString destinationName {}; // as it was called then
    QString destinationKind {};
    QString model {};
    QString question {};
    QString answer {}; // Markdown, as it came
    QString reasoning {};
    QuestionOutcome outcome = QuestionOutcome::Asking;
    QString finish {}; // the service's word: "stop", "length"
    std::optional<Failure> failure {};
    QString failedFile {}; // the name of the file that it was about, if it was
    qint64 questionTokens = -1; // -1: not said
    qint64 answerTokens = -1;
    QList<QuestionFile> files {};
};

struct QuestionQuery
{
    QString text {}; // any part of question, answer, file names, model; words are joined with AND
    // Keyset: rows before this one, newest first. 0: from the newest.
    qint64 beforeAskedAt = 0;
    qint64 beforeRow = 0;
    int limit = 100;
};

struct QuestionPage
{
    std::optional<Failure> failure {}; // it could not be read
    QList<QuestionEntry> entries {};
    bool more = false;
};

} // namespace ferry
