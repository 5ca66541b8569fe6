#include "ui/uploads/filterbar.h"

#include "ui/common/filterchip.h"
#include "ui/common/searchfield.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace ferry {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(50);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 11, 20, 8);
    layout->setSpacing(4);
    m_group = new QButtonGroup(this);
    const std::pair<TransferFilter, QString> chips[] {
        {TransferFilter::All, tr("All")},
        {TransferFilter::Active, tr("Active")},
        {TransferFilter::Waiting, tr("Waiting")},
        {TransferFilter::Attention, tr("Needs attention")},
        {TransferFilter::Done, tr("Done")},
    };
    for (const auto &[filter, label] : chips) {
        auto *chip = new FilterChip(label, this);
        m_group->addButton(chip, int(filter));
        layout->addWidget(chip);
    }
    chip(TransferFilter::All)->setChecked(true);
    layout->addStretch(1);
    m_search = new SearchField(tr("Filter by name"), this);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(210);
    layout->addWidget(m_search, 2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT filterChanged(TransferFilter(id));
    });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::nameFilterChanged);
}

FilterChip *FilterBar::chip(TransferFilter filter) const
{
    return static_cast<FilterChip *>(m_group->button(int(filter)));
}

void FilterBar::setTally(const TransferTally &tally)
{
    chip(TransferFilter::All)->setCount(tally.files);
    chip(TransferFilter::Active)->setCount(tally.active);
    chip(TransferFilter::Waiting)->setCount(tally.waiting);
    chip(TransferFilter::Attention)->setCount(tally.attention);
    chip(TransferFilter::Done)->setCount(tally.done);
}

void FilterBar::setFilter(TransferFilter filter)
{
    chip(filter)->setChecked(true);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

} // namespace ferry
