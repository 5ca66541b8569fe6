#pragma once

#include "ask/askcontext.h"
#include "ask/chatclient.h"
#include "ask/chatmessages.h"
#include "destinations/destinationconfig.h"
#include "store/questionentry.h"

#include <QObject>

#include <memory>

namespace ferry {

class AskUploads;
class EventLog;

// What is asked of whom.
struct AskOrder
{
    DestinationSetup setup {}; // of a service that answers questions: kimi, glm, openai
    QString model {}; // empty: the first that the service lists
    QString question {};
    QList<AskFile> files {};
    EventLog *log = nullptr; // notes each request; outlives the run. Null: nobody does
};

// One question, from its files to the last word of the answer. Files that the service needs are uploaded first, their
// text is read there, then the model is asked, and what it says is handed on as it comes. A service that says no for
// the moment (too many requests, overload) is asked twice more before anything was heard; nothing else is repeated.
//
// What files and models say is text: nothing here acts on it. GUI thread, or the command line's.
class AskRun final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Preparing = 1, Uploading, Reading, Asking, Answering };

    // `pool` for a look at files, `uploads` for those that have to go there; both outlive it.
    AskRun(AskOrder order, AskUploads &uploads, QThreadPool &pool, QObject *parent = nullptr);
    ~AskRun() override;

    // Whether a destination of this kind answers questions.
    static bool canAsk(const DestinationConfig &config);
    // What is known of the service. Failure: SettingsInvalid, "cannot-answer" where it is none.
    static Result<FilesSettings> settingsOf(const DestinationSetup &setup);

    void start(); // ended() follows, from the event loop
    void stop(); // ended() follows at once, unless it is over

    // What is known by now; complete once it has ended.
    const QuestionEntry &entry() const { return m_entry; }
    bool isOver() const { return m_isOver; }

Q_SIGNALS:
    void stepChanged(ferry::AskRun::Step step, const QString &fileName);
    void heard(const QString &text, const QString &reasoning);
    void ended();

private:
    Task<void> run();
    Task<bool> prepare();
    Task<bool> bring();
    Task<bool> readTexts();
    Task<Result<QString>> textOf(AskFile file, AskManner manner);
    Task<bool> chooseModel();
    Task<void> ask();
    bool fail(QuestionOutcome outcome, const Failure &failure, const QString &file = {});
    void setStep(Step step, const QString &fileName = {});
    void hear(const ChatChunk &chunk);
    void end(QuestionOutcome outcome);

    AskOrder m_order;
    AskUploads &m_uploads;
    AskContext m_context;
    std::optional<FilesSettings> m_settings {};
    QList<ChatFile> m_files {}; // as the model gets them
    QuestionEntry m_entry {};
    bool m_isOver = false;
    Task<void> m_task {}; // the last: it goes first
};

} // namespace ferry
