#pragma once

#include "ui/accounts/connectpage.h"

class QLabel;

namespace ferry {

// Uploads that were made here before any account synced the history: are they to be in it? Passed
// over when there are none.
class EarlierPage final : public ConnectPage
{
    Q_OBJECT

public:
    EarlierPage(const AccountCalls &calls, ConnectState &state, QWidget *parent);

    QString title() const override { return tr("Earlier uploads"); }
    QString nextLabel() const override { return tr("A&dd them"); }
    QString skipLabel() const override { return tr("&Keep them here only"); }
    void begin() override;
    void next() override;

private:
    QLabel *m_words = nullptr;
};

} // namespace ferry
