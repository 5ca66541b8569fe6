#include "ui/statusstrip.h"

#include "ui/common/format.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

const QList<int> &concurrencyChoices()
{
    static const QList<int> choices {0, 1, 2, 3, 5, 8, 16, 32, 64};
    return choices;
}

const QList<qint64> &rateLimitChoices()
{
    static const QList<qint64> choices {
        0, 100'000, 500'000, 1'000'000, 2'000'000, 5'000'000, 10'000'000, 50'000'000};
    return choices;
}

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"statusbar"_s);
    setAccessibleName(tr("Status"));
    setFixedHeight(30);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(6);
    m_active = addButton(tr("Show active uploads"));
    m_waiting = addButton(tr("Show waiting uploads"));
    m_attention = addButton(tr("Show uploads that need attention"));
    m_attention->setProperty("tone", u"bad"_s);
    m_done = addButton(tr("Show finished uploads"));
    layout->addStretch(1);
    m_concurrency = addButton(tr("Uploads at a time"));
    m_rate = addButton(tr("Speed limit"));
    m_concurrency->setMenu(new QMenu(m_concurrency));
    m_rate->setMenu(new QMenu(m_rate));
    connect(m_concurrency->menu(), &QMenu::aboutToShow, this, &StatusStrip::fillConcurrencyMenu);
    connect(m_rate->menu(), &QMenu::aboutToShow, this, &StatusStrip::fillRateMenu);
    const auto jump = [this](QPushButton *button, TransferFilter filter) {
        connect(button, &QPushButton::clicked, this,
            [this, filter] { Q_EMIT filterRequested(filter); });
    };
    jump(m_active, TransferFilter::Active);
    jump(m_waiting, TransferFilter::Waiting);
    jump(m_attention, TransferFilter::Attention);
    jump(m_done, TransferFilter::Done);
    setProgress({});
}

QPushButton *StatusStrip::addButton(const QString &accessibleName)
{
    auto *button = new QPushButton(this);
    button->setProperty("role", u"status"_s);
    button->setAccessibleDescription(accessibleName);
    layout()->addWidget(button);
    return button;
}

void StatusStrip::setProgress(const QueueProgress &progress)
{
    m_progress = progress;
    const auto show = [](QPushButton *button, qint64 number, const QString &text) {
        button->setVisible(number > 0);
        const QString label = format::counted(text, number);
        if (button->text() != label)
            button->setText(label);
    };
    const int uploading = int(progress.uploading);
    show(m_active, uploading, tr("%1 uploading", nullptr, uploading));
    const int waiting = int(progress.waiting);
    show(m_waiting, waiting,
        progress.allPaused ? tr("%1 paused", nullptr, waiting)
                           : tr("%1 waiting", nullptr, waiting));
    const int attention = int(progress.attention);
    show(m_attention, attention, tr("%1 need attention", nullptr, attention));
    const int done = progress.active + progress.waiting > 0 ? 0 : int(progress.done);
    show(m_done, done, tr("%1 done", nullptr, done));
    m_concurrency->setText(progress.automatic
            ? tr("As many at a time as help")
            : tr("Up to %1 at a time").arg(format::count(progress.concurrency)));
    m_rate->setText(progress.rateLimit > 0 ? tr("At most %1").arg(format::speed(progress.rateLimit))
                                           : tr("No speed limit"));
    fit();
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

// Where there is no room for all of it the limits go, which the settings have as well: words are not cut.
void StatusStrip::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    const auto widthOf = [this](const QPushButton *button) {
        return button->sizeHint().width() + layout()->spacing();
    };
    for (const QPushButton *button : {m_active, m_waiting, m_attention, m_done})
        room -= button->isHidden() ? 0 : widthOf(button);
    for (QPushButton *button : {m_concurrency, m_rate}) {
        room -= widthOf(button);
        button->setVisible(room >= 0);
    }
}

void StatusStrip::fillConcurrencyMenu()
{
    QMenu *menu = m_concurrency->menu();
    menu->clear();
    for (const int choice : concurrencyChoices()) {
        QAction *action = menu->addAction(
            choice == 0 ? tr("Automatic") : tr("Up to %1").arg(format::count(choice)));
        action->setCheckable(true);
        action->setChecked(m_progress.automatic ? choice == 0 : choice == m_progress.concurrency);
        connect(action, &QAction::triggered, this,
            [this, choice] { Q_EMIT concurrencyChosen(choice); });
    }
}

void StatusStrip::fillRateMenu()
{
    QMenu *menu = m_rate->menu();
    menu->clear();
    for (const qint64 choice : rateLimitChoices()) {
        QAction *action
            = menu->addAction(choice == 0 ? tr("No speed limit") : format::speed(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_progress.rateLimit);
        connect(
            action, &QAction::triggered, this, [this, choice] { Q_EMIT rateLimitChosen(choice); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another limit…"), this, [this] {
        askRateLimit(
            *this, m_progress.rateLimit, [this](qint64 limit) { Q_EMIT rateLimitChosen(limit); });
    });
}

void askRateLimit(QWidget &over, qint64 now, std::function<void(qint64)> chosen)
{
    auto *dialog = new QInputDialog(&over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(StatusStrip::tr("Speed limit"));
    dialog->setLabelText(StatusStrip::tr("All uploads together, in kB per second. 0 is no limit."));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, 10'000'000);
    dialog->setIntValue(int(now / 1000));
    QObject::connect(dialog, &QInputDialog::intValueSelected, &over,
        [chosen = std::move(chosen)](int value) { chosen(qint64(value) * 1000); });
    dialog->open();
}

} // namespace ferry
