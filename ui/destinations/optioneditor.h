#pragma once

#include "accounts/account.h"
#include "destinations/destinationconfig.h"
#include "destinations/optionspec.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QWidget>

namespace ferry {

// The control for one option. Values go by full key: most options have one, "url"; a family of
// headers has as many as the user wrote, "header.X-Token".
class OptionEditor : public QWidget
{
    Q_OBJECT

public:
    using Values = QMap<QString, QString>;

    using QWidget::QWidget;

    virtual Values values() const = 0; // without empty ones
    virtual Values secretValues() const { return {}; } // of a family: those that are secrets
    virtual void setValues(const Values &values) = 0; // takes its own keys, passes over others
    virtual QWidget *mainControl() = 0; // gets the focus and the accessible name
    // What there is to choose from, for the editor of an account.
    virtual void setAccounts(const QList<Account> &) { }
    // And for that of a route's members.
    virtual void setDestinations(const QList<DestinationConfig> &) { }

Q_SIGNALS:
    // By the user, or for the user: assistive technology sets texts and toggles boxes without a key or a click. Who
    // calls setValues() blocks it.
    void edited();
};

// The control that `spec` asks for.
OptionEditor *makeOptionEditor(const OptionSpec &spec, QWidget *parent);

} // namespace ferry
