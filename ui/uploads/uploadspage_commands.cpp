// What can be done with the chosen uploads. See uploadspage.cpp for the page itself.
#include "ui/uploads/uploadspage.h"

#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/transfertally.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askBeforeCancelling = 20;

bool isEnded(const TransferItem &item)
{
    return isFinal(item.state) && item.state != TransferState::Failed;
}

} // namespace

void UploadsPage::pauseOrResumeSelected()
{
    const auto running = selectedIds([](const TransferItem &item) {
        return isActive(item.state) || item.state == TransferState::Waiting
            || item.state == TransferState::RetryWait;
    });
    if (!running.isEmpty()) {
        Q_EMIT pauseRequested(running);
        return;
    }
    const auto paused
        = selectedIds([](const TransferItem &item) { return item.state == TransferState::Paused; });
    if (!paused.isEmpty())
        Q_EMIT resumeRequested(paused);
}

void UploadsPage::retrySelected()
{
    const auto ids = selectedIds([](const TransferItem &item) {
        return item.state == TransferState::Failed || item.state == TransferState::Cancelled;
    });
    if (!ids.isEmpty())
        Q_EMIT retryRequested(ids);
    // What waits for its account can be tried again once somebody has signed in.
    const auto waiting = selectedIds(&waitsForSignIn);
    if (ids.isEmpty() && !waiting.isEmpty())
        Q_EMIT signInRequested(m_model->find(waiting.first())->destination);
}

// Del: what is under way is cancelled; what has ended leaves the list.
void UploadsPage::cancelOrRemoveSelected()
{
    const auto open = selectedIds([](const TransferItem &item) { return !isFinal(item.state); });
    if (!open.isEmpty()) {
        cancel(open);
        return;
    }
    const auto ended = selectedIds([](const TransferItem &item) { return isFinal(item.state); });
    if (ended.isEmpty())
        return;
    Q_EMIT removeRequested(ended);
    m_messages->show(tr("%1 taken off the list").arg(filesText(ended.size())),
        [this] { Q_EMIT restoreRequested(); });
}

void UploadsPage::removeAllFinished()
{
    const auto ended = m_model->idsWhere(isEnded);
    if (ended.isEmpty())
        return;
    Q_EMIT removeRequested(ended);
    m_messages->show(tr("%1 taken off the list").arg(filesText(ended.size())),
        [this] { Q_EMIT restoreRequested(); });
}

void UploadsPage::cancel(const QList<TransferId> &ids)
{
    if (ids.size() <= askBeforeCancelling) {
        cancelNow(ids);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Cancel uploads"),
        tr("Cancel %1?").arg(filesText(ids.size())), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QAbstractButton *yes = box->addButton(tr("Cancel uploads"), QMessageBox::AcceptRole);
    box->addButton(tr("Go on uploading"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, ids, yes](QAbstractButton *clicked) {
        if (clicked == yes)
            cancelNow(ids);
    });
    box->open();
}

void UploadsPage::cancelNow(const QList<TransferId> &ids)
{
    QList<TransferId> open = ids;
    erase_if(open, [this](TransferId id) {
        const TransferItem *item = m_model->find(id);
        return !item || isFinal(item->state);
    });
    if (open.isEmpty())
        return;
    Q_EMIT cancelRequested(open);
    const QString what
        = open.size() == 1 ? m_model->find(open.first())->displayName() : filesText(open.size());
    m_messages->show(tr("Cancelled %1").arg(what), [this, open] { Q_EMIT retryRequested(open); });
}

void UploadsPage::copyLinksOfSelected()
{
    QStringList links;
    QStringList paths;
    for (const TransferId id : selectedIds()) {
        const TransferItem *item = m_model->find(id);
        if (item->result && !item->result->link.isEmpty())
            links += item->result->link.toString(QUrl::FullyEncoded);
        paths += QFile::decodeName(item->path);
    }
    const QStringList &copied = links.isEmpty() ? paths : links;
    if (copied.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(copied.join(u'\n'));
    const QString number = format::count(copied.size());
    m_messages->show(links.isEmpty()
            ? (copied.size() == 1 ? tr("Path copied") : tr("%1 paths copied").arg(number))
            : (copied.size() == 1 ? tr("Link copied") : tr("%1 links copied").arg(number)));
}

} // namespace ferry
