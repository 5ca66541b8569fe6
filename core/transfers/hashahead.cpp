#include "transfers/hashahead.h"

#include "destinations/registry.h"
#include "destinations/samebytes.h"
#include "files/sourcefile.h"
#include "transfers/family.h"

namespace ferry {

HashAhead::~HashAhead()
{
    constexpr int patience = 250; // ms
    *m_listens = false;
    m_interest.end();
    if (m_pool && !m_pool->waitForDone(patience))
        static_cast<void>(m_pool.release()); // its destructor would wait for ever
}

bool HashAhead::wants(const TransferItem &item) const
{
    if (item.state != TransferState::Waiting || item.size() < worthHashing)
        return false;
    const DestinationConfig *config = m_world.destination(item.destination);
    const DestinationKind *kind = config == nullptr ? nullptr : findDestinationKind(config->kind);
    return kind != nullptr && (kind->hashesFirst || looksForSameBytes(*config));
}

void HashAhead::arrived(const TransferItem &item)
{
    if (wants(item))
        m_waiting.insert({item.position, item.id});
}

void HashAhead::stateChanged(const TransferItem &item, TransferState before)
{
    if (before == TransferState::Waiting)
        forget(item, item.position);
    arrived(item);
}

void HashAhead::moved(const TransferItem &item, double before)
{
    if (m_waiting.erase({before, item.id}) > 0)
        m_waiting.insert({item.position, item.id});
}

// An upload that has begun shares what is being read. What was paused or cancelled needs it no longer.
void HashAhead::forget(const TransferItem &item, double position)
{
    m_waiting.erase({position, item.id});
    m_ready.remove(item.id);
    if (item.id == m_current && !isActive(item.state))
        m_interest.end();
}

void HashAhead::look()
{
    while (m_current == 0 && m_ready.size() < mostAhead && !m_waiting.empty()) {
        const TransferId id = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        const Ledger::Entry *entry = m_world.ledger.find(id);
        if (entry == nullptr || !entry->begun->sha256.isEmpty() || !wants(entry->item))
            continue;
        m_current = id;
        ask(id);
    }
}

// Nothing of that size was ever uploaded there: then it is no other file's copy, and is hashed while it is sent.
void HashAhead::ask(TransferId id)
{
    const TransferItem &item = m_world.ledger.find(id)->item;
    const DestinationConfig &config = *m_world.destination(item.destination);
    if (findDestinationKind(config.kind)->hashesFirst) {
        askForStamp(id);
        return;
    }
    EarlierQuery query;
    query.kind = config.kind;
    query.bytes = item.size();
    m_world.earlier(query, [this, id](const Result<QList<EarlierUpload>> &found) {
        if (found && !found->isEmpty() && m_world.ledger.find(id) != nullptr)
            askForStamp(id);
        else
            next();
    });
}

void HashAhead::askForStamp(TransferId id)
{
    const FileStamp stamp = m_world.ledger.find(id)->item.stamp;
    if (const QByteArray known = m_world.book.find(stamp); !known.isEmpty()) {
        take(id, stamp, known);
        return;
    }
    EarlierQuery query;
    query.stamp = stamp;
    m_world.earlier(query, [this, id, stamp](const Result<QList<EarlierUpload>> &found) {
        if (found && !found->isEmpty()) {
            m_world.book.keep(stamp, found->first().sha256);
            take(id, stamp, found->first().sha256);
        } else {
            read(id);
        }
    });
}

void HashAhead::read(TransferId id)
{
    const Ledger::Entry *entry = m_world.ledger.find(id);
    if (entry == nullptr || entry->item.state != TransferState::Waiting) {
        next();
        return;
    }
    if (!m_pool) {
        m_pool = std::make_unique<QThreadPool>();
        m_pool->setMaxThreadCount(1);
        m_pool->setThreadPriority(QThread::IdlePriority);
        m_mail = std::make_shared<QObject>();
    }
    using Opened = std::shared_ptr<const SourceFile>;
    // Even opening may hang.
    m_pool->start([this, id, path = entry->item.path, stamp = entry->item.stamp, mail = m_mail,
                      listens = m_listens] {
        Result<SourceFile> opened = SourceFile::open(path, stamp);
        Opened source;
        if (opened && opened->stamp() == stamp)
            source = std::make_shared<const SourceFile>(std::move(*opened));
        QMetaObject::invokeMethod(
            mail.get(),
            [this, id, source, mail, listens] {
                if (*listens)
                    hash(id, source);
            },
            Qt::QueuedConnection);
    });
}

void HashAhead::hash(TransferId id, const std::shared_ptr<const SourceFile> &source)
{
    if (!source) { // whoever uploads it says what is wrong
        next();
        return;
    }
    const auto answer = [this, id, stamp = source->stamp(), mail = m_mail, listens = m_listens](
                            const Result<QByteArray> &made) {
        QMetaObject::invokeMethod(
            mail.get(),
            [this, id, stamp, made, mail, listens] {
                if (*listens)
                    take(id, stamp, made);
            },
            Qt::QueuedConnection);
    };
    m_interest = m_world.book.read(*m_pool, source, HashBook::Urgency::Idle, answer);
}

void HashAhead::take(TransferId id, const FileStamp &stamp, const Result<QByteArray> &made)
{
    Ledger::Entry *entry = m_world.ledger.find(id);
    if (made && entry != nullptr && entry->item.stamp == stamp && !isFinal(entry->item.state)) {
        if (entry->begun->sha256 != *made)
            family::keepHash(m_world.ledger, *entry, *made);
        if (entry->item.state == TransferState::Waiting)
            m_ready.insert(id);
        Q_EMIT changed();
    }
    next();
}

void HashAhead::next()
{
    m_interest.end();
    m_current = 0;
    look();
}

} // namespace ferry
