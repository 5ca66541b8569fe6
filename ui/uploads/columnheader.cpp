#include "ui/uploads/columnheader.h"

#include "ui/uploads/rowplaces.h"

#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(26);
    setAccessibleName(tr("Columns"));
    using By = RowSorting::By;
    const std::pair<By, QString> columns[] {
        {By::Name, tr("Name")}, {By::Size, tr("Size")}, {By::State, tr("State")}};
    for (const auto &[by, words] : columns) {
        auto *button = new QPushButton(words, this);
        button->setProperty("role", u"status"_s);
        button->setAccessibleName(tr("Sort by %1").arg(words));
        connect(button, &QPushButton::clicked, this, [this, by = by] { Q_EMIT clicked(by); });
        m_columns.append({button, by, words});
    }
}

void ColumnHeader::setSorting(const RowSorting &sorting)
{
    for (const Column &column : std::as_const(m_columns)) {
        const bool isIt = column.by == sorting.by;
        column.button->setText(
            isIt ? column.words + (sorting.descending ? u" ▾"_s : u" ▴"_s) : column.words);
        column.button->setAccessibleDescription(!isIt ? QString()
                : sorting.descending                  ? tr("sorted, turned round")
                                                      : tr("sorted"));
    }
    place();
}

void ColumnHeader::place()
{
    const RowPlaces at = RowPlaces::of({.rect = rect(),

                                           .density = RowDensity::Compact,
                                           .direction = layoutDirection()},
        {}, {});
    const QRectF columns[] {at.name, at.facts, at.right};
    constexpr int frame = 6; // of the button, so that its words stand above the rows'
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QPushButton &button = *m_columns.at(i).button;
        const int width = qMin(button.sizeHint().width(), int(columns[i].width()) + frame);
        const bool atRight = (&columns[i] == &columns[2]) != isRightToLeft();
        const int x
            = atRight ? int(columns[i].right()) - width + frame : int(columns[i].left()) - frame;
        button.setGeometry(x, 2, width, 22);
    }
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace ferry
