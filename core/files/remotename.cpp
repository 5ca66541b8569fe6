#include "files/remotename.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QStringTokenizer>
#include <QUrl>

namespace ferry::remotename {

using namespace Qt::StringLiterals;

static bool isUpperHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

static bool isHex(char c)
{
    return isUpperHex(c) || (c >= 'a' && c <= 'f');
}

static int hexValue(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

static void appendEscaped(QByteArray &to, char mark, char byte)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto value = uchar(byte);
    to.append(mark).append(digits[value >> 4]).append(digits[value & 0xf]);
}

// The length of the well-formed UTF-8 sequence at `at`, 0 when there is none (RFC 3629: no overlong
// forms, no surrogates, nothing above U+10FFFF).
static qsizetype sequenceLength(const QByteArray &name, qsizetype at)
{
    const auto byte = [&name](qsizetype i) { return i < name.size() ? uchar(name[i]) : uchar(0); };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    qsizetype length = 0;
    uchar lowest = 0x80;
    uchar highest = 0xbf;
    if (first >= 0xc2 && first <= 0xdf) {
        length = 2;
    } else if (first >= 0xe0 && first <= 0xef) {
        length = 3;
        lowest = first == 0xe0 ? 0xa0 : 0x80;
        highest = first == 0xed ? 0x9f : 0xbf;
    } else if (first >= 0xf0 && first <= 0xf4) {
        length = 4;
        lowest = first == 0xf0 ? 0x90 : 0x80;
        highest = first == 0xf4 ? 0x8f : 0xbf;
    } else {
        return 0;
    }
    if (byte(at + 1) < lowest || byte(at + 1) > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

// Whether the '%' at `at` reads like one that stands for a foreign byte, plain or escaped before:
// "%FF", "%25FF", "%2525FF".
static bool looksEscaped(const QByteArray &name, qsizetype at)
{
    qsizetype i = at + 1;
    while (name.mid(i, 2) == "25")
        i += 2;
    return i + 1 < name.size() && isUpperHex(name[i]) && name[i] >= '8' && isUpperHex(name[i + 1]);
}

QString fromFileSystem(const QByteArray &name)
{
    if (name.isEmpty()) // only the root folder has no name
        return u"root"_s;
    QByteArray utf8;
    utf8.reserve(name.size());
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype length = sequenceLength(name, i);
        if (length == 0) {
            appendEscaped(utf8, '%', name[i++]);
            continue;
        }
        if (name[i] == '%' && looksEscaped(name, i))
            utf8.append("%25");
        else
            utf8.append(name.constData() + i, length);
        i += length;
    }
    // QString::fromUtf8 would swallow a byte order mark, and "\uFEFFa" would become "a".
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return QChar(0xfeff) + QString::fromUtf8(utf8.sliced(3));
    return QString::fromUtf8(utf8);
}

static Failure refused(const QString &path)
{
    return {.kind = FailureKind::NameRefused, .advice = Advice::GiveUp, .subject = tameText(path)};
}

static bool isSafePath(const QString &path)
{
    if (path.contains(QChar(0)))
        return false;
    for (const QStringView segment : QStringTokenizer {path, u'/'}) {
        if (segment.isEmpty() || segment == "."_L1 || segment == ".."_L1)
            return false;
    }
    return true;
}

// Where the extension of a file name begins: "archive|.tar.gz", "photo|.jpg", ".profile|".
static qsizetype extensionStart(QStringView name)
{
    qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0)
        return name.size();
    if (name.first(dot).endsWith(".tar"_L1, Qt::CaseInsensitive) && dot > 4)
        dot -= 4;
    return dot;
}

static bool isKeyByte(char c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && QByteArrayView("_/!.*'() &$=@;:+,?-").contains(c);
}

static QByteArray keySegment(QByteArrayView utf8)
{
    QByteArray key;
    key.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool looksLikeEscape
            = c == '=' && i + 2 < utf8.size() && isHex(utf8[i + 1]) && isHex(utf8[i + 2]);
        if (isKeyByte(c) && !looksLikeEscape)
            key.append(c);
        else
            appendEscaped(key, '=', c);
    }
    return key;
}

// 96 bits of SHA-256: names that begin alike stay apart, and the same name always becomes the same.
static QByteArray digestOf(QByteArrayView text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(24);
}

// The most characters of `text` from its front whose form, as `formOf` makes it, fits into `most`
// bytes; never half of one.
template<typename Form>
static QByteArray fittingFront(QStringView text, qsizetype most, Form formOf)
{
    qsizetype bytes = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        const qsizetype step = text.at(end).isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
        bytes += formOf(text.sliced(end, step)).size();
        if (bytes > most)
            break;
        end += step;
    }
    QByteArray front = formOf(text.first(end));
    while (front.size() > most) { // beside each other, characters may need more than alone
        end -= text.at(end - 1).isLowSurrogate() && end > 1 ? 2 : 1;
        front = formOf(text.first(end));
    }
    return front;
}

