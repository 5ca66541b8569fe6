#pragma once

#include "ui/destinations/optioneditor.h"

class QListWidget;
class QPushButton;

namespace ferry {

// Chooses destinations, in their order: those that are ticked, from the top. Drag or the arrows move them.
class MembersEditor final : public OptionEditor
{
    Q_OBJECT

public:
    MembersEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;
    void setDestinations(const QList<DestinationConfig> &all) override;

private:
    void showMembers(const QString &chosen);
    void moveBy(int rows);
    void refreshArrows();

    QString m_key;
    QStringList m_kinds;
    QList<DestinationConfig> m_all {};
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ferry
