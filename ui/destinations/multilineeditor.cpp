#include "ui/destinations/multilineeditor.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace ferry {

MultilineEditor::MultilineEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_key(spec.key)
    , m_text(new QPlainTextEdit(spec.defaultValue, this))
{
    m_text->setPlaceholderText(spec.placeholder);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(88);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OptionEditor::edited);
}

OptionEditor::Values MultilineEditor::values() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? Values() : Values {{m_key, text}};
}

void MultilineEditor::setValues(const Values &values)
{
    if (values.contains(m_key))
        m_text->setPlainText(values.value(m_key));
}

QWidget *MultilineEditor::mainControl()
{
    return m_text;
}

} // namespace ferry
