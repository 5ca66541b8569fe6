#pragma once

#include "support/tusstore.h"
#include "support/uploadrig.h"

#include <algorithm>
#include <atomic>

namespace ferry::testing {

using namespace Qt::StringLiterals;

inline constexpr qint64 tusChunk = 1 << 20;
inline const QByteArray plantedToken = QByteArrayLiteral("planted-token-51c0ffee");

// A tus server to spoil, and an upload to it.
struct Harbour
{
    using Spoiler = std::function<std::optional<Answer>(const SeenRequest &)>;

    explicit Harbour(Spoiler spoil = {}, QByteArray extensions = "creation,termination",
        EvilServer::ReadingScript reading = {})
        : store("/files", std::move(extensions))
        , server(
              [this, spoil = std::move(spoil)](const SeenRequest &request) {
                  const std::optional<Answer> spoiled = spoil ? spoil(request) : std::nullopt;
                  return spoiled ? *spoiled : store.answer(request);
              },
              std::move(reading))
        , rig(setup(server.url(u"files"_s)))
    { }

    static DestinationSetup setup(const QUrl &url)
    {
        return {.config = {.kind = u"tus"_s,
                    .settings = {{u"url"_s, url.toString()}, {u"chunk-mib"_s, u"1"_s}}},
            .secrets = {{u"token"_s, QString::fromUtf8(plantedToken)}}};
    }

    Result<UploadedFile> upload(const QByteArray &content)
    {
        return rig.upload("film.mp4", content);
    }

    int count(const QByteArray &verb) const
    {
        const QList<SeenRequest> requests = server.requests();
        return int(std::count_if(requests.begin(), requests.end(),
            [&verb](const SeenRequest &request) { return request.verb == verb; }));
    }

    bool holds(int number, const QByteArray &content) const
    {
        return store.uploads().value(number).stored.holds(content);
    }

    TusStore store;
    EvilServer server;
    UploadRig rig;
};

// Spoils the nth request (from 1) of a verb.
inline Harbour::Spoiler nth(const QByteArray &verb, int number, const Answer &answer)
{
    auto seen = std::make_shared<std::atomic<int>>(0);
    return [=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != verb || ++*seen != number)
            return std::nullopt;
        return answer;
    };
}

inline Harbour::Spoiler every(const QByteArray &verb, const Answer &answer)
{
    return [=](const SeenRequest &request) {
        return request.verb == verb ? std::optional<Answer>(answer) : std::nullopt;
    };
}

inline Answer offsetAnswer(int status, const QByteArray &offset)
{
    Answer answer {.status = status, .headers = {{"Tus-Resumable", "1.0.0"}}};
    if (!offset.isNull())
        answer.headers.emplaceBack("Upload-Offset", offset);
    return answer;
}

} // namespace ferry::testing
