#pragma once

#include "app/arguments.h"
#include "app/composition.h"
#include "ask/askrun.h"
#include "ask/askuploads.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ferry {

// `ferry ask "QUESTION" FILES…`: the files go to where the question goes, each content once, and the answer is printed
// as it comes. Of an automatic destination the first is asked, and where that has no balance, no room or no leave for
// it, the next, which is said. Exit status: see helpText().
class AskCommand final : public QObject
{
    Q_OBJECT

public:
    enum Status {
        Answered = 0,
        Failed = 1,
        Usage = 2,
        NotUploaded = 3,
        NotAsked = 4,
        TimedOut = 5,
        Interrupted = 130
    };

    // `uploads` brings files to the service; null: the queue of this process does.
    AskCommand(Composition &composition, const Arguments &arguments,
        std::unique_ptr<AskUploads> uploads = {});
    ~AskCommand() override;

    // Starts; finished() follows, or an exit status at once for what cannot begin.
    std::optional<int> start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    std::optional<DestinationConfig> target() const;
    // Of an automatic destination those that answer questions, of any other itself. False: said why there is none.
    bool chooseAmong(const DestinationConfig &found);
    QString modelFor(const DestinationConfig &config) const;
    bool askNext(const QuestionEntry &entry); // false: there is nobody else, or it is no reason to
    void begin(const QList<DestinationSetup> &setups);
    void makeQueue();
    void waitForUnlock();
    void connectRun();
    void sayStep(AskRun::Step step, const QString &fileName);
    void sayProgress(const QString &name, qint64 stored, qint64 bytes, UploadPhase phase);
    void end();
    void printEnd(const QuestionEntry &entry);
    int statusOf(const QuestionEntry &entry) const;

    Composition &m_composition;
    Arguments m_arguments;
    DestinationConfig m_target {};
    QList<DestinationConfig> m_others {}; // that are asked when it cannot, in their order
    bool m_hasMovedOn = false;
    std::unique_ptr<AskUploads> m_uploads;
    std::unique_ptr<AskRun> m_run {};
    QTimer m_keychainTimer {};
    qint64 m_saidBytes = -1;
    bool m_isInterrupted = false;
};

} // namespace ferry
