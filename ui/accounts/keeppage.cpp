#include "ui/accounts/keeppage.h"

#include "ui/common/inset.h"
#include "ui/common/noticelabel.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

KeepPage::KeepPage(const AccountCalls &calls, ConnectState &state, QWidget *parent)
    : ConnectPage(calls, state, parent)
    , m_session(new QRadioButton(tr("Only until Ferry &ends"), this))
    , m_file(new QRadioButton(tr("In a plain &file on this computer"), this))
{
    page().addWidget(wrappedLabel(
        tr("You are signed in, but no keychain answers on this computer, so there is no safe place "
           "for the sign-in. How shall Ferry keep it?"),
        u"quiet"_s, this));
    const auto add = [this](QRadioButton *choice, const QString &words) {
        choice->setAccessibleDescription(words);
        page().addWidget(choice);
        QLabel *label = wrappedLabel(words, u"small"_s, this);
        page().addLayout(inset(label, {24, 0, 0, 8}));
    };
    add(m_session, tr("Ferry forgets it then, and asks for it again at the next start."));
    add(m_file,
        tr("Only your user may read the file, but it is not encrypted: whoever gets hold of it, in "
           "a backup for instance, is signed in as you."));
}

void KeepPage::begin()
{
    const bool inFile = state().account && state().account->plainTokens;
    (inFile ? m_file : m_session)->setChecked(true);
    (inFile ? m_file : m_session)->setFocus();
}

void KeepPage::next()
{
    if (!state().account)
        return;
    Account account = *state().account;
    account.plainTokens = m_file->isChecked();
    saveAndFinish(account);
}

} // namespace ferry
