#include "ui/destinations/accounteditor.h"

#include "destinations/common/serverurl.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QUrl>

namespace ferry {

AccountEditor::AccountEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_key(spec.key)
    , m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    setFocusProxy(m_box);
    setAccounts({});
    connect(m_box, &QComboBox::activated, this, &OptionEditor::edited);
}

void AccountEditor::setAccounts(const QList<Account> &accounts)
{
    const QString chosen = m_box->currentData().toString();
    m_box->clear();
    m_box->addItem(tr("None: with the public key alone"), QString());
    for (const Account &account : accounts) {
        m_box->addItem(
            tr("%1 at %2", "user, host").arg(account.email, serverName(QUrl(account.project.url))),
            account.uuid.toString(QUuid::WithoutBraces));
    }
    choose(chosen);
}

void AccountEditor::choose(const QString &uuid)
{
    int index = m_box->findData(uuid);
    // The account has been taken off the list; the destination still says that it is needed.
    if (index < 0) {
        m_box->addItem(tr("An account that was removed"), uuid);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

OptionEditor::Values AccountEditor::values() const
{
    const QString uuid = m_box->currentData().toString();
    return uuid.isEmpty() ? Values() : Values {{m_key, uuid}};
}

void AccountEditor::setValues(const Values &values)
{
    if (values.contains(m_key))
        choose(values.value(m_key));
}

QWidget *AccountEditor::mainControl()
{
    return m_box;
}

} // namespace ferry
