#pragma once

#include "gui/photographer.h"
#include "ui/common/messagebar.h"
#include "ui/common/questiondialog.h"
#include "ui/mainwindow.h"
#include "ui/shortcutsheet.h"
#include "ui/tray/departure.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QMenuBar>

namespace ferry {

// The uploads page at other sizes, and the questions that are put over it.
inline void takeSizes(const Photographer &photographer, MainWindow &window, const QString &shade)
{
    const QSize usual = window.size();
    const auto takeAt = [&](int width, int height, const QString &name) {
        window.resize(width, height);
        photographer.take(window, name + u'-' + shade);
    };
    window.uploads().list().setCurrentIndex(window.uploads().model().index(7));
    takeAt(880, 640, QStringLiteral("width-880"));
    window.uploads().messages().show(QStringLiteral("Link copied"));
    takeAt(640, 560, QStringLiteral("width-640"));
    window.uploads().messages().show(
        QStringLiteral(
            "The diagnosis of “a very long name of a file that somebody has made.mov” is "
            "copied, and the log of its eleven attempts with it."),
        [] {});
    takeAt(520, 480, QStringLiteral("width-520"));
    window.uploads().messages().dismiss();
    takeAt(2560, 1300, QStringLiteral("width-2560"));
    window.resize(usual);

    window.showDropTarget({.paths = {"/usr", "/etc/hostname"}});
    auto *overlay = window.findChild<DropOverlay *>();
    photographer.settle();
    overlay->keepClearOf(overlay->mapToGlobal(overlay->rect().center()));
    photographer.take(window, QStringLiteral("drop-pointer-") + shade);
    overlay->hide();

    const auto takeQuestion = [&](const QString &name) {
        auto *question = window.findChild<QuestionDialog *>();
        photographer.take(*question, name + u'-' + shade);
        question->reject();
        photographer.settle();
    };
    window.departure().setTrayThere([] { return true; });
    window.close();
    takeQuestion(QStringLiteral("quit"));
    window.uploads().list().selectAll();
    window.uploads().chosen().cancelOrRemove();
    takeQuestion(QStringLiteral("cancel"));
    window.uploads().list().clearSelection();
    auto *sheet = new ShortcutSheet(*window.menuBar(), &window);
    sheet->show();
    photographer.take(*sheet, QStringLiteral("shortcuts-") + shade);
    sheet->close();
}

} // namespace ferry