// "stem", mark and hash of the whole, ".ext". An ending of more than that is no extension.
template<typename Form>
static QByteArray shortenedSegment(QStringView segment, QByteArrayView mark, Form formOf)
{
    constexpr qsizetype longestEnding = 32;
    const qsizetype dot = extensionStart(segment);
    QByteArray ending = formOf(segment.sliced(dot));
    QStringView stem = segment.first(dot);
    if (ending.size() > longestEnding) {
        ending.clear();
        stem = segment;
    }
    const QByteArray tail = mark.toByteArray() + digestOf(segment.toUtf8()) + ending;
    return fittingFront(stem, longestSegment - tail.size(), formOf) + tail;
}

// An escape that the mapping never makes, since '-' needs none: no name that fits has it.
static constexpr QByteArrayView keyMark = "=2D";

static QByteArray shortKeySegment(QStringView segment)
{
    const auto formOf = [](QStringView part) { return keySegment(part.toUtf8()); };
    QByteArray key = formOf(segment);
    return key.size() <= longestSegment ? key : shortenedSegment(segment, keyMark, formOf);
}

// The folders at the front that leave room for the others' hash and for the longest name. The same
// folders always make the same key, so what lay together stays together.
static QByteArray shortKey(const QList<QByteArray> &segments)
{
    const qsizetype room = longestObjectKey - 2 * (longestSegment + 1);
    QByteArray front;
    qsizetype i = 0;
    while (i + 1 < segments.size() && front.size() + segments[i].size() + 1 <= room)
        front += segments[i++] + '/';
    const QByteArray rest = segments.sliced(i, segments.size() - i - 1).join('/');
    return front + keyMark.toByteArray() + digestOf(rest) + '/' + segments.last();
}

Result<QString> toObjectKey(const QString &relativePath)
{
    if (!isSafePath(relativePath))
        return failed(refused(relativePath));
    QList<QByteArray> segments;
    for (const QStringView segment : QStringTokenizer {relativePath, u'/'})
        segments.append(shortKeySegment(segment));
    const QByteArray key = segments.join('/');
    return QString::fromLatin1(key.size() > longestObjectKey ? shortKey(segments) : key);
}

QString shortened(const QString &relativePath)
{
    const auto formOf = [](QStringView part) { return part.toUtf8(); };
    QStringList segments;
    for (const QStringView segment : QStringTokenizer {relativePath, u'/'}) {
        const bool fits = segment.toUtf8().size() <= longestSegment;
        segments.append(
            fits ? segment.toString() : QString::fromUtf8(shortenedSegment(segment, "~", formOf)));
    }
    return segments.join(u'/');
}

QString fromObjectKey(const QString &key)
{
    const QByteArray coded = key.toUtf8();
    QByteArray utf8;
    utf8.reserve(coded.size());
    for (qsizetype i = 0; i < coded.size(); ++i) {
        const bool escape = coded[i] == '=' && i + 2 < coded.size() && isUpperHex(coded[i + 1])
            && isUpperHex(coded[i + 2]);
        if (!escape) {
            utf8.append(coded[i]);
            continue;
        }
        utf8.append(char(hexValue(coded[i + 1]) << 4 | hexValue(coded[i + 2])));
        i += 2;
    }
    return QString::fromUtf8(utf8);
}

Result<QByteArray> toUrlPath(const QString &relativePath)
{
    if (!isSafePath(relativePath))
        return failed(refused(relativePath));
    // Encodes all but the unreserved characters of RFC 3986.
    return QUrl::toPercentEncoding(relativePath, "/");
}

QString numbered(const QString &relativePath, int number)
{
    const qsizetype start = relativePath.lastIndexOf(u'/') + 1;
    const QStringView name = QStringView(relativePath).sliced(start);
    const qsizetype dot = extensionStart(name);
    const QString mark = u" (%1)"_s.arg(number);
    const QString ending = mark + name.sliced(dot);
    // File systems and most services end names at 255 bytes.
    QString stem = name.first(dot).toString();
    while (stem.size() > 1 && stem.toUtf8().size() + ending.toUtf8().size() > longestSegment) {
        stem.chop(1);
        if (stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return relativePath.first(start) + stem + ending;
}

QString joined(const QString &folder, const QString &name)
{
    QStringView left = folder;
    while (left.endsWith(u'/'))
        left.chop(1);
    QStringView right = name;
    while (right.startsWith(u'/'))
        right = right.sliced(1);
    if (left.isEmpty())
        return folder.startsWith(u'/') ? u'/' + right.toString() : right.toString();
    return left.toString() + u'/' + right.toString();
}

} // namespace ferry::remotename
