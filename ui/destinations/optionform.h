#pragma once

#include "base/failure.h"
#include "ui/destinations/optioneditor.h"

#include <QWidget>

class QPushButton;

namespace ferry {

class OptionField;

// A form drawn from option specs: required and optional settings, and the advanced ones folded
// away. It knows no kind of destination.
class OptionForm final : public QWidget
{
    Q_OBJECT

public:
    using Values = OptionEditor::Values;

    explicit OptionForm(const OptionSpecs &specs, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts); // to choose from; without any, no such field
    void setDestinations(const QList<DestinationConfig> &all); // for a route to lead to
    void setFieldShown(const QString &key, bool shown); // hidden, it keeps its value
    void setValues(const Values &values);
    Values settings() const; // without the secrets that belong in the keychain
    Values secrets() const; // every Secret, public or not

    // Marks what is missing and puts the focus there. False when something is.
    bool validate();
    // At the field that `failure.subject` names. False when there is none.
    bool showFailure(const Failure &failure);
    void clearErrors();
    QString errorAt(const QString &key) const;

    bool isAdvancedShown() const;

Q_SIGNALS:
    void edited(const QString &key); // by the user
    void revealed(QWidget *field); // one with an error: it has the focus, and is to be seen

private:
    OptionField *field(const QString &key) const;
    void setAdvancedShown(bool shown);
    void reveal(OptionField &field);

    QList<OptionField *> m_fields {};
    QPushButton *m_fold = nullptr; // null when nothing is advanced
    QWidget *m_advanced = nullptr;
};

} // namespace ferry
