#include "app/window/applicationbus.h"

#include "app/words.h"
#include "ui/uploads/droppedpaths.h"

#include <QMimeData>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// "org.example.Ferry" is to be found at "/org/example/Ferry".
QString pathOf(const QString &name)
{
    QString path = u'/' + name;
    path.replace(u'.', u'/');
    return path.replace(u'-', u'_');
}

InstanceMessage messageWith(InstanceMessage::Verb verb, const QVariantMap &platformData)
{
    InstanceMessage message;
    message.verb = verb;
    for (const auto &key : {u"activation-token"_s, u"desktop-startup-id"_s}) {
        if (message.activationToken.isEmpty())
            message.activationToken = platformData.value(key).toString().toUtf8();
    }
    return message;
}

} // namespace

ApplicationBus::ApplicationBus(const QDBusConnection &bus, const QString &name, Handler handler)
    : m_bus(bus)
    , m_name(name)
    , m_handler(std::move(handler))
{
    // The object first: who sees the name may call at once.
    m_bus.registerObject(pathOf(name), this, QDBusConnection::ExportAllSlots);
    m_bus.registerService(name);
}

ApplicationBus::~ApplicationBus()
{
    m_bus.unregisterService(m_name);
}

void ApplicationBus::Activate(const QVariantMap &platformData)
{
    m_handler(messageWith(InstanceMessage::Verb::Activate, platformData), {});
}

void ApplicationBus::Open(const QStringList &uris, const QVariantMap &platformData)
{
    QMimeData offered;
    offered.setData(u"text/uri-list"_s, uris.join(u"\r\n"_s).toUtf8());
    const DroppedPaths dropped = droppedPaths(offered);
    const bool hasFiles = !dropped.paths.isEmpty();
    InstanceMessage message = messageWith(
        hasFiles ? InstanceMessage::Verb::Add : InstanceMessage::Verb::Activate, platformData);
    message.paths = dropped.paths;
    m_handler(message,
        dropped.refused == 0 ? QString()
                             : Words::tr("Only files on this computer can be uploaded. Download "
                                         "them first."));
}

void ApplicationBus::ActivateAction(
    const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    InstanceMessage message = messageWith(InstanceMessage::Verb::Act, platformData);
    message.action = action;
    m_handler(message, {});
}

} // namespace ferry
