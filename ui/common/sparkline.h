#pragma once

#include <QWidget>

#include <deque>

namespace ferry {

// The last 60 seconds of a speed, as a line.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t seconds = 60;

    explicit Sparkline(QWidget *parent = nullptr);

    // One value a second; the oldest leaves.
    void append(qint64 value);
    void clear();
    bool isEmpty() const { return m_values.empty(); }

    QSize sizeHint() const override { return {240, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::deque<qint64> m_values {};
};

} // namespace ferry
