#pragma once

#include "remote/remoteaccess.h"

#include <QFrame>

class QPushButton;

namespace ferry {

class ElidedLabel;

// The strip under the list: what is known of the chosen files, and what can be done with them.
class RemoteDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit RemoteDetails(QWidget *parent = nullptr);

    // `givesBack`: the destination hands files out again.
    void showEntries(const QList<RemoteEntry> &entries, bool givesBack);

Q_SIGNALS:
    void copyLink();
    void copyId();
    void download();
    void remove();

private:
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_place = nullptr;
    ElidedLabel *m_evidence = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_copyId = nullptr;
    QPushButton *m_download = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ferry
