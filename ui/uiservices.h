#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"

#include <QList>
#include <QPair>
#include <QString>

#include <functional>

namespace ferry {

class Accounts;
class DestinationStore;
class EventLog;
class HistoryKeeper;
class HistoryStore;
class HoldKeeper;
class QuestionStore;
class RemoteAccess;
class HistorySync;
class SecretStore;
class SettingsStore;
class UploadEngine;
struct NetworkChoice;

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
    HoldKeeper *holds = nullptr; // null: only a person holds the queue
    HistoryKeeper *historyKeeper = nullptr; // null: the history is kept for ever
    // Whether the system says that a connection is metered, as far as is known now.
    std::function<bool()> tellsMetered = [] { return false; };
    // Checks it, keeps it and puts it into force; the answer comes later.
    std::function<void(const NetworkChoice &, std::function<void(Result<void>)>)> setNetwork {};
    QString databaseFile {};
    QList<QPair<QString, QString>> languages {}; // to choose from: code, and its own name
    // A file of this computer, in the desktop's file manager.
    std::function<void(const QByteArray &path)> showInFolder = [](const QByteArray &) {};
};

} // namespace ferry
