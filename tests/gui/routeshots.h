#pragma once

#include "destinations/route/members.h"
#include "gui/dialogtools.h"
#include "gui/photographer.h"
#include "gui/windowstand.h"
#include "ui/destinations/destinationdialog.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

// A route under way and its dialog, for ferry_shots.
namespace ferry {

class RouteShots final
{
public:
    explicit RouteShots(Theme &theme)
        : m_theme(theme)
    { }

    void take(const Photographer &photographer, const QString &shade)
    {
        WindowStand stand;
        stand.settings().set(Setting::Theme, shade);
        const DestinationConfig media
            = save(stand, QStringLiteral("acme-prod"), QStringLiteral("supabase"),
                {{QStringLiteral("url"), QStringLiteral("https://acme.supabase.co")},
                    {QStringLiteral("bucket"), QStringLiteral("media")}});
        const DestinationConfig kimi
            = save(stand, QStringLiteral("Kimi"), QStringLiteral("kimi"), {});
        const DestinationConfig glm = save(stand, QStringLiteral("GLM"), QStringLiteral("glm"),
            {{QStringLiteral("region"), QStringLiteral("bigmodel.cn")}});
        const DestinationConfig nas = save(stand, QStringLiteral("archive"), QStringLiteral("tus"),
            {{QStringLiteral("url"), QStringLiteral("https://tus.example.org/files/")}});
        const DestinationConfig automatic
            = saveLeading(stand, QStringLiteral("AI"), QStringLiteral("automatic"), {glm, kimi});
        const DestinationConfig route = saveLeading(
            stand, QStringLiteral("Everywhere"), QStringLiteral("route"), {media, nas, automatic});
        stand.settings().set(Setting::CurrentDestination, QString::number(route.id));
        const std::unique_ptr<MainWindow> window = stand.makeWindow(m_theme);
        window->show();
        // What the engine has to say comes first: that its queue stands still.
        const auto saysSo = [&window] {
            const auto buttons = window->findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
                return reads(button->text(), QStringLiteral("Resume all"));
            });
        };
        if (!QTest::qWaitFor(saysSo, patience))
            qFatal("the engine says nothing");
        feed(*window, media, nas, kimi, glm, automatic, route);
        UploadsPage &uploads = window->uploads();
        uploads.list().setCurrentIndex(uploads.model().index(3));
        photographer.take(*window, QStringLiteral("route-") + shade);
        UiServices services = stand.services();
        DestinationDialog dialog(services, route);
        dialog.show();
        photographer.take(dialog, QStringLiteral("route-dialog-") + shade);
        DestinationDialog kinds(services, std::nullopt);
        kinds.show();
        photographer.take(kinds, QStringLiteral("kinds-") + shade);
    }

private:
    static constexpr qint64 MB = 1'000'000;

    static DestinationConfig save(WindowStand &stand, const QString &name, const QString &kind,
        const QMap<QString, QString> &settings)
    {
        const auto saved = stand.destinations().saveNow(
            {.uuid = uuid7(), .name = name, .kind = kind, .settings = settings});
        if (!saved)
            qFatal("cannot save %s", qUtf8Printable(name));
        return *saved;
    }
    static DestinationConfig saveLeading(WindowStand &stand, const QString &name,
        const QString &kind, const QList<DestinationConfig> &to)
    {
        QList<RouteMember> list;
        for (const DestinationConfig &member : to)
            list.append({member.uuid, member.name});
        return save(stand, name, kind, {{QStringLiteral("to"), members::toText(list)}});
    }

    // One file as an item for each of these destinations.
    QList<TransferItem> file(const QString &name, qint64 size, const QList<DestinationId> &to)
    {
        QList<TransferItem> items;
        const TransferId first = m_next;
        for (const DestinationId destination : to) {
            TransferItem item;
            item.id = m_next++;
            item.family = first;
            item.group = 1;
            item.destination = destination;
            item.name = name;
            item.path = "/home/ann/" + name.toUtf8();
            item.stamp.size = size;
            item.addedAt = QDateTime::currentMSecsSinceEpoch();
            items.append(item);
        }
        return items;
    }
    static void upload(TransferItem &item, qint64 stored, qint64 speed)
    {
        item.state = TransferState::Uploading;
        item.course.edit().phase = UploadPhase::Uploading;
        item.stored = item.course.edit().sent = stored;
        item.course.edit().bytesPerSecond = speed;
        item.allAttempts = 1;
    }
    static void finish(TransferItem &item)
    {
        item.state = TransferState::Done;
        item.result = Shared<UploadedFile>(
            UploadedFile {.bytes = item.size(), .verified = Verification::Hash});
    }
    static void choose(TransferItem &item, const DestinationConfig &automatic,
        const DestinationConfig &instead, const Failure &why, bool wasTried)
    {
        item.via = automatic.id;
        item.passed = Shared<QList<PassedOver>>(
            QList<PassedOver> {{instead.id, instead.name, instead.kind, why, wasTried}});
    }

    void feed(MainWindow &window, const DestinationConfig &media, const DestinationConfig &nas,
        const DestinationConfig &kimi, const DestinationConfig &glm,
        const DestinationConfig &automatic, const DestinationConfig &route)
    {
        m_next = 1;
        QList<TransferItem> report
            = file(QStringLiteral("annual-report-2026.pdf"), 90 * MB, {media.id, nas.id, kimi.id});
        finish(report[0]);
        report[1].state = TransferState::RetryWait;
        report[1].attempts = report[1].allAttempts = 2;
        report[1].failure = Shared<Failure>(
            Failure {.kind = FailureKind::ServerError, .advice = Advice::Retry, .httpStatus = 503});
        upload(report[2], 38 * MB, 9'400'000);
        choose(report[2], automatic, glm,
            {.kind = FailureKind::TooLarge,
                .code = QStringLiteral("purpose-size"),
                .limitBytes = 20 * MB},
            false);
        QList<TransferItem> thesis
            = file(QStringLiteral("thesis.docx"), 14 * MB, {media.id, nas.id, kimi.id});
        finish(thesis[0]);
        finish(thesis[1]);
        choose(thesis[2], automatic, glm,
            {.kind = FailureKind::QuotaExceeded, .code = QStringLiteral("no-balance")}, true);
        QList<TransferItem> notes
            = file(QStringLiteral("notes.txt"), 84'000, {media.id, nas.id, glm.id});
        notes[2].via = automatic.id;
        TransferModel &model = window.uploads().model();
        model.changeGroups({{.id = 1,
            .destination = route.id,
            .name = QStringLiteral("annual-report-2026.pdf"),
            .addedAt = QDateTime::currentMSecsSinceEpoch(),
            .files = 3,
            .bytes = 104 * MB + 84'000}});
        model.addItems(report + thesis + notes);
        const TransferTally &tally = model.tally();
        window.showProgress({.files = tally.files,
            .active = tally.active,
            .uploading = tally.uploading,
            .waiting = tally.waiting,
            .done = tally.done,
            .bytes = tally.bytes,
            .storedBytes = tally.stored,
            .bytesPerSecond = 9'400'000,
            .secondsLeft = 17,
            .concurrency = 5});
    }

    Theme &m_theme;
    TransferId m_next = 1;
};

} // namespace ferry
