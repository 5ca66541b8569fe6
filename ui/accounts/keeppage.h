#pragma once

#include "ui/accounts/connectpage.h"

class QRadioButton;

namespace ferry {

// No keychain took the sign-in: it stays for this session, unless the user wants a plain file.
class KeepPage final : public ConnectPage
{
    Q_OBJECT

public:
    KeepPage(const AccountCalls &calls, ConnectState &state, QWidget *parent);

    QString title() const override { return tr("Stay signed in?"); }
    QString nextLabel() const override { return tr("&Continue"); }
    void begin() override;
    void next() override;

private:
    QRadioButton *m_session = nullptr;
    QRadioButton *m_file = nullptr;
};

} // namespace ferry
