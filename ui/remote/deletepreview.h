#pragma once

#include "remote/remoteentry.h"

#include <QDialog>

namespace ferry {

// Names each file that is to be deleted, and asks. Return keeps everything: to delete takes a click, or Tab and
// Space.
class DeletePreview final : public QDialog
{
    Q_OBJECT

public:
    // `notes`: what was left out of the choice, and why.
    DeletePreview(const QString &destination, const QList<RemoteEntry> &entries,
        const QStringList &notes, QWidget *parent = nullptr);

    // Exactly what it named.
    const QList<RemoteEntry> &entries() const { return m_entries; }

private:
    QList<RemoteEntry> m_entries;
};

} // namespace ferry
