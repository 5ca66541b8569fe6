#include "ui/common/searchfield.h"

#include "ui/common/icons.h"

#include <QAction>

namespace ferry {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(new QAction(glyphIcon(Glyph::Search, GlyphInk::Text3), {}, this), LeadingPosition);
    setAcceptDrops(false); // files dropped here are for the window
    setClearButtonEnabled(true);
    // The style's own cross is drawn for another theme.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(glyphIcon(Glyph::Close, GlyphInk::Text3));
}

} // namespace ferry
