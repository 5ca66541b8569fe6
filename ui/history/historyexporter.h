#pragma once

#include "base/task.h"
#include "store/historystore.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace ferry {

// Asks where the history is to be exported to, and writes it there, one export at a time.
class HistoryExporter final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    HistoryExporter(HistoryStore &history, QWidget &page);
    ~HistoryExporter() override; // waits for an export that is being written

    void askWhere(HistoryStore::Format suggested);
    // JSON where the name ends so, else CSV.
    void exportTo(const QString &fileName, const HistoryQuery &query);

Q_SIGNALS:
    void placeChosen(const QString &fileName);
    void said(const QString &words); // how it ended

private:
    HistoryStore &m_history;
    QWidget *m_page;
    QThreadPool m_pool {};
    Task<Result<qint64>> m_export {};
};

} // namespace ferry
