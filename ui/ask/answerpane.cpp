#include "ui/ask/answerpane.h"

#include "ui/ask/answerview.h"
#include "ui/common/askwords.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasoningHeight = 150;

QPushButton *button(Glyph glyph, const QString &words, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    setGlyph(*made, glyph);
    made->setToolTip(tip);
    return made;
}

void setTone(QLabel &label, const char *tone)
{
    label.setProperty("tone", QString::fromLatin1(tone));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

AnswerPane::AnswerPane(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_step(new QLabel(this))
    , m_fold(new QPushButton(this))
    , m_reasoning(new QPlainTextEdit(this))
    , m_answer(new AnswerView(this))
    , m_hint(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_foot(new QWidget(this))
    , m_copy(button(Glyph::Copy, tr("Copy"), tr("Copy the answer as Markdown"), m_foot))
    , m_again(
          button(Glyph::Retry, tr("Ask again"), tr("Ask the same about the same files"), m_foot))
    , m_forget(
          button(Glyph::Trash, tr("Forget"), tr("Remove this question and its answer"), m_foot))
{
    for (QLabel *label : {m_question, m_step, m_hint, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_question->setProperty("role", u"strong"_s);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_step->setProperty("role", u"small"_s);
    m_step->setObjectName(u"step"_s);
    m_facts->setProperty("role", u"small"_s);
    m_facts->setWordWrap(false);
    m_hint->setProperty("role", u"quiet"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_fold->setProperty("role", u"flat"_s);
    m_fold->setCheckable(true);
    setGlyph(*m_fold, Glyph::ChevronRight, GlyphInk::Text2);
    m_reasoning->setReadOnly(true);
    m_reasoning->setFixedHeight(reasoningHeight);
    m_reasoning->setAccessibleName(tr("Reasoning"));
    build();
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_reasoning->setVisible(open);
        setGlyph(*m_fold, open ? Glyph::ChevronDown : Glyph::ChevronRight, GlyphInk::Text2);
    });
    connect(m_copy, &QPushButton::clicked, this, &AnswerPane::copyWanted);
    connect(m_again, &QPushButton::clicked, this, &AnswerPane::askAgain);
    connect(m_forget, &QPushButton::clicked, this, &AnswerPane::forgetWanted);
    connect(m_answer, &AnswerView::linkClicked, this, &AnswerPane::linkClicked);
    showNothing({});
}

void AnswerPane::build()
{
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_facts, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_again);
    foot->addWidget(m_forget);
    auto *fold = new QHBoxLayout;
    fold->addWidget(m_fold);
    fold->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 16, 22, 12);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_step);
    layout->addLayout(fold);
    layout->addWidget(m_reasoning);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_foot);
}

void AnswerPane::showNothing(const QString &hint)
{
    m_shown = {};
    m_answer->clearAnswer();
    setReasoning({});
    for (QWidget *widget : QList<QWidget *> {m_question, m_step, m_answer, m_foot})
        widget->hide();
    m_hint->setText(hint);
    m_hint->show();
}

void AnswerPane::show(const QuestionEntry &entry, bool isRunning)
{
    m_shown = entry.id;
    m_hint->hide();
    m_question->setText(entry.question);
    m_question->show();
    m_answer->clearAnswer();
    m_answer->show();
    m_answer->append(entry.answer);
    m_fold->setChecked(false);
    setReasoning(entry.reasoning);
    m_foot->setVisible(!isRunning);
    m_step->hide();
    if (!isRunning)
        showEnd(entry);
}

void AnswerPane::setStep(const QString &words)
{
    setTone(*m_step, "");
    m_step->setText(words);
    m_step->setVisible(!words.isEmpty());
}

void AnswerPane::hear(const QString &text, const QString &reasoning)
{
    if (!text.isEmpty())
        m_answer->append(text);
    if (reasoning.isEmpty())
        return;
    if (m_fold->isHidden()) {
        setReasoning(reasoning);
        return;
    }
    QTextCursor cursor(m_reasoning->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(reasoning);
}

void AnswerPane::end(const QuestionEntry &entry)
{
    m_foot->show();
    showEnd(entry);
}

void AnswerPane::showEnd(const QuestionEntry &entry)
{
    m_answer->finish();
    const QString trouble = askEndSentence(entry);
    const QString notice = askNotice(entry);
    setTone(*m_step, trouble.isEmpty() ? "warn" : "bad");
    m_step->setText(trouble.isEmpty() ? notice : trouble);
    m_step->setVisible(!m_step->text().isEmpty());
    m_facts->setText(askFacts(entry));
    m_copy->setEnabled(!entry.answer.isEmpty());
}

void AnswerPane::setReasoning(const QString &text)
{
    m_fold->setText(tr("Reasoning"));
    m_fold->setVisible(!text.isEmpty());
    m_reasoning->setPlainText(text);
    m_reasoning->setVisible(!text.isEmpty() && m_fold->isChecked());
}

} // namespace ferry
