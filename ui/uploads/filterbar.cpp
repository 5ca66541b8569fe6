#include "ui/uploads/filterbar.h"

#include "ui/common/filterchip.h"
#include "ui/common/icons.h"
#include "ui/common/searchfield.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipGap = 4;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(50);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 11, 20, 8);
    layout->setSpacing(chipGap);
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
    m_only = new QPushButton(this);
    m_only->setObjectName(u"only"_s);
    m_only->setProperty("role", u"flat"_s);
    m_only->setIcon(glyphIcon(Glyph::Close));
    m_only->hide();
    layout->addWidget(m_only);
    layout->addStretch(1);
    m_search = new SearchField(tr("Filter by name"), this);
    m_search->setMinimumWidth(96);
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(210);
    layout->addWidget(m_search, 2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        clearOnly();
        Q_EMIT filterChanged(TransferFilter(id));
    });
    connect(m_group, &QButtonGroup::idClicked, this, &FilterBar::clearOnly);
    connect(m_only, &QPushButton::clicked, this, &FilterBar::clearOnly);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::nameFilterChanged);
}

// Where the words do not fit, fewer of them do.
void FilterBar::sayWhatFits()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    int chips = 0;
    for (QAbstractButton *button : buttons)
        chips += static_cast<FilterChip *>(button)->widthWithCount() + chipGap;
    if (!m_only->isHidden())
        chips += m_only->sizeHint().width() + chipGap;
    const QMargins margins = layout()->contentsMargins();
    const bool roomy
        = chips + m_search->minimumWidth() <= width() - margins.left() - margins.right();
    for (QAbstractButton *button : buttons)
        static_cast<FilterChip *>(button)->showCount(roomy);
    layout()->setSpacing(roomy ? chipGap : 2);
    const QString whole = tr("Filter by name");
    constexpr int beside = 60; // the glass, the frame, and the cross that clears
    const bool fits
        = m_search->fontMetrics().horizontalAdvance(whole) + beside <= m_search->width();
    m_search->setPlaceholderText(fits ? whole : tr("Filter"));
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sayWhatFits();
}

// The field's own width is known only when it has been laid out.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        sayWhatFits();
    return QWidget::eventFilter(watched, event);
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
    sayWhatFits();
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

void FilterBar::showOnly(const QString &what)
{
    constexpr int widest = 170; // px
    m_only->setText(m_only->fontMetrics().elidedText(what, Qt::ElideRight, widest));
    m_only->setToolTip(tr("Show the others again"));
    m_only->setAccessibleName(tr("Only: %1. Show the others again").arg(what));
    m_only->show();
    sayWhatFits();
}

bool FilterBar::clearOnly()
{
    if (m_only->isHidden())
        return false;
    m_only->hide();
    sayWhatFits();
    Q_EMIT onlyCleared();
    return true;
}

bool FilterBar::clearSearch()
{
    if (m_search->text().isEmpty())
        return clearOnly();
    m_search->clear();
    return true;
}

} // namespace ferry
