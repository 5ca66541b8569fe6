#include "ui/uploads/holdbanner.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

HoldBanner::HoldBanner(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"banner"_s);
    setProperty("tone", u"warn"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(4);
    m_icon = new QLabel(this);
    m_icon->setPixmap(
        glyphIcon(Glyph::History, GlyphInk::Warn).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_overrule = new QPushButton(tr("Try anyway"), this);
    m_overrule->setProperty("role", u"banner"_s);
    m_overrule->setProperty("tone", u"warn"_s);
    layout->addWidget(m_icon);
    layout->addSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_overrule);
    connect(m_overrule, &QPushButton::clicked, this, [this] {
        if (m_reason)
            Q_EMIT overruled(*m_reason);
    });
    hide();
}

void HoldBanner::show(std::optional<HoldReason> heldBack, qint64 waiting)
{
    const bool isOffline = heldBack == HoldReason::Offline;
    m_reason = heldBack;
    if (isOffline)
        m_text->setText(tr("Offline: waiting for the network"));
    setVisible(isOffline && waiting > 0);
}

} // namespace ferry
