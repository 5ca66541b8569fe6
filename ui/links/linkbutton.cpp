#include "ui/links/linkbutton.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QPushButton>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkButton)
};

} // namespace

QPushButton *makeLinkButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("linkMenu"));
    button->setIcon(glyphIcon(Glyph::ChevronDown));
    button->setFixedWidth(38);
    const QString words = Words::tr("Copy link as Markdown or HTML, open it, show its QR code");
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->hide();
    return button;
}

} // namespace ferry
