#pragma once

#include "destinations/destination.h"

#include <memory>

namespace ferry {

class AuthGate;

// A bucket of Supabase Storage, with the project's public key.
DestinationKind supabaseKind();

// The same with credentials from elsewhere: whoever is signed in to the project. Failure:
// SettingsInvalid, SecretKeyRefused.
Result<std::unique_ptr<Destination>> makeSupabase(
    const DestinationSetup &setup, std::unique_ptr<AuthGate> auth);

} // namespace ferry
