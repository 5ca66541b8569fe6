#pragma once

#include "ui/sync/synccalls.h"
#include "ui/sync/syncwords.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace ferry {

class NoticeLabel;
class RefusedRows;

// How the sync of the history stands: what came and went when, what waits, what the server refuses
// and what can be done about it.
class SyncDetails final : public QDialog
{
    Q_OBJECT

public:
    // `account`: the e-mail address of the one that syncs; empty: none does.
    SyncDetails(SyncCalls calls, const QString &account, QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);

Q_SIGNALS:
    void remedyWanted(ferry::SyncRemedy remedy);
    void accountsWanted();

private:
    void buildFacts();
    QLabel *addFact(const QString &caption);
    QWidget *buildButtons();
    void refresh();
    void syncNow();
    void readRefused();

    SyncCalls m_calls;
    QString m_account;
    SyncStatus m_status {};
    bool m_isSyncing = false;

    QLabel *m_state = nullptr;
    QWidget *m_body = nullptr;
    QFormLayout *m_facts = nullptr;
    QLabel *m_accountName = nullptr;
    QLabel *m_pulled = nullptr;
    QLabel *m_pushed = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_channel = nullptr;
    QLabel *m_clock = nullptr;
    RefusedRows *m_refused = nullptr;
    NoticeLabel *m_notice = nullptr;
    QPushButton *m_accounts = nullptr;
    QPushButton *m_remedy = nullptr;
    QPushButton *m_now = nullptr;
    QTimer *m_tick = nullptr; // "12 s ago" grows by itself
};

} // namespace ferry
