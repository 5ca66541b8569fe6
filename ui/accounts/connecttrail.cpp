#include "ui/accounts/connecttrail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

ConnectTrail::ConnectTrail(const QStringList &stages, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const QString &stage : stages) {
        if (!m_stages.isEmpty()) {
            auto *between = new QLabel(u"›"_s, this);
            between->setProperty("role", u"faint"_s);
            row->addWidget(between);
        }
        auto *label = new QLabel(stage, this);
        m_stages += label;
        row->addWidget(label);
    }
    row->addStretch(1);
    m_title->setProperty("role", u"title"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 4);
    layout->setSpacing(8);
    if (stages.size() > 1)
        layout->addLayout(row);
    layout->addWidget(m_title);
}

void ConnectTrail::tell(int stage, const QString &title)
{
    for (int i = 0; i < m_stages.size(); ++i) {
        QLabel *label = m_stages.at(i);
        label->setProperty("role", i == stage ? u"trail"_s : u"faint"_s);
        label->style()->unpolish(label);
        label->style()->polish(label);
        label->setVisible(m_stages.size() > 1);
    }
    m_title->setText(title);
}

} // namespace ferry
