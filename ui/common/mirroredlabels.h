#pragma once

#include <QObject>

class QPushButton;

namespace ferry {

// Buttons of an icon and words, from right to left: Qt 6.4's style sheets put the words at the far end of the button
// (they align them to the right, and then mirror that). An event filter of the application. GUI thread.
class MirroredLabels final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void paint(QPushButton &button);
};

} // namespace ferry
