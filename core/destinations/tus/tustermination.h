#pragma once

#include "destinations/tus/tusprotocol.h"
#include "destinations/tus/tusservice.h"
#include "net/originpolicy.h"

namespace ferry {

// Tells the server to forget the upload of a kept token. Gone or finished already is success.
Task<Result<void>> terminateTusUpload(
    TusToken token, OriginPolicy origins, TusService &service, UploadContext &context);

} // namespace ferry
