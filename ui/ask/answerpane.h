#pragma once

#include "store/questionentry.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ferry {

class AnswerView;

// One question and its answer: what was asked, what is going on, the reasoning folded away, the answer, what it took,
// and what can be done with it.
class AnswerPane final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    void showNothing(const QString &hint);
    void show(const QuestionEntry &entry, bool isRunning);
    void setStep(const QString &words);
    void hear(const QString &text, const QString &reasoning);
    void end(const QuestionEntry &entry);

    const QUuid &shown() const { return m_shown; }
    AnswerView &answer() { return *m_answer; }

Q_SIGNALS:
    void copyWanted();
    void askAgain();
    void forgetWanted();
    void linkClicked(const QUrl &url);

private:
    void build();
    void setReasoning(const QString &text);
    void showEnd(const QuestionEntry &entry);

    QUuid m_shown {};
    QLabel *m_question;
    QLabel *m_step; // what is going on, or what is worth knowing of the end
    QPushButton *m_fold;
    QPlainTextEdit *m_reasoning;
    AnswerView *m_answer;
    QLabel *m_hint;
    QLabel *m_facts;
    QWidget *m_foot;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_forget;
};

} // namespace ferry
