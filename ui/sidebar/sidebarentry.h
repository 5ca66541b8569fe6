#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

#include <optional>

namespace ferry {

// One line of the sidebar: an icon or a state dot, a name, and a word at the end.
class SidebarEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Weight { Page = 1, Destination, Quiet };

    SidebarEntry(Glyph glyph, const QString &text, Weight weight, QWidget *parent = nullptr);
    SidebarEntry(const QString &text, QWidget *parent = nullptr); // a destination, with a dot

    void setTrailing(const QString &text); // a count, a kind, or a trouble
    void setDot(Tone tone);
    void setCompact(bool compact); // the icon alone
    void setDropTarget(bool on);

    QSize sizeHint() const override { return {m_compact ? 40 : 192, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void nameForAccessibility();
    void paintMark(QPainter &painter, const QRectF &where, const QColor &ink) const;

    std::optional<Glyph> m_glyph {};
    Tone m_dot = Tone::Good;
    Weight m_weight;
    QString m_trailing {};
    bool m_compact = false;
    bool m_dropTarget = false;
};

} // namespace ferry
