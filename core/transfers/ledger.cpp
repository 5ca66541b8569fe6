#include "transfers/ledger.h"

#include "files/remotename.h"

namespace ferry {

using Kind = JournalEntry::Kind;

Ledger::Ledger(QueueDisk &disk, const Clock &clock, Calls calls, std::size_t mostInBatch)
    : m_clock(clock)
    , m_calls(std::move(calls))
    , m_journal(disk, clock,
          {.text = [this](const JournalEntry &entry) { return textOf(entry); },
              .written
              = [this](const auto &entries, const auto &result) { written(entries, result); },
              .refused = [this](const Failure &failure) { refused(failure); }},
          mostInBatch)
{ }

Ledger::Entry *Ledger::find(TransferId id)
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

// ── in ──────────────────────────────────────────────────────────────────────────────────────────

void Ledger::take(StoredQueue queue, bool goOn)
{
    m_nextItem = queue.nextItem;
    m_nextGroup = queue.nextGroup;
    m_holds.load(queue.holds);
    m_news.gathered().holds = !queue.holds.isEmpty();
    if (goOn) {
        m_entries.reserve(std::size_t(queue.items.size()));
        m_news.gathered().added.reserve(queue.items.size());
    }
    for (StoredTransfer &stored : queue.items) {
        m_lastPosition = qMax(m_lastPosition, stored.item.position);
        if (goOn)
            insert(std::move(stored), true);
        else
            m_aside.insert({stored.item.destination, stored.item.name}, stored);
    }
    if (!goOn)
        return;
    for (const TransferGroup &group : std::as_const(queue.groups)) {
        m_groups[group.id] = group;
        m_news.gathered().groups.append(group);
    }
}

void Ledger::insert(StoredTransfer stored, bool isShown)
{
    const TransferId id = stored.item.id;
    Entry &entry = m_entries[id];
    entry.item = std::move(stored.item);
    entry.setToken(stored.token);
    entry.setHash(stored.sha256);
    // Two of one name may come from a database that was rescued: the first has it.
    if (!m_names.owner(entry.item.destination, entry.item.name))
        entry.name = m_names.reserve(entry.item.destination, entry.item.name, id);
    if (isShown)
        show(entry);
}

void Ledger::show(Entry &entry)
{
    entry.isShown = true;
    m_totals.add(entry.item);
    m_news.gathered().added.append(entry.item);
    m_calls.arrived(entry.item);
    if (std::exchange(entry.isAwaited, false))
        m_calls.added(entry.request, entry.item);
}

Ledger::Answer Ledger::add(TransferItem item, int request)
{
    if (const std::optional<Answer> left = goOn(item, request))
        return *left;
    if (const auto known = queued(item.destination, item.name, item.path))
        return {Added::Known, *known};
    item.id = m_nextItem++;
    if (item.family < 0) // the first of it that is new
        item.family = item.id;
    item.name = m_names.freeName(item.destination, item.name);
    item.position = ++m_lastPosition;
    Entry &entry = m_entries[item.id];
    entry.item = std::move(item);
    entry.await(request);
    entry.name = m_names.reserve(entry.item.destination, entry.item.name, entry.item.id);
    say(Kind::Add, entry);
    // What the scan found and cannot upload is history too, with its reason.
    if (entry.item.state == TransferState::Failed)
        say(Kind::End, entry, TransferState::Failed);
    return {Added::New, entry.item.id};
}

// Two files of one name get numbers; the same file is there already.
std::optional<TransferId> Ledger::queued(
    DestinationId destination, const QString &name, const QByteArray &path) const
{
    for (int number = 1;; ++number) {
        const auto owner
            = m_names.owner(destination, number == 1 ? name : remotename::numbered(name, number));
        const auto entry = owner ? m_entries.find(*owner) : m_entries.end();
        if (!owner || (entry != m_entries.end() && entry->second.item.path == path))
            return owner;
    }
}

// A file that an earlier run left unfinished goes on where it was, if it is still the same file.
std::optional<Ledger::Answer> Ledger::goOn(const TransferItem &item, int request)
{
    const auto found = m_aside.find({item.destination, item.name});
    if (found == m_aside.end() || found->item.path != item.path)
        return std::nullopt;
    StoredTransfer stored = *found;
    m_aside.erase(found);
    const bool isSame = LedgerEntry::askAgain(stored.item, item);
    const TransferId id = stored.item.id;
    insert(std::move(stored), false);
    Entry &entry = m_entries.at(id);
    entry.await(request);
    if (!isSame) {
        giveUpPart(entry);
        entry.setHash({});
    }
    if (entry.item.state == TransferState::Failed)
        say(Kind::End, entry, TransferState::Failed);
    else
        save(entry);
    return Answer {Added::GoesOn, id};
}

GroupId Ledger::put(TransferGroup group)
{
    if (group.id == 0)
        group.id = m_nextGroup++;
    m_groups[group.id] = group;
    m_news.gathered().groups.append(group);
    m_journal.append({.kind = Kind::PutGroup, .id = group.id});
    return group.id;
}

// ── changes ─────────────────────────────────────────────────────────────────────────────────────

void Ledger::edit(Entry &entry, const std::function<void(TransferItem &)> &change)
{
    if (entry.isShown)
        m_totals.remove(entry.item);
    change(entry.item);
    if (entry.isShown)
        m_totals.add(entry.item);
    touch(entry);
}

void Ledger::setState(Entry &entry, TransferState state)
{
    const TransferState before = entry.item.state;
    if (before == state)
        return;
    Q_ASSERT_X(mayMove(before, state), "Ledger", "a move the table forbids");
    edit(entry, [state](TransferItem &i) {
        i.state = state;
        i.course.set(&TransferCourse::bytesPerSecond, 0);
    });
    if (entry.isShown)
        m_calls.stateChanged(entry.item, before);
}

void Ledger::say(Kind kind, Entry &entry, TransferState state)
{
    ++entry.unwritten;
    m_journal.append({.kind = kind,
        .id = entry.item.id,
        .state = state,
        .time = kind == Kind::End ? m_clock.wall().toMSecsSinceEpoch() : 0,
        .joins = m_joins || (kind == Kind::End && entry.isAwaited), // with its Add
        .ends = kind == Kind::End ? entry.ends++ : entry.ends});
}

void Ledger::save(Entry &entry)
{
    touch(entry);
    // The one that waits will tell what is true when it is written.
    if (std::exchange(entry.saveWaits, true))
        return;
    say(Kind::Save, entry);
}

void Ledger::end(Entry &entry, TransferState state)
{
    if (state == TransferState::Done || state == TransferState::Skipped)
        entry.isEnding = true;
    else
        setState(entry, state);
    say(Kind::End, entry, state);
    entry.saveWaits = false; // what is saved from now on comes after the end
}

void Ledger::keepToken(
    TransferId id, const QByteArray &token, std::function<void(Result<void>)> done)
{
    Entry *entry = find(id);
    if (entry == nullptr)
        return done(
            failed({.kind = FailureKind::Interrupted, .detail = QStringLiteral("removed")}));
    entry->setToken(token);
    m_tokenAnswers.emplace(id, std::move(done));
    say(Kind::KeepToken, *entry);
}

void Ledger::keepHash(Entry &entry, const QByteArray &sha256)
{
    entry.setHash(sha256);
    // Reading a small file again costs less than remembering its hash.
    constexpr qint64 worthKeeping = 32 << 20;
    if (entry.item.size() >= worthKeeping)
        say(Kind::KeepHash, entry);
}

void Ledger::redirect(Entry &entry, DestinationId destination, Shared<QList<PassedOver>> passed)
{
    giveUpPart(entry);
    entry.name.release();
    const DestinationId before = entry.item.destination;
    edit(entry, [&](TransferItem &i) {
        LedgerEntry::redirect(i, destination, std::move(passed));
        i.name = m_names.freeName(destination, i.name);
    });
    entry.name = m_names.reserve(destination, entry.item.name, entry.item.id);
    if (entry.item.state == TransferState::Waiting && m_calls.redirected)
        m_calls.redirected(entry.item, before);
    save(entry);
}

void Ledger::giveUpPart(Entry &entry)
{
    const QByteArray token = entry.begun->token;
    entry.setToken({});
    if (!token.isEmpty())
        m_journal.append({.kind = Kind::GiveUpPart, .id = entry.item.destination, .token = token});
}

void Ledger::move(const QList<TransferId> &ids, QueueMove where)
{
    std::vector<QueueOrder::Place> places;
    for (const auto &[id, entry] : m_entries) {
        if (entry.isShown)
            places.emplace_back(entry.item.position, id);
    }
    QueueOrder order = QueueOrder::after(std::move(places), {ids.cbegin(), ids.cend()}, where);
    for (const auto &[position, id] : order.moved) {
        Entry &entry = m_entries.at(id);
        const double before = std::exchange(entry.item.position, position);
        m_lastPosition = qMax(m_lastPosition, position);
        m_calls.moved(entry.item, before);
        save(entry);
    }
    m_news.gathered().order = std::move(order.ids);
}

void Ledger::remove(const QList<TransferId> &ids)
{
    m_removed.clear();
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr || entry->isLeaving)
            continue;
        if (!isFinal(entry->item.state) && !entry->isEnding)
            continue;
        entry->isLeaving = true;
        if (entry->keepsRow())
            say(Kind::Remove, *entry);
        else if (entry->unwritten == 0)
            leave(*entry);
    }
}

