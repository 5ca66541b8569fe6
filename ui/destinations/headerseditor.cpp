#include "ui/destinations/headerseditor.h"

#include "destinations/secretkeys.h"
#include "net/secretheaders.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

HeadersEditor::HeadersEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_prefix(spec.key.endsWith(u'.') ? spec.key : spec.key + u'.')
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(glyphIcon(Glyph::Plus), tr("Add header"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(
        m_add, &QPushButton::clicked, this, [this] { addRow({}, {}, false)->name->setFocus(); });
}

HeadersEditor::Row *HeadersEditor::addRow(const QString &name, const QString &value, bool isSecret)
{
    // A header's name is a token (RFC 9110, section 5.6.2).
    static const QRegularExpression token(u"[A-Za-z0-9!#$%&'*+.^_`|~-]*"_s);
    Row row;
    row.widget = new QWidget(this);
    row.name = new QLineEdit(name, row.widget);
    row.value = new QLineEdit(value, row.widget);
    row.name->setValidator(new QRegularExpressionValidator(token, row.name));
    row.name->setPlaceholderText(tr("Name"));
    row.name->setAccessibleName(tr("Header name"));
    row.value->setPlaceholderText(tr("Value"));
    row.value->setAccessibleName(tr("Header value"));
    row.secret = new QCheckBox(tr("Secret"), row.widget);
    row.secret->setAccessibleName(tr("Secret header"));
    row.secret->setToolTip(tr("Kept in the keychain and not shown"));
    row.secret->setChecked(isSecret);
    auto *removeButton = new QPushButton(glyphIcon(Glyph::Close), {}, row.widget);
    removeButton->setProperty("role", u"flat"_s);
    removeButton->setAccessibleName(tr("Remove header"));
    removeButton->setToolTip(tr("Remove"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(row.secret);
    layout->addWidget(removeButton);
    fitToName(row);
    connect(row.name, &QLineEdit::textChanged, this, [this, row] {
        fitToName(row);
        Q_EMIT edited();
    });
    connect(row.secret, &QCheckBox::toggled, this, [this, row] {
        fitToName(row);
        Q_EMIT edited();
    });
    connect(row.value, &QLineEdit::textChanged, this, &OptionEditor::edited);
    connect(removeButton, &QPushButton::clicked, this,
        [this, widget = row.widget] { removeRow(widget); });
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    m_rows += row;
    return &m_rows.last();
}

// An Authorization is one, whatever anybody says.
void HeadersEditor::fitToName(const Row &row)
{
    const bool always = isSecretHeader(row.name->text());
    if (always)
        row.secret->setChecked(true);
    row.secret->setEnabled(!always);
    row.value->setEchoMode(row.secret->isChecked() ? QLineEdit::Password : QLineEdit::Normal);
}

void HeadersEditor::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    m_add->setFocus();
    // Its button is in the middle of being clicked.
    widget->hide();
    widget->deleteLater();
    Q_EMIT edited();
}

OptionEditor::Values HeadersEditor::values() const
{
    DestinationConfig config;
    QStringList secrets;
    for (const Row &row : m_rows) {
        if (row.name->text().isEmpty())
            continue;
        const QString key = m_prefix + row.name->text();
        if (row.secret->isChecked())
            secrets += key;
        else
            config.settings.insert(key, row.value->text());
    }
    secretkeys::markHeaders(config, secrets);
    return config.settings;
}

// One whose value could not be read, and was not typed anew, stays as it is.
OptionEditor::Values HeadersEditor::secretValues() const
{
    Values values;
    for (const Row &row : m_rows) {
        const bool isGiven = row.secret->isChecked() && !row.value->text().isEmpty();
        if (isGiven && !row.name->text().isEmpty())
            values.insert(m_prefix + row.name->text(), row.value->text());
    }
    return values;
}

void HeadersEditor::setValues(const Values &values)
{
    const QStringList secrets = secretkeys::markedHeaders({.settings = values});
    QStringList keys = secrets;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key().startsWith(m_prefix) && !keys.contains(it.key()))
            keys += it.key();
    }
    keys.sort();
    for (const QString &key : keys)
        addRow(key.sliced(m_prefix.size()), values.value(key), secrets.contains(key));
}

QWidget *HeadersEditor::mainControl()
{
    return m_add;
}

} // namespace ferry
