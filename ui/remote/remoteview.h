#pragma once

#include "remote/remoteaccess.h"
#include "ui/remote/remoteservices.h"
#include "ui/remote/removaltally.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ferry {

class ChosenLinks;
class DeletePreview;
class MessageBar;
class RemoteDetails;
class RemoteErrands;
class RemoteHeader;
class RemoteLinks;
class RemoteModel;
class RemoteRowMenu;
class RowListView;
class SlimBar;

// The page "Remote files": what is stored at one of the destinations, what the history knows of it, and what can be
// done with it. It asks a server only while it is shown. Nothing is deleted that a preview did not name.
//
// The window's commands mean: Del deletes after the preview, Ctrl+C copies links, Ctrl+F searches, Esc clears the
// search and then the selection. F5 lists anew.
class RemoteView final : public QWidget
{
    Q_OBJECT

public:
    explicit RemoteView(const RemoteServices &services, QWidget *parent = nullptr);
    ~RemoteView() override;

    void setDestinations(const QList<DestinationConfig> &destinations);
    void showDestination(DestinationId id); // lists it, unless it is the one that is listed
    void takeFocus();
    QList<RemoteEntry> chosen() const;

    ChosenLinks &links() { return *m_chosenLinks; }

    void selectAll();
    void clearSomething();
    void refresh();
    void copyLinks();
    void copyIds();
    void downloadChosen();
    void deleteChosen();
    void cleanUp(); // by the destination's rule, or what is not in the history

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void connectAll();
    void filter();
    void showState();
    void showDetails();
    void showNothing(const QString &words);
    void onListEnded(const RemoteEnd &end);
    void onRemoveEnded(const RemoteEnd &end);
    void ask(const QList<RemoteEntry> &entries, const QStringList &notes);
    QString sentence(const Failure &failure, const DestinationConfig &at) const;
    const DestinationConfig *destination() const;
    void say(const QString &words);

    QList<DestinationConfig> m_destinations {};
    RemoteErrands *m_errands = nullptr;
    RemoteModel *m_model = nullptr;
    RemoteHeader *m_header = nullptr;
    QLabel *m_counts = nullptr;
    SlimBar *m_room = nullptr;
    QStackedWidget *m_body = nullptr;
    RowListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    RemoteDetails *m_details = nullptr;
    RemoteLinks *m_links = nullptr;
    RemoteRowMenu *m_menu = nullptr;
    ChosenLinks *m_chosenLinks = nullptr;
    MessageBar *m_message = nullptr;
    DestinationId m_listed = 0; // whose files stand in the model
    RemoteEnd m_end {};
    RemovalTally m_removal {}; // of the last one
};

} // namespace ferry
