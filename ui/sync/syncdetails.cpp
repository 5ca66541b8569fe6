#include "ui/sync/syncdetails.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/noticelabel.h"
#include "ui/common/synctrouble.h"
#include "ui/sync/refusedrows.h"

#include <QDateTime>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SyncDetails::SyncDetails(SyncCalls calls, const QString &account, QWidget *parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_account(account)
    , m_state(wrappedLabel({}, u"quiet"_s, this))
    , m_body(new QWidget(this))
    , m_clock(wrappedLabel({}, u"strong"_s, this))
    , m_refused(new RefusedRows(this))
    , m_notice(new NoticeLabel(this))
    , m_tick(new QTimer(this))
{
    setWindowTitle(tr("History sync"));
    resize(480, 360);
    buildFacts();
    auto *title = new QLabel(tr("History sync"), this);
    title->setProperty("role", u"title"_s);
    m_clock->setProperty("tone", u"warn"_s);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 20, 24, 16);
    content->setSpacing(12);
    content->addWidget(title);
    content->addWidget(m_state);
    content->addWidget(m_body);
    content->addWidget(m_clock);
    content->addWidget(m_refused, 1);
    content->addWidget(m_notice);
    content->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(buildButtons());
    const auto act = [this](const std::function<void(const QList<QUuid> &)> &call) {
        return [this, &call](const QList<QUuid> &ids) {
            call(ids);
            readRefused();
        };
    };
    connect(m_refused, &RefusedRows::tryAgain, this, act(m_calls.tryAgain));
    connect(m_refused, &RefusedRows::keepHere, this, act(m_calls.keepHere));
    connect(m_tick, &QTimer::timeout, this, &SyncDetails::refresh);
    m_tick->start(1s);
    setStatus(m_calls.status());
    (syncRemedy(m_status) == SyncRemedy::None ? m_now : m_remedy)->setFocus();
    readRefused();
}

void SyncDetails::buildFacts()
{
    m_facts = new QFormLayout(m_body);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(6);
    m_accountName = addFact(tr("Account"));
    m_pulled = addFact(tr("Last received"));
    m_pushed = addFact(tr("Last sent"));
    m_waiting = addFact(tr("Waiting here"));
    m_channel = addFact(tr("News from elsewhere"));
}

QLabel *SyncDetails::addFact(const QString &caption)
{
    auto *name = new QLabel(caption, m_body);
    name->setProperty("role", u"quiet"_s);
    auto *value = new QLabel(m_body);
    value->setTextFormat(Qt::PlainText);
    m_facts->addRow(name, value);
    return value;
}

QWidget *SyncDetails::buildButtons()
{
    auto *foot = new QFrame(this);
    foot->setProperty("role", u"foot"_s);
    m_accounts = new QPushButton(tr("&Accounts…"), foot);
    auto *close = new QPushButton(tr("Close"), foot);
    m_remedy = new QPushButton(foot);
    m_now = new QPushButton(tr("Sync &now"), foot);
    for (QPushButton *button : {m_remedy, m_now})
        button->setProperty("role", u"primary"_s);
    for (QPushButton *button : {m_accounts, close})
        button->setAutoDefault(false);
    connect(m_accounts, &QPushButton::clicked, this, &SyncDetails::accountsWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remedy, &QPushButton::clicked, this,
        [this] { Q_EMIT remedyWanted(syncRemedy(m_status)); });
    connect(m_now, &QPushButton::clicked, this, &SyncDetails::syncNow);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_accounts);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_remedy);
    row->addWidget(m_now);
    return foot;
}

void SyncDetails::setStatus(const SyncStatus &status)
{
    const bool others = status.quarantined != m_status.quarantined;
    m_status = status;
    refresh();
    if (others)
        readRefused();
}

void SyncDetails::refresh()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto ago = [now](qint64 time) { return time > 0 ? agoText(time, now) : tr("never"); };
    m_state->setText(syncStateSentence(m_status));
    m_body->setVisible(m_status.phase != SyncStatus::Phase::Off);
    m_accountName->setText(m_account);
    m_pulled->setText(ago(m_status.lastPull));
    m_pushed->setText(ago(m_status.lastPush));
    m_waiting->setText(m_status.waiting == 0
            ? tr("nothing")
            : format::counted(tr("%1 changes", nullptr, int(m_status.waiting)), m_status.waiting));
    m_channel->setText(syncChannelSentence(m_status));
    const QString clock = clockSentence(m_status);
    m_clock->setText(clock);
    m_clock->setVisible(!clock.isEmpty());
    const SyncRemedy remedy = syncRemedy(m_status);
    m_remedy->setText(syncRemedyLabel(remedy));
    m_remedy->setVisible(remedy != SyncRemedy::None);
    m_now->setVisible(remedy == SyncRemedy::None);
    m_now->setEnabled(!m_isSyncing);
    QPushButton *main = remedy == SyncRemedy::None ? m_now : m_remedy;
    if (!main->isDefault())
        main->setDefault(true);
}

void SyncDetails::syncNow()
{
    m_isSyncing = true;
    m_notice->say(Tone::Plain, tr("Syncing…"));
    refresh();
    m_calls.syncNow(this, [this](const Result<void> &result) {
        m_isSyncing = false;
        if (result)
            m_notice->say(Tone::Good, tr("Synced."));
        else
            m_notice->say(
                Tone::Bad, syncTroubleSentence(result.error()), failureDetails(result.error()));
        refresh();
        m_now->setFocus();
    });
}

void SyncDetails::readRefused()
{
    m_calls.quarantined(this, [this](const QList<QuarantinedRow> &rows) {
        m_refused->setRows(rows);
        if (!rows.isEmpty())
            resize(size().expandedTo(sizeHint()));
    });
}

} // namespace ferry
