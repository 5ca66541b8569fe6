#pragma once

#include "gui/photographer.h"
#include "gui/windowstand.h"
#include "ui/common/questiondialog.h"
#include "ui/links/openaddress.h"
#include "ui/links/qrcode.h"
#include "ui/links/qrdialog.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace ferry {

// What needs somebody, and what can be done with a link, for ferry_shots.
class AttentionShots final
{
public:
    explicit AttentionShots(Theme &theme)
        : m_theme(theme)
    { }

    void take(const Photographer &photographer, const QString &shade)
    {
        WindowStand stand;
        stand.settings().set(Setting::Theme, shade);
        const std::unique_ptr<MainWindow> window = stand.makeWindow(m_theme);
        window->show();
        UploadsPage &uploads = window->uploads();
        uploads.model().addItems(items());
        uploads.setFilter(TransferFilter::Attention);
        photographer.take(*window, QStringLiteral("attention-") + shade);
        const QSize usual = window->size();
        window->resize(700, 560);
        photographer.take(*window, QStringLiteral("attention-700-") + shade);
        window->resize(usual);
        uploads.setFilter(TransferFilter::Done);
        uploads.setDetailsShown(true);
        uploads.list().setCurrentIndex(uploads.model().index(0));
        photographer.take(*window, QStringLiteral("link-details-") + shade);
        auto *button = uploads.findChild<QPushButton *>(QStringLiteral("linkMenu"));
        button->menu()->popup(QPoint(0, 0));
        photographer.take(*button->menu(), QStringLiteral("link-menu-") + shade);
        QMenu *copyAs = button->menu()->actions().constFirst()->menu();
        copyAs->popup(QPoint(0, 0));
        photographer.take(*copyAs, QStringLiteral("link-copy-as-") + shade);
        copyAs->close();
        button->menu()->close();
        if (const auto code = makeQrCode(link().toString(QUrl::FullyEncoded))) {
            auto *dialog = new QrDialog(
                {QStringLiteral("annual-report-2026.pdf"), link()}, *code, window.get());
            dialog->show();
            photographer.take(*dialog, QStringLiteral("qr-code-") + shade);
            dialog->close();
        }
        askToOpen(link(),
            QCoreApplication::translate(
                "ferry::ChosenLinks", "The destination gave it for the file."),
            window.get());
        photographer.take(
            *window->findChild<QuestionDialog *>(), QStringLiteral("open-link-") + shade);
    }

private:
    static QUrl link()
    {
        return QUrl(QStringLiteral("https://acme.supabase.co/storage/v1/object/public/media/2026/"
                                   "annual-report-2026.pdf"));
    }

    static TransferItem file(TransferId id, const QString &name, TransferState state)
    {
        TransferItem made;
        made.id = id;
        made.destination = 1;
        made.name = name;
        made.path = "/home/ann/" + name.toUtf8();
        made.stamp.size = 1'400'000;
        made.state = state;
        return made;
    }

    static QList<TransferItem> items()
    {
        const QDateTime now = QDateTime::currentDateTime();
        QList<TransferItem> all;
        const auto add = [&all](const QString &name, TransferState state, const Failure &failure) {
            TransferItem item = file(TransferId(all.size()) + 1, name, state);
            item.failure = Shared<Failure>(failure);
            item.stamp.modified
                = QDateTime::currentDateTime().addSecs(-4000).toMSecsSinceEpoch() * 1'000'000;
            all.append(item);
        };
        const auto taken = [&now](qint64 bytes, int daysAgo, FileThere::Content content) {
            return Failure {.kind = FailureKind::AlreadyExists,
                .advice = Advice::AskUser,
                .there = FileThere {.bytes = bytes,
                    .changedAt = now.addDays(-daysAgo).toMSecsSinceEpoch(),
                    .content = content}};
        };
        using Content = FileThere::Content;
        add(QStringLiteral("annual-report-2026.pdf"), TransferState::NeedsAnswer,
            taken(1'200'000, 6, Content::Different));
        add(QStringLiteral("logo.svg"), TransferState::NeedsAnswer,
            taken(1'400'000, 1, Content::Unknown));
        add(QStringLiteral("cover.png"), TransferState::NeedsAnswer,
            {.kind = FailureKind::AlreadyExists, .advice = Advice::AskUser});
        for (int i = 0; i < 6; ++i)
            add(QStringLiteral("DSC_%1.NEF").arg(412 + i), TransferState::Failed,
                {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry});
        for (int i = 0; i < 2; ++i)
            add(QStringLiteral("film-%1.mov").arg(i + 1), TransferState::Failed,
                {.kind = FailureKind::TooLarge, .advice = Advice::GiveUp, .limitBytes = 1'000'000});
        for (int i = 0; i < 2; ++i)
            add(QStringLiteral("orders-%1.csv").arg(i + 1), TransferState::Failed,
                {.kind = FailureKind::PermissionDenied, .advice = Advice::GiveUp});
        add(QStringLiteral("notes.txt"), TransferState::Failed,
            {.kind = FailureKind::SourceGone, .advice = Advice::GiveUp});
        TransferItem done
            = file(900, QStringLiteral("annual-report-2026.pdf"), TransferState::Done);
        done.result = Shared<UploadedFile>(UploadedFile {.remote = done.name, .link = link()});
        all += {done, file(901, QStringLiteral("waits.zip"), TransferState::Waiting)};
        return all;
    }

    Theme &m_theme;
};

} // namespace ferry
