#include "app/window/windowrequests.h"

#include "app/arguments.h"
#include "app/composition.h"
#include "app/window/carryout.h"
#include "app/words.h"
#include "destinations/common/uploadrules.h"
#include "ui/common/addedwords.h"
#include "ui/mainwindow.h"

#include <QTimer>

namespace ferry {

using namespace std::chrono_literals;

namespace {

// The number that the answer brings back, or why nothing is added.
tl::expected<AddNumber, QString> addFiles(Composition &composition, const QList<QByteArray> &paths,
    const QString &to, ConflictPolicy conflict)
{
    const auto target = composition.targetFor(to);
    if (!target)
        return tl::unexpected(Composition::noTargetText(to));
    return composition.engine().add({.paths = paths,
        .destination = target->destination.id,
        .folder = target->folder,
        .conflict = conflict});
}

// Once it is known what came of it; or, where folders take their time, once a crash would not lose it.
void answerAdd(Composition &composition, AddNumber number, const InstanceServer::Answer &answer)
{
    constexpr auto patience = 2s; // for the folders, once everything is safe
    auto *once = new QObject(&composition);
    UploadEngine &engine = composition.engine();
    QObject::connect(
        &engine, &UploadEngine::addAnswered, once, [once, answer, number](const AddAnswer &what) {
            if (what.number != number)
                return;
            once->deleteLater();
            answer({}, addedWords(what));
        });
    QObject::connect(
        &engine, &UploadEngine::addSaved, once, [once, answer, number](AddNumber saved) {
            if (saved != number)
                return;
            QTimer::singleShot(patience, once, [once, answer] {
                once->deleteLater();
                answer({}, Words::tr("It is still looking through the folders."));
            });
        });
}

} // namespace

WindowRequests::WindowRequests(Composition &composition, MainWindow &window)
    : m_composition(composition)
    , m_window(window)
    , m_brought(composition)
{ }

void WindowRequests::bringToFront(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

std::optional<QString> WindowRequests::add(
    const QList<QByteArray> &paths, const QString &to, ConflictPolicy conflict)
{
    const auto number = addFiles(m_composition, paths, to, conflict);
    return number ? std::nullopt : std::optional(number.error());
}

void WindowRequests::handle(const InstanceMessage &message, const InstanceServer::Answer &answer)
{
    const std::optional<WindowAction> action = windowAction(message.action);
    switch (message.verb) {
    case InstanceMessage::Verb::Reload:
        m_composition.accounts().loadNow();
        m_composition.giveDestinations();
        m_window.reloadDestinations();
        answer({}, {});
        return;
    case InstanceMessage::Verb::Sync:
        m_composition.sync().syncNow();
        answer({}, {});
        return;
    case InstanceMessage::Verb::Bring: m_brought.bring(message, answer); return;
    case InstanceMessage::Verb::Activate: break;
    case InstanceMessage::Verb::Act:
        if (!action) {
            answer(
                Words::tr(
                    "The window that is open is of another version of Ferry, and cannot do that."),
                {});
            return;
        }
        if (!needsToBeSeen(*action) && m_window.isVisible()) {
            answer({}, carryOut(*action, m_composition.engine(), m_window));
            return;
        }
        break;
    case InstanceMessage::Verb::Add: {
        if (message.paths.isEmpty()) {
            answer({}, {});
            return;
        }
        const auto number = addFiles(m_composition, message.paths, message.to,
            UploadRules::conflictPolicy(message.onConflict));
        if (!number) {
            answer(number.error(), {});
            return;
        }
        answerAdd(m_composition, *number, answer);
        break;
    }
    }
    bringToFront(message.activationToken);
    if (message.verb == InstanceMessage::Verb::Act)
        carryOut(*action, m_composition.engine(), m_window);
    if (message.verb != InstanceMessage::Verb::Add)
        answer({}, {});
}

} // namespace ferry
