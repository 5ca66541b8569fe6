#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace ferry {

// The title of a step, and above it how far one has come: "Project › Sign in › History".
class ConnectTrail final : public QWidget
{
    Q_OBJECT

public:
    ConnectTrail(const QStringList &stages, QWidget *parent);

    void tell(int stage, const QString &title); // the stage by its place in the list

private:
    QList<QLabel *> m_stages {};
    QLabel *m_title = nullptr;
};

} // namespace ferry
