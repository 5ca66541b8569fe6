#include "ui/destinations/lineeditor.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

LineEditor::LineEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_key(spec.key)
    , m_line(new QLineEdit(this))
{
    m_line->setText(spec.defaultValue);
    m_line->setPlaceholderText(spec.placeholder);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &OptionEditor::edited);
    if (spec.kind == OptionSpec::Kind::Secret)
        addReveal();
    if (spec.kind == OptionSpec::Kind::Url)
        m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    if (spec.kind == OptionSpec::Kind::Folder) {
        auto *browseButton = new QPushButton(tr("Browse…"), this);
        layout->addWidget(browseButton);
        connect(browseButton, &QPushButton::clicked, this, &LineEditor::browse);
    }
}

void LineEditor::addReveal()
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *reveal = new QPushButton(tr("Show"), this);
    reveal->setCheckable(true);
    reveal->setAccessibleName(tr("Show the secret"));
    layout()->addWidget(reveal);
    connect(reveal, &QPushButton::toggled, this, [this, reveal](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(shown ? tr("Hide") : tr("Show"));
    });
}

void LineEditor::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(m_line->text().isEmpty() ? QDir::homePath() : m_line->text());
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { m_line->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

OptionEditor::Values LineEditor::values() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? Values() : Values {{m_key, text}};
}

void LineEditor::setValues(const Values &values)
{
    if (values.contains(m_key))
        m_line->setText(values.value(m_key));
}

QWidget *LineEditor::mainControl()
{
    return m_line;
}

} // namespace ferry
