#pragma once

namespace ferry::testing {

// A private authority and a certificate it signed for localhost and 127.0.0.1, valid for a century.
// Worthless outside these tests: the authority's own key was thrown away, this one serves loopback.

inline constexpr char testAuthority[] = R"(-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUcv7BjNNiZneOUrbovqmn6QCbzfAwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwURmVycnkgdGVzdCBhdXRob3JpdHkwIBcNMjYxMTIzMTMzNDMx
WhgPMjEyNjEwMzAxMzM0MzFaMB8xHTAbBgNVBAMMFEZlcnJ5IHRlc3QgYXV0aG9y
aXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElBOm6EgljP/pQw91T076jYsa
J2nEY2AA343G4v3vWQYN+wy/v9gw2o9fLJCsew5vnTYMI98Rl9o4wX3XQ9xc+6NT
MFEwHQYDVR0OBBYEFJRlQssspnx25tz/e/TJwiUfZMSiMB8GA1UdIwQYMBaAFJRl
Qssspnx25tz/e/TJwiUfZMSiMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID
SQAwRgIhAKS0+4jyRODcwfxV1W5xN4LYFO0+C2NkNSWbdqwlFBPyAiEA1fyPoiXf
Of4H/qpsFM/flR3cYcoFpYfuw39nY8SC5nU=
-----END CERTIFICATE-----)";

inline constexpr char testCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBqjCCAVCgAwIBAgIUafHt57RNM7uNpfQxIf/sZVwA5KwwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwURmVycnkgdGVzdCBhdXRob3JpdHkwIBcNMjYxMTIzMTMzNDMx
WhgPMjEyNjEwMzAxMzM0MzFaMBQxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABOkTY4ZLycRG2R5K1viiZtmJeNCPX+Bz7z2lRpkg
+eQbht4Q8ekwa/jIJECdyBqX33brNNdsGwxDcxi+er7lLlCjczBxMBoGA1UdEQQT
MBGCCWxvY2FsaG9zdIcEfwAAATATBgNVHSUEDDAKBggrBgEFBQcDATAdBgNVHQ4E
FgQUG3heAhKReqXqKNFGB04HikhOmhUwHwYDVR0jBBgwFoAUlGVCyyymfHbm3P97
9MnCJR9kxKIwCgYIKoZIzj0EAwIDSAAwRQIhAIPgL43dwCx2Nys6L7EWO2D9zQ60
+SChRZM39NmlEeCwAiAmo07bdAZPbZ/TUuwptci51qNXJdw248XENKEhFllLAw==
-----END CERTIFICATE-----)";

inline constexpr char testKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMoTglbKEUBmFLy55
ico1kiynoSaG6vDqXOBoiYH3cQuhRANCAATpE2OGS8nERtkeStb4ombZiXjQj1/g
c+89pUaZIPnkG4beEPHpMGv4yCRAncgal9926zTXbBsMQ3MYvnq+5S5Q
-----END PRIVATE KEY-----)";

} // namespace ferry::testing
