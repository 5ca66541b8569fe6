#include "destinations/common/filetype.h"

#include <QHash>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct KnownType
{
    QLatin1StringView suffix;
    const char *type;
};

// The web's types (IANA's register of media types), where the system's database differs from one
// machine to the next, is old, or means the desktop's own names. Sorted by suffix.
constexpr std::array knownTypes {
    KnownType {"7z"_L1, "application/x-7z-compressed"},
    KnownType {"aac"_L1, "audio/aac"},
    KnownType {"apng"_L1, "image/apng"},
    KnownType {"avi"_L1, "video/x-msvideo"},
    KnownType {"avif"_L1, "image/avif"},
    KnownType {"bak"_L1, "application/octet-stream"},
    KnownType {"bmp"_L1, "image/bmp"},
    KnownType {"css"_L1, "text/css"},
    KnownType {"csv"_L1, "text/csv"},
    KnownType {
        "docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    KnownType {"epub"_L1, "application/epub+zip"},
    KnownType {"flac"_L1, "audio/flac"},
    KnownType {"gif"_L1, "image/gif"},
    KnownType {"gz"_L1, "application/gzip"},
    KnownType {"heic"_L1, "image/heic"},
    KnownType {"heif"_L1, "image/heif"},
    KnownType {"htm"_L1, "text/html"},
    KnownType {"html"_L1, "text/html"},
    KnownType {"ics"_L1, "text/calendar"},
    KnownType {"jpeg"_L1, "image/jpeg"},
    KnownType {"jpg"_L1, "image/jpeg"},
    KnownType {"js"_L1, "text/javascript"},
    KnownType {"json"_L1, "application/json"},
    KnownType {"jsx"_L1, "text/javascript"},
    KnownType {"jxl"_L1, "image/jxl"},
    KnownType {"m2ts"_L1, "video/mp2t"},
    KnownType {"m4a"_L1, "audio/mp4"},
    KnownType {"m4v"_L1, "video/mp4"},
    KnownType {"md"_L1, "text/markdown"},
    KnownType {"mjs"_L1, "text/javascript"},
    KnownType {"mkv"_L1, "video/matroska"},
    KnownType {"mov"_L1, "video/quicktime"},
    KnownType {"mp3"_L1, "audio/mpeg"},
    KnownType {"mp4"_L1, "video/mp4"},
    KnownType {"odt"_L1, "application/vnd.oasis.opendocument.text"},
    KnownType {"ogg"_L1, "audio/ogg"},
    KnownType {"opus"_L1, "audio/ogg"},
    KnownType {"otf"_L1, "font/otf"},
    KnownType {"pdf"_L1, "application/pdf"},
    KnownType {"png"_L1, "image/png"},
    KnownType {
        "pptx"_L1, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    KnownType {"rtf"_L1, "application/rtf"},
    KnownType {"svg"_L1, "image/svg+xml"},
    KnownType {"tif"_L1, "image/tiff"},
    KnownType {"tiff"_L1, "image/tiff"},
    KnownType {"ts"_L1, "text/plain"}, // unless its bytes say video: see fileTypeOf
    KnownType {"tsx"_L1, "text/plain"},
    KnownType {"ttf"_L1, "font/ttf"},
    KnownType {"txt"_L1, "text/plain"},
    KnownType {"wasm"_L1, "application/wasm"},
    KnownType {"wav"_L1, "audio/wav"},
    KnownType {"webm"_L1, "video/webm"},
    KnownType {"webp"_L1, "image/webp"},
    KnownType {"woff"_L1, "font/woff"},
    KnownType {"woff2"_L1, "font/woff2"},
    KnownType {"xlsx"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    KnownType {"xml"_L1, "application/xml"},
    KnownType {"zip"_L1, "application/zip"},
};

// ISO/IEC 13818-1: packets of 188 bytes, each beginning with 0x47.
bool isTransportStream(QByteArrayView head)
{
    constexpr qsizetype packet = 188;
    if (head.isEmpty() || head.front() != 0x47)
        return false;
    return head.size() > packet && head[packet] == 0x47
        && (head.size() <= 2 * packet || head[2 * packet] == 0x47);
}

QByteArray systemsType(const QString &suffix)
{
    // Each suffix is looked up once: the database tries hundreds of patterns on a name, which took
    // more time than all the rest of a small upload (10,000 files: 2 of 5 CPU seconds).
    thread_local QHash<QString, QByteArray> known;
    constexpr qsizetype mostKnown = 1000;
    if (known.size() > mostKnown)
        known.clear();
    QByteArray &type = known[suffix];
    if (type.isEmpty()) {
        const QMimeDatabase types;
        const QString example = u"x."_s + suffix;
        type = types.mimeTypeForFile(example, QMimeDatabase::MatchExtension).name().toLatin1();
    }
    return type;
}

} // namespace

QByteArray fileTypeOf(const QString &name, QByteArrayView head)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= name.lastIndexOf(u'/'))
        return QByteArrayLiteral("application/octet-stream");
    const QString suffix = name.mid(dot + 1);
    const auto *const found
        = std::find_if(knownTypes.begin(), knownTypes.end(), [&suffix](const KnownType &known) {
              return suffix.compare(known.suffix, Qt::CaseInsensitive) == 0;
          });
    if (found == knownTypes.end())
        return systemsType(suffix);
    if (found->suffix == "ts"_L1 && isTransportStream(head))
        return QByteArrayLiteral("video/mp2t");
    return found->type;
}

} // namespace ferry
