#pragma once

#include <QLabel>

namespace ferry {

// One line of plain text that gives way to its neighbours: elided, a name in its middle, whole in its
// tooltip, whole to a screen reader.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode elide = Qt::ElideMiddle);

    void setWords(const QString &words);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_elide;
};

} // namespace ferry
