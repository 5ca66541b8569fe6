#include "ui/uploads/heldbanner.h"

#include "ui/common/icons.h"
#include "ui/uploads/holdwords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

HeldBanner::HeldBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_anyway(new QPushButton(tr("Upload anyway"), this))
{
    setProperty("role", u"banner"_s);
    setProperty("tone", u"warn"_s);
    m_icon->setPixmap(
        glyphIcon(Glyph::Pause, GlyphInk::Warn).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_anyway->setProperty("role", u"banner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_icon);
    layout->addSpacing(6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_anyway);
    connect(m_anyway, &QPushButton::clicked, this, &HeldBanner::overruleRequested);
    hide();
}

void HeldBanner::setHolds(const QList<Hold> &holds)
{
    const Hold *hold = holdOfQueue(holds);
    if (hold == nullptr || hold->reason == HoldReason::PausedByUser) {
        hide();
        return;
    }
    if (hold->reason == HoldReason::Metered) {
        m_words->setText(tr("This connection is metered: uploads wait for another one."));
    } else {
        const QTime end = QDateTime::fromMSecsSinceEpoch(hold->until).time();
        m_words->setText(tr("Quiet hours: uploads wait until %1.")
                             .arg(QLocale().toString(end, QLocale::ShortFormat)));
    }
    m_anyway->setAccessibleDescription(m_words->text());
    show();
}

} // namespace ferry
