#include "ui/uploads/attentionbanner.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/transfertally.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Equal for a person: the same cause at the same place.
struct Cause
{
    FailureKind kind;
    DestinationId destination;
    QString code;
    QString subject;

    bool operator==(const Cause &) const = default;
};

size_t qHash(const Cause &cause, size_t seed = 0)
{
    return qHashMulti(seed, int(cause.kind), cause.destination, cause.code, cause.subject);
}

} // namespace

AttentionBanner::AttentionBanner(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"banner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(4);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_icon);
    layout->addSpacing(6);
    layout->addWidget(m_text, 1);
    m_replace = addButton(tr("Replace all"));
    m_keepBoth = addButton(tr("Keep both"));
    m_skip = addButton(tr("Skip all"));
    m_signIn = addButton(tr("Sign in"));
    m_show = addButton(tr("Show"));
    m_retry = addButton(tr("Try all again"));
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_filter); });
    connect(
        m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(m_destination); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_ids); });
    const auto answer = [this](QPushButton *button, ConflictPolicy policy) {
        connect(button, &QPushButton::clicked, this,
            [this, policy] { Q_EMIT answerRequested(m_ids, policy); });
    };
    answer(m_replace, ConflictPolicy::Replace);
    answer(m_keepBoth, ConflictPolicy::KeepBoth);
    answer(m_skip, ConflictPolicy::Skip);
    hide();
}

QPushButton *AttentionBanner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("role", u"banner"_s);
    layout()->addWidget(button);
    return button;
}

void AttentionBanner::refresh(const TransferModel &model, const DestinationPlaces &places)
{
    const TransferTally &tally = model.tally();
    // One row says it for itself.
    const bool answers = tally.answers > 1;
    const bool signIn = !answers && tally.signIn > 1;
    if (!answers && !signIn && tally.attention - tally.answers < 2) {
        hide();
        return;
    }
    setTone(answers || signIn ? u"warn"_s : u"bad"_s);
    for (QPushButton *button : {m_replace, m_keepBoth, m_skip})
        button->setVisible(answers);
    m_signIn->setVisible(signIn);
    m_retry->setVisible(!answers && !signIn);
    m_filter = signIn ? TransferFilter::Waiting : TransferFilter::Attention;
    if (answers) {
        showAnswers(model.idsWhere(
            [](const TransferItem &item) { return item.state == TransferState::NeedsAnswer; }));
    } else if (signIn) {
        showSignIn(model, places);
    } else {
        showFailures(model, places);
    }
}

void AttentionBanner::setTone(const QString &tone)
{
    if (property("tone") != tone) {
        setProperty("tone", tone);
        QWidgetList parts = findChildren<QWidget *>();
        parts.append(this);
        for (QWidget *part : std::as_const(parts)) {
            part->style()->unpolish(part);
            part->style()->polish(part);
        }
    }
    const GlyphInk ink = tone == "warn"_L1 ? GlyphInk::Warn : GlyphInk::Bad;
    m_icon->setPixmap(glyphIcon(Glyph::Warning, ink).pixmap(QSize(16, 16), devicePixelRatioF()));
}

// The destination that most of them wait for; the next one comes when it is signed in.
void AttentionBanner::showSignIn(const TransferModel &model, const DestinationPlaces &places)
{
    QHash<DestinationId, int> counts;
    model.idsWhere([&counts](const TransferItem &item) {
        if (waitsForSignIn(item))
            ++counts[item.destination];
        return false;
    });
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            m_destination = it.key();
        }
    }
    if (most < 2) {
        hide();
        return;
    }
    m_text->setText(tr("%1 files to %2 wait until you are signed in.", "number, destination", most)
                        .arg(format::count(most), quoted(places.value(m_destination).name)));
    m_text->setToolTip({});
    setVisible(true);
}

void AttentionBanner::showAnswers(const QList<TransferId> &ids)
{
    m_ids = ids;
    m_text->setText(
        format::counted(tr("%1 files need an answer: something of that name is already there.",
                            nullptr, int(ids.size())),
            ids.size()));
    setVisible(true);
}

// The most common cause speaks; the others are under Show.
void AttentionBanner::showFailures(const TransferModel &model, const DestinationPlaces &places)
{
    QHash<Cause, QList<TransferId>> causes;
    model.idsWhere([&causes](const TransferItem &item) {
        if (item.state == TransferState::Failed && item.failure) {
            const Failure &f = *item.failure;
            causes[{f.kind, item.destination, f.code, f.subject}].append(item.id);
        }
        return false;
    });
    m_ids.clear();
    for (const QList<TransferId> &ids : std::as_const(causes)) {
        if (ids.size() > m_ids.size())
            m_ids = ids;
    }
    if (m_ids.size() < 2) {
        hide();
        return;
    }
    const TransferItem &first = *model.find(m_ids.first());
    const DestinationPlace place = places.value(first.destination);
    const QString cause = failureSentence(*first.failure,
        {.destination = place.name, .destinationKind = place.kind, .fileBytes = -1});
    m_text->setText(tr("%1 files failed: %2", "number, cause", int(m_ids.size()))
                        .arg(format::count(m_ids.size()), cause));
    m_text->setToolTip(u"<p>" + m_text->text().toHtmlEscaped() + u"</p>");
    setVisible(true);
}

} // namespace ferry
