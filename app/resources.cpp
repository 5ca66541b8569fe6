#include "app/resources.h"

#include "app/terminal.h"
#include "app/words.h"

#include <exception>
#include <new>
#include <sys/mman.h>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace ferry::resources {

using namespace Qt::StringLiterals;

namespace {

// 64 uploads at a time have a connection each, the file, and the file once more to hash it; database,
// threads and their wake-up calls have the rest, and GLib ends the process when it gets none.
constexpr rlim_t wantedDescriptors = 1024;
constexpr rlim_t leastDescriptors = 256;

// Address space for the stacks of Ferry's threads, the database and what is under way.
constexpr std::size_t leastMemory = std::size_t(192) << 20;

[[noreturn]] void endNow()
{
    // In English: there is no memory for a translation.
    constexpr char words[]
        = "\nThere is no memory left for Ferry here, so it ends. What is queued is kept: "
          "ferry resume goes on when other programs have ended.\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, words + 1, sizeof words - 2);
    ::_exit(1);
}

QtMessageHandler usualHandler = nullptr;

// A thread that cannot be started is work that never begins: Qt says so, and goes on as if it had.
void endWithoutThread(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains("Thread creation error"_L1)) {
        terminal::complain(
            Words::tr("Ferry may not start as many threads as it needs here. ulimit -u and ulimit "
                      "-v raise that, or other programs have to end."));
        ::_exit(1);
    }
    usualHandler(type, context, message);
}

[[noreturn]] void endOnException()
{
    try {
        if (const std::exception_ptr thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        endNow(); // Qt's containers throw it without asking the new handler
    } catch (const std::system_error &) {
        endNow(); // a thread or a lock of a library's own
    } catch (...) { }
    std::abort();
}

} // namespace

QString whatIsMissing()
{
    rlimit descriptors {};
    if (::getrlimit(RLIMIT_NOFILE, &descriptors) == 0) {
        if (descriptors.rlim_cur < wantedDescriptors
            && descriptors.rlim_cur < descriptors.rlim_max) {
            descriptors.rlim_cur = qMin(descriptors.rlim_max, wantedDescriptors);
            ::setrlimit(RLIMIT_NOFILE, &descriptors);
        }
        if (descriptors.rlim_cur < leastDescriptors)
            return Words::tr(
                "Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.")
                .arg(leastDescriptors)
                .arg(descriptors.rlim_cur);
    }
    void *room = ::mmap(nullptr, leastMemory, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (room == MAP_FAILED)
        return Words::tr(
            "Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises "
            "that, or other programs have to end.")
            .arg(leastMemory >> 20);
    ::munmap(room, leastMemory);
    return {};
}

void endWhenTheyEnd()
{
    std::set_new_handler(endNow);
    std::set_terminate(endOnException);
    usualHandler = qInstallMessageHandler(endWithoutThread);
}

} // namespace ferry::resources
