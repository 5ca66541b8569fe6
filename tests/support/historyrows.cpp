#include "support/historyrows.h"

#include "base/ids.h"
#include "store/historystore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace ferry::historyrows_fixture {

using namespace Qt::StringLiterals;

namespace {

const QUuid acme(u"0192f000-0000-7000-8000-000000000001"_s);

QDateTime daysBack(int days, const QTime &time)
{
    return QDateTime(QDate::currentDate().addDays(-days), time);
}

HistoryEntry elsewhere(HistoryEntry entry)
{
    entry.device = u"studio-laptop"_s;
    entry.deviceId = QUuid::createUuidV5(acme, entry.device);
    entry.path.clear();
    return entry;
}

HistoryEntry sentTo(HistoryEntry entry, const QString &name, const QString &kind)
{
    entry.destination = QUuid::createUuidV5(acme, name);
    entry.destinationName = name;
    entry.destinationKind = kind;
    entry.remote = entry.name;
    return entry;
}

HistoryEntry inBucket(HistoryEntry entry, const QString &bucket)
{
    entry.remote = bucket + u'/' + entry.remoteName;
    return entry;
}

void makeSource(const HistoryEntry &entry)
{
    QFile file(QFile::decodeName(entry.path));
    QDir().mkpath(file.fileName().section(u'/', 0, -2));
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(entry.startedAt).addDays(-1);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(entry.bytes)
        || !file.setFileTime(before, QFileDevice::FileModificationTime))
        qFatal("no file %s", entry.path.constData());
}

} // namespace

HistoryEntry uploaded(const QString &name, qint64 bytes, int daysAgo)
{
    HistoryEntry entry;
    entry.id = uuid7();
    entry.name = name;
    entry.remoteName = u"2026/"_s + name;
    entry.path = "/home/ann/Documents/" + name.toUtf8();
    entry.destination = acme;
    entry.destinationName = u"acme-prod"_s;
    entry.destinationKind = u"supabase"_s;
    entry.remote = u"media/"_s + entry.remoteName;
    entry.link = u"https://acme.supabase.co/storage/v1/object/public/"_s + entry.remote;
    entry.bytes = bytes;
    entry.storedBytes = bytes;
    entry.sha256 = QByteArray::fromHex("9f2c")
        + QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha224)
        + QByteArray::fromHex("e81a");
    entry.verified = Verification::Hash;
    entry.attempts = 1;
    entry.finishedAt = daysBack(daysAgo, QTime(12, 41)).toMSecsSinceEpoch();
    entry.startedAt = entry.finishedAt - 400;
    return entry;
}

QList<HistoryEntry> ofTheDesign(const QString &home)
{
    HistoryEntry first = uploaded(u"annual-report-2026.pdf"_s, 18'200'000);
    first.path = home.toUtf8() + "/Documents/" + first.name.toUtf8();
    makeSource(first);
    HistoryEntry stopped = elsewhere(uploaded(u"report-2026-assets.zip"_s, 1'200'000'000, 3));
    stopped.outcome = HistoryOutcome::Cancelled;
    stopped.link.clear();
    stopped.storedBytes = 744'000'001;
    HistoryEntry refused = sentTo(
        elsewhere(uploaded(u"report-2026-print.pdf"_s, 240'000'000, 4)), u"GLM"_s, u"glm"_s);
    refused.outcome = HistoryOutcome::Failed;
    refused.storedBytes = 0;
    refused.link.clear();
    refused.failure = Failure {.kind = FailureKind::TooLarge,
        .httpStatus = 413,
        .code = u"1214"_s,
        .detail = u"file too large"_s,
        .limitBytes = 100'000'000};
    HistoryEntry raw = inBucket(uploaded(u"report-2026-raw.csv"_s, 640'000'000, 5), u"exports"_s);
    raw.finishedAt -= 1000;
    return {first,
        sentTo(elsewhere(uploaded(u"annual-report-2026-draft.pdf"_s, 18'000'000, 1)), u"Kimi"_s,
            u"kimi"_s),
        inBucket(uploaded(u"report-2026-figures.xlsx"_s, 2'400'000, 2), u"exports"_s), stopped,
        refused, uploaded(u"report-2026-cover.png"_s, 8'800'000, 5), raw,
        elsewhere(uploaded(u"report-2026-film.mp4"_s, 3'900'000'000, 6))};
}

QList<HistoryEntry> photographs(int count)
{
    QList<HistoryEntry> entries;
    entries.reserve(count);
    const qint64 newest = daysBack(8, QTime(12, 0)).toMSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        HistoryEntry entry = uploaded(u"DSC_%1.NEF"_s.arg(i, 6, 10, QChar(u'0')), 24'000'000 + i);
        entry.finishedAt = newest - qint64(i) * 60'000;
        entry.startedAt = entry.finishedAt - 900;
        entries += entry;
    }
    return entries;
}

void fill(Database &database, QList<HistoryEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
        [](const HistoryEntry &a, const HistoryEntry &b) { return a.finishedAt < b.finishedAt; });
    const Result<int> done = database.writeNow<int>([&entries](QSqlDatabase &connection) {
        return HistoryStore::append(connection, entries).map([] { return 1; });
    });
    if (!done)
        qFatal("no history: %s", qPrintable(done.error().detail));
}

} // namespace ferry::historyrows_fixture
