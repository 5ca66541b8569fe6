#pragma once

#include <QLabel>

namespace ferry {

// One line of plain text that gives way to its neighbours: elided in the middle, whole in its
// tooltip, whole to a screen reader.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWords(const QString &words);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ferry
