#pragma once

#include "ui/uploads/transferfilter.h"
#include "ui/uploads/transfertally.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;
class QPushButton;

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
    // Some of those that the chip shows: `what` says which. Until another chip is chosen, or somebody takes it away.
    void showOnly(const QString &what);
    void focusSearch();
    bool clearSearch(); // and what is shown only; false when there was nothing to clear

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void filterChanged(ferry::TransferFilter filter);
    void nameFilterChanged(const QString &text);
    void onlyCleared();

private:
    void sayWhatFits();
    bool clearOnly();
    FilterChip *chip(TransferFilter filter) const;

    QButtonGroup *m_group = nullptr;
    QPushButton *m_only = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace ferry
