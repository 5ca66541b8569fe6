#pragma once

#include <string>
#include <string_view>

struct Request
{
    std::string method {};
    std::string path {};
    std::string md5 {}; // hexadecimal, empty: none; rclone's S3 client compares it with the ETag
    long long contentLength = 0;
    long long uploadLength = 0; // of a tus creation
    bool chunked = false;
    bool expectsContinue = false;
    bool close = false;
};

// Everything up to the empty line; false when this is no HTTP.
bool parseRequest(std::string_view head, Request &request);

long long toNumber(std::string_view text, int base = 10);
