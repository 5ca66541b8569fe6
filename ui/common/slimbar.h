#pragma once

#include <QWidget>

namespace ferry {

// The overall progress bar, 6 px high. Its words stand beside it; it is announced by its page.
class SlimBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SlimBar(QWidget *parent = nullptr);

    void setFraction(double fraction);

    QSize sizeHint() const override { return {240, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
};

} // namespace ferry
