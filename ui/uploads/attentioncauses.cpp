#include "ui/uploads/attentioncauses.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/uploads/transfertally.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ferry::AttentionBanner)
};

// Of the same kind, code and subject at the same place. What of these reads the same is put together afterwards: words
// are made for few.
struct Bucket
{
    FailureKind kind;
    DestinationId destination;
    QString code;
    QString subject;
    qint64 limit;

    bool operator==(const Bucket &) const = default;
};

size_t qHash(const Bucket &bucket, size_t seed = 0)
{
    return qHashMulti(
        seed, int(bucket.kind), bucket.destination, bucket.code, bucket.subject, bucket.limit);
}

// More different ones than anybody reads; what comes beyond is told by its kind alone.
constexpr qsizetype mostBuckets = 500;

struct Gathered
{
    QList<TransferId> answers {};
    QHash<DestinationId, QList<TransferId>> signIns {};
    QHash<Bucket, QList<TransferId>> failed {};

    void take(const TransferItem &item)
    {
        if (item.state == TransferState::NeedsAnswer) {
            answers.append(item.id);
        } else if (waitsForSignIn(item)) {
            signIns[item.destination].append(item.id);
        } else if (item.state == TransferState::Failed && item.failure) {
            const Failure &f = *item.failure;
            Bucket bucket {f.kind, item.destination, f.code, f.subject, f.limitBytes};
            if (failed.size() >= mostBuckets && !failed.contains(bucket))
                bucket = {f.kind, 0, {}, {}, -1};
            failed[bucket].append(item.id);
        }
    }
};

QString wordsOf(const Bucket &bucket, const Failure &failure, const DestinationPlace &place)
{
    Failure said = failure;
    if (bucket.destination == 0)
        said = {.kind = failure.kind, .advice = failure.advice};
    return failureSentence(
        said, {.destination = place.name, .destinationKind = place.kind, .fileBytes = -1});
}

// By the sentence that does not name the destination; where all go to one, it is named.
QList<AttentionCause> failures(
    const Gathered &gathered, const TransferModel &model, const DestinationPlaces &places)
{
    struct Merged
    {
        AttentionCause cause {};
        QString named {}; // the sentence with the destination's name; empty: there are several
        bool isFirst = true;
    };
    QHash<QString, Merged> merged;
    for (auto it = gathered.failed.cbegin(); it != gathered.failed.cend(); ++it) {
        const Failure &failure = *model.find(it.value().first())->failure;
        const DestinationPlace place = places.value(it.key().destination);
        const QString plain = wordsOf(it.key(), failure, {.kind = place.kind});
        const QString named = wordsOf(it.key(), failure, place);
        Merged &into = merged[plain];
        into.cause.ids += it.value();
        into.cause.sentence = plain;
        into.cause.brief = failureReason(failure);
        into.named = into.isFirst || into.named == named ? named : QString();
        into.isFirst = false;
    }
    QList<AttentionCause> causes;
    for (Merged &each : merged) {
        const QString &words = each.named.isEmpty() ? each.cause.sentence : each.named;
        const qsizetype files = each.cause.ids.size();
        each.cause.sentence = Words::tr("%1 files failed: %2", "number, cause", int(files))
                                  .arg(format::count(files), words);
        causes.append(std::move(each.cause));
    }
    return causes;
}

} // namespace

QList<AttentionCause> attentionCauses(const TransferModel &model, const DestinationPlaces &places)
{
    Gathered gathered;
    model.idsWhere([&gathered](const TransferItem &item) {
        gathered.take(item);
        return false;
    });
    QList<AttentionCause> causes = failures(gathered, model, places);
    for (auto it = gathered.signIns.cbegin(); it != gathered.signIns.cend(); ++it) {
        causes.append({.kind = AttentionCause::Kind::SignIn,
            .ids = it.value(),
            .destination = it.key(),
            .sentence
            = Words::tr("%1 files to %2 wait until you are signed in.", "number, destination",
                int(it.value().size()))
                  .arg(format::count(it.value().size()), quoted(places.value(it.key()).name)),
            .brief = Words::tr("waiting for sign-in")});
    }
    if (!gathered.answers.isEmpty()) {
        causes.append({.kind = AttentionCause::Kind::Answers,
            .ids = gathered.answers,
            .sentence = format::counted(
                Words::tr("%1 files need an answer: something of that name is already there.",
                    nullptr, int(gathered.answers.size())),
                gathered.answers.size()),
            .brief = Words::tr("name taken")});
    }
    std::sort(causes.begin(), causes.end(), [](const AttentionCause &a, const AttentionCause &b) {
        const auto rank = [](const AttentionCause &cause) {
            return std::tuple(cause.ids.size() < 2, int(cause.kind), -cause.ids.size());
        };
        return std::pair(rank(a), a.sentence) < std::pair(rank(b), b.sentence);
    });
    return causes;
}

} // namespace ferry
