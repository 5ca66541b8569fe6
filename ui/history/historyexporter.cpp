#include "ui/history/historyexporter.h"

#include "ui/common/failuretext.h"
#include "ui/history/historyexport.h"
#include "ui/history/historywords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ferry {

using namespace Qt::StringLiterals;

HistoryExporter::HistoryExporter(HistoryStore &history, QWidget &page)
    : QObject(&page)
    , m_history(history)
    , m_page(&page)
{
    m_pool.setMaxThreadCount(1);
}

HistoryExporter::~HistoryExporter()
{
    m_export.reset();
    m_pool.waitForDone();
}

void HistoryExporter::askWhere(HistoryStore::Format suggested)
{
    const bool csv = suggested == HistoryStore::Format::Csv;
    auto *dialog = new QFileDialog(m_page, tr("Export history"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList kinds {tr("Spreadsheet (*.csv)"), tr("JSON (*.json)")};
    dialog->setNameFilters(kinds);
    const auto beOf = [dialog, kinds](const QString &kind) {
        const QString suffix = kind == kinds.first() ? u"csv"_s : u"json"_s;
        dialog->setDefaultSuffix(suffix);
        const QString name = dialog->selectedFiles().value(0);
        if (name.endsWith(".csv"_L1) || name.endsWith(".json"_L1))
            dialog->selectFile(QFileInfo(name).completeBaseName() + u'.' + suffix);
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, beOf);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryExporter::placeChosen);
    dialog->selectNameFilter(kinds.at(csv ? 0 : 1));
    dialog->selectFile(csv ? tr("history.csv") : tr("history.json"));
    beOf(kinds.at(csv ? 0 : 1));
    dialog->open();
}

void HistoryExporter::exportTo(const QString &fileName, const HistoryQuery &query)
{
    const bool json = fileName.endsWith(".json"_L1, Qt::CaseInsensitive);
    const auto format = json ? HistoryStore::Format::Json : HistoryStore::Format::Csv;
    if (m_export.isValid() && !m_export.isDone()) {
        Q_EMIT said(tr("An export is still being written."));
        return;
    }
    m_export = exportHistory(m_pool, m_history, fileName, format, query);
    m_export.start([this, fileName] {
        const Result<qint64> rows = m_export.take();
        Q_EMIT said(rows
                ? tr("Exported %1 to %2.", "uploads, file")
                      .arg(HistoryWords::uploads(*rows), quoted(QFileInfo(fileName).fileName()))
                : failureSentence(rows.error()));
    });
}

} // namespace ferry
