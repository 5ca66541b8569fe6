#include "ui/uploads/chosenuploads.h"

#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/uploads/cancelquestion.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/transfermodel.h"
#include "ui/uploads/transfertally.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace ferry {

namespace {

bool isEnded(const TransferItem &item)
{
    return isFinal(item.state) && item.state != TransferState::Failed;
}

bool mayPause(TransferState state)
{
    return isActive(state) || state == TransferState::Waiting || state == TransferState::RetryWait;
}

QUrl linkOf(const TransferItem &item)
{
    return item.result ? item.result->link : QUrl();
}

bool mayRetry(const TransferItem &item)
{
    return item.state == TransferState::Failed || item.state == TransferState::Cancelled;
}

} // namespace

ChosenUploads::ChosenUploads(
    TransferModel &model, QAbstractItemView &list, MessageBar &messages, QWidget &page)
    : QObject(&page)
    , m_model(model)
    , m_list(list)
    , m_messages(messages)
    , m_page(page)
    , m_links(new ChosenLinks(
          [this](const ChosenLinks::Then &then) { then(findLinks()); }, messages, page))
{ }

// Of a page that somebody left, nothing is: no key must cancel an upload that nobody sees.
QList<TransferId> ChosenUploads::ids() const
{
    if (m_page.isHidden())
        return {};
    return m_model.idsOf(m_list.selectionModel()->selection());
}

qsizetype ChosenUploads::rows() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_list.selectionModel()->selection())
        count += range.height();
    return count;
}

TransferModel::Row ChosenUploads::onlyRow() const
{
    return rows() == 1 ? m_model.row(m_list.selectionModel()->selection().indexes().first().row())
                       : TransferModel::Row {};
}

QList<TransferId> ChosenUploads::ids(
    const std::function<bool(const TransferItem &)> &condition) const
{
    QList<TransferId> chosen = ids();
    erase_if(chosen, [&](TransferId id) {
        const TransferItem *item = m_model.find(id);
        return !item || !condition(*item);
    });
    return chosen;
}

QList<TransferId> ChosenUploads::idsOrFocused() const
{
    const QModelIndex focused = m_list.currentIndex();
    if (m_list.selectionModel()->hasSelection() || !focused.isValid() || m_page.isHidden())
        return ids();
    return m_model.idsOf({focused, focused});
}

void ChosenUploads::refresh()
{
    const Abilities now = abilitiesNow();
    if (now == m_abilities)
        return;
    m_abilities = now;
    m_links->setAbilities(now.links);
    Q_EMIT abilitiesChanged();
}

// From sums alone: a folder may be a hundred thousand uploads, and this is asked ten times a second.
ChosenUploads::Abilities ChosenUploads::abilitiesNow() const
{
    // Whether what is done has a link shows when it is copied.
    const auto abilitiesOf = [this](const TransferTally &tally) {
        return Abilities {
            .retry = tally.attention > tally.answers || tally.cancelled + tally.signIn > 0,
            .answer = tally.answers > 0,
            .answerAll = m_model.tally().answers,
            .links = {.copy = tally.done > 0}};
    };
    // Of more rows it is not worth the time to look at each.
    constexpr qsizetype mostLookedAt = 1000;
    const qsizetype count = rows();
    if (count > mostLookedAt)
        return abilitiesOf(m_model.tally());
    Abilities abilities {
        .showInFolder = !chosenPath().isEmpty(), .answerAll = m_model.tally().answers};
    for (const QModelIndex &index : m_list.selectionModel()->selectedRows()) {
        const TransferModel::Row row = m_model.row(index.row());
        TransferTally tally = row.group != nullptr ? row.group->tally : TransferTally {};
        if (row.item != nullptr)
            tally.add(*row.item);
        const Abilities own = abilitiesOf(tally);
        abilities.retry |= own.retry;
        abilities.answer |= own.answer;
        const bool isOne = row.item != nullptr && count == 1;
        abilities.links.copy |= isOne ? linkOf(*row.item).isValid() : own.links.copy;
        abilities.links.open = isOne && mayBeOpened(linkOf(*row.item));
    }
    return abilities;
}

