#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace ferry {

// The files that somebody names, on the command line or in a list, in the file system's own bytes.
namespace givenfiles {

// As the kernel names it; empty when it is gone.
QByteArray currentFolder();

// One spelling for each file: "x", "./x" and "y/../x" are the same. What leads to the file is followed,
// as the kernel does; the file itself, should it be a link, is not. Blocks.
QByteArray canonical(const QByteArray &path, const QByteArray &currentFolder);

// Each of them once, in their order.
QList<QByteArray> canonical(const QList<QByteArray> &paths, const QByteArray &currentFolder);

// The names in the file `name`, or in standard input if that is "-", with `separator` after each. Empty
// ones are left out. Or a sentence that says why it cannot be read.
tl::expected<QList<QByteArray>, QString> readList(const QByteArray &name, char separator);

} // namespace givenfiles
} // namespace ferry