void Ledger::leave(Entry &entry)
{
    m_totals.remove(entry.item);
    entry.name.release();
    entry.isShown = false;
    entry.isLeaving = false;
    const TransferId id = entry.item.id;
    m_news.gathered().removed.append(id);
    m_removed.insert(m_entries.extract(id));
}

void Ledger::restoreRemoved()
{
    for (auto &[id, entry] : m_entries) {
        if (!std::exchange(entry.isLeaving, false))
            continue;
        if (entry.keepsRow())
            say(Kind::Restore, entry); // after the Remove that is on its way
    }
    while (!m_removed.empty()) {
        auto node = m_removed.extract(m_removed.begin());
        Entry &entry = node.mapped();
        const TransferId id = entry.item.id;
        const bool isStored = entry.keepsRow();
        if (isStored && !m_names.owner(entry.item.destination, entry.item.name))
            entry.name = m_names.reserve(entry.item.destination, entry.item.name, id);
        m_entries.insert(std::move(node));
        Entry &back = m_entries.at(id);
        if (isStored)
            say(Kind::Restore, back);
        else
            show(back);
    }
}

// ── holds ───────────────────────────────────────────────────────────────────────────────────────

void Ledger::hold(Hold hold)
{
    m_journal.append({.kind = Kind::PutHold, .id = hold.destination, .reason = hold.reason});
    m_holds.put(std::move(hold));
    m_news.gathered().holds = true;
}

