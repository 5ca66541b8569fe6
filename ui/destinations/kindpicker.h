#pragma once

#include <QWidget>

namespace ferry {

// One card per kind of destination: its name and what it is. The arrow keys go from card to card.
class KindPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit KindPicker(QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QString &kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ferry
