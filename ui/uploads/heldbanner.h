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
    // The system says that there is no network, and uploads wait for it.
    void setOffline(bool areWaiting);

Q_SIGNALS:
    void overruleRequested();
    void onlineClaimed(); // the user knows better than the system

private:
    void refresh();

    QList<Hold> m_holds {};
    bool m_isOffline = false;
    QLabel *m_icon = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_anyway = nullptr;
};

} // namespace ferry
