#pragma once

#include "support/uploadrig.h"

#include <QEventLoop>
#include <QTimer>

namespace ferry::testing {

// Begins the rig's request and cuts it off, as by a kill, once the server has stored `bytes`. False
// when it never came so far.
inline bool interruptAfter(UploadRig &rig, qint64 bytes)
{
    Task<Result<UploadedFile>> task = rig.destination().upload(rig.request, rig.context());
    bool ended = false;
    task.start([&ended] { ended = true; });
    const auto reached = [&rig, &ended, bytes] {
        return ended || (!rig.context().stored.isEmpty() && rig.context().stored.last() >= bytes);
    };
    QEventLoop loop; // see run(): qWaitFor would slow the upload down
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop, &reached] {
        if (reached())
            loop.quit();
    });
    look.start(std::chrono::milliseconds(1));
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
    loop.exec();
    return reached() && !ended;
}

// The next attempts, as the queue makes them: a server that is still busy with what was cut off
// closes the connection on the first one now and then.
inline Result<UploadedFile> goOn(UploadRig &rig)
{
    Result<UploadedFile> file = rig.again();
    for (int retries = 0; retries < 3 && !file && file.error().advice == Advice::Retry; ++retries)
        file = rig.again();
    return file;
}

} // namespace ferry::testing
