// bench_busygui PROFILE DESTINATION JOBS free|asleep|spinning|beside PATHS…
//
// Uploads as the window does, from an engine in the main thread, while that thread is kept busy 30
// of 33 ms: "asleep" as by a slow disk, "spinning" as by work, which also takes a core away; "beside"
// is the control of that, with the same work in a thread of its own and the GUI thread free. Prints
// {"seconds": …} from the first item on disk to the last one done.
#include "destinations/registry.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "transfers/uploadengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace ferry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class Business { Free = 1, Asleep, Spinning, Beside };

constexpr auto frame = 33ms;
constexpr auto busyTime = 30ms;

void keepBusy(Business business)
{
    if (business == Business::Asleep) {
        QThread::usleep(std::chrono::microseconds(busyTime).count());
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < busyTime.count()) { }
}

int fail(const QString &text)
{
    std::fprintf(stderr, "bench_busygui: %s\n", qPrintable(text));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 6)
        return fail(
            u"usage: bench_busygui PROFILE DESTINATION JOBS free|asleep|spinning|beside PATHS"_s);

    auto database = Database::open(arguments[1]);
    if (!database)
        return fail(u"the profile does not open"_s);
    DestinationStore store(**database);
    QList<DestinationSetup> setups;
    AddRequest request;
    request.conflict = ConflictPolicy::Replace;
    for (const DestinationConfig &config : store.allNow()) {
        setups.append({.config = config, .secrets = {}});
        if (config.name == arguments[2])
            request.destination = config.id;
    }
    if (request.destination == 0)
        return fail(u"no such destination"_s);
    for (int i = 5; i < argc; ++i)
        request.paths.append(QByteArray(argv[i]));

    const Business business = arguments[4] == "asleep"_L1 ? Business::Asleep
        : arguments[4] == "spinning"_L1                   ? Business::Spinning
        : arguments[4] == "beside"_L1                     ? Business::Beside
                                                          : Business::Free;
    UploadEngine engine(**database, {.concurrency = arguments[3].toInt()});
    QElapsedTimer timer;
    QObject::connect(&engine, &UploadEngine::loaded, &application, [&] {
        timer.start();
        engine.add(request);
    });
    QObject::connect(
        &engine, &UploadEngine::progressChanged, &application, [&](const QueueProgress &progress) {
            if (progress.files == 0 || progress.done + progress.attention < progress.files)
                return;
            if (progress.attention > 0) {
                application.exit(fail(u"not all was uploaded"_s));
                return;
            }
            std::printf("{\"seconds\": %.3f}\n", double(timer.nsecsElapsed()) / 1e9);
            application.quit();
        });
    QTimer frames;
    frames.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frames, &QTimer::timeout, &application, [business] { keepBusy(business); });
    std::jthread neighbour;
    if (business == Business::Beside) {
        neighbour = std::jthread([](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                keepBusy(Business::Spinning);
                std::this_thread::sleep_for(frame - busyTime);
            }
        });
    } else if (business != Business::Free) {
        frames.start(frame);
    }
    engine.post(command::SetDestinations {setups});
    engine.post(command::Load {});
    return application.exec();
}