void Ledger::lift(DestinationId destination, HoldReason reason)
{
    if (!m_holds.lift(destination, reason))
        return;
    m_journal.append({.kind = Kind::LiftHold, .id = destination, .reason = reason});
    m_news.gathered().holds = true;
}

// ── the disk ────────────────────────────────────────────────────────────────────────────────────

std::optional<QueueRecord> Ledger::textOf(const JournalEntry &entry)
{
    switch (entry.kind) {
    case Kind::PutGroup: return record::PutGroup {m_groups.at(entry.id)};
    case Kind::GiveUpPart: return record::GiveUpPart {entry.id, entry.token};
    case Kind::Mark: return std::nullopt;
    case Kind::LiftHold:
    case Kind::PutHold: return m_holds.textOf(entry);
    default: break;
    }
    Entry *item = find(entry.id);
    return item == nullptr ? std::nullopt : item->textOf(entry, m_calls.record);
}

void Ledger::written(const std::vector<JournalEntry> &entries, const QueueDisk::Written &result)
{
    bool givenUp = false;
    for (const JournalEntry &word : entries) {
        switch (word.kind) {
        case Kind::PutGroup:
        case Kind::PutHold:
        case Kind::LiftHold: break;
        case Kind::Mark: m_calls.marked(int(word.id)); break;
        case Kind::GiveUpPart: givenUp = true; break;
        default:
            givenUp = givenUp || word.kind == Kind::Remove || word.kind == Kind::Restore
                || (word.kind == Kind::End && word.state == TransferState::Skipped);
            writtenItem(word, result);
        }
    }
    if (givenUp)
        m_calls.partsGivenUp();
    m_calls.diskAnswered();
}

void Ledger::writtenItem(const JournalEntry &word, const QueueDisk::Written &result)
{
    if (word.kind == Kind::KeepToken) {
        if (auto answer = m_tokenAnswers.extract(word.id))
            answer.mapped()({});
    }
    Entry *entry = find(word.id);
    if (entry == nullptr)
        return;
    --entry->unwritten;
    entry->isAccepted = true;
    touch(*entry);
    if (word.kind == Kind::Restore && result.withoutPart.contains(word.id))
        entry->setToken({});
    if (word.kind == Kind::End)
        writtenEnd(*entry, word.state);
    if (entry->unwritten > 0)
        return;
    if (entry->isLeaving)
        leave(*entry);
    else if (!entry->isShown)
        show(*entry);
}

void Ledger::writtenEnd(Entry &entry, TransferState state)
{
    m_news.gathered().history = true;
    // An earlier end may be written while a later one, of a retry, is on its way.
    if (state != TransferState::Done && state != TransferState::Skipped)
        return;
    entry.isEnding = false;
    entry.name.release();
    entry.setToken({});
    edit(entry, [](TransferItem &i) { i.stored = i.size(); });
    setState(entry, state);
}

void Ledger::refused(const Failure &failure)
{
    const auto since = m_journal.failingSince();
    if (since && m_clock.monotonic() - *since >= addPatience)
        refuseAdded(failure);
    m_calls.diskRefused(failure);
}

// What was never on the disk was never accepted; its name is free again.
void Ledger::refuseAdded(const Failure &failure)
{
    // Something was said of it after it was written: it is shown later, and who asked need not wait.
    for (auto &[id, entry] : m_entries) {
        if (entry.isAccepted && std::exchange(entry.isAwaited, false))
            m_calls.added(entry.request, entry.item);
    }
    m_journal.withdraw([this](const JournalEntry &word) {
        if (word.kind == Kind::PutGroup || word.kind >= Kind::GiveUpPart)
            return false;
        const Entry *entry = find(word.id);
        return entry != nullptr && entry->isAwaited;
    });
    for (auto each = m_entries.begin(); each != m_entries.end();) {
        const Entry &entry = each->second;
        if (!entry.isAwaited) {
            ++each;
            continue;
        }
        m_calls.addRefused(entry.request, entry.item, failure);
        each = m_entries.erase(each);
    }
}

Ledger::News Ledger::takeNews()
{
    // What is on its way to the disk is touched once more when it is there.
    return m_news.take([this](TransferId id) -> const TransferItem * {
        const Entry *entry = find(id);
        const bool isThere = entry != nullptr && entry->isShown && entry->unwritten == 0;
        return isThere ? &entry->item : nullptr;
    });
}

} // namespace ferry
