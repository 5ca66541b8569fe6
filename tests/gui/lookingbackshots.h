#pragma once

#include "destinations/destination.h"
#include "destinations/remotefiles.h"
#include "gui/photographer.h"
#include "gui/windowstand.h"
#include "ui/remote/deletepreview.h"
#include "ui/remote/remoteview.h"

#include <QCryptographicHash>
#include <QListView>
#include <QTest>

namespace ferry {

using namespace Qt::StringLiterals;

inline constexpr qint64 dayMs = 86'400'000;

struct ShownFile
{
    QString name;
    qint64 bytes;
    int daysAgo;
    bool isOurs;
};

inline QList<ShownFile> shownFiles()
{
    return {{u"annual-report-2026.pdf"_s, 18'200'000, 1, true},
        {u"contract-draft-v7.docx"_s, 640'000, 3, true}, {u"interview-03.txt"_s, 84'000, 5, true},
        {u"thesis-final.pdf"_s, 92'300'000, 12, true}, {u"scan_0412.png"_s, 4'100'000, 19, false},
        {u"minutes-2026-09-14.pdf"_s, 310'000, 44, true}, {u"upload-test (3).txt"_s, 12, 61, false},
        {u"figures-q2.xlsx"_s, 2'400'000, 75, true},
        {u"slides-kickoff.pptx"_s, 38'900'000, 96, true},
        {u"raw-transcript.json"_s, 7'700'000, 132, false}};
}

// A service with a handful of files in it, which answers at once.
class ShownDestination final : public Destination, public RemoteFiles
{
public:
    Task<Result<UploadedFile>> upload(UploadRequest, UploadContext &) override
    {
        co_return failed({.kind = FailureKind::Refused});
    }
    RemoteFiles *remoteFiles() override { return this; }
    bool hasFolders() const override { return false; }
    RemoteRoom room() const override { return {.mostFiles = 1000, .mostBytes = qint64(10) << 30}; }

    Task<Result<RemotePage>> list(RemoteQuery, UploadContext &) override { co_return pageOfAll(); }
    Task<Result<QList<RemoteFile>>> look(QList<RemoteFile> files, UploadContext &) override
    {
        co_return files;
    }
    Task<Result<void>> remove(RemoteFile, UploadContext &) override { co_return Result<void>(); }
    Task<Result<void>> download(RemoteFile, std::shared_ptr<DownloadFile>, UploadContext &) override
    {
        co_return Result<void>();
    }

private:
    static RemotePage pageOfAll()
    {
        RemotePage page;
        int number = 7;
        for (const ShownFile &file : shownFiles()) {
            const QString id = u"cq%1f5k2r"_s.arg(number++ * 7919);
            page.files.append({.id = id,
                .name = file.name,
                .bytes = file.bytes,
                .changedAt = QDateTime::currentMSecsSinceEpoch() - file.daysAgo * dayMs,
                .remoteId = id});
        }
        return page;
    }
};

inline Result<std::unique_ptr<Destination>> shownDestination(const DestinationSetup &)
{
    return std::make_unique<ShownDestination>();
}

inline void feedLookingBack(WindowStand &stand, const QList<DestinationConfig> &destinations)
{
    QList<HistoryEntry> entries;
    const auto add = [&](const DestinationConfig &to, const QString &name, qint64 bytes,
                         int daysAgo, qint64 bytesPerSecond) -> HistoryEntry & {
        HistoryEntry entry {.id = uuid7(), .name = name, .remoteName = name};
        entry.path = "/home/ann/Documents/" + name.toUtf8();
        entry.destination = to.uuid;
        entry.destinationName = to.name;
        entry.destinationKind = to.kind;
        entry.bytes = bytes;
        entry.sha256 = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        entry.verified = Verification::Size;
        entry.attempts = 1;
        entry.finishedAt = QDateTime::currentMSecsSinceEpoch() - daysAgo * dayMs;
        entry.startedAt = entry.finishedAt - qMax<qint64>(1, bytes * 1000 / bytesPerSecond);
        entries.append(entry);
        return entries.last();
    };
    int number = 7;
    for (const ShownFile &file : shownFiles()) {
        const QString id = u"cq%1f5k2r"_s.arg(number++ * 7919);
        if (file.isOurs)
            add(destinations.at(0), file.name, file.bytes, file.daysAgo, 2'100'000).remoteId = id;
    }
    for (int i = 0; i < 480; ++i) {
        const bool isBucket = i % 3 != 0;
        HistoryEntry &entry = add(destinations.at(isBucket ? 1 : 2), u"DSC_%1.NEF"_s.arg(i),
            11'000'000 + i * 7000, 2 + i % 200, isBucket ? 21'000'000 : 9'400'000);
        entry.remote = u"media/2026/"_s + entry.name;
        if (i % 11 == 0)
            entry.outcome = HistoryOutcome::Skipped;
        if (i % 29 == 0) {
            entry.outcome = HistoryOutcome::Failed;
            const QList<FailureKind> kinds {FailureKind::Offline, FailureKind::TooLarge,
                FailureKind::Offline, FailureKind::ReplyTimedOut, FailureKind::ConnectionLost};
            entry.failure = Failure {.kind = kinds.at(i / 29 % kinds.size())};
        }
    }
    const Result<int> written = stand.database().writeNow<int>([&](QSqlDatabase &connection) {
        return HistoryStore::append(connection, entries).map([] { return 1; });
    });
    if (!written)
        qFatal("cannot write history");
}

// Remote files, the question before deleting, statistics.
inline void takeLookingBack(Theme &theme, const Photographer &photographer, const QString &shade)
{
    WindowStand stand(shownDestination);
    const auto save = [&stand](const QString &name, const QString &kind,
                          const QMap<QString, QString> &settings) {
        DestinationConfig config;
        config.uuid = uuid7();
        config.name = name;
        config.kind = kind;
        config.settings = settings;
        return stand.destinations().saveNow(config).value();
    };
    const QList<DestinationConfig> all {
        save(u"papers"_s, u"kimi"_s, {{u"region"_s, u"moonshot.ai"_s}}),
        save(u"acme-prod"_s, u"supabase"_s,
            {{u"url"_s, u"https://acme.supabase.co"_s}, {u"bucket"_s, u"media"_s}}),
        save(u"archive"_s, u"tus"_s, {{u"url"_s, u"https://tus.example.org/files/"_s}})};
    feedLookingBack(stand, all);
    stand.settings().set(Setting::Theme, shade);
    stand.settings().set(Setting::CurrentDestination, QString::number(all.first().id));
    const std::unique_ptr<MainWindow> window = stand.makeWindow(theme);
    window->show();
    window->showPage(Sidebar::Page::Remote);
    auto *page = window->findChild<RemoteView *>();
    auto *list = page->findChild<QListView *>(u"remoteFiles"_s);
    const auto isListed = [page, list, id = all.first().id] {
        page->showDestination(id);
        return list->model()->rowCount() == shownFiles().size();
    };
    if (!QTest::qWaitFor(isListed, patience))
        qFatal("nothing was listed");
    list->setCurrentIndex(list->model()->index(3, 0));
    photographer.take(*window, u"remote-"_s + shade);
    list->clearSelection();
    page->cleanUp();
    auto *preview = window->findChild<DeletePreview *>();
    if (preview == nullptr)
        qFatal("nothing was to be cleaned up");
    photographer.take(*preview, u"delete-"_s + shade);
    preview->reject();
    window->showPage(Sidebar::Page::Statistics);
    photographer.take(*window, u"statistics-"_s + shade);
}

} // namespace ferry
