#include "ui/ask/answerview.h"

#include "ui/ask/answerdress.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto frame = 33ms;
// Rendered in one frame: a millisecond or two.
constexpr qsizetype charsAtOnce = 4000;
// A longer tail is shown as it was written until it is complete.
constexpr qsizetype renderedTail = 600;

constexpr auto features = QTextDocument::MarkdownFeatures(
    QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML);

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QTextBrowser(parent)
    , m_frame(new QTimer(this))
{
    setProperty("role", u"answer"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(24);
    setAccessibleName(tr("Answer"));
    m_frame->setSingleShot(true);
    m_frame->setInterval(frame);
    connect(m_frame, &QTimer::timeout, this, &AnswerView::showSome);
    connect(this, &QTextBrowser::anchorClicked, this, &AnswerView::linkClicked);
}

// Nothing is fetched for a text, not even from this computer.
QVariant AnswerView::loadResource(int, const QUrl &)
{
    return {};
}

void AnswerView::clearAnswer()
{
    m_frame->stop();
    m_markdown.clear();
    m_incoming.clear();
    m_blocks = {};
    m_waiting.clear();
    m_isFinished = false;
    m_tailStart = -1;
    m_tailShown = 0;
    m_renderedChars = 0;
    m_frames = 0;
    clear();
}

void AnswerView::append(const QString &markdown)
{
    m_markdown += markdown;
    m_incoming += markdown;
    if (!m_frame->isActive())
        m_frame->start();
}

void AnswerView::finish()
{
    m_isFinished = true;
    if (!m_frame->isActive())
        m_frame->start();
}

bool AnswerView::isSettled() const
{
    return m_isFinished && m_incoming.isEmpty() && m_waiting.isEmpty() && m_tailStart < 0;
}

void AnswerView::showSome()
{
    ++m_frames;
    QScrollBar *bar = verticalScrollBar();
    const bool follows = bar->value() >= bar->maximum() - 4;
    m_waiting += m_blocks.feed(std::exchange(m_incoming, {}));
    if (m_isFinished) {
        const QString last = m_blocks.end();
        if (!last.trimmed().isEmpty())
            m_waiting.append(last);
    }
    if (!m_waiting.isEmpty() || m_isFinished)
        removeTail();
    for (qsizetype left = charsAtOnce; left > 0 && !m_waiting.isEmpty();) {
        const QString block = m_waiting.takeFirst();
        render(block);
        left -= block.size();
    }
    if (m_waiting.isEmpty() && !m_isFinished)
        showTail();
    if (follows)
        bar->setValue(bar->maximum());
    if (!m_waiting.isEmpty())
        m_frame->start();
    else if (m_isFinished)
        Q_EMIT settled();
}

void AnswerView::removeTail()
{
    if (m_tailStart < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_tailStart);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    // The first paragraph stays, and what it was: a heading, an item of a list.
    if (m_tailStart == 0)
        cursor.setBlockFormat({});
    cursor.setBlockCharFormat({});
    m_tailStart = -1;
    m_tailShown = 0;
}

void AnswerView::showTail()
{
    const QString &tail = m_blocks.tail();
    if (tail.size() > renderedTail && m_tailShown > 0) {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(tail.mid(m_tailShown));
        m_tailShown = tail.size();
        return;
    }
    removeTail();
    if (tail.trimmed().isEmpty())
        return;
    const int end = document()->characterCount() - 1;
    if (tail.size() <= renderedTail) {
        render(tail);
        m_tailStart = end;
        return;
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (cursor.block().length() > 1)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertText(tail, QTextCharFormat());
    m_tailStart = end;
    m_tailShown = tail.size();
}

// Behind what is there, in paragraphs of its own. Lists and tables bring their first one along; any other takes the
// place of one that is made for it, and would keep that one's format.
void AnswerView::render(const QString &block)
{
    m_renderedChars += block.size();
    QTextDocument part;
    part.setDefaultFont(document()->defaultFont());
    part.setMarkdown(block, features);
    nameInPlaceOfPictures(part);
    const QTextBlock first = part.firstBlock();
    const bool isOwn = first.textList() != nullptr || first.length() == 1;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    if (!isOwn && cursor.block().length() > 1)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    const int from = cursor.position();
    cursor.insertFragment(QTextDocumentFragment(&part));
    if (!isOwn)
        QTextCursor(document()->findBlock(from)).setBlockFormat(first.blockFormat());
    cursor.endEditBlock(); // not before that are tables known as such
    cursor.beginEditBlock();
    dressAnswer(*document(), from, tokensOf(palette()));
    cursor.endEditBlock();
}

void AnswerView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderAnew();
}

// The colours of links and code are in the text.
void AnswerView::renderAnew()
{
    if (m_markdown.isEmpty())
        return;
    const QString markdown = m_markdown;
    const bool isFinished = m_isFinished;
    clearAnswer();
    append(markdown);
    if (isFinished)
        finish();
}

} // namespace ferry
