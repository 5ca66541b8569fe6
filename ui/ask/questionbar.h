#pragma once

#include "destinations/destinationconfig.h"

#include <QFrame>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ferry {

// At the foot of the Ask page: the question, whom to ask, and which model. Enter asks, Shift+Enter begins a new line.
class QuestionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void setServices(const QList<DestinationConfig> &services, DestinationId current);
    DestinationId service() const;
    // Those that the service lists; another one may be typed. `hint`: why there are none.
    void setModels(const QStringList &models, const QString &current, const QString &hint);
    QString model() const;
    QString question() const;
    void setQuestion(const QString &question);
    void setRunning(bool running);
    void focusQuestion();

Q_SIGNALS:
    void asked();
    void stopWanted();
    void serviceChosen(ferry::DestinationId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();

    QComboBox *m_service;
    QComboBox *m_model;
    QPlainTextEdit *m_question;
    QPushButton *m_ask;
    QPushButton *m_stop;
    bool m_isRunning = false;
};

} // namespace ferry
