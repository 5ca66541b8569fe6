#pragma once

#include "base/task.h"
#include "store/historystore.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace ferry {

// "Upload again" of one row: the same bytes are not sent to the same destination a second time unless
// the user says so once more. Whether the file still has them is told by its size, then by its
// SHA-256, on a thread of its own. GUI thread.
class UploadAgain final : public QObject
{
    Q_OBJECT

public:
    explicit UploadAgain(HistoryStore &history, QObject *parent = nullptr);
    ~UploadAgain() override; // stops a file that is being read

    // `path` is the file here. After alreadyThere() for this entry: goes ahead.
    void begin(const HistoryEntry &entry, const QByteArray &path);
    // Where begin() would go ahead at once: the path that it was called with.
    std::optional<QByteArray> confirmed(const HistoryEntry &entry) const;
    void forget(); // another row was chosen

Q_SIGNALS:
    void wanted(const QList<QByteArray> &paths, const QUuid &destination);
    // A large file is being read.
    void comparing(const ferry::HistoryEntry &entry);
    // `there` is the upload that has the same content, at the entry's destination.
    void alreadyThere(const ferry::HistoryEntry &entry, const ferry::HistoryEntry &there);

private:
    struct Pending
    {
        HistoryEntry entry {};
        QByteArray path {};
        bool isThere = false;
    };

    void compare(const HistoryEntry &there);
    void goAhead();

    HistoryStore &m_history;
    std::optional<Pending> m_pending {};
    quint64 m_number = 0; // an answer to an older question says nothing now
    std::shared_ptr<std::atomic<bool>> m_stop {};
    QThreadPool m_pool {};
    Task<bool> m_look {};
};

} // namespace ferry
