// Preloaded into a program under test: a disk that fails. The n-th call that changes a file below a
// folder fails, once or from then on, or the process dies there as in a power cut. Plain C, as it lives
// in programs that know nothing of it.
//
// FERRY_DISK_PATH      what the file's path contains
// FERRY_DISK_NTH       which call; calls are counted from 1
// FERRY_DISK_CALLS     only calls of this name count, e.g. "rename"
// FERRY_DISK_ERRNO     what the call says, e.g. 5 (EIO) or 28 (ENOSPC); 0: the process is killed
// FERRY_DISK_FOR_GOOD  1: every call from then on
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

std::atomic<int> calls {0};

int number(const char *name, int otherwise)
{
    const char *text = ::getenv(name);
    return text ? std::atoi(text) : otherwise;
}

bool isWatched(const char *path)
{
    static const char *const part = ::getenv("FERRY_DISK_PATH");
    return part && path && std::strstr(path, part);
}

bool isWatched(int descriptor)
{
    char link[64];
    char path[4096] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const int before = errno;
    const bool known = ::readlink(link, path, sizeof path - 1) > 0;
    errno = before;
    return known && path[0] == '/' && isWatched(path);
}

bool failsNow(const char *name)
{
    static const char *const counted = ::getenv("FERRY_DISK_CALLS");
    if (counted && std::strcmp(name, counted) != 0)
        return false;
    static const int nth = number("FERRY_DISK_NTH", 0);
    static const int error = number("FERRY_DISK_ERRNO", EIO);
    static const bool forGood = number("FERRY_DISK_FOR_GOOD", 0) != 0;
    const int call = ++calls;
    if (nth <= 0 || (call != nth && !(forGood && call > nth)))
        return false;
    if (error == 0)
        ::kill(::getpid(), SIGKILL);
    errno = error;
    return true;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    return isWatched(file) && failsNow("write") ? -1 : next(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return isWatched(file) && failsNow("pwrite") ? -1 : next(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return isWatched(file) && failsNow("pwrite64") ? -1 : next(file, bytes, size, at);
}

int fsync(int file)
{
    static auto *const next = real<int(int)>("fsync");
    return isWatched(file) && failsNow("fsync") ? -1 : next(file);
}

int fdatasync(int file)
{
    static auto *const next = real<int(int)>("fdatasync");
    return isWatched(file) && failsNow("fdatasync") ? -1 : next(file);
}

int ftruncate(int file, off_t size) noexcept
{
    static auto *const next = real<int(int, off_t)>("ftruncate");
    return isWatched(file) && failsNow("ftruncate") ? -1 : next(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const next = real<int(int, off64_t)>("ftruncate64");
    return isWatched(file) && failsNow("ftruncate64") ? -1 : next(file, size);
}

int fallocate(int file, int mode, off_t at, off_t size)
{
    static auto *const next = real<int(int, int, off_t, off_t)>("fallocate");
    return isWatched(file) && failsNow("fallocate") ? -1 : next(file, mode, at, size);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return isWatched(from) && failsNow("rename") ? -1 : next(from, to);
}

int renameat2(
    int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const next
        = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return isWatched(from) && failsNow("renameat2") ? -1
                                                    : next(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
