#pragma once

#include "ui/remote/remoteservices.h"

#include <QString>

#include <functional>

namespace ferry {

class Accounts;
class DestinationStore;
class HistoryStore;
class HistorySync;
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
    Accounts &accounts;
    HistorySync &sync;
    // To be called after destinations or secrets were saved or removed: the engine gets them anew.
    std::function<void()> destinationsChanged {};
    QString logFolder {}; // see EventLog
    QString picturesFolder {}; // where a pasted picture becomes a file
    RemoteServices remote {};
};

} // namespace ferry
