#pragma once

#include "ui/destinations/optioneditor.h"

class QLineEdit;

namespace ferry {

// One line: text, an address, a secret that can be shown for a moment, a folder with Browse.
class LineEditor final : public OptionEditor
{
    Q_OBJECT

public:
    LineEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;

private:
    void addReveal();
    void browse();

    QString m_key;
    QLineEdit *m_line = nullptr;
};

} // namespace ferry
