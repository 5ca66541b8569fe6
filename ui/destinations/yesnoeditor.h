#pragma once

#include "ui/destinations/optioneditor.h"

class QCheckBox;

namespace ferry {

// "yes" or "no". It carries its label itself.
class YesNoEditor final : public OptionEditor
{
    Q_OBJECT

public:
    YesNoEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;

private:
    QString m_key;
    QCheckBox *m_box = nullptr;
};

} // namespace ferry
