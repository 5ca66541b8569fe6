#pragma once

#include "store/secretstore.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace ferry::testing {

// A keychain in memory, which locks, lies and stalls as it is told. Several may share one content, as
// the processes of one user do.
class FakeKeychain final : public SecretStore
{
public:
    enum class Mood {
        Open = 1,
        Locked, // gives and takes nothing: gnome-keyring with its prompt refused
        Absent, // nobody answers on the bus
        Stalled, // answers wait for release()
        Slow, // says so, and answers after release()
        Denying, // somebody says no to each question
    };
    using Content = QMap<QString, QString>;

    explicit FakeKeychain(std::shared_ptr<Content> shared = std::make_shared<Content>())
        : SecretStore(QStringLiteral("fake"))
        , content(std::move(shared))
    { }

    void look(
        const QUuid &owner, const QString &key, std::function<void(const Look &)> done) override
    {
        ++looks;
        Look found;
        const QString place = owner.toString() + key;
        if (remembered.contains(place))
            found = {Reading::Found, remembered.value(place)};
        else if (mood == Mood::Locked || mood == Mood::Denying)
            found = {Reading::Locked, {}};
        else if (mood == Mood::Slow)
            found = {Reading::Slow, {}};
        else if (mood != Mood::Absent)
            found = {content->contains(place) ? Reading::Found : Reading::NotThere,
                content->value(place)};
        answer([done = std::move(done), found] { done(found); });
    }

    void write(const QUuid &owner, const QString &key, const QString &secret,
        std::function<void(Kept)> done) override
    {
        const QString place = owner.toString() + key;
        written.append(secret);
        const bool takes = mood == Mood::Open || mood == Mood::Stalled;
        if (takes) {
            content->insert(place, secret);
            remembered.remove(place);
        } else {
            remembered.insert(place, secret);
        }
        answer([done = std::move(done), takes] {
            done(takes ? Kept::InKeychain : Kept::ThisSession);
        });
    }

    void remove(const QUuid &owner, const QString &key) override
    {
        remembered.remove(owner.toString() + key);
        if (mood == Mood::Open)
            content->remove(owner.toString() + key);
    }

    void forgetSession(const QUuid &owner, const QString &key) override
    {
        remembered.remove(owner.toString() + key);
    }

    void awaitUnlock() override { isAwaited = true; }

    // Opened, or answering at last.
    void release()
    {
        const bool isNews = mood == Mood::Slow || isAwaited;
        mood = Mood::Open;
        if (isNews)
            Q_EMIT mayAnswerNow();
        for (const auto &call : std::exchange(m_held, {}))
            QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }

    Mood mood = Mood::Open;
    std::shared_ptr<Content> content;
    Content remembered {}; // for this session
    QStringList written {};
    int looks = 0;
    bool isAwaited = false; // somebody waits for it to be opened

private:
    void answer(std::function<void()> call)
    {
        if (mood == Mood::Stalled)
            m_held.push_back(std::move(call));
        else
            QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    }

    std::vector<std::function<void()>> m_held {};
};

} // namespace ferry::testing
