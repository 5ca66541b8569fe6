#pragma once

#include "base/task.h"
#include "store/historystore.h"
#include "ui/history/historywords.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace ferry {

class ChosenLinks;
class HistoryDetails;
class HistoryExporter;
class HistoryHeader;
class HistoryModel;
class HistoryRowMenu;
class MessageBar;
class RowListView;
class UploadAgain;
struct UiServices;

// The page "History": search as you type, filters, the list, the details of the chosen rows. It
// reads the database only while it is shown, and keeps up with uploads that end meanwhile.
//
// Keys, while the focus is within: Del forgets, Ctrl+Z brings back, Ctrl+C copies links, Esc clears
// the search and then the selection.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(UiServices &services, QWidget *parent = nullptr);
    ~HistoryView() override;

    void focusSearch();
    // The selected rows; without a selection the current one, which is what the details show.
    QList<HistoryEntry> chosen() const;
    bool canUndo() const;

    ChosenLinks &links() { return *m_links; }
    void copyLinks(); // the place where there is no link
    void copyHash();
    // Of another computer's row: asks for the file when it is not here under the same path.
    void uploadChosenAgain();
    void showChosenInFolder();
    void forgetChosen();
    void selectAll(); // that has been loaded
    void undo();
    bool clearSomething(); // Esc: search, then selection; false when there was nothing to clear
    void askWhereToExport(HistoryStore::Format suggested);
    void exportTo(const QString &fileName); // JSON where the name ends so, else CSV

Q_SIGNALS:
    void uploadAgain(const QList<QByteArray> &paths, const QUuid &destination);
    void askAbout(const QList<ferry::HistoryEntry> &entries);
    void editDestination(const QUuid &destination);
    void canUndoChanged(bool canUndo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void connectModel();
    void search();
    void refreshSoon();
    void loadChoices();
    void showCounts();
    void showDetails();
    void connectUploadAgain();
    void copyText(const QString &text);
    void chooseFirst();
    void uploadAgainFromElsewhere(const HistoryEntry &entry);
    void uploadManyAgain(const QList<HistoryEntry> &entries);
    void askForFile(const HistoryEntry &entry);
    bool handleKey(const QKeyEvent &event);
    bool wantsKey(const QKeyEvent &event) const;

    UiServices &m_services;
    HistoryModel *m_model = nullptr;
    HistoryHeader *m_header = nullptr;
    QLabel *m_counts = nullptr;
    QStackedWidget *m_body = nullptr;
    RowListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    HistoryDetails *m_details = nullptr;
    MessageBar *m_message = nullptr;
    UploadAgain *m_again = nullptr;
    HistoryExporter *m_exporter = nullptr;
    HistoryRowMenu *m_menu = nullptr;
    ChosenLinks *m_links = nullptr;
    QUuid m_shown {}; // the one row that the details show, null: none or many
    QTimer *m_refresh = nullptr;
    bool m_searched = false;
    Task<SourceState> m_here {}; // whether another computer's file is on this one, too
};

} // namespace ferry
