#pragma once

#include "ui/accounts/connectpage.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ferry {

// "Set up history": the script for the project's SQL editor, and whether it has been run. Ferry
// itself can never run it: that would take a key that must not be on a desktop.
class SetUpPage final : public ConnectPage
{
    Q_OBJECT

public:
    SetUpPage(const AccountCalls &calls, ConnectState &state, QWidget *parent);

    QString title() const override { return tr("Set up history"); }
    QString nextLabel() const override;
    QString skipLabel() const override { return tr("&Not now"); }
    void begin() override;
    void next() override;

private:
    void check();
    void showReport(const Result<SetupReport> &report);
    void turnOn();

    QLabel *m_words = nullptr;
    QWidget *m_steps = nullptr;
    QPlainTextEdit *m_script = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_editor = nullptr;
    QPushButton *m_again = nullptr;
    bool m_isReady = false; // the project has what the sync needs
};

} // namespace ferry
