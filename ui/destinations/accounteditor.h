#pragma once

#include "ui/destinations/optioneditor.h"

class QComboBox;

namespace ferry {

// One of the user's accounts, or none: the key alone.
class AccountEditor final : public OptionEditor
{
    Q_OBJECT

public:
    AccountEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;
    void setAccounts(const QList<Account> &accounts) override;

private:
    void choose(const QString &uuid);

    QString m_key;
    QComboBox *m_box = nullptr;
};

} // namespace ferry
