#pragma once

#include "base/clock.h"
#include "queue/hold.h"
#include "queue/queueprogress.h"
#include "transfers/uploadengine.h"
#include "ui/uploads/destinationplace.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/transferfilter.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace ferry {

class AttentionBanner;
class ChosenUploads;
class ColumnHeader;
class ColumnMenu;
class DestinationPicker;
class DetailsPane;
class EmptyState;
class FilterBar;
class HeldBanner;
class MessageBar;
class SortMenu;
class SummaryStrip;
class Thumbnails;
class TransferDelegate;
class TransferModel;
class UploadsHeader;
class UploadsList;

// The uploads page. It is told values and asks by signals; it knows no engine, so that tests and
// screenshots feed it as the engine would.
class UploadsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UploadsPage(QWidget *parent = nullptr);

    TransferModel &model() { return *m_model; }
    UploadsList &list() { return *m_list; }
    DestinationPicker &picker() { return *m_picker; }
    SortMenu &sortMenu() { return *m_sortMenu; }
    Thumbnails &thumbnails() { return *m_thumbnails; }
    ColumnMenu &columnMenu() { return *m_columnMenu; }
    DetailsPane &details() { return *m_details; }
    MessageBar &messages() { return *m_messages; }
    ChosenUploads &chosen() { return *m_chosen; }

    qsizetype unfinishedAt(DestinationId destination) const;

    void setDestinations(const QList<DestinationConfig> &destinations);
    void setProgress(const QueueProgress &progress);
    void setHolds(const QList<Hold> &holds);
    void setFilter(TransferFilter filter);
    void setCompact(bool compact); // one line a row, with columns to sort by
    void setThumbnails(bool on);
    // The next ones that are added are scrolled to.
    void awaitAdded() { m_awaitsAdded = true; }
    void showAdded(const QList<TransferItem> &items);
    void setRowMenu(QMenu *menu) { m_rowMenu = menu; } // not owned
    void setAddMenu(QMenu *menu); // not owned

    void setDetailsShown(bool shown);
    bool detailsShown() const;

    void takeFocus(); // to the list, or to what stands for it
    void focusSearch();
    bool escape(); // clears the search, then the selection, then closes the details; false: nothing

Q_SIGNALS:
    void pauseRequested(const QList<ferry::TransferId> &ids);
    void resumeRequested(const QList<ferry::TransferId> &ids);
    void cancelRequested(const QList<ferry::TransferId> &ids);
    void retryRequested(const QList<ferry::TransferId> &ids);
    void removeRequested(const QList<ferry::TransferId> &ids);
    void restoreRequested(); // undoes the last removal
    void answerRequested(const QList<ferry::TransferId> &ids, ferry::ConflictPolicy policy,
        ferry::AnswerScope scope);
    void addRequested(const ferry::AddRequest &request); // "upload anyway"
    void signInRequested(ferry::DestinationId destination); // for the uploads that wait for it
    void pauseAllRequested();
    void resumeAllRequested();
    void overruleRequested(); // upload although quiet hours or a metered connection hold it
    void liftRequested(ferry::HoldReason reason); // the user knows better
    void showInFolderRequested(const QByteArray &path);
    void filesWanted();
    void folderWanted();
    void selectionChanged();
    void detailsShownChanged(bool shown);

private:
    QWidget *makeBody();
    void connectParts();
    void connectChosen();
    void onAction(const QModelIndex &index, RowAction action);
    void onTallyChanged();
    void showWhatFits();
    void tick();
    void showDetails();
    void refreshTarget();

    SystemClock m_clock {};
    DestinationPlaces m_places {};
    QueueProgress m_progress {};
    TransferModel *m_model = nullptr;
    TransferDelegate *m_delegate = nullptr;
    Thumbnails *m_thumbnails = nullptr;
    UploadsHeader *m_header = nullptr;
    DestinationPicker *m_picker = nullptr; // the header's
    SummaryStrip *m_summary = nullptr;
    FilterBar *m_filters = nullptr;
    AttentionBanner *m_banner = nullptr;
    HeldBanner *m_held = nullptr;
    ColumnHeader *m_columns = nullptr;
    ColumnMenu *m_columnMenu = nullptr;
    SortMenu *m_sortMenu = nullptr;
    UploadsList *m_list = nullptr;
    DetailsPane *m_details = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    ChosenUploads *m_chosen = nullptr;
    QMenu *m_rowMenu = nullptr;
    QTimer *m_ticker = nullptr;
    QTimer *m_soon = nullptr; // gathers what need not be shown at once
    QList<TransferId> m_keptSelection {};
    bool m_awaitsAdded = false;
};

} // namespace ferry
