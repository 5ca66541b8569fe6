// Preloaded into every process of the test suite: what a program removes or replaces is kept under
// FERRY_KEEP_REMOVED by a second name, its old path in that name, and each process writes its
// arguments down as it starts. tests/leaks/watched then looks for secrets in all of it. Plain C, as it
// lives in programs that know nothing of it.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr off_t largest = 256'000'000; // what is larger is a file that a test uploads

const char *keepFolder()
{
    static const char *const folder = ::getenv("FERRY_KEEP_REMOVED");
    return folder;
}

void wholePath(int directory, const char *path, char *whole, size_t size)
{
    char link[64] = "/proc/self/cwd";
    char folder[4096] = {};
    if (directory != AT_FDCWD)
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    if (*path == '/' || ::readlink(link, folder, sizeof folder - 1) < 0)
        folder[0] = '\0';
    std::snprintf(whole, size, "%s/%s", folder, path);
}

// A second name for the file, as long as both are on one file system. The caller's errno stays.
void keep(int directory, const char *path)
{
    struct stat found = {};
    const int before = errno;
    if (keepFolder() && path && ::fstatat(directory, path, &found, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISREG(found.st_mode) && found.st_size > 0 && found.st_size <= largest) {
        static unsigned count = 0;
        char whole[8192];
        wholePath(directory, path, whole, sizeof whole);
        const size_t length = std::strlen(whole);
        char flat[121] = {};
        std::strncpy(flat, length > 120 ? whole + length - 120 : whole, 120);
        for (char *each = flat; *each; ++each) {
            if (*each == '/')
                *each = '!';
        }
        char name[4096];
        std::snprintf(name, sizeof name, "%s/%d-%u-%s", keepFolder(), int(::getpid()),
            __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED), flat);
        ::linkat(directory, path, AT_FDCWD, name, 0);
    }
    errno = before;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

__attribute__((constructor)) void noteArguments()
{
    if (!keepFolder())
        return;
    char name[4096];
    std::snprintf(name, sizeof name, "%s/command-lines", keepFolder());
    const int from = ::open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
    const int to = ::open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    char words[65536];
    const ssize_t size = ::read(from, words, sizeof words - 1);
    if (size > 0) {
        words[size] = '\n';
        [[maybe_unused]] const ssize_t written = ::write(to, words, size_t(size) + 1);
    }
    ::close(from);
    ::close(to);
}

} // namespace

extern "C" {

int unlink(const char *path) noexcept
{
    keep(AT_FDCWD, path);
    return real<int(const char *)>("unlink")(path);
}

int remove(const char *path) noexcept
{
    keep(AT_FDCWD, path);
    return real<int(const char *)>("remove")(path);
}

int unlinkat(int directory, const char *path, int flags) noexcept
{
    keep(directory, path);
    return real<int(int, const char *, int)>("unlinkat")(directory, path, flags);
}

int rename(const char *from, const char *to) noexcept
{
    keep(AT_FDCWD, to);
    return real<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(
    int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    keep(toFolder, to);
    return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(
        fromFolder, from, toFolder, to, flags);
}

} // extern "C"
