#pragma once

#include "ui/uploads/transferfilter.h"
#include "ui/uploads/transfertally.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;

namespace ferry {

class FilterChip;

// The chips and the name filter above the list.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setTally(const TransferTally &tally);
    void setFilter(TransferFilter filter); // as a click on the chip
    void focusSearch();
    bool clearSearch(); // false when there was nothing to clear

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void filterChanged(ferry::TransferFilter filter);
    void nameFilterChanged(const QString &text);

private:
    void sayWhatFits();
    FilterChip *chip(TransferFilter filter) const;

    QButtonGroup *m_group = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace ferry
