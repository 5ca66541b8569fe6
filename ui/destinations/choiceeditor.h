#pragma once

#include "ui/destinations/optioneditor.h"

class QComboBox;

namespace ferry {

// One of the choices that the option names.
class ChoiceEditor final : public OptionEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;

private:
    QString m_key;
    QComboBox *m_box = nullptr;
};

} // namespace ferry
