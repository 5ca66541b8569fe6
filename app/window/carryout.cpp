#include "app/window/carryout.h"

#include "app/words.h"
#include "transfers/uploadengine.h"
#include "ui/mainwindow.h"
#include "ui/uploads/uploadadder.h"

#include <QApplication>

namespace ferry {

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
    case WindowAction::Pause:
        engine.post(command::HoldAll {});
        return Words::tr("All uploads are paused.");
    case WindowAction::Resume:
        engine.post(command::LiftAll {});
        return Words::tr("The uploads go on.");
    }
    return {};
}

} // namespace ferry
