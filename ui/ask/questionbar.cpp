#include "ui/ask/questionbar.h"

#include "ui/common/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent)
    , m_service(new QComboBox(this))
    , m_model(new QComboBox(this))
    , m_question(new QPlainTextEdit(this))
    , m_ask(new QPushButton(tr("Ask"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setProperty("role", u"foot"_s);
    m_question->setPlaceholderText(tr("What do you want to know?"));
    m_question->setAccessibleName(tr("Question"));
    m_question->setTabChangesFocus(true);
    m_question->setAcceptDrops(false); // files belong to the page
    m_question->setFixedHeight(70);
    m_question->installEventFilter(this);
    m_service->setAccessibleName(tr("Service to ask"));
    m_service->setMinimumWidth(150);
    m_model->setAccessibleName(tr("Model"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setMinimumWidth(210);
    m_model->lineEdit()->setPlaceholderText(tr("The newest it has"));
    m_ask->setProperty("role", u"primary"_s);
    m_ask->setToolTip(tr("Enter asks, Shift+Enter begins a new line"));
    setGlyph(*m_stop, Glyph::Close);
    build();
    connect(m_question, &QPlainTextEdit::textChanged, this, &QuestionBar::refresh);
    connect(m_ask, &QPushButton::clicked, this, &QuestionBar::asked);
    connect(m_stop, &QPushButton::clicked, this, &QuestionBar::stopWanted);
    connect(m_service, &QComboBox::activated, this, [this] { Q_EMIT serviceChosen(service()); });
    refresh();
}

void QuestionBar::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_service);
    row->addWidget(m_model);
    row->addStretch(1);
    row->addWidget(m_stop);
    row->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 12, 22, 14);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addLayout(row);
}

void QuestionBar::setServices(const QList<DestinationConfig> &services, DestinationId current)
{
    m_service->clear();
    for (const DestinationConfig &config : services)
        m_service->addItem(config.name, config.id);
    m_service->setCurrentIndex(qMax(0, m_service->findData(current)));
    refresh();
}

DestinationId QuestionBar::service() const
{
    return m_service->currentData().toLongLong();
}

void QuestionBar::setModels(const QStringList &models, const QString &current, const QString &hint)
{
    m_model->clear();
    m_model->addItems(models);
    m_model->setCurrentText(current);
    if (current.isEmpty() && !models.isEmpty())
        m_model->setCurrentIndex(0);
    m_model->setToolTip(u"<p>"_s + hint.toHtmlEscaped() + u"</p>"_s);
    m_model->setAccessibleDescription(hint);
}

QString QuestionBar::model() const
{
    return m_model->currentText().trimmed();
}

QString QuestionBar::question() const
{
    return m_question->toPlainText().trimmed();
}

void QuestionBar::setQuestion(const QString &question)
{
    m_question->setPlainText(question);
}

void QuestionBar::setRunning(bool running)
{
    m_isRunning = running;
    refresh();
}

void QuestionBar::focusQuestion()
{
    m_question->setFocus(Qt::ShortcutFocusReason);
}

void QuestionBar::refresh()
{
    const bool canAsk = m_service->count() > 0;
    m_stop->setVisible(m_isRunning);
    m_ask->setEnabled(!m_isRunning && canAsk && !question().isEmpty());
    for (QWidget *widget : QList<QWidget *> {m_service, m_model, m_question})
        widget->setEnabled(canAsk);
}

bool QuestionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_question && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            if (m_ask->isEnabled())
                Q_EMIT asked();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ferry
