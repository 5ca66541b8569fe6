#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"
#include "destinations/filesapi/filesservice.h"
#include "destinations/optionspec.h"
#include "net/httpmessage.h"

#include <QUrl>

namespace ferry {

// The settings of a files API, understood.
struct FilesSettings
{
    const FilesService *service = nullptr; // lives as long as the program
    const FilesRegion *region
        = nullptr; // whose key is asked for; null: an address of the user's own
    QUrl files {}; // <base>/files
    FilesPurpose purpose {};
    HttpHeaders headers {}; // the key and the user's own
    HttpHeaders secrets {}; // what servers may quote and nobody may see
    bool followsExtraction = false; // to its end
    bool lists = true; // the server can be asked what it has
    QString authorities {};

    // Failure: SettingsInvalid, subject: the option's key.
    static Result<FilesSettings> parse(const FilesService &service, const DestinationSetup &setup);
    static OptionSpecs options(const FilesService &service);

    QUrl fileUrl(const QString &id) const;
    // Whether the service takes such a file for this purpose, as far as it is documented. Failure: TooLarge
    // with its limit, Refused "file-empty", TypeRefused "purpose-types".
    Result<void> fits(const QString &name, qint64 bytes) const;
};

} // namespace ferry
