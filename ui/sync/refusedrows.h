#pragma once

#include "sync/syncstatus.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ferry {

// The rows that the server refuses, each with its reason, and the two ways out.
class RefusedRows final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedRows(QWidget *parent = nullptr);

    void setRows(const QList<QuarantinedRow> &rows); // none: it hides itself

Q_SIGNALS:
    void tryAgain(const QList<QUuid> &ids);
    void keepHere(const QList<QUuid> &ids);

private:
    QList<QUuid> chosen() const; // the selected; all when none is

    QList<QuarantinedRow> m_rows {};
    QLabel *m_heading = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_keepHere = nullptr;
};

} // namespace ferry
