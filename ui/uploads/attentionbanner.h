#pragma once

#include "destinations/uploadtypes.h"
#include "ui/uploads/destinationplace.h"
#include "ui/uploads/transferfilter.h"
#include "ui/uploads/transfermodel.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ferry {

// One banner instead of a dialog per file: how many files need an answer, wait for the same sign-in
// or failed for the same reason, with what can be done for all of them at once.
class AttentionBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit AttentionBanner(QWidget *parent = nullptr);

    // Looks at the model's transfers that need attention; hides itself when there is nothing common.
    void refresh(const TransferModel &model, const DestinationPlaces &places);

Q_SIGNALS:
    void showRequested(ferry::TransferFilter filter);
    void signInRequested(ferry::DestinationId destination);
    void retryRequested(const QList<ferry::TransferId> &ids);
    void answerRequested(const QList<ferry::TransferId> &ids, ferry::ConflictPolicy policy);

private:
    void showAnswers(const QList<TransferId> &ids);
    void showSignIn(const TransferModel &model, const DestinationPlaces &places);
    void setTone(const QString &tone);
    void showFailures(const TransferModel &model, const DestinationPlaces &places);
    QPushButton *addButton(const QString &text);

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_keepBoth = nullptr;
    QPushButton *m_skip = nullptr;
    QList<TransferId> m_ids {};
    DestinationId m_destination = 0; // that waits for a sign-in
    TransferFilter m_filter = TransferFilter::Attention; // where the counted ones are shown
};

} // namespace ferry
