#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <optional>

namespace ferry {

// How the desktop wants programs to look, by the portal's org.freedesktop.portal.Settings, namespace
// org.freedesktop.appearance (flatpak.github.io/xdg-desktop-portal), and each change of it. Nothing here waits
// for an answer; where there is no portal, none comes. Lives in the GUI thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    struct Look
    {
        std::optional<bool> dark {}; // nothing: the desktop has no preference, or does not say
        bool highContrast = false;

        bool operator==(const Look &) const = default;
    };

    // `bus` is the session's.
    explicit Appearance(const QDBusConnection &bus, QObject *parent = nullptr);

    const Look &look() const { return m_look; }

Q_SIGNALS:
    void changed(const ferry::Appearance::Look &look);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &method, const QString &key);
    void take(const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Look m_look {};
};

} // namespace ferry
