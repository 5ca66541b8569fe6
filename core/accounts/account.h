#pragma once

#include "base/accountid.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace ferry {

// Where a Supabase project is and how an application introduces itself there. Nothing in it is secret.
struct ProjectSettings
{
    QString url {}; // as SupabaseProject::fromText takes it
    QByteArray key {}; // publishable or anon; secret keys are refused
    QString authorities {}; // PEM text or the path of a PEM file, may be empty

    bool operator==(const ProjectSettings &) const = default;
};

// A user of a Supabase project, as this computer knows it. Tokens are not in here.
struct Account
{
    enum class State {
        SignedIn = 1,
        SignedOut, // by the user, or because the server ended the session
        KeychainLocked, // the tokens are there but cannot be read now: not "signed out"
    };

    AccountId id = 0;
    QUuid uuid {}; // names its tokens in the keychain
    ProjectSettings project {};
    QString email {};
    QUuid user {}; // the server's id of the user
    State state = State::SignedOut;
    bool syncsHistory = false; // at most one account does
    bool sharesPaths = false; // full paths go into the synced history: the user opted in
    bool plainTokens = false; // the user allowed a plain file, for want of a keychain

    bool operator==(const Account &) const = default;
};

} // namespace ferry
