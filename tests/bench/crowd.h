#pragma once

#include "ui/common/messagebar.h"
#include "ui/common/questiondialog.h"
#include "ui/mainwindow.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>

#include <cstdio>

namespace ferry {

// All that is queued is chosen, cancelled, and taken back; the peak of the memory is printed after each.
class Crowd final
{
public:
    explicit Crowd(MainWindow &window)
        : m_window(window)
    { }

    void follow(const QueueProgress &progress)
    {
        if (m_stage == Stage::Queued && progress.files == progress.waiting) {
            say("queued", progress.files);
            m_window.uploads().list().selectAll();
            m_window.uploads().chosen().cancelOrRemove();
            for (auto *button :
                m_window.findChild<QuestionDialog *>()->findChildren<QPushButton *>()) {
                if (!button->isDefault())
                    button->click();
            }
            m_stage = Stage::Cancelling;
        } else if (m_stage == Stage::Cancelling && progress.cancelled == progress.files) {
            say("cancelled", progress.cancelled);
            m_window.uploads().messages().undo();
            m_stage = Stage::TakingBack;
        } else if (m_stage == Stage::TakingBack && progress.waiting == progress.files) {
            say("taken back", progress.waiting);
            QCoreApplication::quit();
        }
    }

private:
    enum class Stage { Queued = 1, Cancelling, TakingBack };

    // And begins to look for the next peak (proc(5), clear_refs).
    static void say(const char *what, qint64 items)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        QByteArray peak = "?";
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmHWM:"))
                    peak = line.mid(6).simplified();
            }
        }
        std::printf("{\"%s\": %lld, \"peak\": \"%s\"}\n", what, items, peak.constData());
        std::fflush(stdout);
        QFile clear(QStringLiteral("/proc/self/clear_refs"));
        if (clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            clear.write("5");
    }

    MainWindow &m_window;
    Stage m_stage = Stage::Queued;
};

} // namespace ferry
