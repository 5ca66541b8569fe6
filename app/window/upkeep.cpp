#include "app/window/upkeep.h"

#include "app/composition.h"

namespace ferry {

Upkeep::Upkeep(Composition &composition, UploadEngine &engine)
    : m_composition(composition)
    , m_holds(m_clock)
    , m_history(composition.history(), m_clock)
{
    const SettingsStore &settings = composition.settings();
    m_holds.setQuietHours(QuietHours::fromText(settings.value(Setting::QuietHours)));
    m_holds.setPausesOnMetered(settings.number(Setting::PauseOnMetered) != 0);
    QObject::connect(&m_connection, &MeteredConnection::changed, &m_holds, &HoldKeeper::setMetered);
    QObject::connect(
        &m_holds, &HoldKeeper::holdWanted, &engine, [&engine](HoldReason reason, qint64 until) {
            engine.post(command::HoldAll {.reason = reason, .until = until});
        });
    QObject::connect(&m_holds, &HoldKeeper::liftWanted, &engine,
        [&engine](HoldReason reason) { engine.post(command::LiftAll {reason}); });
    // The page shows what is left, and tombstones go to the user's other computers.
    QObject::connect(&m_history, &HistoryKeeper::forgotten, &engine, &UploadEngine::historyChanged);
}

void Upkeep::start()
{
    m_holds.start();
    m_history.setDays(int(m_composition.settings().number(Setting::HistoryDays)));
}

} // namespace ferry
