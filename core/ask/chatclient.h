#pragma once

#include "ask/chatchunk.h"
#include "base/task.h"
#include "destinations/filesapi/filessettings.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>

namespace ferry {

class UploadContext;

struct ChatRequest
{
    QString model {};
    QJsonArray messages {};
};

struct ChatAnswer
{
    QString text {};
    QString reasoning {};
    QString finish {}; // as the service said it; "length": it was cut off, and that for good
    ChatUsage usage {}; // of all that was asked for it together
    int continued = 0; // how often it was cut off and went on
};

// Asks a model (POST <base>/chat/completions) and hands its answer on as it comes. An answer that was cut off for its
// length (`finish_reason` "length") is asked to go on, three times and 32,000 tokens at most. Settings that only some
// models take (temperature, top_p) are never sent: Kimi's newer ones refuse them.
//
// One attempt: what is refused is a Failure (askfailure.h), whose advice says whether to ask again. Lives in the
// thread of its context, both outlive its tasks; destroying a task stops the answer.
class ChatClient final
{
public:
    static constexpr int mostContinuations = 3;
    static constexpr qint64 mostAnswerTokens = 32'000;
    static constexpr qsizetype mostAnswerChars = 8 << 20;
    // Between the question and the first word, and between any two pieces of the answer.
    static constexpr std::chrono::milliseconds patience {std::chrono::minutes(3)};

    ChatClient(FilesSettings settings, UploadContext &context);

    const FilesSettings &settings() const { return m_settings; }
    void setPatience(std::chrono::milliseconds most) { m_patience = most; } // for tests

    // What is new in text and reasoning, in the order in which it comes. The call may destroy the task.
    using Heard = std::function<void(const ChatChunk &)>;
    Task<Result<ChatAnswer>> ask(ChatRequest request, Heard heard);

    // GET <base>/models: the ids of what can answer, the newest first as far as the service says. Failure as ask();
    // PlaceMissing where the service has no such list.
    Task<Result<QStringList>> models();

private:
    struct Stream; // one reply on its way

    Task<Result<void>> askOnce(ChatRequest request, qint64 tokensLeft, Stream &stream);
    Result<void> judged(const Result<HttpReply> &reply, Stream &stream) const;
    QByteArray bodyOf(const ChatRequest &request, qint64 tokensLeft) const;
    QUrl url(const QString &below) const;
    HttpRequest request(const QByteArray &verb, const QString &below) const;

    FilesSettings m_settings;
    UploadContext &m_context;
    std::chrono::milliseconds m_patience = patience;
};

} // namespace ferry
