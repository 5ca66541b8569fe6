#include "app/window/carryout.h"

#include "transfers/uploadengine.h"
#include "ui/mainwindow.h"
#include "ui/uploads/uploadadder.h"

#include <QApplication>

namespace ferry {

using namespace Qt::StringLiterals;

bool needsToBeSeen(WindowAction action)
{
    return action == WindowAction::AddFiles || action == WindowAction::ShowHistory;
}

QString carryOut(WindowAction action, UploadEngine &engine, MainWindow &window)
{
    // A dialog that waits for an answer stays alone.
    const bool isAsking = QApplication::activeModalWidget() != nullptr;
    switch (action) {
    case WindowAction::AddFiles:
        if (!isAsking) {
            window.showPage(Sidebar::Page::Uploads);
            window.adder().chooseFiles();
        }
        return {};
    case WindowAction::ShowHistory:
        if (!isAsking)
            window.showPage(Sidebar::Page::History);
        return {};
    case WindowAction::Pause: engine.post(command::HoldAll {}); return u"All uploads are paused."_s;
    case WindowAction::Resume: engine.post(command::LiftAll {}); return u"The uploads go on."_s;
    }
    return {};
}

} // namespace ferry
