#pragma once

namespace ferry {

class DestinationStore;
class HistoryStore;
class SecretStore;
class SettingsStore;
class UploadEngine;

// All that the window knows of the rest of the program. Made by the composition; all outlive the
// window and live in the GUI thread.
struct UiServices
{
    UploadEngine &engine;
    HistoryStore &history;
    DestinationStore &destinations;
    SettingsStore &settings;
    SecretStore &secrets;
};

} // namespace ferry
