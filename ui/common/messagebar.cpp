#include "ui/common/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ferry {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"message"_s);
    setAccessibleName(tr("Message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_undoButton = new QPushButton(tr("Undo"), this);
    m_undoButton->setProperty("role", u"link"_s);
    m_undoButton->setAccessibleName(tr("Undo"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undoButton);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_undoButton, &QPushButton::clicked, this, &MessageBar::undo);
    if (parent)
        parent->installEventFilter(this);
    hide();
}

void MessageBar::show(const QString &text, Undo undo, TooLate tooLate)
{
    giveUpUndo();
    m_text->setText(text);
    m_undo = std::move(undo);
    m_tooLate = std::move(tooLate);
    m_undoButton->setVisible(bool(m_undo));
    layout()->setContentsMargins(16, 8, m_undo ? 8 : 16, 8);
    setAccessibleDescription(text);
    QFrame::show();
    raise();
    place();
    m_timer->start(8s);
    Q_EMIT canUndoChanged(canUndo());
}

bool MessageBar::canUndo() const
{
    return bool(m_undo);
}

void MessageBar::undo()
{
    const Undo way = std::exchange(m_undo, {});
    if (way)
        m_tooLate = {};
    dismiss();
    if (way)
        way();
}

void MessageBar::dismiss()
{
    giveUpUndo();
    m_timer->stop();
    hide();
    Q_EMIT canUndoChanged(false);
}

void MessageBar::giveUpUndo()
{
    m_undo = {};
    if (const TooLate tooLate = std::exchange(m_tooLate, {}))
        tooLate();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    const QWidget *page = parentWidget();
    if (!page)
        return;
    // As wide as its words; longer ones than the page take more lines.
    m_text->setWordWrap(false);
    const int width = qMin(sizeHint().width(), page->width() - 32);
    m_text->setWordWrap(sizeHint().width() > width);
    const int height = m_text->wordWrap() ? qMax(sizeHint().height(), heightForWidth(width))
                                          : sizeHint().height();
    setGeometry((page->width() - width) / 2, page->height() - height - 16, width, height);
}

} // namespace ferry
