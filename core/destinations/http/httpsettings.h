#pragma once

#include "destinations/common/contenttypes.h"
#include "destinations/destinationconfig.h"
#include "destinations/http/urltemplate.h"
#include "destinations/optionspec.h"
#include "net/httpmessage.h"

namespace ferry {

// The settings of an HTTP destination, understood.
struct HttpSettings
{
    UrlTemplate url {};
    QByteArray verb = "PUT";
    HttpHeaders headers {}; // the token and the user's own
    HttpHeaders secrets {}; // what servers may quote and nobody may see
    bool namesItsType = false; // the user set Content-Type
    bool namesItsTime = false; // the user set X-OC-Mtime
    bool verifies = true;
    bool hashes = true;
    bool createsFolders = false;
    bool looksFirst = false; // whether a name is taken
    ContentTypes types {};
    QString authorities {};

    bool isPost() const { return verb == "POST"; }

    // Failure: SettingsInvalid, subject: the option's key.
    static Result<HttpSettings> parse(const DestinationSetup &setup);

    static OptionSpecs options();
};

} // namespace ferry
