#include "ui/uploads/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int glyphSize = 48;
constexpr QSize largestBox(1100, 600);

QLabel *centred(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Drop files or folders here"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(44, 44, 44, 44);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addSpacing(glyphSize + 12); // painted above the words
    layout->addWidget(centred(tr("Drop files or folders here"), u"headline"_s, this));
    layout->addSpacing(6);
    m_target = centred({}, u"quiet"_s, this);
    layout->addWidget(m_target);
    layout->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    auto *files = new QPushButton(tr("Choose files…"), this);
    setGlyph(*files, Glyph::Plus, GlyphInk::OnAccent);
    files->setProperty("role", u"primary"_s);
    auto *folder = new QPushButton(tr("Choose a folder…"), this);
    setGlyph(*folder, Glyph::Folder);
    buttons->addStretch(1);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addSpacing(14);
    layout->addWidget(centred(tr("or paste with Ctrl+V"), u"faint"_s, this));
    layout->addStretch(1);
    connect(files, &QPushButton::clicked, this, &EmptyState::filesWanted);
    connect(folder, &QPushButton::clicked, this, &EmptyState::folderWanted);
}

void EmptyState::setTarget(const QString &target)
{
    m_target->setText(tr("They go to %1").arg(target));
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tokens.line, 2);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(tokens.dark ? QBrush(Qt::NoBrush) : QBrush(tokens.card));
    QRectF box = QRectF(rect()).adjusted(21, 21, -21, -21);
    // In a very wide window it stays where its words are.
    const QSizeF size = box.size().boundedTo(QSizeF(largestBox));
    box = {box.center() - QPointF(size.width(), size.height()) / 2, size};
    painter.drawRoundedRect(box, 14, 14);
    const QRectF above(width() / 2.0 - glyphSize / 2.0,
        layout()->itemAt(2)->geometry().top() - glyphSize - 12.0, glyphSize, glyphSize);
    paintGlyph(painter, above, Glyph::Upload, tokens.text3);
}

} // namespace ferry
