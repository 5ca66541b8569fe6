#pragma once

#include "app/instancesocket.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace ferry {

// Ferry's name on the session bus, by which a desktop starts it and hands it files and the launcher's
// actions: org.freedesktop.Application, of the Desktop Entry Specification 1.5, "D-Bus Activation". The bus
// gives the name to one only; who comes second has no name and is none the worse for it.
class ApplicationBus final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    // What is asked, as another Ferry would ask it, and what there is to say about what was left out.
    using Handler = std::function<void(const InstanceMessage &message, const QString &notice)>;

    ApplicationBus(const QDBusConnection &bus, const QString &name, Handler handler);
    ~ApplicationBus() override;

public Q_SLOTS: // the interface's words
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(
        const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

private:
    QDBusConnection m_bus;
    QString m_name;
    Handler m_handler;
};

} // namespace ferry
