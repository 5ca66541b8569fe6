#include "ui/uploads/attentionbanner.h"

#include "ui/common/format.h"
#include "ui/uploads/bannerline.h"
#include "ui/uploads/transfertally.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

AttentionBanner::AttentionBanner(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    for (BannerLine *&line : m_lines) {
        line = new BannerLine(this);
        layout->addWidget(line);
        connect(line, &BannerLine::showRequested, this, &AttentionBanner::showRequested);
        connect(line, &BannerLine::signInRequested, this, &AttentionBanner::signInRequested);
        connect(line, &BannerLine::retryRequested, this, &AttentionBanner::retryRequested);
        connect(line, &BannerLine::answerRequested, this, &AttentionBanner::answerRequested);
    }
    m_others = new QPushButton(this);
    m_others->setObjectName(u"otherCauses"_s);
    m_others->setProperty("role", u"link"_s);
    layout->addWidget(m_others, 0, Qt::AlignLeft);
    connect(m_others, &QPushButton::clicked, this, &AttentionBanner::showAllRequested);
    hide();
}

void AttentionBanner::refresh(const TransferModel &model, const DestinationPlaces &places)
{
    const TransferTally &tally = model.tally();
    QList<AttentionCause> causes;
    if (tally.attention + tally.signIn > 1)
        causes = attentionCauses(model, places);
    // More of the same drop may come, as long as anything goes on.
    const bool moreMayCome = tally.waiting + tally.active > 0;
    qsizetype shown = 0;
    for (BannerLine *line : m_lines) {
        const bool isCommon = shown < causes.size() && causes.at(shown).ids.size() > 1;
        if (isCommon)
            line->show(causes.at(shown++), moreMayCome);
        else
            line->hide();
    }
    const qsizetype others = causes.size() - shown;
    m_others->setVisible(shown > 0 && others > 0);
    if (others > 0)
        m_others->setText(format::counted(tr("and %1 other causes", nullptr, int(others)), others));
    setVisible(shown > 0);
}

} // namespace ferry
