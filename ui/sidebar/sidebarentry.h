#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

#include <functional>
#include <optional>

namespace ferry {

// One line of the sidebar: an icon or a state dot, a name, and a word at the end.
class SidebarEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Weight { Page = 1, Destination, Quiet };
    enum class Drag { None = 1, Takes, Refuses }; // of what hangs over it

    // What can be done with it besides a click: its menu, and what assistive technology offers.
    struct Command
    {
        QString name;
        std::function<void()> act {};
        std::optional<Glyph> glyph {};
        QKeySequence keys {}; // shown, not obeyed
        bool isPossible = true;
    };

    SidebarEntry(Glyph glyph, const QString &text, Weight weight, QWidget *parent = nullptr);
    SidebarEntry(const QString &text, QWidget *parent = nullptr); // a destination, with a dot

    bool isDestination() const { return !m_glyph; }
    void setName(const QString &text);
    void setTrailing(const QString &text); // a count, a kind, or a trouble
    void setDot(Tone tone);
    void setDefault(bool on); // it is where every start begins
    void setCompact(bool compact); // the icon alone
    void setDrag(Drag drag);
    void setLifted(bool on); // somebody is moving it
    void setCommands(std::function<QList<Command>()> commands) { m_commands = std::move(commands); }
    QList<Command> commands() const { return m_commands ? m_commands() : QList<Command>(); }

    QSize sizeHint() const override { return {m_compact ? 40 : 192, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void nameForAccessibility();
    void paintGround(QPainter &painter, const QRectF &box) const;
    void paintMark(QPainter &painter, const QRectF &where, const QColor &ink) const;
    void paintWords(QPainter &painter, qreal start, const QColor &ink) const;

    std::optional<Glyph> m_glyph {};
    Tone m_dot = Tone::Good;
    Weight m_weight;
    QString m_trailing {};
    bool m_compact = false;
    bool m_default = false;
    bool m_lifted = false;
    Drag m_drag = Drag::None;
    std::function<QList<Command>()> m_commands {};
};

} // namespace ferry
