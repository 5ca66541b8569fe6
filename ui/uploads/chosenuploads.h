#pragma once

#include "queue/transferitem.h"
#include "ui/links/chosenlinks.h"
#include "ui/uploads/transfermodel.h"

#include <QObject>

#include <functional>

class QAbstractItemView;

namespace ferry {

class MessageBar;

// The uploads that are chosen in the list, and what somebody can do with them: each is asked for by a
// signal, and what can be taken back is offered in the message bar. GUI thread.
class ChosenUploads final : public QObject
{
    Q_OBJECT

public:
    // What of it makes sense for the choice as it is.
    struct Abilities
    {
        bool retry = false;
        bool answer = false;
        bool showInFolder = false; // one file or one folder
        qint64 answerAll = 0; // that ask, chosen or not
        ChosenLinks::Abilities links {};
        bool operator==(const Abilities &) const = default;
    };

    // All outlive it.
    ChosenUploads(
        TransferModel &model, QAbstractItemView &list, MessageBar &messages, QWidget &page);

    QList<TransferId> ids() const; // none while the page is not the one that is shown
    QList<TransferId> ids(const std::function<bool(const TransferItem &)> &condition) const;

    qsizetype rows() const; // how many are chosen, a folder counting as one
    TransferModel::Row onlyRow() const; // nothing where another number is chosen

    // Where nothing is selected, the row that has the focus is meant.
    void pauseOrResume();
    void retry();
    void cancelOrRemove();
    void cancel(const QList<TransferId> &ids);
    void removeAllFinished();
    void copyLinks();
    void showInFolder();

    ChosenLinks &links() { return *m_links; }

    const Abilities &abilities() const { return m_abilities; }
    void refresh(); // after the choice or the uploads have changed

Q_SIGNALS:
    void pauseRequested(const QList<ferry::TransferId> &ids);
    void resumeRequested(const QList<ferry::TransferId> &ids);
    void cancelRequested(const QList<ferry::TransferId> &ids);
    void retryRequested(const QList<ferry::TransferId> &ids);
    void removeRequested(const QList<ferry::TransferId> &ids);
    void restoreRequested(); // undoes the last removal
    void signInRequested(ferry::DestinationId destination);
    void showInFolderRequested(const QByteArray &path);
    void abilitiesChanged();

private:
    void cancelNow(const QList<TransferId> &ids);
    void takeOff(const QList<TransferId> &ended);
    QList<TransferId> idsOrFocused() const;
    Abilities abilitiesNow() const;
    QByteArray chosenPath() const; // of the one row that is chosen; empty: there is none
    ChosenLinks::Found findLinks() const;

    TransferModel &m_model;
    QAbstractItemView &m_list;
    MessageBar &m_messages;
    QWidget &m_page;
    ChosenLinks *m_links = nullptr;
    Abilities m_abilities {};
};

} // namespace ferry
