#pragma once

#include <QWidget>

namespace ferry {

// Covers a page below its header while files are dragged over it: where they would go, and what they are. It ignores
// the mouse, so the drag never leaves the page below and nothing flickers.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    void showFor(const QString &target, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int headerHeight = 56;

    QRect area() const;

    QString m_target {};
    QString m_what {};
};

} // namespace ferry
