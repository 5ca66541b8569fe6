#pragma once

#include "queue/hold.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace ferry {

// Says that the whole queue waits although nobody paused it, and why, with the button that overrules it.
class HeldBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit HeldBanner(QWidget *parent = nullptr);

    // Hides itself where nothing of the kind is in force, or a person's own pause is as well.
    void setHolds(const QList<Hold> &holds);

Q_SIGNALS:
    void overruleRequested();

private:
    QLabel *m_icon = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_anyway = nullptr;
};

} // namespace ferry