void ChosenUploads::pauseOrResume()
{
    QList<TransferId> running;
    QList<TransferId> paused;
    for (const TransferId id : idsOrFocused()) {
        const TransferItem *item = m_model.find(id);
        if (item != nullptr && mayPause(item->state))
            running.append(id);
        else if (item != nullptr && item->state == TransferState::Paused)
            paused.append(id);
    }
    if (!running.isEmpty())
        Q_EMIT pauseRequested(running);
    else if (!paused.isEmpty())
        Q_EMIT resumeRequested(paused);
}

void ChosenUploads::retry()
{
    const auto failed = ids(&mayRetry);
    if (!failed.isEmpty())
        Q_EMIT retryRequested(failed);
    // What waits for its account can be tried again once somebody has signed in.
    const auto waiting = ids(&waitsForSignIn);
    if (failed.isEmpty() && !waiting.isEmpty())
        Q_EMIT signInRequested(m_model.find(waiting.first())->destination);
}

// Del: what is under way is cancelled; what has ended leaves the list.
void ChosenUploads::cancelOrRemove()
{
    const auto open = ids([](const TransferItem &item) { return !isFinal(item.state); });
    if (!open.isEmpty()) {
        cancel(open);
        return;
    }
    takeOff(ids([](const TransferItem &item) { return isFinal(item.state); }));
}

void ChosenUploads::removeAllFinished()
{
    takeOff(m_model.idsWhere(isEnded));
}

void ChosenUploads::takeOff(const QList<TransferId> &ended)
{
    if (ended.isEmpty())
        return;
    Q_EMIT removeRequested(ended);
    m_messages.show(format::counted(tr("%1 files taken off the list", nullptr, int(ended.size())),
                        ended.size()),
        [this] { Q_EMIT restoreRequested(); });
}

void ChosenUploads::cancel(const QList<TransferId> &chosen)
{
    askBeforeCancelling(m_page, chosen.size(), [this, chosen] { cancelNow(chosen); });
}

void ChosenUploads::cancelNow(const QList<TransferId> &chosen)
{
    QList<TransferId> open = chosen;
    erase_if(open, [this](TransferId id) {
        const TransferItem *item = m_model.find(id);
        return !item || isFinal(item->state);
    });
    if (open.isEmpty())
        return;
    Q_EMIT cancelRequested(open);
    const QString what
        = open.size() == 1 ? m_model.find(open.first())->displayName() : filesText(open.size());
    m_messages.show(tr("Cancelled %1").arg(what), [this, open] { Q_EMIT retryRequested(open); });
}

QByteArray ChosenUploads::chosenPath() const
{
    const TransferModel::Row row = onlyRow();
    return row.item != nullptr ? row.item->path
        : row.group != nullptr ? row.group->info.path
                               : QByteArray();
}

void ChosenUploads::showInFolder()
{
    if (const QByteArray path = chosenPath(); !path.isEmpty() && !m_page.isHidden())
        Q_EMIT showInFolderRequested(path);
}

ChosenLinks::Found ChosenUploads::findLinks() const
{
    ChosenLinks::Found found;
    for (const TransferId id : ids()) {
        const TransferItem &item = *m_model.find(id);
        if (const QUrl link = linkOf(item); mayBeGiven(link))
            found.links.append({item.displayName(), link});
        else
            ++found.without;
    }
    return found;
}

void ChosenUploads::copyLinks()
{
    QStringList links;
    QStringList paths;
    for (const TransferId id : ids()) {
        const TransferItem *item = m_model.find(id);
        if (item->result && !item->result->link.isEmpty())
            links += item->result->link.toString(QUrl::FullyEncoded);
        paths += QFile::decodeName(item->path);
    }
    const QStringList &copied = links.isEmpty() ? paths : links;
    if (copied.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(copied.join(u'\n'));
    const int number = int(copied.size());
    m_messages.show(format::counted(links.isEmpty() ? tr("%1 paths copied", nullptr, number)
                                                    : tr("%1 links copied", nullptr, number),
        number));
}

} // namespace ferry
