#include "ui/uploads/uploadsheader.h"

#include "ui/common/icons.h"
#include "ui/uploads/destinationpicker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForWords = 620; // below it the buttons are icons alone

} // namespace

UploadsHeader::UploadsHeader(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"header"_s);
    setFixedHeight(56);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 1, 20, 0); // the line below is within
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Uploads"), this);
    title->setProperty("role", u"title"_s);
    m_picker = new DestinationPicker(this);
    m_pauseAll = new QPushButton(this);
    m_add = new QPushButton(this);
    setGlyph(*m_add, Glyph::Plus, GlyphInk::OnAccent);
    m_add->setProperty("role", u"primary"_s);
    layout->addWidget(title);
    layout->addSpacing(10);
    layout->addWidget(m_picker);
    layout->addStretch(1);
    layout->addWidget(m_pauseAll);
    layout->addWidget(m_add);
    connect(m_pauseAll, &QPushButton::clicked, this, &UploadsHeader::pauseAllClicked);
    setAllPaused(false, false);
}

void UploadsHeader::setAddMenu(QMenu *menu)
{
    m_add->setMenu(menu);
}

void UploadsHeader::setAllPaused(bool paused, bool isAnythingLeft)
{
    m_pauseAll->setEnabled(paused || isAnythingLeft);
    if (m_allPaused == paused && !m_pauseAll->icon().isNull())
        return;
    m_allPaused = paused;
    setGlyph(*m_pauseAll, paused ? Glyph::Play : Glyph::Pause);
    sayWhatFits();
}

void UploadsHeader::sayWhatFits()
{
    const bool roomy = width() >= roomForWords;
    const auto say = [roomy](QPushButton &button, const QString &words) {
        button.setText(roomy ? words : QString());
        button.setAccessibleName(words);
        button.setToolTip(roomy ? QString() : words);
    };
    say(*m_pauseAll, m_allPaused ? tr("Resume all") : tr("Pause all"));
    say(*m_add, tr("Add files"));
}

void UploadsHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if ((event->size().width() >= roomForWords) == (event->oldSize().width() >= roomForWords))
        return;
    sayWhatFits();
    layout()->activate(); // with the buttons as wide as they are now
}

} // namespace ferry
