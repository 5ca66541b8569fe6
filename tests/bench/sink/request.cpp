#include "request.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <strings.h>

namespace {

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && ::strncasecmp(a.data(), b.data(), a.size()) == 0;
}

std::string base64ToHex(std::string_view base64)
{
    unsigned char bytes[64] {};
    if (base64.size() != 24
        || EVP_DecodeBlock(bytes, reinterpret_cast<const unsigned char *>(base64.data()), 24) < 16)
        return {};
    std::string hex;
    for (int i = 0; i < 16; ++i) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", bytes[i]);
        hex += digits;
    }
    return hex;
}

void readHeader(Request &request, std::string_view key, std::string_view value)
{
    if (equalsIgnoringCase(key, "content-length"))
        request.contentLength = toNumber(value);
    else if (equalsIgnoringCase(key, "transfer-encoding"))
        request.chunked = true;
    else if (equalsIgnoringCase(key, "expect"))
        request.expectsContinue = true;
    else if (equalsIgnoringCase(key, "connection"))
        request.close = equalsIgnoringCase(value, "close");
    else if (equalsIgnoringCase(key, "upload-length"))
        request.uploadLength = toNumber(value);
    else if (equalsIgnoringCase(key, "content-md5"))
        request.md5 = base64ToHex(value);
}

} // namespace

long long toNumber(std::string_view text, int base)
{
    return std::strtoll(std::string(text).c_str(), nullptr, base);
}

bool parseRequest(std::string_view head, Request &request)
{
    const std::string_view first = head.substr(0, head.find("\r\n"));
    const std::size_t space = first.find(' ');
    const std::size_t lastSpace = first.rfind(' ');
    if (space == std::string_view::npos || lastSpace <= space)
        return false;
    request.method = first.substr(0, space);
    request.path = first.substr(space + 1, lastSpace - space - 1);
    request.path.erase(std::min(request.path.find('?'), request.path.size()));
    for (std::size_t at = first.size() + 2; at < head.size();) {
        const std::size_t lineEnd = std::min(head.find("\r\n", at), head.size());
        const std::string_view line = head.substr(at, lineEnd - at);
        at = lineEnd + 2;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return false;
        std::string_view value = line.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
        readHeader(request, line.substr(0, colon), value);
    }
    return true;
}
