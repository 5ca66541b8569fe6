#include "ui/destinations/optionfield.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QLabel *smallLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"small"_s);
    return label;
}

} // namespace

OptionField::OptionField(const OptionSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_editor(makeOptionEditor(spec, this))
    , m_error(smallLabel({}, this))
{
    const QString name = QCoreApplication::translate("OptionForm", spec.label);
    const QString help = QCoreApplication::translate("OptionForm", spec.help);
    const bool required = spec.need == OptionSpec::Need::Required;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // A check box says its own name.
    if (spec.kind != OptionSpec::Kind::YesNo) {
        auto *label = new QLabel(required ? tr("%1 *", "required field").arg(name) : name, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(m_editor->mainControl());
        layout->addWidget(label);
    }
    layout->addWidget(m_editor);
    if (!help.isEmpty())
        layout->addWidget(smallLabel(help, this));
    layout->addWidget(m_error);
    m_error->setProperty("tone", u"bad"_s);
    m_error->hide();
    m_editor->mainControl()->setAccessibleName(required ? tr("%1, required").arg(name) : name);
    m_editor->mainControl()->setAccessibleDescription(help);
    setFocusProxy(m_editor->mainControl());
    connect(m_editor, &OptionEditor::edited, this, [this] { showError({}); });
}

bool OptionField::isMissing() const
{
    return m_spec.need == OptionSpec::Need::Required && m_editor->values().isEmpty();
}

void OptionField::showError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    const QString help = QCoreApplication::translate("OptionForm", m_spec.help);
    m_editor->mainControl()->setAccessibleDescription(words.isEmpty() ? help : words);
}

QString OptionField::error() const
{
    return m_error->text();
}

} // namespace ferry
