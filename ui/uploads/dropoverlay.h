#pragma once

#include "ui/uploads/droppedpaths.h"

#include <QWidget>

namespace ferry {

// Covers a page below its header while files are dragged over it: where they would go, and what they are. It ignores
// the mouse, so the drag never leaves the page below and nothing flickers.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    // Says plainly when nothing of it can be uploaded.
    void showFor(const QString &target, const DroppedPaths &dropped);
    // Its words step aside for the pointer, and for the picture of the files that hangs on it.
    void keepClearOf(const QPoint &global);
    QRectF wordsBox() const; // where they are now

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int headerHeight = 56;

    QRect area() const;

    void cover(const QString &title, const QString &what, const QString &hint);

    enum class Stand { Middle = 1, Above, Below };

    QRectF box() const;

    Stand m_stand = Stand::Middle;
    QString m_title {};
    QString m_what {};
    QString m_hint {};
};

} // namespace ferry
