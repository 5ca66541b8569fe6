#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace ferry {

// A question before something that cannot be taken back: what it is, what it means, and a verb on each
// button. Return and Esc do what is harmless; the others have to be meant. It deletes itself.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Weight {
        Harmless = 1, // the last one added is Return's
        Grave
    };
    using Act = std::function<void()>;

    // `headline` is the question, and plain text.
    QuestionDialog(const QString &title, const QString &headline, QWidget *parent);

    void explain(const QString &words); // a paragraph below the headline
    // From the end of the row to its start. `act` is called once the dialog has gone; empty: nothing is done.
    void addAnswer(const QString &words, Weight weight, Act act = {});

private:
    QVBoxLayout *m_words = nullptr;
    QHBoxLayout *m_answers = nullptr;
};

} // namespace ferry
