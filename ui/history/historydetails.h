#pragma once

#include "base/task.h"
#include "store/historystore.h"
#include "ui/history/historywords.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace ferry {

class ElidedLabel;

// The strip under the list: what is known of the chosen row, or how many are chosen, and what can
// be done with them.
class HistoryDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    void showEntries(const QList<HistoryEntry> &entries); // none: the strip is empty
    // Of the one entry that is shown: where else its content went.
    void showOthers(const HistoryEntry &entry, const QList<HistoryEntry> &others);
    void showComparing();
    void setLinkMenu(QMenu &menu); // not owned
    // Its content is at its destination; "Upload again" has become "Upload anyway".
    void showAlreadyThere(const HistoryEntry &entry, const HistoryEntry &there);

Q_SIGNALS:
    void copyLink();
    void askAbout();
    void copyOther(const QString &link); // of the same content elsewhere
    void copyId(const QString &remoteId);
    void uploadAgain();
    void showInFolder();
    void forget();
    void editDestination();

private:
    void buildButtons();
    void showOne(const HistoryEntry &entry);
    void showMany(const QList<HistoryEntry> &entries);
    void sayId(const QString &remoteId);
    void saySame(const QString &words, const QString &link);
    void lookAtSource(const HistoryEntry &entry);
    void showSource(const HistoryEntry &entry, SourceState state);

    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_place = nullptr;
    ElidedLabel *m_evidence = nullptr;
    ElidedLabel *m_source = nullptr;
    ElidedLabel *m_same = nullptr; // other uploads of the same content
    QPushButton *m_copyOther = nullptr;
    QString m_otherLink {};
    ElidedLabel *m_remoteId = nullptr; // what the service knows the file by
    QPushButton *m_copyId = nullptr;
    QString m_idThere {};
    ElidedLabel *m_raw = nullptr; // HTTP status and the server's own words
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_linkMenu = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_uploadAgain = nullptr;
    QPushButton *m_showInFolder = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_editDestination = nullptr; // only where that is the remedy
    Task<SourceState> m_look {};
};

} // namespace ferry
