#include "net/curl/curlhead.h"

#include <algorithm>

namespace ferry {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype mostHeaders = 1000;

} // namespace

bool CurlHead::take(QByteArrayView line)
{
    m_bytes += line.size();
    if (m_bytes > mostBytes || m_headers.size() > mostHeaders)
        return false;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const qsizetype colon = line.indexOf(':');
    if (!m_isInside && line.startsWith("HTTP/")) {
        m_isInside = true;
        m_status = 0;
        m_statusLine = line.toByteArray();
        m_headers.clear();
    } else if (m_isInside && line.isEmpty()) {
        m_isInside = false;
        m_status = m_statusLine.mid(m_statusLine.indexOf(' ') + 1, 3).toInt();
    } else if (m_isInside && (line.startsWith(' ') || line.startsWith('\t'))) {
        if (!m_headers.isEmpty()) // RFC 9112, section 5.2
            m_headers.last().second += ' ' + line.trimmed().toByteArray();
    } else if (m_isInside && colon > 0) {
        m_headers.emplaceBack(
            line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return true;
}

bool CurlHead::isChunked() const
{
    return std::any_of(m_headers.begin(), m_headers.end(), [](const Header &header) {
        return header.first.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    });
}

} // namespace ferry
