#include "ui/desktop/launcherprogress.h"

#include "ui/common/format.h"

#include <QDBusMessage>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QVariantMap shownFor(const QueueProgress &progress)
{
    const bool isBusy = !progress.isIdle();
    const qint64 open = isBusy ? progress.active + progress.waiting : 0;
    // In whole percent, so that a slow upload does not wake the bus ten times a second.
    const double part = isBusy ? format::percent(progress.storedBytes, progress.bytes) / 100.0 : 0;
    return {{u"progress"_s, part}, {u"progress-visible"_s, isBusy}, {u"count"_s, open},
        {u"count-visible"_s, open > 0}, {u"urgent"_s, false}};
}

} // namespace

LauncherProgress::LauncherProgress(const QDBusConnection &bus, const QString &launcher)
    : m_bus(bus)
    , m_launcher(launcher)
    , m_shown(shownFor({}))
{ }

LauncherProgress::~LauncherProgress()
{
    show({});
}

void LauncherProgress::show(const QueueProgress &progress)
{
    const QVariantMap properties = shownFor(progress);
    if (properties == m_shown)
        return;
    m_shown = properties;
    send(properties);
}

void LauncherProgress::send(const QVariantMap &properties)
{
    QDBusMessage update = QDBusMessage::createSignal(
        u"/org/ferry"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(m_launcher) << properties;
    m_bus.send(update);
}

} // namespace ferry
