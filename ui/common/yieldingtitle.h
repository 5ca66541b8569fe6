#pragma once

#include <QLabel>

namespace ferry {

// A page's title in a header that may become narrow: it is whole or not there, and the first to give way; the sidebar
// says which page it is.
class YieldingTitle final : public QLabel
{
    Q_OBJECT

public:
    explicit YieldingTitle(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override; // with the distance to what follows
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ferry
