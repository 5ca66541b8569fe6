#include "ui/desktop/appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto object = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;
constexpr auto contrast = "contrast"_L1;

// Read() wraps its answer once more than ReadOne() does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Appearance::Appearance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(portal, object, settings, u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {QString(colourScheme), QString(contrast)})
        read(u"ReadOne"_s, key);
}

void Appearance::read(const QString &method, const QString &key)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(portal, object, settings, method);
    ask << QString(appearance) << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, method, key](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *done;
            // A portal of before version 2 of the interface.
            if (reply.isError() && reply.error().type() == QDBusError::UnknownMethod
                && method == "ReadOne"_L1)
                read(u"Read"_s, key);
            else if (!reply.isError())
                take(key, reply.value().variant());
        });
}

void Appearance::onSettingChanged(
    const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance)
        take(key, value.variant());
}

void Appearance::take(const QString &key, const QVariant &value)
{
    const uint number = unwrapped(value).toUInt();
    Look look = m_look;
    if (key == colourScheme)
        look.dark = number == 1 ? std::optional(true)
            : number == 2       ? std::optional(false)
                                : std::nullopt;
    else if (key == contrast)
        look.highContrast = number == 1;
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

} // namespace ferry
