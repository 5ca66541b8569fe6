#include "ui/accounts/connectpage.h"

#include "destinations/common/serverurl.h"
#include "ui/common/authwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/noticelabel.h"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

ConnectPage::ConnectPage(const AccountCalls &calls, ConnectState &state, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_state(state)
    , m_layout(new QVBoxLayout)
    , m_notice(new NoticeLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 12, 24, 12);
    whole->setSpacing(12);
    whole->addLayout(m_layout);
    whole->addWidget(m_notice);
    whole->addStretch(1);
    m_whole = whole;
}

void ConnectPage::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT changed();
}

void ConnectPage::showFailure(const Failure &failure)
{
    const FailureContext context {.destination = projectHost(m_state.project)};
    // Where the sentence says it all, a code beneath would only puzzle.
    const bool saysAll = authWords(failure.code) != nullptr;
    m_notice->say(Tone::Bad, failureSentence(failure, context),
        saysAll ? QString() : failureDetails(failure));
}

void ConnectPage::saveAndFinish(const Account &account)
{
    setBusy(true);
    m_calls.save(account, this, [this](const Result<Account> &saved) {
        setBusy(false);
        if (!saved) {
            showFailure(saved.error());
            return;
        }
        m_state.account = *saved;
        Q_EMIT finished();
    });
}

void ConnectPage::letGrow()
{
    m_whole->setStretchFactor(m_layout, 1);
    m_whole->setStretch(m_whole->count() - 1, 0);
}

void ConnectPage::addField(const QString &caption, QWidget &control)
{
    auto *label = new QLabel(caption, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&control);
    control.setAccessibleName(QString(caption).remove(u'&'));
    auto *field = new QVBoxLayout;
    field->setSpacing(4);
    field->addWidget(label);
    field->addWidget(&control);
    m_layout->addLayout(field);
}

QString projectHost(const ProjectSettings &project)
{
    const QString text = project.url.trimmed();
    const QUrl url(text);
    return url.host().isEmpty() ? text : serverName(url);
}

} // namespace ferry
