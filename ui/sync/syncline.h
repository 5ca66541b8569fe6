#pragma once

#include "sync/syncstatus.h"
#include "ui/common/tokens.h"

#include <QAbstractButton>

class QTimer;

namespace ferry {

// The sidebar's line about the sync of the history: an icon with a dot, and words that keep count
// of the time by themselves. In two lines where one is too short.
class SyncLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SyncLine(QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);
    void setCompact(bool compact); // the icon alone

    QSize sizeHint() const override { return {m_compact ? 40 : 192, 38}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void paintMark(QPainter &painter, const QRectF &where, const Tokens &tokens) const;

    SyncStatus m_status {};
    Tone m_tone = Tone::Quiet;
    bool m_compact = false;
    QTimer *m_clock = nullptr;
};

} // namespace ferry
