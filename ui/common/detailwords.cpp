#include "ui/common/detailwords.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ferry {

namespace {

// All that core writes into Failure::detail: tests/gui/test_detailwords.cpp reads it there.
constexpr std::array fixed {
    QT_TRANSLATE_NOOP("Detail", "device"),
    QT_TRANSLATE_NOOP("Detail", "fifo"),
    QT_TRANSLATE_NOOP("Detail", "folder"),
    QT_TRANSLATE_NOOP("Detail", "socket"),
    QT_TRANSLATE_NOOP("Detail", "special file"),
    QT_TRANSLATE_NOOP("Detail", "a brace stands alone"),
    QT_TRANSLATE_NOOP("Detail", "a certificate and its key belong together"),
    QT_TRANSLATE_NOOP("Detail", "a key has no spaces and no letters beyond a to z"),
    QT_TRANSLATE_NOOP("Detail", "a key stays in its file: give the file's path"),
    QT_TRANSLATE_NOOP("Detail", "a login needs a name"),
    QT_TRANSLATE_NOOP("Detail",
        "a name or password in it would be stored in plain text; enter a token or a "
        "header instead"),
    QT_TRANSLATE_NOOP("Detail", "a number from 1 to 10240"),
    QT_TRANSLATE_NOOP("Detail", "a number of megabytes"),
    QT_TRANSLATE_NOOP("Detail", "a number of MiB; 0 for no limit"),
    QT_TRANSLATE_NOOP("Detail", "a number of seconds"),
    QT_TRANSLATE_NOOP("Detail", "a password in a URL would be stored in plain text"),
    QT_TRANSLATE_NOOP("Detail", "a piece of the answer makes no sense"),
    QT_TRANSLATE_NOOP("Detail", "a proxy is http://, https:// or socks5:// with a host and a port"),
    QT_TRANSLATE_NOOP("Detail", "a row that is not ours"),
    QT_TRANSLATE_NOOP("Detail", "A web page answered in the server's place"),
    QT_TRANSLATE_NOOP("Detail", "another row was changed"),
    QT_TRANSLATE_NOOP("Detail",
        "every file would go to this one address, each over the one before; put "
        "{name} or {path} where the file's name belongs"),
    QT_TRANSLATE_NOOP("Detail", "it begins with neither https:// nor http://"),
    QT_TRANSLATE_NOOP("Detail", "it ends in a query"),
    QT_TRANSLATE_NOOP(
        "Detail", "it holds a space, another character or a port that a URL cannot have"),
    QT_TRANSLATE_NOOP("Detail", "it is a word of letters, digits, - and _"),
    QT_TRANSLATE_NOOP("Detail", "it is ask, keep-both, replace or skip"),
    QT_TRANSLATE_NOOP("Detail", "it leads out of the destination's folder"),
    QT_TRANSLATE_NOOP("Detail", "it names no server"),
    QT_TRANSLATE_NOOP("Detail", "its password is a secret of its own, “proxy-password”"),
    QT_TRANSLATE_NOOP("Detail", "made up by the system"),
    QT_TRANSLATE_NOOP("Detail", "no certificate could be read"),
    QT_TRANSLATE_NOOP("Detail", "no key"),
    QT_TRANSLATE_NOOP("Detail", "no key without a password could be read"),
    QT_TRANSLATE_NOOP("Detail", "no name"),
    QT_TRANSLATE_NOOP("Detail", "no upload was created"),
    QT_TRANSLATE_NOOP("Detail", "not a bucket's name"),
    QT_TRANSLATE_NOOP("Detail", "not an http or https URL"),
    QT_TRANSLATE_NOOP("Detail", "other rows were forgotten"),
    QT_TRANSLATE_NOOP("Detail", "rows are not in order"),
    QT_TRANSLATE_NOOP("Detail", "rows without end"),
    QT_TRANSLATE_NOOP("Detail", "the account was removed"),
    QT_TRANSLATE_NOOP("Detail", "the answer ended in the middle"),
    QT_TRANSLATE_NOOP("Detail", "the answer is about another file"),
    QT_TRANSLATE_NOOP("Detail", "the answer is another user's session"),
    QT_TRANSLATE_NOOP("Detail", "The answer is in another application protocol"),
    QT_TRANSLATE_NOOP("Detail", "the answer is no list of files"),
    QT_TRANSLATE_NOOP("Detail", "the answer is no list of models"),
    QT_TRANSLATE_NOOP("Detail", "the answer is no list of objects"),
    QT_TRANSLATE_NOOP("Detail", "the answer is no list of rows"),
    QT_TRANSLATE_NOOP("Detail", "the answer is not JSON"),
    QT_TRANSLATE_NOOP("Detail", "the answer is not that of a Supabase project"),
    QT_TRANSLATE_NOOP("Detail", "the answer names no file"),
    QT_TRANSLATE_NOOP("Detail", "the answer to the check lacks a field"),
    QT_TRANSLATE_NOOP("Detail", "the answer to the hello lacks a field"),
    QT_TRANSLATE_NOOP(
        "Detail", "the answer to the question for the object is about none, or another"),
    QT_TRANSLATE_NOOP("Detail", "the answer to the sign-in lacks a session"),
    QT_TRANSLATE_NOOP("Detail", "the answer to the sign-in names no user"),
    QT_TRANSLATE_NOOP("Detail", "the answer to the upload does not name the object"),
    QT_TRANSLATE_NOOP("Detail", "the file name stands in the server's name"),
    QT_TRANSLATE_NOOP("Detail", "The last reply was an interim one"),
    QT_TRANSLATE_NOOP("Detail", "the offset went back again and again"),
    QT_TRANSLATE_NOOP("Detail", "the parser names no task"),
    QT_TRANSLATE_NOOP("Detail", "the parser says neither yes nor no"),
    QT_TRANSLATE_NOOP("Detail", "The reply has no sensible length"),
    QT_TRANSLATE_NOOP("Detail", "The reply is cut short"),
    QT_TRANSLATE_NOOP("Detail", "The reply is not HTTP"),
    QT_TRANSLATE_NOOP("Detail", "The reply is too large"),
    QT_TRANSLATE_NOOP("Detail", "The server does not speak HTTP/1.1"),
    QT_TRANSLATE_NOOP("Detail", "the server has a row of this id that it does not show"),
    QT_TRANSLATE_NOOP("Detail", "the server has every byte, and no file of them"),
    QT_TRANSLATE_NOOP("Detail", "the server is not the one that this session began with"),
    QT_TRANSLATE_NOOP(
        "Detail", "The server made an upload and knows nothing of it at the URL it gave"),
    QT_TRANSLATE_NOOP("Detail", "the server takes us for somebody else"),
    QT_TRANSLATE_NOOP("Detail", "The server's Location header is missing or malformed"),
    QT_TRANSLATE_NOOP("Detail", "The server's Location header repeats a secret that it was sent"),
    QT_TRANSLATE_NOOP("Detail", "the stored object's hash is another"),
    QT_TRANSLATE_NOOP("Detail", "there is no address"),
    QT_TRANSLATE_NOOP("Detail", "This computer lets Ferry open no more files and connections"),
    QT_TRANSLATE_NOOP("Detail", "this does not answer like a Supabase project"),
    QT_TRANSLATE_NOOP("Detail", "this does not answer like Supabase Storage"),
    QT_TRANSLATE_NOOP("Detail", "this is the dashboard; the project URL ends in .supabase.co"),
    QT_TRANSLATE_NOOP("Detail", "two destinations or more, in their order"),
};

// With what core fills in. The longer ones come first where one could be taken for another.
constexpr std::array filled {
    QT_TRANSLATE_NOOP("Detail", "%1 after %2 of %3 bytes"),
    QT_TRANSLATE_NOOP("Detail", "%1 at %2 does not take files for “%3”"),
    QT_TRANSLATE_NOOP("Detail", "%1 bytes are stored of %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 bytes in %2 requests with %3 bytes"),
    QT_TRANSLATE_NOOP("Detail", "%1 bytes, and %2 were sent"),
    QT_TRANSLATE_NOOP("Detail", "%1 destinations are too many: at most %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 files are there, and %2 may be"),
    QT_TRANSLATE_NOOP("Detail", "%1 files of this name and size came there since"),
    QT_TRANSLATE_NOOP("Detail", "%1 of %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 of %2 bytes came"),
    QT_TRANSLATE_NOOP("Detail", "%1 sends the upload to %2"),
    QT_TRANSLATE_NOOP("Detail", "a key of %1 characters"),
    QT_TRANSLATE_NOOP("Detail", "certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6"),
    QT_TRANSLATE_NOOP("Detail", "HEAD said offset %1, length %2"),
    QT_TRANSLATE_NOOP("Detail", "it takes %1; this is %2"),
    QT_TRANSLATE_NOOP("Detail", "no connection within %1 s"),
    QT_TRANSLATE_NOOP("Detail", "no TLS handshake within %1 s"),
    QT_TRANSLATE_NOOP("Detail", "offset %1 after bytes %2 to %3 of %4"),
    QT_TRANSLATE_NOOP("Detail", "only http:// and https:// can be used, and this is %1://"),
    QT_TRANSLATE_NOOP("Detail", "suffix=type, such as ts=video/mp2t; not: %1"),
    QT_TRANSLATE_NOOP("Detail", "The connection was lost after %1 of %2 bytes were handed over"),
    QT_TRANSLATE_NOOP("Detail", "the offset stayed at %1"),
    QT_TRANSLATE_NOOP("Detail",
        "The server calls itself %1, and the address entered is %2. Ferry stays with "
        "the latter. Have the proxy in front of it send X-Forwarded-Proto and "
        "X-Forwarded-Host, or enter the address that the server uses"),
    QT_TRANSLATE_NOOP("Detail", "The server has %1 bytes of %2"),
    QT_TRANSLATE_NOOP("Detail",
        "The server lost the upload twice in one attempt, the second time after %1 of "
        "%2 bytes"),
    QT_TRANSLATE_NOOP("Detail", "The server said yes (%1), and knows no such file when asked (%2)"),
    QT_TRANSLATE_NOOP("Detail", "there is no %1: {year}, {month} and {day} are known"),
    QT_TRANSLATE_NOOP("Detail", "there is no destination “%1”"),
    QT_TRANSLATE_NOOP("Detail", "there is no file “%1”"),
    QT_TRANSLATE_NOOP("Detail", "under %1 names in a row something else is stored"),
    QT_TRANSLATE_NOOP("Detail", "“%1” cannot be read: %2"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is a route itself, and no route leads into another"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is named twice"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is neither yes nor no"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is no number of days, as 30 or 6w"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is none of %2"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is none of the services to choose from"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is not a file"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is not a folder"),
    QT_TRANSLATE_NOOP(
        "Detail", "“%1” is not a full path: it would depend on where Ferry is started"),
    QT_TRANSLATE_NOOP("Detail", "“%1” is not known"),
    QT_TRANSLATE_NOOP("Detail", "“%1” was removed"),
};

struct Pattern
{
    const char *text = nullptr;
    QRegularExpression form {};
};

QList<Pattern> patterns()
{
    QList<Pattern> all;
    for (const char *text : filled) {
        QString form = QRegularExpression::escape(QString::fromUtf8(text));
        form.replace(
            QRegularExpression(QStringLiteral("\\\\%([1-9])")), QStringLiteral("(?<a\\1>.+)"));
        all.append({text, QRegularExpression(QRegularExpression::anchoredPattern(form))});
    }
    std::stable_sort(all.begin(), all.end(), [](const Pattern &one, const Pattern &other) {
        return qstrlen(one.text) > qstrlen(other.text);
    });
    return all;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Detail", text);
}

} // namespace

QString detailWords(const QString &detail)
{
    if (detail.isEmpty())
        return detail;
    const QByteArray bytes = detail.toUtf8();
    for (const char *text : fixed) {
        if (bytes == text)
            return translated(text);
    }
    static const QList<Pattern> known = patterns();
    for (const Pattern &pattern : known) {
        const QRegularExpressionMatch match = pattern.form.match(detail);
        if (!match.hasMatch())
            continue;
        const QString words = translated(pattern.text);
        QString result; // in one pass: what is filled in may hold "%2" itself
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isPlace = words.at(i) == u'%' && i + 1 < words.size()
                && words.at(i + 1) >= u'1' && words.at(i + 1) <= u'9';
            if (isPlace)
                result += match.captured(QString(u'a' + words.at(++i)));
            else
                result += words.at(i);
        }
        return result;
    }
    return detail;
}

} // namespace ferry
