#pragma once

#include "files/contenthash.h"
#include "support/supabasestore.h"
#include "support/uploadrig.h"

#include <atomic>
#include <memory>

namespace ferry::testing {

using namespace Qt::StringLiterals;

inline constexpr qint64 storageChunk = 6 << 20;
inline const QString publicKey = u"sb_publishable_planted51c0ffee"_s;

// A Supabase project with one bucket to spoil, and an upload to it. `settings` come on top.
struct Project
{
    using Spoiler = std::function<std::optional<Answer>(const SeenRequest &)>;

    explicit Project(Spoiler spoil = {}, QMap<QString, QString> settings = {})
        : server([this, spoil = std::move(spoil)](const SeenRequest &request) {
            const std::optional<Answer> spoiled = spoil ? spoil(request) : std::nullopt;
            return spoiled ? *spoiled : store.answer(request);
        })
        , rig(std::make_unique<UploadRig>(setup(std::move(settings))))
    { }

    DestinationSetup setup(QMap<QString, QString> settings) const
    {
        settings.insert(u"url"_s, server.url().toString());
        settings.insert(u"bucket"_s, u"media"_s);
        return {.config = {.kind = u"supabase"_s, .settings = settings},
            .secrets = {{u"key"_s, publicKey}}};
    }

    // Uploads `content` as report.pdf.
    Result<UploadedFile> upload(
        const QByteArray &content, ConflictPolicy conflict = ConflictPolicy::Ask)
    {
        rig->write("report.pdf", content);
        rig->request = rig->requestFor("report.pdf");
        rig->request.conflict = conflict;
        return rig->attempt(rig->request);
    }

    // Somebody's file is there already.
    void occupy(const QByteArray &key, const QByteArray &content)
    {
        SupabaseStore::Object object {.writes = 1};
        SeenRequest request;
        request.body = content;
        request.bodyBytes = content.size();
        object.stored.add(request);
        object.metadata.insert(
            u"sha256"_s, QString::fromLatin1(ContentHash::ofBytes(content).toHex()));
        store.put(key, object);
    }

    QList<SeenRequest> seen(const QByteArray &verb, const QByteArray &part) const
    {
        QList<SeenRequest> found;
        for (const SeenRequest &request : server.requests()) {
            if (request.verb == verb && request.target.contains(part))
                found.append(request);
        }
        return found;
    }
    int posts() const { return int(seen("POST", "/object/media/").size()); }
    int patches() const { return int(seen("PATCH", "/resumable/").size()); }
    bool holds(const QByteArray &key, const QByteArray &content) const
    {
        return store.objects().value(key).stored.holds(content);
    }

    SupabaseStore store {};
    EvilServer server;
    std::unique_ptr<UploadRig> rig;
};

inline Project::Spoiler nthOf(
    const QByteArray &verb, const QByteArray &part, int number, const Answer &answer)
{
    auto seen = std::make_shared<std::atomic<int>>(0);
    return [=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != verb || !request.target.contains(part) || ++*seen != number)
            return std::nullopt;
        return answer;
    };
}

} // namespace ferry::testing
