#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ferry {

// File names as they travel.
namespace remotename {

// For the eye and for metadata: UTF-8 where it is, otherwise each foreign byte as "%FF". Never
// empty, never collapses two different names into one.
QString fromFileSystem(const QByteArray &name);

// An object key of Supabase Storage from a relative path: allowed are only
// [A-Za-z0-9_/!.*'() &$=@;:+,?-] (supabase/storage, limits.ts; measured: "été.bin" is refused with
// InvalidKey). Every other byte of the UTF-8 form becomes "=XX", and so does a "=" that two hex
// digits follow, so the mapping is reversible: no two names share a key, not even "é" composed and
// decomposed, which a folder may hold side by side and a replacing upload would make one of.
// A segment or a path that grows beyond what servers take is shortened: "front=2D<hash>.ext", with
// the hash of all of it. Every path keeps its key for ever, and no two share one: a key that was
// not shortened never holds "=2D". Segments "." and ".." and empty ones are refused.
Result<QString> toObjectKey(const QString &relativePath);
inline constexpr qsizetype longestObjectKey = 1024; // bytes (Amazon S3 user guide, object keys)
inline constexpr qsizetype longestSegment = 255; // bytes: NAME_MAX, and Storage's file backend
// The name again; of a shortened one its front, "-", its hash and its extension.
QString fromObjectKey(const QString &key);

// For places that take UTF-8 as it is: each segment of more than 255 bytes becomes
// "front~<hash>.ext", by the same rules. A name of 255 foreign bytes has 765 once it is readable.
QString shortened(const QString &relativePath);

// Percent-encodes each segment of a relative path for a URL. Dot segments and empty ones are
// refused.
Result<QByteArray> toUrlPath(const QString &relativePath);

// "report.pdf", 2 -> "report (2).pdf"; "archive.tar.gz", 3 -> "archive (3).tar.gz".
QString numbered(const QString &relativePath, int number);

// Joins a destination's folder and a name with one '/'.
QString joined(const QString &folder, const QString &name);

} // namespace remotename
} // namespace ferry
