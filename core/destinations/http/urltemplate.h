#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace ferry {

// Where uploads go, as the user wrote it: "https://host/dir/{name}?sig=…". {name} stands for the
// file's name, {path} for its path with folders; both are percent-encoded by segment. Without
// either, a URL whose path ends with '/' takes {path} there, and any other is refused: it would be the
// place of every file.
class UrlTemplate final
{
public:
    UrlTemplate() = default;

    // Failure: SettingsInvalid, subject "url", with a code for each way it is wrong: those of
    // serverUrlFault(), "url-name-in-host" and "url-one-place".
    static Result<UrlTemplate> parse(const QString &text);

    // Failure: NameRefused.
    Result<QUrl> urlFor(const QString &path) const;

    // The folders above a file, from the top, for servers that want them made. Empty when the
    // template does not end its path with {path}.
    QList<QUrl> foldersFor(const QString &path) const;

    // What stands before the first placeholder, up to the last '/', without query.
    QUrl base() const;

    // A query may hold a signature: such a URL is shown without, and is no link to give away.
    bool hasQuery() const { return m_hasQuery; }
    QList<QByteArray> queryValues() const; // decoded or not, as they may be quoted

private:
    struct Piece
    {
        enum class Kind { Literal = 1, Name, Path };
        Kind kind;
        QByteArray literal {};
    };

    QByteArray filled(const QByteArray &encodedPath) const;

    QList<Piece> m_pieces {};
    bool m_hasQuery = false;
    bool m_endsWithPath = false;
};

// A URL for the eye: decoded, without query, fragment and user.
QString placeOf(const QUrl &url);

} // namespace ferry
