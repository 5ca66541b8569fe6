#pragma once

#include "destinations/destinationconfig.h"

#include <QString>

#include <functional>

namespace ferry {

class Accounts;
class DestinationStore;
class EventLog;
class HistoryStore;
class QuestionStore;
class RemoteAccess;
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
    QuestionStore *questions = nullptr; // what was asked; null: nothing is kept
    // A destination with its secrets; the call comes at once, or when the keychain has answered.
    std::function<void(const DestinationConfig &, std::function<void(DestinationSetup)>)>
        setupOf {};
    RemoteAccess *remote = nullptr; // null: nothing stored is shown
    EventLog *log = nullptr; // notes the requests that the window makes itself; null: nobody does
    // A file of this computer, in the desktop's file manager.
    std::function<void(const QByteArray &path)> showInFolder = [](const QByteArray &) {};
};

} // namespace ferry
