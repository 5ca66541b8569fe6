#include "destinations/http/urltemplate.h"

#include "destinations/common/serverurl.h"
#include "files/remotename.h"

#include <QUrlQuery>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

static tl::unexpected<Failure> invalid(const QString &code, const QString &why)
{
    return failed(urlFault(u"url"_s, code, why));
}

Result<UrlTemplate> UrlTemplate::parse(const QString &text)
{
    const QByteArray nameMark("{name}");
    const QByteArray pathMark("{path}");
    QByteArray rest = text.trimmed().toUtf8();
    rest.truncate(rest.indexOf('#') < 0 ? rest.size() : rest.indexOf('#'));
    const qsizetype query = rest.indexOf('?');
    if (!rest.contains(nameMark) && !rest.contains(pathMark)) {
        const qsizetype pathEnd = query < 0 ? rest.size() : query;
        if (rest.left(pathEnd).endsWith('/'))
            rest.insert(pathEnd, pathMark);
    }
    UrlTemplate made;
    made.m_hasQuery = query >= 0;
    while (!rest.isEmpty()) {
        const qsizetype name = rest.indexOf(nameMark);
        const qsizetype path = rest.indexOf(pathMark);
        const bool isName = name >= 0 && (path < 0 || name < path);
        const qsizetype at = isName ? name : path;
        if (at != 0)
            made.m_pieces.append({Piece::Kind::Literal, at < 0 ? rest : rest.left(at)});
        if (at < 0)
            break;
        made.m_pieces.append({isName ? Piece::Kind::Name : Piece::Kind::Path});
        rest = rest.mid(at + nameMark.size()); // both are as long
        if (!isName && (rest.isEmpty() || rest.startsWith('?')))
            made.m_endsWithPath = true;
    }
    const QUrl sample = QUrl::fromEncoded(made.filled("name"), QUrl::StrictMode);
    if (const std::optional<Failure> fault = serverUrlFault(text, sample, u"url"_s))
        return failed(*fault);
    // The host is the user's choice, never a file name's.
    if (QUrl::fromEncoded(made.filled("other"), QUrl::StrictMode).authority() != sample.authority())
        return invalid(u"url-name-in-host"_s, u"the file name stands in the server's name"_s);
    const auto isMark = [](const Piece &piece) { return piece.kind != Piece::Kind::Literal; };
    if (std::none_of(made.m_pieces.begin(), made.m_pieces.end(), isMark)) {
        return invalid(u"url-one-place"_s,
            u"every file would go to this one address, each over the one before; put {name} or "
            "{path} where the file's name belongs"_s);
    }
    return made;
}

// `encodedPath` is safe in every part of a URL.
QByteArray UrlTemplate::filled(const QByteArray &encodedPath) const
{
    QByteArray url;
    url.reserve(256);
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::Literal)
            url.append(piece.literal);
        else if (piece.kind == Piece::Kind::Path)
            url.append(encodedPath);
        else
            url.append(encodedPath.sliced(encodedPath.lastIndexOf('/') + 1));
    }
    return url;
}

Result<QUrl> UrlTemplate::urlFor(const QString &path) const
{
    const Result<QByteArray> encoded = remotename::toUrlPath(remotename::shortened(path));
    if (!encoded)
        return failed(encoded.error());
    return QUrl::fromEncoded(filled(*encoded), QUrl::StrictMode);
}

QList<QUrl> UrlTemplate::foldersFor(const QString &path) const
{
    const Result<QByteArray> encoded = remotename::toUrlPath(remotename::shortened(path));
    if (!encoded || !m_endsWithPath)
        return {};
    QList<QUrl> folders;
    for (qsizetype slash = encoded->indexOf('/'); slash >= 0;
         slash = encoded->indexOf('/', slash + 1))
        folders.append(QUrl::fromEncoded(filled(encoded->left(slash + 1)), QUrl::StrictMode));
    return folders;
}

QUrl UrlTemplate::base() const
{
    const QByteArray before = m_pieces.isEmpty() ? QByteArray() : m_pieces.first().literal;
    QUrl url = QUrl::fromEncoded(before, QUrl::StrictMode);
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFilename);
}

QList<QByteArray> UrlTemplate::queryValues() const
{
    QList<QByteArray> values;
    const QUrlQuery query(QUrl::fromEncoded(filled("name"), QUrl::StrictMode));
    for (const auto format : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        for (const auto &[key, value] : query.queryItems(format))
            values.append(value.toUtf8());
    }
    return values;
}

QString placeOf(const QUrl &url)
{
    // Not QUrl::toString: it leaves a "%28" encoded, which a name never had.
    const QUrl server = url.adjusted(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return server.toString() + url.path(QUrl::FullyDecoded);
}

} // namespace ferry
