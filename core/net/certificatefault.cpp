#include "net/certificatefault.h"

#include "base/failure.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Cause
{
    QSslError::SslError error;
    const char *code;
};

// The first that applies is the one to tell: a certificate that has expired is of no use, whoever
// signed it.
constexpr Cause causes[] {
    {QSslError::CertificateExpired, "expired"},
    {QSslError::CertificateNotYetValid, "not-yet-valid"},
    {QSslError::HostNameMismatch, "wrong-name"},
    {QSslError::SelfSignedCertificate, "self-signed"},
    {QSslError::SelfSignedCertificateInChain, "unknown-authority"},
    {QSslError::UnableToGetIssuerCertificate, "unknown-authority"},
    {QSslError::UnableToGetLocalIssuerCertificate, "unknown-authority"},
    {QSslError::UnableToVerifyFirstCertificate, "unknown-authority"},
    {QSslError::CertificateUntrusted, "unknown-authority"},
};

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names += certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names.isEmpty() ? u"no name"_s : names.mid(0, 5).join(", "_L1);
}

QString dateOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

} // namespace

CertificateFault certificateFault(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return {};
    CertificateFault fault {.code = u"other"_s};
    const QSslError *told = &errors.first();
    for (const Cause &cause : causes) {
        const auto found = std::find_if(errors.begin(), errors.end(),
            [&cause](const QSslError &error) { return error.error() == cause.error; });
        if (found == errors.end())
            continue;
        fault.code = QString::fromLatin1(cause.code);
        told = &*found;
        break;
    }
    const QSslCertificate certificate = told->certificate();
    if (certificate.isNull()) {
        fault.detail = tameText(told->errorString());
        return fault;
    }
    fault.detail = tameText(u"certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6"_s.arg(
        namesOf(certificate),
        certificate.issuerInfo(QSslCertificate::CommonName).value(0, u"nobody"_s),
        dateOf(certificate.effectiveDate()), dateOf(certificate.expiryDate()),
        fingerprintOf(certificate), told->errorString()));
    return fault;
}

} // namespace ferry
