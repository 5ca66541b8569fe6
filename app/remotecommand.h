#pragma once

#include "app/arguments.h"
#include "app/composition.h"
#include "remote/remoteaccess.h"
#include "remote/remoteselection.h"

#include <QObject>

namespace ferry {

// `ferry remote list | download | link | delete | clean | rule`. Nothing is deleted that was not named first, on the
// terminal or by --dry-run, and then agreed to, there or by --yes.
class RemoteCommand final : public QObject
{
    Q_OBJECT

public:
    RemoteCommand(Composition &composition, const Arguments &arguments);

    // An exit status at once, or finished() follows.
    std::optional<int> start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitStatus);
    void changed(); // a destination's rule

private:
    enum class Verb { List = 1, Download, Link, Delete, Clean, Rule };

    std::optional<int> understand();
    std::optional<int> understandClean();
    void begin(const QList<DestinationSetup> &setups);
    void onListed(quint64 errand, const QList<RemoteEntry> &entries);
    void onRemoved(quint64 errand, const RemoteRemoval &removal);
    void onProgress(quint64 errand, qint64 bytes);
    void onEnded(quint64 errand, const RemoteEnd &end);

    void listEnded(const RemoteEnd &end);
    void printList(const RemoteEnd &end);
    std::optional<QList<RemoteEntry>> named() const; // nothing: said why
    void deleteThese(const QList<RemoteEntry> &entries);
    bool mayDelete(const QList<RemoteEntry> &entries);
    void removeEnded(const RemoteEnd &end);
    void downloadThis(const QList<RemoteEntry> &entries);
    void downloadEnded(const RemoteEnd &end);
    void linkThese(const QList<RemoteEntry> &entries);
    void printLink(const RemoteFile &file, const QUrl &link) const;
    void linkEnded(const RemoteEnd &end);
    void end(int status);
    int refuse(const QString &sentence) const;
    QString sentence(const Failure &failure) const;
    void printEntry(const QString &event, const RemoteEntry &entry) const;

    Composition &m_composition;
    Arguments m_arguments;
    Verb m_verb = Verb::List;
    DestinationSetup m_setup {};
    QString m_folder {};
    RemoteSelection m_selection {};
    QByteArray m_path {}; // of a download
    RemoteEntry m_fetched {};
    QList<RemoteEntry> m_entries {};
    RemoteAccess::Errand m_listing = 0;
    RemoteAccess::Errand m_work = 0; // a removal or a download
    int m_removed = 0;
    int m_left = 0;
    int m_failed = 0;
    bool m_isOver = false;
};

} // namespace ferry
