#include "ui/common/failurewords.h"

#include <QCoreApplication>

namespace ferry {

namespace {

constexpr FailureWords kinds[] {
    {FailureKind::Offline, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "no connection"),
        QT_TRANSLATE_NOOP("Failure", "%1 cannot be reached."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check the network and the address, then retry.")},
    {FailureKind::ConnectionLost, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "connection lost"),
        QT_TRANSLATE_NOOP("Failure", "The connection broke off during the upload."), nullptr,
        QT_TRANSLATE_NOOP(
            "Failure", "Retry when the network is steady; Ferry goes on where the server can.")},
    {FailureKind::SendStalled, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "sending stalled"),
        QT_TRANSLATE_NOOP("Failure", "%1 stopped taking data."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry in a while, or upload fewer files at a time.")},
    {FailureKind::ReplyTimedOut, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "no answer"),
        QT_TRANSLATE_NOOP("Failure", "%1 did not answer in time."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Retry; Ferry first asks whether the file has arrived.")},
    {FailureKind::TlsRejected, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "not secure"),
        QT_TRANSLATE_NOOP("Failure", "%1 could not prove who it is, so nothing was sent."), nullptr,
        QT_TRANSLATE_NOOP("Failure",
            "Check the address and this computer's clock, or ask who runs the server about its "
            "certificate.")},
    {FailureKind::ProxyRejected, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "stopped by the proxy"),
        QT_TRANSLATE_NOOP("Failure", "The network's proxy did not let the upload through."),
        nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check the proxy settings of this computer, then retry.")},
    {FailureKind::RedirectRefused, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "sent elsewhere"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 sent the upload to another address, and Ferry does not follow with your file."),
        nullptr,
        QT_TRANSLATE_NOOP("Failure", "Enter the final address in the destination's settings.")},
    {FailureKind::ForeignOrigin, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "another host"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 pointed at another host, which was given neither your key nor your file."),
        QT_TRANSLATE_NOOP("Failure",
            "The server pointed at another host, %2, which was given neither your key nor your "
            "file."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {FailureKind::ReplyTooLarge, FailureVerdict::Failed, FailureRemedy::EditDestination,
        QT_TRANSLATE_NOOP("Failure", "endless answer"),
        QT_TRANSLATE_NOOP("Failure", "%1 answered with far more than an answer."), nullptr,
        QT_TRANSLATE_NOOP("Failure", "Check that the address is that of an upload server.")},
    {FailureKind::BadReply, FailureVerdict::Failed, FailureRemedy::Retry,
        QT_TRANSLATE_NOOP("Failure", "answer not understood"),
        QT_TRANSLATE_NOOP("Failure", "%1 gave an answer that Ferry does not understand."), nullptr,
        QT_TRANSLATE_NOOP(
            "Failure", "Retry; if it stays so, check the address in the destination's settings.")},
};

constexpr CauseWords causes[] {
    {FailureKind::TlsRejected, "expired", QT_TRANSLATE_NOOP("Failure", "certificate expired"),
        QT_TRANSLATE_NOOP("Failure", "The certificate of %1 has expired, so nothing was sent."),
        QT_TRANSLATE_NOOP("Failure",
            "Who runs the server has to renew it; if this computer's clock is wrong, set it.")},
    {FailureKind::TlsRejected, "not-yet-valid",
        QT_TRANSLATE_NOOP("Failure", "certificate not valid yet"),
        QT_TRANSLATE_NOOP(
            "Failure", "The certificate of %1 is not valid yet, so nothing was sent."),
        QT_TRANSLATE_NOOP("Failure",
            "Set this computer's clock if it is wrong; otherwise ask who runs the server.")},
    {FailureKind::TlsRejected, "self-signed", QT_TRANSLATE_NOOP("Failure", "certificate not known"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 signed its certificate itself, so nobody vouches for it and nothing was sent."),
        QT_TRANSLATE_NOOP("Failure",
            "If the server is yours, name its certificate or its authority in the destination's setting “ca” (--set ca=FILE).")},
    {FailureKind::TlsRejected, "unknown-authority",
        QT_TRANSLATE_NOOP("Failure", "certificate not known"),
        QT_TRANSLATE_NOOP("Failure",
            "The certificate of %1 comes from an authority that this computer does not know, so nothing was sent."),
        QT_TRANSLATE_NOOP("Failure",
            "If the server is yours, name its certificate or its authority in the destination's setting “ca” (--set ca=FILE).")},
    {FailureKind::TlsRejected, "wrong-name", QT_TRANSLATE_NOOP("Failure", "certificate of another"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 shows a certificate for another name than %2, so nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Failure", "Enter the address with the name that the certificate is made for.")},
    {FailureKind::TlsRejected, "wrong-name", QT_TRANSLATE_NOOP("Failure", "certificate of another"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 shows a certificate for another name than that of its address, so nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Failure", "Enter the address with the name that the certificate is made for.")},
    {FailureKind::TlsRejected, "not-tls", QT_TRANSLATE_NOOP("Failure", "no TLS there"),
        QT_TRANSLATE_NOOP("Failure", "What answers at the address of %1 does not speak TLS."),
        QT_TRANSLATE_NOOP("Failure",
            "Check the port, or whether the address begins with http:// instead of https://.")},
    {anyKind, "http2-only", QT_TRANSLATE_NOOP("Failure", "HTTP/2 only"),
        QT_TRANSLATE_NOOP("Failure", "%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1."),
        QT_TRANSLATE_NOOP("Failure", "Ask who runs the server to allow HTTP/1.1 as well.")},
    {FailureKind::TlsRejected, "", QT_TRANSLATE_NOOP("Failure", "not secure"),
        QT_TRANSLATE_NOOP("Failure", "%1 could not prove who it is, so nothing was sent: %3."),
        QT_TRANSLATE_NOOP("Failure",
            "Check the address and this computer's clock, or ask who runs the server about its certificate.")},
    {FailureKind::ConnectionLost, "EMFILE", QT_TRANSLATE_NOOP("Failure", "too many open files"),
        QT_TRANSLATE_NOOP(
            "Failure", "Ferry has as many files and connections open as this system allows it."),
        QT_TRANSLATE_NOOP(
            "Failure", "Upload fewer files at a time, or raise the limit (ulimit -n).")},
    {FailureKind::RedirectRefused, "redirect", QT_TRANSLATE_NOOP("Failure", "sent elsewhere"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 sent the upload to %3, and Ferry does not follow with your file."),
        QT_TRANSLATE_NOOP(
            "Failure", "If that is the right place, enter it in the destination's settings.")},
    {FailureKind::ForeignOrigin, "insecure-location",
        QT_TRANSLATE_NOOP("Failure", "address with http://"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected."),
        QT_TRANSLATE_NOOP(
            "Failure", "Have the proxy in front of the server send X-Forwarded-Proto.")},
    {FailureKind::ForeignOrigin, "", QT_TRANSLATE_NOOP("Failure", "another host"),
        QT_TRANSLATE_NOOP("Failure", "%3, which was given neither your key nor your file."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {FailureKind::BadReply, "web-page", QT_TRANSLATE_NOOP("Failure", "a web page answered"),
        QT_TRANSLATE_NOOP("Failure", "A web page answered in place of %1."),
        QT_TRANSLATE_NOOP("Failure",
            "If this network asks for a sign-in, open a web page first; otherwise check the address in the destination's settings.")},
    {FailureKind::BadReply, "early-reply", QT_TRANSLATE_NOOP("Failure", "answered too early"),
        QT_TRANSLATE_NOOP("Failure", "%1 said yes before it had the whole file (%3)."),
        QT_TRANSLATE_NOOP("Failure",
            "Retry; if it stays so, something between here and the server answers in its place.")},
    {FailureKind::BadReply, "early-reply", QT_TRANSLATE_NOOP("Failure", "answered too early"),
        QT_TRANSLATE_NOOP("Failure", "%1 said yes before it had the whole file."),
        QT_TRANSLATE_NOOP("Failure",
            "Retry; if it stays so, something between here and the server answers in its place.")},
    {FailureKind::BadReply, "claims-more", QT_TRANSLATE_NOOP("Failure", "claims too much"),
        QT_TRANSLATE_NOOP("Failure", "%1 claims to hold more than was sent (%3)."),
        QT_TRANSLATE_NOOP("Failure", "Retry; if it stays so, its keeper has to look at it.")},
    {FailureKind::BadReply, "claims-more", QT_TRANSLATE_NOOP("Failure", "claims too much"),
        QT_TRANSLATE_NOOP("Failure", "%1 claims to hold more than was sent."),
        QT_TRANSLATE_NOOP("Failure", "Retry; if it stays so, its keeper has to look at it.")},
    {anyKind, "bad-location", QT_TRANSLATE_NOOP("Failure", "no upload address"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 made an upload and gave no address for it that can be used."),
        QT_TRANSLATE_NOOP("Failure", "Check the address in the destination's settings.")},
    {anyKind, "secret-in-location", QT_TRANSLATE_NOOP("Failure", "address repeats the token"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 put the token that it was sent into the upload's address, where others could read "
            "it."),
        QT_TRANSLATE_NOOP("Failure", "Do not use this server before its keeper has looked at it.")},
    {anyKind, "upload-url", QT_TRANSLATE_NOOP("Failure", "upload address leads nowhere"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 made an upload and knows nothing of it at the address it gave."),
        QT_TRANSLATE_NOOP("Failure",
            "A proxy in front of the server may change its addresses: check that it passes on the upload path.")},
    {FailureKind::BadReply, "no-upload", QT_TRANSLATE_NOOP("Failure", "no upload made"),
        QT_TRANSLATE_NOOP("Failure", "%1 answered without making an upload."),
        QT_TRANSLATE_NOOP("Failure", "Check that the address is that of a tus server.")},
    {FailureKind::BadReply, "went-back", QT_TRANSLATE_NOOP("Failure", "loses what it has"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 says again and again that it has less of the file than before."),
        QT_TRANSLATE_NOOP("Failure", "Retry later, or ask who runs the server.")},
    {anyKind, "takes-too-little", QT_TRANSLATE_NOOP("Failure", "takes too little"),
        QT_TRANSLATE_NOOP("Failure", "%1 takes too little at a time (%3)."),
        QT_TRANSLATE_NOOP("Failure", "Retry later, or ask who runs the server.")},
    {anyKind, "takes-too-little", QT_TRANSLATE_NOOP("Failure", "takes too little"),
        QT_TRANSLATE_NOOP(
            "Failure", "%1 takes too little of the file at a time to ever have all of it."),
        QT_TRANSLATE_NOOP("Failure", "Retry later, or ask who runs the server.")},
    {anyKind, "sends-too-much", QT_TRANSLATE_NOOP("Failure", "sent too often"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 has been sent three times as much as the file holds, and still has not got it (%3)."),
        QT_TRANSLATE_NOOP(
            "Failure", "Retry to begin anew; if it stays so, ask who runs the server.")},
    {anyKind, "sends-too-much", QT_TRANSLATE_NOOP("Failure", "sent too often"),
        QT_TRANSLATE_NOOP("Failure",
            "%1 has been sent three times as much as the file holds, and still has not got it."),
        QT_TRANSLATE_NOOP(
            "Failure", "Retry to begin anew; if it stays so, ask who runs the server.")},
};

} // namespace

WordTable networkWords()
{
    return {kinds, causes};
}

} // namespace ferry
