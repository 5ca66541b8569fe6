#pragma once

#include "ui/uploads/rowsorting.h"

#include <QMenu>

class QActionGroup;

namespace ferry {

// "Sort by": which order the rows have. What is chosen twice is turned round.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SortMenu(QWidget *parent = nullptr);

    const RowSorting &sorting() const { return m_sorting; }
    void setSorting(const RowSorting &sorting); // tells of it when it is another one
    // As a click: by this, or the other way round when it was so already. The queue has one direction.
    void choose(RowSorting::By by);

    // For the settings: "name", "-size"; of what is not known, the queue.
    static QString toText(const RowSorting &sorting);
    static RowSorting fromText(const QString &text);

Q_SIGNALS:
    void chosen(const ferry::RowSorting &sorting);

private:
    void showSorting();

    RowSorting m_sorting {};
    QActionGroup *m_by = nullptr;
    QAction *m_descending = nullptr;
};

} // namespace ferry
