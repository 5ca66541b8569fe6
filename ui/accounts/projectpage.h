#pragma once

#include "ui/accounts/connectpage.h"

class QLineEdit;
class QPushButton;
class QTimer;

namespace ferry {

// Address and key of a project, typed or pasted in any form the dashboard gives them. They are
// asked about as soon as both are there; what is wrong is said in words.
class ProjectPage final : public ConnectPage
{
    Q_OBJECT

public:
    ProjectPage(const AccountCalls &calls, ConnectState &state, QWidget *parent);

    QString title() const override { return tr("Connect Supabase"); }
    QString nextLabel() const override { return tr("&Continue"); }
    void begin() override;
    void next() override;

private:
    void buildAdvanced();
    void sortPaste(const QLineEdit &into);
    void edited();
    ProjectSettings entered() const;
    bool isSound(); // told without asking anybody
    void check();
    void showChecked(const Result<Accounts::ProjectInfo> &found);
    void browse();

    QLineEdit *m_url = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_authorities = nullptr;
    QPushButton *m_fold = nullptr;
    QWidget *m_advanced = nullptr;
    QTimer *m_soon = nullptr; // the check, once typing rests
    quint64 m_checkNumber = 0; // an answer to older settings says nothing
    bool m_goesOn = false; // Continue was pressed while the answer was awaited
};

} // namespace ferry
