#pragma once

#include "remote/remoteaccess.h"
#include "remote/remoteentry.h"
#include "ui/links/chosenlinks.h"

#include <QObject>

#include <chrono>

namespace ferry {

class RemoteErrands;

// Links to files at a destination, on the clipboard: those that anybody can open, or such that end. GUI thread.
class RemoteLinks final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualLife {std::chrono::days(7)};
    static constexpr qsizetype most = 1000; // each is a request

    explicit RemoteLinks(RemoteErrands &errands, QObject *parent); // which outlive it

    // The links that the files have; where none has one and the destination gives some out, such that work for the
    // usual time; else the places or ids that stand for them.
    void copy(const QList<RemoteEntry> &entries, std::chrono::seconds longestLink);
    void make(const QList<RemoteEntry> &entries, std::chrono::seconds life);
    // The links that the files have, or such as are made for the usual time.
    void find(const QList<RemoteEntry> &entries, std::chrono::seconds longestLink,
        const ChosenLinks::Then &then);

    static ChosenLinks::Abilities abilities(
        const QList<RemoteEntry> &entries, std::chrono::seconds longestLink);

Q_SIGNALS:
    void copied(const QString &words); // or why nothing was
    void failed(const ferry::Failure &failure);

private:
    void ask(const QList<RemoteEntry> &entries, std::chrono::seconds life,
        const ChosenLinks::Then &then);
    void takeLinks(const QList<NamedLink> &links, const RemoteEnd &end);

    RemoteErrands &m_errands;
    std::chrono::seconds m_life {0}; // of those that are being made
    ChosenLinks::Then m_then {}; // who waits for them
};

} // namespace ferry
