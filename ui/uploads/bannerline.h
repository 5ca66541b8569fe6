#pragma once

#include "queue/addrequest.h"
#include "ui/uploads/attentioncauses.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ferry {

class ElidedLabel;

// One line of the banner: a cause, with what can be done for all of its files at once.
class BannerLine final : public QFrame
{
    Q_OBJECT

public:
    explicit BannerLine(QWidget *parent = nullptr);

    // `moreMayCome`: of what was dropped together with these.
    void show(const AttentionCause &cause, bool moreMayCome);

Q_SIGNALS:
    void showRequested(const ferry::AttentionCause &cause);
    void signInRequested(ferry::DestinationId destination);
    void retryRequested(const QList<ferry::TransferId> &ids);
    void answerRequested(const QList<ferry::TransferId> &ids, ferry::ConflictPolicy policy,
        ferry::AnswerScope scope);

private:
    QPushButton *addButton(const QString &text);
    void setTone(const QString &tone);

    QLabel *m_icon = nullptr;
    ElidedLabel *m_text = nullptr;
    QCheckBox *m_later = nullptr; // also what comes into conflict later
    QPushButton *m_signIn = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_keepBoth = nullptr;
    QPushButton *m_skip = nullptr;
    AttentionCause m_cause {};
};

} // namespace ferry
