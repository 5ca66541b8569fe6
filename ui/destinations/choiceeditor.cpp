#include "ui/destinations/choiceeditor.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace ferry {

ChoiceEditor::ChoiceEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_key(spec.key)
    , m_box(new QComboBox(this))
{
    if (spec.defaultValue.isEmpty())
        m_box->addItem({}); // none of them, until somebody chooses
    m_box->addItems(spec.choices);
    m_box->setCurrentText(spec.defaultValue);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &OptionEditor::edited);
}

OptionEditor::Values ChoiceEditor::values() const
{
    return m_box->currentText().isEmpty() ? Values() : Values {{m_key, m_box->currentText()}};
}

void ChoiceEditor::setValues(const Values &values)
{
    // A value of a newer Ferry stays as it is rather than turn into the first choice.
    if (!values.contains(m_key))
        return;
    if (m_box->findText(values.value(m_key)) < 0)
        m_box->addItem(values.value(m_key));
    m_box->setCurrentText(values.value(m_key));
}

QWidget *ChoiceEditor::mainControl()
{
    return m_box;
}

} // namespace ferry
