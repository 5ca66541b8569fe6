#pragma once

#include "ui/destinations/optioneditor.h"

class QPlainTextEdit;

namespace ferry {

// Several lines of plain text.
class MultilineEditor final : public OptionEditor
{
    Q_OBJECT

public:
    MultilineEditor(const OptionSpec &spec, QWidget *parent);

    Values values() const override;
    void setValues(const Values &values) override;
    QWidget *mainControl() override;

private:
    QString m_key;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace ferry
