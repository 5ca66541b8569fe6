#pragma once

#include "remote/remoteaccess.h"

#include <QFrame>

class QMenu;
class QPushButton;

namespace ferry {

class ElidedLabel;

// The strip under the list: what is known of the chosen files, and what can be done with them.
class RemoteDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit RemoteDetails(QWidget *parent = nullptr);

    // `end`: of the listing that they are from.
    void showEntries(const QList<RemoteEntry> &entries, const RemoteEnd &end);

    void setLinkMenu(QMenu &menu); // not owned

Q_SIGNALS:
    void copyLink();
    void copyLinkFor(std::chrono::seconds life);
    void copyId();
    void download();
    void remove();

private:
    void fillLives();

    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_place = nullptr;
    ElidedLabel *m_evidence = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_linkMenu = nullptr;
    QPushButton *m_linkFor = nullptr; // where nobody can open the file without one
    QPushButton *m_copyId = nullptr;
    QPushButton *m_download = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ferry
