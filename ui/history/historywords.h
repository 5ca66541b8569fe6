#pragma once

#include "store/historyentry.h"
#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QString>

namespace ferry {

// The file that was uploaded, as it is on this computer now.
enum class SourceState { Unknown = 1, Elsewhere, Unchanged, Changed, Gone };

// One row of history in words. Plain text: names in it are literal. GUI thread.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    static QString place(const HistoryEntry &entry); // "acme-prod › media"
    static QString fullPlace(const HistoryEntry &entry); // "acme-prod › media › 2026/report.pdf"
    static QString device(const HistoryEntry &entry); // "this computer"
    static QString uploads(qint64 number); // "1 upload", "2 uploads"
    static bool isElsewhere(const HistoryEntry &entry); // another computer's
    static QString when(const HistoryEntry &entry); // "12:41"

    static QString badge(const HistoryEntry &entry); // "Uploaded", "Stopped at 62%"
    static Tone badgeTone(const HistoryEntry &entry);

    // "SHA-256 9f2c…e81a, checked after upload · 18.2 MB in 0.4 s (45.5 MB/s) · 1 attempt", or why
    // it was not uploaded.
    static QString evidence(const HistoryEntry &entry);
    static QString attempts(const HistoryEntry &entry); // "3 attempts"
    static QString source(const HistoryEntry &entry, SourceState state);

    // "Also uploaded from studio to acme-prod › media, 12 May, and 2 times more". `others` are
    // uploads of the same content, newest first, at least one.
    static QString others(const HistoryEntry &entry, const QList<HistoryEntry> &others);
    // "The same file is already in acme-prod › media: uploaded from studio, 12 May."
    static QString alreadyThere(const HistoryEntry &there);

    // The whole row as one sentence, for a screen reader.
    static QString sentence(const HistoryEntry &entry);

private:
    static QString outcomeFacts(const HistoryEntry &entry);
    static QString verification(const HistoryEntry &entry);
    static QString speedFacts(const HistoryEntry &entry);
};

} // namespace ferry
