#include "app/terminal.h"

#include "app/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace ferry::terminal {

using namespace Qt::StringLiterals;

namespace {

int lostBecause = 0; // errno of the first write that failed: stdio keeps that it did, and not why
bool lineDrawn = false;

bool isLeftOut(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool breaksLine = c == 0x2028 || c == 0x2029;
    const bool turnsText = c >= 0x202a && c <= 0x202e; // isolates are quoted()'s own, and end
    return control || breaksLine || turnsText;
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\n': return u"\\n"_s;
    case U'\r': return u"\\r"_s;
    case U'\t': return u"\\t"_s;
    default: break;
    }
    return c < 0x80 ? u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'))
                    : u"\\u{%1}"_s.arg(uint(c), 0, 16);
}

QString shown(QStringView text, bool breaksAreOurs)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool ours = breaksAreOurs && c == u'\n';
        if (!ours && isLeftOut(c.unicode()))
            result += escaped(c.unicode());
        else
            result += c;
    }
    return result;
}

// JSON's own escapes end at 0x1f, what a terminal obeys does not.
QByteArray shownInJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isLeftOut(c.unicode()))
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result.toUtf8();
}

bool write(const QByteArray &bytes)
{
    if (lostBecause != 0)
        return false;
    const auto size = std::size_t(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        lostBecause = errno != 0 ? errno : EIO;
    return lostBecause == 0;
}

} // namespace

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Open the wrong way round: to use it fails, as it would have.
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

QString visible(QStringView text)
{
    return shown(text, false);
}

bool print(const QString &text)
{
    return write(shown(text, true).toUtf8() + '\n');
}

bool printPiece(const QString &text)
{
    redraw({});
    QString plain = text;
    plain.replace(u'\t', u"    "_s).remove(u'\r');
    return write(shown(plain, true).toUtf8());
}

bool printJson(const QJsonObject &object)
{
    return write(shownInJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void complain(const QString &text)
{
    redraw({});
    const QByteArray line = shown(text, true).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    std::fflush(stderr);
}

void redraw(const QString &line)
{
    if (line.isEmpty() && !lineDrawn)
        return;
    const QByteArray bytes = '\r' + visible(line).toUtf8() + "\x1b[K";
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
    lineDrawn = !line.isEmpty();
}

int outputStatus(int status)
{
    // What somebody wrote past us, and what a file system says only when it is asked.
    errno = 0;
    if (lostBecause == 0 && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0))
        lostBecause = errno != 0 ? errno : EIO;
    if (lostBecause == 0)
        return status;
    complain(Words::tr("Not all of Ferry's output could be written: %1.")
                 .arg(QString::fromLocal8Bit(std::strerror(lostBecause))));
    return status == 0 ? 1 : status;
}

} // namespace ferry::terminal
