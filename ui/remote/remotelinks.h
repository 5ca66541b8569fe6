#pragma once

#include "remote/remoteaccess.h"
#include "remote/remoteentry.h"

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

Q_SIGNALS:
    void copied(const QString &words); // or why nothing was
    void failed(const ferry::Failure &failure);

private:
    void takeLinks(const QStringList &links, const RemoteEnd &end);

    RemoteErrands &m_errands;
    std::chrono::seconds m_life {0}; // of those that are being made
};

} // namespace ferry
