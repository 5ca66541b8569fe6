#include "ui/common/searchfield.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace ferry {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    auto *glass = new QAction(glyphIcon(Glyph::Search, GlyphInk::Text3), tr("Search"), this);
    connect(glass, &QAction::triggered, this, [this] { setFocus(Qt::ShortcutFocusReason); });
    addAction(glass, LeadingPosition);
    setAcceptDrops(false); // files dropped here are for the window
    setClearButtonEnabled(true);
    // The style's own cross is drawn for another theme.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(glyphIcon(Glyph::Close, GlyphInk::Text3));
    for (auto *button : findChildren<QToolButton *>()) {
        const bool isGlass = button->defaultAction() == glass;
        button->setAccessibleName(isGlass ? tr("Search") : tr("Clear"));
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown)
        Q_EMIT leaveDownwards();
    QLineEdit::keyPressEvent(event);
}

} // namespace ferry
