#pragma once

#include "ui/uploads/destinationplace.h"
#include "ui/uploads/transferfilter.h"
#include "ui/uploads/transfermodel.h"

#include <QList>

namespace ferry {

// What several files wait for, or failed for: equal for a person, wherever they go and whatever they were dropped with.
struct AttentionCause
{
    enum class Kind { Answers = 1, SignIn, Failed };

    Kind kind = Kind::Failed;
    QList<TransferId> ids {};
    DestinationId destination = 0; // of SignIn
    QString sentence {}; // with their number
    QString brief {}; // "no connection"

    TransferFilter filter() const
    {
        return kind == Kind::SignIn ? TransferFilter::Waiting : TransferFilter::Attention;
    }
};

// What has to be answered first, then sign-ins, then failures; of a kind the most frequent first. One file alone says
// for itself what it has: its cause is here, too, at the end.
QList<AttentionCause> attentionCauses(const TransferModel &model, const DestinationPlaces &places);

} // namespace ferry
