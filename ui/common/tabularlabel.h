#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QWidget>

namespace ferry {

// One line of plain text with tabular figures, elided when there is no room. For numbers that change
// ten times a second: it repaints, and never asks for a new layout.
class TabularLabel final : public QWidget
{
    Q_OBJECT

public:
    enum class Ink { Text1 = 1, Text2, Text3 };

    // `pixels` are those of a normal text size, see textPixels().
    TabularLabel(int pixels, QFont::Weight weight, Ink ink, Qt::Alignment alignment,
        QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    int m_pixels;
    QFont::Weight m_weight;
    Ink m_ink;
    Qt::Alignment m_alignment;
    QString m_text {};
};

} // namespace ferry
