#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace ferry {

// The bar at the foot of a page: a sentence, for 8 seconds, and where there is a way back, Undo.
// A new message takes the place of the last, whose undo is then gone. What cannot be undone any
// more is done in `tooLate`, which is called when the message goes and Undo was not chosen.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    using Undo = std::function<void()>;
    using TooLate = std::function<void()>;

    explicit MessageBar(QWidget *parent = nullptr);

    // `text` is shown as it is, never as markup.
    void show(const QString &text, Undo undo = {}, TooLate tooLate = {});
    bool canUndo() const;
    void undo(); // as the button; nothing when there is nothing
    void dismiss();

Q_SIGNALS:
    void canUndoChanged(bool canUndo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void giveUpUndo();

    QLabel *m_text = nullptr;
    QPushButton *m_undoButton = nullptr;
    QTimer *m_timer = nullptr;
    Undo m_undo {};
    TooLate m_tooLate {};
};

} // namespace ferry
