#include "ui/settings/settingsrow.h"

#include "ui/common/noticelabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTwo = 420;
constexpr int controlWidth = 220;

} // namespace

SettingsRow::SettingsRow(
    const QString &label, QWidget *control, const QString &help, Place place, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_control(control)
    , m_help(wrappedLabel({}, u"small"_s, this))
    , m_place(place)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
    control->setParent(this);
    if (!label.isEmpty()) {
        m_label = wrappedLabel(label, {}, this);
        m_label->setBuddy(control);
        control->setMinimumWidth(controlWidth);
        // A button says what it does by its own words.
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        if (control->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            control->setAccessibleName(label);
    }
    setHelp(help);
    arrange(false);
}

void SettingsRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
}

void SettingsRow::arrange(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (QWidget *part :
        {static_cast<QWidget *>(m_label), m_control, static_cast<QWidget *>(m_help)}) {
        if (part != nullptr)
            m_layout->removeWidget(part);
    }
    const bool isBeside = m_label != nullptr && m_place == Place::Beside && !isNarrow;
    if (m_label != nullptr)
        m_layout->addWidget(m_label, 0, 0, 1, isBeside ? 1 : 2);
    if (isBeside)
        m_layout->addWidget(m_control, 0, 1);
    else
        m_layout->addWidget(m_control, 1, 0, 1, 2);
    m_layout->addWidget(m_help, 2, 0, 1, 2);
}

void SettingsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < roomForTwo;
    if (isNarrow != m_isNarrow)
        arrange(isNarrow);
}

QString SettingsRow::words() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        all += label->text();
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        all += QString(button->text()).remove(u'&');
    for (const QComboBox *box : findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i)
            all += box->itemText(i);
    }
    return all.join(u'\n');
}

} // namespace ferry
