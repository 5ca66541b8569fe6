#include "ui/uploads/bannerline.h"

#include "ui/common/icons.h"
#include "ui/history/elidedlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ferry::AttentionBanner)
};

} // namespace

BannerLine::BannerLine(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"banner"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(2);
    auto *across = new QHBoxLayout;
    across->setSpacing(4);
    layout->addLayout(across);
    m_icon = new QLabel(this);
    m_text = new ElidedLabel(this, Qt::ElideRight);
    across->addWidget(m_icon);
    across->addSpacing(6);
    across->addWidget(m_text, 1);
    m_replace = addButton(Words::tr("Replace all"));
    m_keepBoth = addButton(Words::tr("Keep both"));
    m_skip = addButton(Words::tr("Skip all"));
    m_signIn = addButton(Words::tr("Sign in"));
    m_show = addButton(Words::tr("Show"));
    m_retry = addButton(Words::tr("Try all again"));
    for (QPushButton *button : {m_replace, m_keepBoth, m_skip, m_signIn, m_show, m_retry})
        across->addWidget(button);
    m_later = new QCheckBox(Words::tr("Also for what comes later of the same drop"), this);
    auto *below = new QHBoxLayout;
    below->addSpacing(26);
    below->addWidget(m_later);
    below->addStretch(1);
    layout->addLayout(below);

    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_cause); });
    connect(m_signIn, &QPushButton::clicked, this,
        [this] { Q_EMIT signInRequested(m_cause.destination); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_cause.ids); });
    const auto answer = [this](QPushButton *button, ConflictPolicy policy) {
        connect(button, &QPushButton::clicked, this, [this, policy] {
            const bool isForLater = m_later->isChecked() && !m_later->isHidden();
            m_later->setChecked(false); // the next drop is another question
            Q_EMIT answerRequested(
                m_cause.ids, policy, isForLater ? AnswerScope::TheirDrops : AnswerScope::These);
        });
    };
    answer(m_replace, ConflictPolicy::Replace);
    answer(m_keepBoth, ConflictPolicy::KeepBoth);
    answer(m_skip, ConflictPolicy::Skip);
    hide();
}

QPushButton *BannerLine::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("role", u"banner"_s);
    return button;
}

void BannerLine::show(const AttentionCause &cause, bool moreMayCome)
{
    using Kind = AttentionCause::Kind;
    m_cause = cause;
    setTone(cause.kind == Kind::Failed ? u"bad"_s : u"warn"_s);
    for (QPushButton *button : {m_replace, m_keepBoth, m_skip})
        button->setVisible(cause.kind == Kind::Answers);
    m_later->setVisible(cause.kind == Kind::Answers && moreMayCome);
    m_signIn->setVisible(cause.kind == Kind::SignIn);
    m_retry->setVisible(cause.kind == Kind::Failed);
    if (m_text->text() != cause.sentence) {
        m_text->setWords(cause.sentence);
        m_show->setAccessibleDescription(cause.sentence);
        m_retry->setAccessibleDescription(cause.sentence);
    }
    setVisible(true);
}

void BannerLine::setTone(const QString &tone)
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

} // namespace ferry
