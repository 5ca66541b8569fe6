#pragma once

#include "destinations/earlierupload.h"
#include "files/hashbook.h"
#include "transfers/ledger.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <set>
#include <utility>

namespace ferry {

struct DestinationConfig;

// Hashes what waits, in the queue's order, so that its hash is known when its turn comes: the files of destinations
// that send it first, and those that may be there already (DestinationKind, samebytes.h). One file at a time, by a
// thread that gets what running uploads leave, and a few files ahead at most. Lives in the queue's thread.
class HashAhead final : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(Result<QList<EarlierUpload>>)>;
    struct World
    {
        Ledger &ledger;
        HashBook &book;
        std::function<const DestinationConfig *(DestinationId)> destination;
        // What the history knows; answered in this thread.
        std::function<void(const EarlierQuery &, const Found &)> earlier;
    };

    explicit HashAhead(World world)
        : m_world(std::move(world))
    { }
    ~HashAhead() override; // stops; a thread that hangs in a dead mount is left behind

    // As the ledger's calls say.
    void arrived(const TransferItem &item);
    void stateChanged(const TransferItem &item, TransferState before);
    void moved(const TransferItem &item, double before);
    // Begins the next, where there is one.
    void look();

    int ready() const { return int(m_ready.size()); } // hashed, and still waiting

Q_SIGNALS:
    void changed(); // the ledger has more

private:
    // Reading less takes no time worth saving.
    static constexpr qint64 worthHashing = 4 << 20;
    static constexpr int mostAhead = 16;

    bool wants(const TransferItem &item) const;
    void forget(const TransferItem &item, double position);
    void ask(TransferId id);
    void askForStamp(TransferId id);
    void read(TransferId id);
    void hash(TransferId id, const std::shared_ptr<const SourceFile> &source);
    void take(TransferId id, const FileStamp &stamp, const Result<QByteArray> &made);
    void next();

    World m_world;
    std::set<std::pair<double, TransferId>> m_waiting {};
    QSet<TransferId> m_ready {};
    TransferId m_current = 0;
    HashBook::Interest m_interest {};
    std::unique_ptr<QThreadPool> m_pool {}; // made with the first file
    // Receives what the pool has to say; the pool may hold it longer than there is somebody to listen.
    std::shared_ptr<QObject> m_mail {};
    std::shared_ptr<bool> m_listens = std::make_shared<bool>(true);
};

} // namespace ferry
