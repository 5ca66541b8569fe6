#include "ui/destinations/yesnoeditor.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

YesNoEditor::YesNoEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_key(spec.key)
    , m_box(new QCheckBox(QCoreApplication::translate("OptionForm", spec.label), this))
{
    m_box->setChecked(spec.defaultValue == "yes"_L1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &OptionEditor::edited);
}

OptionEditor::Values YesNoEditor::values() const
{
    return {{m_key, m_box->isChecked() ? u"yes"_s : u"no"_s}};
}

void YesNoEditor::setValues(const Values &values)
{
    if (values.contains(m_key))
        m_box->setChecked(values.value(m_key) == "yes"_L1);
}

QWidget *YesNoEditor::mainControl()
{
    return m_box;
}

} // namespace ferry
