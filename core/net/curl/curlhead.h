#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace ferry {

// The head of a reply, line by line as libcurl finds it: of interim replies, too, each of which the next one
// replaces; and the lines that follow chunks, which count and are not kept. All of it together is at most
// 64 KiB and 1,000 headers.
class CurlHead final
{
public:
    using Header = std::pair<QByteArray, QByteArray>;

    // False: too much.
    bool take(QByteArrayView line);

    bool hasBegun() const { return m_bytes > 0; }
    bool isComplete() const { return m_status > 0; }
    bool isFinal() const { return m_status >= 200; }
    int status() const { return m_status; } // 0: none is complete
    const QList<Header> &headers() const { return m_headers; }
    bool isChunked() const;

private:
    bool m_isInside = false;
    int m_status = 0;
    QByteArray m_statusLine {};
    QList<Header> m_headers {};
    qsizetype m_bytes = 0;
};

} // namespace ferry
