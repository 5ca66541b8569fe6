#include "ui/uploads/heldbanner.h"

#include "ui/common/icons.h"
#include "ui/uploads/holdwords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <utility>

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
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        if (holdOfQueue(m_holds) != nullptr)
            Q_EMIT overruleRequested();
        else
            Q_EMIT onlineClaimed();
    });
    hide();
}

void HeldBanner::setHolds(const QList<Hold> &holds)
{
    m_holds = holds;
    refresh();
}

void HeldBanner::setOffline(bool areWaiting)
{
    if (std::exchange(m_isOffline, areWaiting) != areWaiting)
        refresh();
}

void HeldBanner::refresh()
{
    const Hold *hold = holdOfQueue(m_holds);
    const bool isOverruled = hold != nullptr
        && (hold->reason == HoldReason::Metered || hold->reason == HoldReason::Schedule);
    if (hold != nullptr ? !isOverruled : !m_isOffline) {
        hide();
        return;
    }
    if (hold == nullptr) {
        m_words->setText(tr("Offline: waiting for the network"));
    } else if (hold->reason == HoldReason::Metered) {
        m_words->setText(tr("This connection is metered: uploads wait for another one."));
    } else {
        const QTime end = QDateTime::fromMSecsSinceEpoch(hold->until).time();
        m_words->setText(tr("Quiet hours: uploads wait until %1.")
                             .arg(QLocale().toString(end, QLocale::ShortFormat)));
    }
    m_anyway->setText(hold == nullptr ? tr("Try anyway") : tr("Upload anyway"));
    m_anyway->setAccessibleDescription(m_words->text());
    show();
}

} // namespace ferry
