#pragma once

#include "queue/hold.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace ferry {

// Why nothing begins although files wait, where that is no doing of the user's; and what they can do who know
// better. Hidden otherwise.
class HoldBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit HoldBanner(QWidget *parent = nullptr);

    // `waiting`: uploads that it keeps waiting.
    void show(std::optional<HoldReason> heldBack, qint64 waiting);

Q_SIGNALS:
    void overruled(ferry::HoldReason reason);

private:
    std::optional<HoldReason> m_reason {};
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_overrule = nullptr;
};

} // namespace ferry
