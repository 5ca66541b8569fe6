#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ferry {

// Tokens as the service counted them; -1: it did not say.
struct ChatUsage
{
    qint64 question = -1; // files included
    qint64 answer = -1; // reasoning included

    bool isKnown() const { return question >= 0 || answer >= 0; }
};

// A piece of an answer: one event of a chat that streams, or a whole chat.
struct ChatChunk
{
    QString text {};
    QString reasoning {}; // what the model thought before it answered, where the service tells
    QString finish {}; // "stop", "length" …; empty: it goes on
    ChatUsage usage {};
    QByteArray
        error {}; // what came in place of an answer, as a body that filesfailure::of understands
};

// The shape of OpenAI's chat completions, with what others add: `reasoning_content` (Kimi, GLM: platform.kimi.ai
// docs/api/chat, docs.z.ai chat completion), and Kimi's `usage` within the choice. The same for
// "chat.completion.chunk" and "chat.completion". Failure: BadReply, code "not-a-chat".
Result<ChatChunk> readChatChunk(const QByteArray &json);

} // namespace ferry
