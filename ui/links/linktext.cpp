#include "ui/links/linktext.h"

#include "ui/common/painting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Embeddings, overrides and isolates that a name leaves open would turn around what comes after it.
bool turnsAround(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString oneLine(const QString &name)
{
    QString line;
    line.reserve(name.size());
    for (const QChar c : name) {
        if (turnsAround(c.unicode()))
            continue;
        const bool breaks = c.category() == QChar::Other_Control
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line += breaks ? u' ' : c;
    }
    return line.trimmed();
}

bool readsFromTheRight(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QString addressOf(const NamedLink &link)
{
    return link.url.toString(QUrl::FullyEncoded);
}

QString nameOf(const NamedLink &link)
{
    const QString name = oneLine(link.name);
    return name.isEmpty() ? addressOf(link) : name;
}

// CommonMark: any ASCII punctuation may have a backslash before it. These mean something within a link's words,
// in GitHub's dialect too.
QString markdownName(const QString &name)
{
    QString escaped;
    escaped.reserve(name.size() + 8);
    for (const QChar c : name) {
        if (QStringView(u"\\`*_[]<>&~|$!").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    // First strong isolate, and its end: what follows the link stays where it is.
    return readsFromTheRight(name) ? QChar(0x2068) + escaped + QChar(0x2069) : escaped;
}

// In parentheses: what ends them, and what would be read as a character's name ("&copy;").
QString markdownAddress(QString address)
{
    static const QRegularExpression entity(u"&(?=#?[A-Za-z0-9]+;)"_s);
    address.replace(u'\\', u"%5C"_s);
    address.replace(entity, u"\\&"_s);
    address.replace(u'(', u"\\("_s);
    address.replace(u')', u"\\)"_s);
    return address;
}

QString textOf(const NamedLink &link, LinkStyle style)
{
    switch (style) {
    case LinkStyle::Markdown:
        return u'[' + markdownName(nameOf(link)) + u"]("_s + markdownAddress(addressOf(link))
            + u')';
    case LinkStyle::Html:
        return u"<a href=\""_s + addressOf(link).toHtmlEscaped() + u'"'
            + (readsFromTheRight(nameOf(link)) ? u" dir=\"auto\">"_s : u">"_s)
            + nameOf(link).toHtmlEscaped() + u"</a>"_s;
    case LinkStyle::NameAndUrl: return nameOf(link) + u'\n' + addressOf(link);
    case LinkStyle::Url: break;
    }
    return addressOf(link);
}

} // namespace

QString linkText(const QList<NamedLink> &links, LinkStyle style)
{
    QStringList texts;
    for (const NamedLink &link : links)
        texts += textOf(link, style);
    return texts.join(style == LinkStyle::NameAndUrl ? u"\n\n"_s : u"\n"_s);
}

QString shownAddress(const QUrl &url)
{
    constexpr qsizetype longest = 600;
    constexpr qsizetype end = 150;
    const QString address = url.toString(QUrl::FullyEncoded);
    return breakable(address.size() <= longest
            ? address
            : QString(address.first(longest - end) + u'…' + address.last(end)));
}

bool mayBeGiven(const QUrl &url)
{
    return mayBeOpened(url) || (url.isLocalFile() && !url.path().isEmpty());
}

bool mayBeOpened(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace ferry
