// bench_ask
//
// The Ask page's answer, offscreen, while 100 kB of Markdown stream into it in pieces of about 20 characters, as fast as a
// very quick model writes (16 kB/s). Prints how late a 5 ms timer of the GUI thread came, in milliseconds, and the frames:
// {"chars", "seconds", "frames", "timerP50", "timerP99", "timerMax"}.
#include "bench/pulse.h"
#include "ui/ask/answerpane.h"
#include "ui/ask/answerview.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace ferry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chars = 100'000;
constexpr qsizetype pieceChars = 20;
constexpr auto step = 5ms; // four pieces each

QString answer()
{
    QString text;
    for (int i = 0; text.size() < chars; ++i) {
        text
            += u"## Part %1\n\nSome **words** about `part %1` that fill a line or two, as a model writes them, "
               "with a [link](https://example.org/%1) and some more until the line is over.\n\n"_s
                   .arg(i);
        text
            += u"1. first of them\n2. second of them\n3. third of them\n\n```cpp\nint part%1 = %1;\n\nreturn part%1;\n```\n\n"_s
                   .arg(i);
        text += u"A longer paragraph that goes on and on. "_s.repeated(i % 20) + u"\n\n"_s;
    }
    return text.first(chars);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application);
    AnswerPane pane;
    pane.resize(930, 700);
    pane.setVisible(true);
    QuestionEntry entry;
    entry.id = QUuid::createUuid();
    entry.question = u"What is it about?"_s;
    pane.show(entry, true);

    const QString text = answer();
    qsizetype at = 0;
    Pulse pulse;
    QElapsedTimer time;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    QObject::connect(&feed, &QTimer::timeout, &application, [&] {
        for (int i = 0; i < 4 && at < text.size(); ++i, at += pieceChars)
            pane.hear(text.mid(at, pieceChars), {});
        if (at < text.size())
            return;
        feed.stop();
        entry.outcome = QuestionOutcome::Answered;
        entry.answer = text;
        pane.end(entry);
    });
    QObject::connect(&pane.answer(), &AnswerView::settled, &application, [&] {
        std::printf(
            "{\"chars\": %lld, \"seconds\": %.3f, \"frames\": %d, \"timerP50\": %.2f, \"timerP99\": %.2f,"
            " \"timerMax\": %.2f}\n",
            static_cast<long long>(text.size()), double(time.nsecsElapsed()) / 1e9,
            pane.answer().frames(), pulse.share(0.5), pulse.share(0.99), pulse.share(1));
        QCoreApplication::quit();
    });
    QTimer::singleShot(500ms, &application, [&] { // the window is there
        time.start();
        pulse.start();
        feed.start(step);
    });
    return application.exec();
}
