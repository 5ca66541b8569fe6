#pragma once

#include "support/farside.h"
#include "support/uploadrig.h"

#include <QObject>

#include <memory>

namespace ferry::testing {

// What every destination must do, whatever it speaks. A test of the suite is a class that derives
// from this one and makes the other end.
class DestinationContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<FarSide> makeFarSide() const = 0;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aFileArrivesWhole_data();
    void aFileArrivesWhole();
    void aStrangeNameArrives_data();
    void aStrangeNameArrives();
    void aNameThatClimbsOutIsRefused_data();
    void aNameThatClimbsOutIsRefused();
    void aTakenNameFollowsThePolicy_data();
    void aTakenNameFollowsThePolicy();
    void aRefusalSaysWhatToDo_data();
    void aRefusalSaysWhatToDo();
    void theServersRetryAfterIsPassedOn();
    void aDroppedConnectionIsTriedAgain();
    void aYesBeforeTheFileIsOutIsNeverDone();
    void aWebPageForEverythingIsNeverDone();
    void aCancelledUploadLeavesNothingBehind_data();
    void aCancelledUploadLeavesNothingBehind();
    void anInterruptedUploadSendsOnlyTheRest();
    void aStaleTokenStartsAnew_data();
    void aStaleTokenStartsAnew();
    void aFileChangedSinceItWasQueuedIsNotSent();
    void aFileChangedWhileSendingIsNeverDone();
    void whatTheServerQuotesIsNotPassedOn_data();
    void whatTheServerQuotesIsNotPassedOn();

private:
    ServerFarSide *far() const { return m_server; }

    std::unique_ptr<FarSide> m_farSide {};
    ServerFarSide *m_server = nullptr; // null: this computer
    std::unique_ptr<UploadRig> m_rig {};
};

} // namespace ferry::testing
