#pragma once

#include "queue/addrequest.h"
#include "ui/uploads/attentioncauses.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace ferry {

class BannerLine;

// A banner instead of a dialog per file: a line for each of the causes that several files have in common, at most
// three, and how many more there are.
class AttentionBanner final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 3;

    explicit AttentionBanner(QWidget *parent = nullptr);

    // Looks at the model's transfers that need attention; hides itself when there is nothing common.
    void refresh(const TransferModel &model, const DestinationPlaces &places);

Q_SIGNALS:
    void showRequested(const ferry::AttentionCause &cause);
    void showAllRequested(); // that need attention
    void signInRequested(ferry::DestinationId destination);
    void retryRequested(const QList<ferry::TransferId> &ids);
    void answerRequested(const QList<ferry::TransferId> &ids, ferry::ConflictPolicy policy,
        ferry::AnswerScope scope);

private:
    std::array<BannerLine *, mostLines> m_lines {};
    QPushButton *m_others = nullptr;
};

} // namespace ferry
