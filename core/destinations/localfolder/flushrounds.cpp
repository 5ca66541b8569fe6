#include "destinations/localfolder/flushrounds.h"

#include "destinations/localfolder/targetfolder.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

// 0 or errno. One file alone is flushed alone: a flush of the whole file system also waits for
// whatever other programs wrote. A folder that the file system cannot flush says EINVAL.
static int flushAll(const std::vector<FlushRounds::Open> &files)
{
    std::map<dev_t, std::vector<int>> byFileSystem;
    for (const FlushRounds::Open &file : files) {
        struct stat s;
        if (::fstat(file.descriptor, &s) != 0)
            return errno;
        byFileSystem[s.st_dev].push_back(file.descriptor);
    }
    for (const auto &[system, descriptors] : byFileSystem) {
        const int first = descriptors.front();
        const int status = descriptors.size() == 1 ? ::fsync(first) : ::syncfs(first);
        if (status != 0 && errno != EINVAL)
            return errno;
    }
    return 0;
}

Task<Result<void>> FlushRounds::flush(QThreadPool &pool, Open open)
{
    Later<Result<void>> answer;
    m_waiting.push_back({std::move(open), answer.state()});
    if (!m_isRunning) {
        m_isRunning = true;
        m_rounds = run(pool);
        m_rounds.start([] {});
    }
    Result<void> result = co_await answer;
    co_return result;
}

Task<bool> FlushRounds::run(QThreadPool &pool)
{
    while (!m_waiting.empty()) {
        const std::vector<Waiting> round = std::exchange(m_waiting, {});
        auto files = std::make_shared<std::vector<Open>>();
        for (const Waiting &waiting : round)
            files->push_back(waiting.open);
        OnPool<int> flushing(pool, [files] { return flushAll(*files); });
        const int error = co_await flushing;
        for (const Waiting &waiting : round) {
            Result<void> result;
            if (error != 0)
                result = failed(targetFailure(error, {}));
            // Queued: the one who waited may end this object.
            auto *const answer = waiting.answer.get();
            QMetaObject::invokeMethod(
                answer, [answer = waiting.answer, result] { answer->deliver(result); },
                Qt::QueuedConnection);
        }
    }
    m_isRunning = false;
    co_return true;
}

} // namespace ferry
