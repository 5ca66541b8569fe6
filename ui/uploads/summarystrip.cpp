#include "ui/uploads/summarystrip.h"

#include "ui/common/format.h"
#include "ui/common/slimbar.h"
#include "ui/common/sparkline.h"
#include "ui/common/tabularlabel.h"
#include "ui/uploads/holdwords.h"
#include "ui/uploads/rowtext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QResizeEvent>

#include <chrono>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

QString concurrencyText(const QueueProgress &progress)
{
    const QString number = format::count(progress.concurrency);
    return (progress.automatic ? QCoreApplication::translate("Limits", "%1 at a time, automatic")
                               : QCoreApplication::translate("Limits", "%1 at a time"))
        .arg(number);
}

QString rateLimitText(qint64 bytesPerSecond)
{
    return bytesPerSecond > 0
        ? QCoreApplication::translate("Limits", "at most %1").arg(format::speed(bytesPerSecond))
        : QCoreApplication::translate("Limits", "no limit");
}

SummaryStrip::SummaryStrip(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"strip"_s);
    setFixedHeight(74);
    using Ink = TabularLabel::Ink;
    const auto label = [this](int pixels, QFont::Weight weight, Ink ink, Qt::AlignmentFlag side) {
        return new TabularLabel(pixels, weight, ink, side | Qt::AlignVCenter, this);
    };
    m_headline = label(15, QFont::DemiBold, Ink::Text1, Qt::AlignLeft);
    m_amount = label(12, QFont::Normal, Ink::Text2, Qt::AlignLeft);
    m_speed = label(18, QFont::Bold, Ink::Text1, Qt::AlignRight);
    m_limits = label(11, QFont::Normal, Ink::Text3, Qt::AlignRight);
    m_bar = new SlimBar(this);
    m_line = new Sparkline(this);
    setProgress({});
}

// Numbers change ten times a second: places are set by hand, so that none of them asks for layout.
void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int margin = 20;
    const int speedWidth = qMax(140, m_limits->sizeHint().width());
    const bool roomy = width() > 720;
    const int lineWidth = roomy ? 240 : 0;
    const int right = width() - margin;
    const int barEnd = right - speedWidth - (roomy ? lineWidth + 32 : 16);
    const int headWidth = qMin(int(m_headline->sizeHint().width()) + 6, barEnd - margin);
    m_headline->setGeometry(margin, 20, headWidth, 22);
    m_amount->setGeometry(margin + headWidth + 6, 20, qMax(0, barEnd - margin - headWidth - 6), 22);
    showAmount();
    m_bar->setGeometry(margin, 49, barEnd - margin, 6);
    m_line->setVisible(roomy);
    m_line->setGeometry(barEnd + 20, 22, lineWidth, 32);
    m_speed->setGeometry(right - speedWidth, 18, speedWidth, 24);
    m_limits->setGeometry(right - speedWidth, 41, speedWidth, 16);
    if (isRightToLeft()) {
        for (QWidget *w : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_amount),
                 static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_line),
                 static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_limits)})
            w->move(width() - w->x() - w->width(), w->y());
    }
}

// Words are wider in another text size.
void SummaryStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_line != nullptr) {
        QResizeEvent again(size(), size());
        resizeEvent(&again);
    }
}

void SummaryStrip::setProgress(const QueueProgress &progress)
{
    m_progress = progress;
    const auto widths = [this] {
        return std::pair(m_headline->sizeHint().width(), m_limits->sizeHint().width());
    };
    const auto before = widths();
    m_headline->setText(headline(progress));
    m_limits->setText(concurrencyText(progress) + u" · "_s + rateLimitText(progress.rateLimit));
    if (widths() != before) {
        QResizeEvent again(size(), size());
        resizeEvent(&again);
    }
    showAmount();
    m_speed->setText(
        progress.bytesPerSecond > 0 ? format::speed(progress.bytesPerSecond) : QString());
    m_bar->setFraction(
        progress.bytes > 0 ? double(progress.storedBytes) / double(progress.bytes) : 0);
    announce(progress);
}

void SummaryStrip::tick()
{
    if (m_progress.isIdle())
        m_line->clear();
    else
        m_line->append(m_progress.active > 0 ? qMax(qint64(0), m_progress.bytesPerSecond) : 0);
}

void SummaryStrip::setHolds(const QList<Hold> &holds)
{
    const Hold *hold = holdOfQueue(holds);
    m_heldBy = hold == nullptr ? std::nullopt : std::optional(hold->reason);
    setProgress(m_progress);
}

QString SummaryStrip::headline(const QueueProgress &p) const
{
    const qint64 files = p.files - p.cancelled;
    if (p.uploading > 0)
        return tr("%1 of %2 uploading").arg(format::count(p.uploading), filesText(files));
    if (p.active > 0)
        return tr("Preparing %1 of %2").arg(format::count(p.active), filesText(files));
    if (p.scanning > 0)
        return tr("Looking through folders");
    if (p.waiting > 0 && m_heldBy == HoldReason::Schedule)
        return format::counted(
            tr("Quiet hours, %1 files to go", nullptr, int(p.waiting)), p.waiting);
    if (p.waiting > 0 && m_heldBy == HoldReason::Metered)
        return format::counted(
            tr("Metered connection, %1 files to go", nullptr, int(p.waiting)), p.waiting);
    if (p.waiting > 0 && (p.allPaused || p.paused == p.waiting))
        return format::counted(tr("Paused, %1 files to go", nullptr, int(p.waiting)), p.waiting);
    if (p.waiting > 0)
        return format::counted(tr("%1 files waiting", nullptr, int(p.waiting)), p.waiting);
    if (p.attention > 0)
        return format::counted(
            tr("%1 files need attention", nullptr, int(p.attention)), p.attention);
    return files > 0 ? tr("All done") : tr("Nothing to upload");
}

QString SummaryStrip::amount(const QueueProgress &p, const QString &left)
{
    if (p.bytes <= 0)
        return {};
    const QString bytes
        = p.storedBytes == p.bytes ? format::size(p.bytes) : format::partOf(p.storedBytes, p.bytes);
    return left.isEmpty() ? bytes : bytes + u" · "_s + left;
}

// A time that is cut in the middle is another time: where it finds no room, it is left out.
void SummaryStrip::showAmount()
{
    const QueueProgress &p = m_progress;
    const bool isTold = p.active > 0 && !p.allPaused && p.secondsLeft >= 0;
    m_amount->setText(
        amount(p, isTold ? format::timeLeft(std::chrono::seconds(p.secondsLeft)) : QString()));
    if (m_amount->sizeHint().width() > m_amount->width())
        m_amount->setText(amount(p, {}));
}

// At every quarter and at the end, once: a screen reader that heard each change would never stop.
void SummaryStrip::announce(const QueueProgress &p)
{
    const int quarter = p.bytes > 0 ? format::percent(p.storedBytes, p.bytes) / 25 : 0;
    if (quarter == m_announced)
        return;
    m_announced = quarter; // a smaller one when more files have come
    // Which tells of it.
    setAccessibleName(tr("Uploads, %1 percent").arg(QLocale().toString(quarter * 25)));
}

} // namespace ferry
