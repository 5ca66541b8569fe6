#pragma once

#include "gui/accountshots.h"
#include "gui/askshots.h"
#include "gui/attentionshots.h"
#include "gui/lookingbackshots.h"
#include "gui/photographer.h"
#include "gui/routeshots.h"
#include "gui/rowshots.h"
#include "gui/settingsshots.h"
#include "gui/sizeshots.h"
#include "gui/windowstand.h"
#include "ui/common/sparkline.h"
#include "ui/destinations/destinationdialog.h"
#include "ui/history/historyview.h"
#include "ui/sync/syncline.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/summarystrip.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QCryptographicHash>

#include <cmath>

namespace ferry::scenes {

using namespace Qt::StringLiterals;

// The real window with the content of the design's pictures, page after page.

constexpr qint64 MB = 1'000'000;

inline TransferItem item(TransferId id, DestinationId destination, const QString &name, qint64 size)
{
    TransferItem made;
    made.id = id;
    made.destination = destination;
    made.name = name;
    made.path = "/home/ann/" + name.toUtf8();
    made.stamp.size = size;
    made.addedAt = QDateTime::currentMSecsSinceEpoch();
    return made;
}

inline TransferItem uploading(TransferItem made, qint64 stored, qint64 speed)
{
    made.state = TransferState::Uploading;
    made.course.edit().phase = UploadPhase::Uploading;
    made.stored = stored;
    made.course.edit().sent = stored;
    made.course.edit().bytesPerSecond = speed;
    made.allAttempts = 1;
    return made;
}

inline DestinationConfig destination(
    const QString &name, const QString &kind, QMap<QString, QString> settings)
{
    return {.id = 0, .uuid = uuid7(), .name = name, .kind = kind, .settings = std::move(settings)};
}

struct Destinations
{
    DestinationId acme = 0;
    DestinationId exports = 0;
    DestinationId archive = 0;
};

inline Destinations addDestinations(DestinationStore &store)
{
    const auto save = [&store](const DestinationConfig &config) {
        const auto saved = store.saveNow(config);
        if (!saved)
            qFatal("cannot save %s", qUtf8Printable(config.name));
        return saved->id;
    };
    Destinations made;
    made.acme = save(destination(u"acme-prod"_s, u"supabase"_s,
        {{u"url"_s, u"https://acme.supabase.co"_s}, {u"bucket"_s, u"media"_s},
            {u"folder"_s, u"2026/raw"_s}}));
    made.exports = save(destination(u"acme-exports"_s, u"supabase"_s,
        {{u"url"_s, u"https://acme.supabase.co"_s}, {u"bucket"_s, u"exports"_s}}));
    made.archive = save(
        destination(u"archive"_s, u"tus"_s, {{u"url"_s, u"https://tus.example.org/files/"_s}}));
    save(destination(u"Kimi"_s, u"kimi"_s, {{u"url"_s, u"http://127.0.0.1:9/v1"_s}}));
    save(destination(u"GLM"_s, u"glm"_s, {{u"url"_s, u"http://127.0.0.1:9/v4"_s}}));
    save(destination(
        u"press-site"_s, u"http"_s, {{u"url"_s, u"https://press.example.org/in/{name}"_s}}));
    return made;
}

// What the design's picture shows, in the states in which an engine would report it.
inline void feedUploads(MainWindow &window, const Destinations &to)
{
    TransferModel &model = window.uploads().model();
    QList<TransferItem> raws;
    for (int i = 0; i < 812; ++i) {
        TransferItem raw = item(i + 1, to.acme,
            u"wedding-raws/DSC_%1.NEF"_s.arg(412 + i, 4, 10, QChar(u'0')), 11'208'000);
        raw.group = 1;
        if (i == 0 || i == 1)
            raw.stamp.size = i == 0 ? 52'000'000 : 51'700'000;
        if (i == 0)
            raw = uploading(raw, 36'400'000, 21'300'000);
        else if (i == 1)
            raw = uploading(raw, 12'900'000, 20'700'000);
        else if (i == 2)
            raw = uploading(raw, 5'100'000, 20'100'000);
        else if (i > 562) // uploaded before the others, at the end so that the first are in sight
            raw.state = TransferState::Done;
        raws.append(raw);
    }
    TransferItem film = uploading(
        item(1001, to.archive, u"keynote-final-cut.mp4"_s, 2100 * MB), 1400 * MB, 22'500'000);
    film.course.edit().resumed = true;
    film.failure
        = Shared<Failure>(Failure {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry});
    TransferItem report
        = uploading(item(1002, to.archive, u"annual-report-2026.pdf"_s, 18'200'000), 18'200'000, 0);
    report.state = TransferState::Finishing;
    report.course.edit().phase = UploadPhase::Checking;
    TransferItem drone = item(1003, to.acme, u"drone-4k.mov"_s, 1200 * MB);
    drone.state = TransferState::Failed;
    drone.allAttempts = 1;
    drone.failure = Shared<Failure>(Failure {.kind = FailureKind::TooLarge,
        .advice = Advice::GiveUp,
        .httpStatus = 413,
        .code = u"EntityTooLarge"_s,
        .detail = u"The object exceeded the maximum allowed size"_s,
        .subject = u"media"_s,
        .requestId = u"9a3f0c71d2e4b586"_s,
        .limitBytes = 50 * MB});
    TransferItem backup = item(1004, to.acme, u"site-backup-2026-11-22.zip"_s, 640 * MB);
    backup.state = TransferState::Skipped;
    backup.result
        = Shared<UploadedFile>(UploadedFile {.outcome = UploadedFile::Outcome::SkippedSameFile,
            .remote = u"media/2026/raw/site-backup-2026-11-22.zip"_s,
            .link = QUrl(u"https://acme.supabase.co/x"_s)});
    TransferItem logo = item(1005, to.acme, u"logo.svg"_s, 84'000);
    logo.state = TransferState::NeedsAnswer;
    model.addItems({film, report, drone, backup, logo,
        item(1006, to.exports, u"orders-q3.csv"_s, 84'100'000)});
    model.changeGroups({{.id = 1,
        .destination = to.acme,
        .path = "/home/ann/wedding-raws",
        .name = u"wedding-raws"_s,
        .files = 812,
        .bytes = 9100 * MB}});
    QList<TransferItem> items = raws;
    for (int i = 0; i < 386; ++i)
        items.append(item(2000 + i, to.exports, u"orders-archive-%1.csv"_s.arg(i), 2'000'000));
    model.addItems(items);
    model.setExpanded(1, true);
    const TransferTally &tally = model.tally();
    window.showProgress({.files = tally.files,
        .active = tally.active,
        .uploading = tally.uploading,
        .waiting = tally.waiting,
        .attention = tally.attention,
        .done = tally.done,
        .bytes = 11'800 * MB,
        .storedBytes = 3200 * MB,
        .bytesPerSecond = 84'600'000,
        .secondsLeft = 102,
        .concurrency = 5});
    auto *line = window.findChild<Sparkline *>();
    for (int i = 0; i < 60; ++i)
        line->append(qint64(66e6 + 20e6 * std::sin(i * 0.42) + 12e6 * std::sin(i * 0.17)));
}

inline void feedHistory(Database &database, const QList<DestinationConfig> &destinations)
{
    struct Row
    {
        QString name;
        int destination;
        qint64 bytes;
        QString device;
        int daysAgo;
        HistoryOutcome outcome;
    };
    const QString here = u"this computer"_s;
    const QString laptop = u"studio-laptop"_s;
    using enum HistoryOutcome;
    const QList<Row> rows {{u"annual-report-2026.pdf"_s, 1, 18'200'000, here, 0, Done},
        {u"annual-report-2026-draft.pdf"_s, 3, 18 * MB, laptop, 1, Done},
        {u"report-2026-figures.xlsx"_s, 2, 2'400'000, here, 2, Done},
        {u"report-2026-assets.zip"_s, 1, 1200 * MB, laptop, 3, Cancelled},
        {u"report-2026-print.pdf"_s, 3, 240 * MB, laptop, 4, Failed},
        {u"report-2026-cover.png"_s, 1, 8'800'000, here, 5, Done},
        {u"report-2026-raw.csv"_s, 2, 640 * MB, here, 5, Done},
        {u"report-2026-film.mp4"_s, 1, 3900 * MB, laptop, 6, Done}};
    QList<HistoryEntry> entries;
    for (const Row &row : rows) {
        const DestinationConfig &to = destinations.at(row.destination);
        HistoryEntry entry {.id = uuid7(),
            .name = row.name,
            .remoteName = row.name,
            .path = "/home/ann/Documents/" + row.name.toUtf8(),
            .destination = to.uuid,
            .destinationName = to.name,
            .destinationKind = to.kind,
            .remote = u"media/2026/"_s + row.name,
            .link = u"https://acme.supabase.co/storage/v1/object/public/media/2026/"_s + row.name,
            .bytes = row.bytes,
            .sha256 = QCryptographicHash::hash(row.name.toUtf8(), QCryptographicHash::Sha256),
            .verified = Verification::Hash,
            .outcome = row.outcome,
            .attempts = 1,
            .device = row.device,
            .deviceId = row.device.isEmpty() ? QUuid() : QUuid::createUuidV5({}, row.device)};
        entry.finishedAt
            = QDateTime::currentDateTime().addDays(-row.daysAgo).addSecs(-600).toMSecsSinceEpoch();
        entry.startedAt = entry.finishedAt - 400;
        entry.storedBytes = row.outcome == Cancelled ? row.bytes * 62 / 100 : row.bytes;
        if (row.outcome == Failed)
            entry.failure = Failure {.kind = FailureKind::TooLarge, .limitBytes = 100 * MB};
        entries.prepend(entry);
    }
    const Result<int> written = database.writeNow<int>([entries](QSqlDatabase &connection) {
        return HistoryStore::append(connection, entries).map([] { return 1; });
    });
    if (!written)
        qFatal("cannot write history");
}

// Every page, dialog and state.
inline void takeAll(Theme &theme, const Photographer &photographer, const QString &shade)
{
    WindowStand stand;
    const Destinations to = addDestinations(stand.destinations());
    feedHistory(stand.database(), stand.destinations().allNow());
    stand.settings().set(Setting::Theme, shade);
    stand.settings().set(Setting::CurrentDestination, QString::number(to.acme));
    const std::unique_ptr<MainWindow> window = stand.makeWindow(theme);
    window->show();
    photographer.take(*window, u"empty-"_s + shade);
    const QSize usual = window->size();
    window->resize(2560, 1300);
    photographer.take(*window, u"empty-2560-"_s + shade);
    window->resize(520, 480);
    photographer.take(*window, u"empty-520-"_s + shade);
    window->resize(usual);
    feedUploads(*window, to);
    window->findChild<SyncLine *>()->setStatus({.phase = SyncStatus::Phase::UpToDate,
        .lastPull = QDateTime::currentMSecsSinceEpoch() - 12'000});
    UploadsPage &uploads = window->uploads();
    uploads.list().setCurrentIndex(uploads.model().index(7));
    photographer.take(*window, u"uploads-"_s + shade);
    uploads.setDetailsShown(true);
    uploads.setFilter(TransferFilter::Attention);
    uploads.list().setCurrentIndex(uploads.model().index(0));
    photographer.take(*window, u"details-"_s + shade);
    uploads.setDetailsShown(false);
    uploads.setFilter(TransferFilter::All);
    window->showDropTarget({.paths = {"/usr", "/etc", "/etc/hostname", "/etc/passwd"}});
    photographer.take(*window, u"drop-"_s + shade);
    window->findChild<QWidget *>(u"dropOverlay"_s)->hide();
    takeSizes(photographer, *window, shade);
    RowShots(photographer, stand, *window, shade).take();
    takeSettings(photographer, *window, theme, shade);
    window->showPage(Sidebar::Page::History);
    photographer.take(*window, u"history-"_s + shade);
    takeAsk(photographer, stand, *window, shade);
    UiServices services = stand.services();
    DestinationDialog dialog(services, stand.destinations().allNow().at(1));
    dialog.show();
    photographer.take(dialog, u"destination-"_s + shade);
    takeAccounts(photographer, shade);
    RouteShots(theme).take(photographer, shade);
    AttentionShots(theme).take(photographer, shade);
    takeLookingBack(theme, photographer, shade);
}

// The two pages that people see most.
inline void takeMainPages(Theme &theme, const Photographer &photographer, const QString &suffix)
{
    WindowStand stand;
    const Destinations to = addDestinations(stand.destinations());
    feedHistory(stand.database(), stand.destinations().allNow());
    stand.settings().set(Setting::CurrentDestination, QString::number(to.acme));
    const std::unique_ptr<MainWindow> window = stand.makeWindow(theme);
    window->show();
    feedUploads(*window, to);
    window->uploads().list().setCurrentIndex(window->uploads().model().index(7));
    photographer.take(*window, u"uploads-"_s + suffix);
    window->showPage(Sidebar::Page::History);
    photographer.take(*window, u"history-"_s + suffix);
}

} // namespace ferry::scenes
