// bench_hashspeed FILE: how fast ContentHash takes a file that lies in the page cache; prints
// {"megabytesPerSecond": …}, the median of five readings after one that warms up.
#include "files/contenthash.h"
#include "files/sourcefile.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>

using namespace ferry;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: bench_hashspeed FILE\n", stderr);
        return 2;
    }
    const auto source = SourceFile::open(QByteArray(argv[1]));
    if (!source) {
        std::fputs("bench_hashspeed: the file cannot be read\n", stderr);
        return 1;
    }
    std::array<double, 6> speeds {};
    for (double &speed : speeds) {
        QElapsedTimer timer;
        timer.start();
        const std::atomic<bool> stop {false};
        if (!ContentHash::ofFile(*source, stop))
            return 1;
        speed = double(source->size()) / 1e6 / (double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(speeds.begin() + 1, speeds.end());
    std::printf("{\"megabytesPerSecond\": %.0f}\n", speeds[3]);
}
