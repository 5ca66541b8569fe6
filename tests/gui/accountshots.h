#pragma once

#include "gui/accountstand.h"
#include "gui/dialogtools.h"
#include "gui/photographer.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/sync/syncdetails.h"

#include <QDateTime>
#include <QTest>

// The dialogs about accounts and sync, step by step, for ferry_shots.
namespace ferry {

inline void takeConnect(const Photographer &photographer, const QString &shade)
{
    const auto name = [&shade](const QString &step) -> QString {
        return QStringLiteral("account-") + step + u'-' + shade;
    };
    AccountStand stand;
    stand.kept = Accounts::Kept::InMemory;
    stand.report = {};
    stand.ownerless = 240;
    ConnectDialog dialog(stand.calls(), stand.keeper(), stand.checker(),
        ConnectDialog::Purpose::Connect, std::nullopt);
    dialog.show();
    QTest::keyClicks(&lineNamed(dialog, QStringLiteral("Project URL")),
        QStringLiteral("%1 %2").arg(
            QLatin1StringView(AccountStand::url), QLatin1StringView(AccountStand::key)));
    if (!QTest::qWaitFor([&stand] { return !stand.asked.isEmpty(); }, patience))
        qFatal("the project was not asked about");
    photographer.take(dialog, name(QStringLiteral("project")));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::keyClicks(
        &lineNamed(dialog, QStringLiteral("E-mail")), QStringLiteral("ann@example.org"));
    QTest::keyClicks(&lineNamed(dialog, QStringLiteral("Password")), QStringLiteral("wrong"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    photographer.take(dialog, name(QStringLiteral("signin")));
    buttonNamed(dialog, QStringLiteral("Sign in with a code by e-mail")).click();
    QTest::keyClick(&dialog, Qt::Key_Return);
    photographer.take(dialog, name(QStringLiteral("code")));
    QTest::keyClicks(&lineNamed(dialog, QStringLiteral("Code")), stand.code);
    QTest::keyClick(&dialog, Qt::Key_Return);
    photographer.take(dialog, name(QStringLiteral("keep")));
    QTest::keyClick(&dialog, Qt::Key_Return);
    photographer.take(dialog, name(QStringLiteral("setup")));
    stand.report = {.isThere = true, .missing = {QStringLiteral("realtime")}, .schema = 1};
    QTest::keyClick(&dialog, Qt::Key_Return);
    photographer.take(dialog, name(QStringLiteral("missing")));
    stand.report.missing.clear();
    buttonNamed(dialog, QStringLiteral("Check again")).click();
    buttonNamed(dialog, QStringLiteral("Sync history here")).click();
    photographer.take(dialog, name(QStringLiteral("earlier")));
    buttonNamed(dialog, QStringLiteral("Add them")).click();
    photographer.take(dialog, name(QStringLiteral("bucket")));
}

inline void takeAccounts(const Photographer &photographer, const QString &shade)
{
    takeConnect(photographer, shade);
    AccountStand stand;
    stand.accounts += stand.account(QStringLiteral("ann@example.org"));
    stand.accounts[0].syncsHistory = true;
    stand.accounts += stand.account(QStringLiteral("studio@example.org"));
    stand.accounts[1].state = Account::State::SignedOut;
    stand.accounts[1].project.url = QStringLiteral("https://supabase.studio.example");
    AccountsDialog list(
        stand.calls(), [](const QUuid &) { return AccountCard::Dependents {}; },
        QStringLiteral("studio-laptop"));
    list.show();
    photographer.take(list, QStringLiteral("account-list-") + shade);

    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    SyncCalls calls;
    calls.status = [now] {
        return SyncStatus {.phase = SyncStatus::Phase::UpToDate,
            .lastPull = now - 12'000,
            .lastPush = now - 65'000,
            .waiting = 2,
            .quarantined = 2,
            .live = true,
            .skew = std::chrono::minutes(-9)};
    };
    calls.syncNow = [](QObject *, const auto &) {};
    calls.quarantined = [](QObject *, const auto &done) {
        const Failure refused {.kind = FailureKind::Refused,
            .httpStatus = 400,
            .code = QStringLiteral("23514"),
            .detail = QStringLiteral("new row violates check constraint upload_history_texts")};
        done({{QUuid::createUuid(), QStringLiteral("annual-report-2026.pdf"), 18'200'000, refused},
            {QUuid::createUuid(), QStringLiteral("DSC_0412.NEF"), 52'000'000, refused}});
    };
    calls.tryAgain = [](const QList<QUuid> &) {};
    calls.keepHere = [](const QList<QUuid> &) {};
    SyncDetails details(calls, QStringLiteral("ann@example.org"));
    details.show();
    photographer.take(details, QStringLiteral("account-sync-") + shade);
}

} // namespace ferry
