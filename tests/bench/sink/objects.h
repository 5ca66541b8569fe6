#pragma once

#include "request.h"

#include <string>
#include <string_view>
#include <unordered_map>

// What the sink knows of what it was sent, and what it says about it.
class Objects
{
public:
    explicit Objects(std::string origin)
        : m_origin(std::move(origin))
    { }

    void countBytes(long long count) { m_bytes += count; }
    void countConnection() { ++m_connections; }

    // The whole reply to a request whose body of `bodyLength` bytes has arrived.
    std::string answer(const Request &request, long long bodyLength);

private:
    std::string answerTus(const Request &request, long long bodyLength);
    std::string answerHead(const std::string &path) const;
    std::string answerPropfind(const std::string &path) const;
    std::string answerStatistics() const;
    std::string answerUpload(const Request &request, long long bodyLength);
    void store(const std::string &path, long long size);
    void forgetAll();

    struct TusUpload
    {
        long long offset = 0;
        long long length = 0;
    };

    std::string m_origin;
    std::unordered_map<std::string, long long> m_sizes {}; // by path
    std::unordered_map<long long, TusUpload> m_tusUploads {};
    long long m_lastTusUpload = 0;
    long long m_objectBytes = 0;
    long long m_bytes = 0; // on the wire, heads too
    long long m_requests = 0;
    long long m_connections = 0;
    long long m_duplicates = 0; // objects stored a second time
};
