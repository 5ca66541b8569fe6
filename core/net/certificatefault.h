#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace ferry {

// Why a server's certificate was not believed: one cause, though OpenSSL lists several. Stable codes
// for words and tests: "expired", "not-yet-valid", "wrong-name", "self-signed", "unknown-authority",
// "other". With "self-signed" and "unknown-authority" the destination's `ca=` helps.
struct CertificateFault
{
    QString code {};
    QString detail {}; // names, dates and the SHA-256 fingerprint
};

// Nothing wrong with the certificate: an empty code.
CertificateFault certificateFault(const QList<QSslError> &errors);

} // namespace ferry
