#pragma once

#include "files/filestamp.h"

#include <QByteArray>
#include <QImage>

#include <atomic>

namespace ferry {

struct PictureSource
{
    QByteArray path {}; // the file system's own bytes
    FileStamp stamp {}; // of the file that is meant
};

// The middle of a picture as a square, `side` pixels wide, with round corners. Null: the file is gone, is another one
// meanwhile, is no picture of a kind that is known, or would take too much memory. Blocks, for a pool; ends soon once
// `stopped` is set.
QImage smallPicture(const PictureSource &source, int side, const std::atomic<bool> &stopped);

} // namespace ferry
