#pragma once

#include "base/failure.h"
#include "net/certificatefault.h"

#include <QNetworkReply>

#include <optional>

namespace ferry {

struct HttpReply;

// What was asked.
struct Sending
{
    QByteArray verb;
    qint64 bodyBytes = 0;
};

// How Qt says that it ended.
struct Arrival
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString words {};
    CertificateFault certificate {};
    bool lacksDescriptor = false; // nothing was tried: this computer gave none
};

// Nothing could be begun: this computer lets Ferry open no more files and connections.
Failure withoutDescriptor();

// What is wrong with a reply before anybody looks at its meaning: none came, it is cut short (Qt
// calls that success), its length is nonsense, it is too large, a final 1xx, a redirect. Nothing
// when it is complete.
std::optional<Failure> checkReply(
    const HttpReply &reply, const Sending &sending, const Arrival &arrival, qint64 mostBytes);

} // namespace ferry
