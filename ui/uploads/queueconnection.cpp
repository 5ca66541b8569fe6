#include "ui/uploads/queueconnection.h"

#include "transfers/uploadengine.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/transfermodel.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>

namespace ferry {

namespace {

using Ids = QList<TransferId>;

void showQueue(UploadEngine &engine, UploadsPage &page)
{
    TransferModel &model = page.model();
    QObject::connect(&engine, &UploadEngine::groupsChanged, &model, &TransferModel::changeGroups);
    QObject::connect(&engine, &UploadEngine::itemsAdded, &model, &TransferModel::addItems);
    QObject::connect(&engine, &UploadEngine::itemsAdded, &page, &UploadsPage::showAdded);
    QObject::connect(&engine, &UploadEngine::itemsChanged, &model, &TransferModel::changeItems);
    QObject::connect(&engine, &UploadEngine::itemsRemoved, &model, &TransferModel::removeItems);
    QObject::connect(&engine, &UploadEngine::orderChanged, &model, &TransferModel::setOrder);
    QObject::connect(&engine, &UploadEngine::holdsChanged, &page, &UploadsPage::setHolds);
}

void obeyPage(UploadEngine &engine, UploadsPage &page)
{
    using P = UploadsPage;
    const auto on = [&engine, &page](auto signal, auto command) {
        QObject::connect(&page, signal, &engine,
            [&engine, command](const auto &...words) { engine.post(command(words...)); });
    };
    on(&P::pauseRequested, [](const Ids &ids) { return command::Pause {ids}; });
    on(&P::resumeRequested, [](const Ids &ids) { return command::Resume {ids}; });
    on(&P::cancelRequested, [](const Ids &ids) { return command::Cancel {ids}; });
    on(&P::retryRequested, [](const Ids &ids) { return command::Retry {ids}; });
    on(&P::removeRequested, [](const Ids &ids) { return command::RemoveFinished {ids}; });
    on(&P::restoreRequested, [] { return command::RestoreRemoved {}; });
    on(&P::answerRequested, [](const Ids &ids, ConflictPolicy policy, AnswerScope scope) {
        return command::AnswerConflict {ids, policy, scope};
    });
    QObject::connect(&page, &P::addRequested, &engine,
        [&engine](const AddRequest &request) { engine.add(request); });
    on(&P::pauseAllRequested, [] { return command::HoldAll {}; });
    on(&P::resumeAllRequested, [] { return command::LiftAll {}; });
    on(&P::liftRequested, [](HoldReason reason) { return command::LiftAll {reason}; });
}

void obeyMenus(UploadEngine &engine, UploadsPage &page, const WindowActions &actions)
{
    using A = WindowActions;
    const auto on = [&engine, &page, &actions](A::Command which, auto command) {
        QObject::connect(actions[which], &QAction::triggered, &page,
            [&engine, command] { engine.post(command()); });
    };
    const auto move = [&page, on](A::Command which, QueueMove where) {
        on(which, [&page, where] { return command::Move {page.chosen().ids(), where}; });
    };
    const auto asks
        = [](const TransferItem &item) { return item.state == TransferState::NeedsAnswer; };
    const auto answer = [&page, on, asks](A::Command which, ConflictPolicy policy) {
        on(which, [&page, policy, asks] {
            return command::AnswerConflict {page.chosen().ids(asks), policy};
        });
    };
    const auto answerAll = [&page, on, asks](A::Command which, ConflictPolicy policy) {
        on(which, [&page, policy, asks] {
            return command::AnswerConflict {
                page.model().idsWhere(asks), policy, AnswerScope::TheirDrops};
        });
    };
    on(A::StartNow, [&page] { return command::StartNow {page.chosen().ids()}; });
    move(A::MoveUp, QueueMove::Up);
    move(A::MoveDown, QueueMove::Down);
    move(A::MoveTop, QueueMove::Top);
    move(A::MoveBottom, QueueMove::Bottom);
    answer(A::Replace, ConflictPolicy::Replace);
    answer(A::KeepBoth, ConflictPolicy::KeepBoth);
    answer(A::Skip, ConflictPolicy::Skip);
    answerAll(A::ReplaceAll, ConflictPolicy::Replace);
    answerAll(A::KeepBothAll, ConflictPolicy::KeepBoth);
    answerAll(A::SkipAll, ConflictPolicy::Skip);
    on(A::PauseAll, [] { return command::HoldAll {}; });
    on(A::ResumeAll, [] { return command::LiftAll {}; });
    const ChosenUploads &chosen = page.chosen();
    const auto enable = [&chosen, &actions] {
        const ChosenUploads::Abilities &can = chosen.abilities();
        actions[A::Retry]->setEnabled(can.retry);
        for (const A::Command which : {A::Replace, A::KeepBoth, A::Skip})
            actions[which]->setEnabled(can.answer);
        actions[A::ShowInFolder]->setEnabled(can.showInFolder);
        actions.setAnswerable(can.answerAll);
    };
    QObject::connect(&chosen, &ChosenUploads::abilitiesChanged, &page, enable);
    enable();
    on(A::RetryAllFailed, [] { return command::RetryAllFailed {}; });
}

} // namespace

void connectQueue(UploadEngine &engine, UploadsPage &page, const WindowActions &actions)
{
    showQueue(engine, page);
    obeyPage(engine, page);
    obeyMenus(engine, page, actions);
}

} // namespace ferry
