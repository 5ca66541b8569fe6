#pragma once

#include "store/questionstore.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace ferry {

class AnswerPane;
class AskFiles;
class MessageBar;
class QuestionBar;
class QuestionList;
class RowListView;
class SearchField;

// The page "Ask": earlier questions at the left, with a search; the files, the answer and the question at the right.
// It knows no service and no database: see AskDesk.
class AskPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AskPage(QuestionList &list, QWidget *parent = nullptr);

    AskFiles &files() { return *m_files; }
    AnswerPane &pane() { return *m_pane; }
    QuestionBar &bar() { return *m_bar; }
    MessageBar &messages() { return *m_messages; }

    // An empty question; `canAsk`: there is somebody to ask.
    void showNew(bool canAsk);
    void choose(const QUuid &id); // in the list, without entryChosen()
    void search(); // anew, for what stands in the field
    void focusQuestion();
    void focusSearch();
    bool clearSomething(); // Esc: the search, then the choice; false when there was neither

Q_SIGNALS:
    void newWanted();
    void entryChosen(const ferry::QuestionEntry &entry);
    void forgetWanted();
    void copyWanted();
    void exportWanted(ferry::QuestionStore::Format format);
    void serviceWanted(); // "Add destination"

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    QWidget *makeMain();
    void showCounts();

    QuestionList &m_list;
    SearchField *m_search;
    QTimer *m_typing;
    QWidget *m_panel = nullptr; // earlier questions
    RowListView *m_view;
    QLabel *m_nothing;
    AskFiles *m_files;
    AnswerPane *m_pane;
    QuestionBar *m_bar;
    QPushButton *m_addService;
    MessageBar *m_messages;
    bool m_isChoosing = false;
};

} // namespace ferry
