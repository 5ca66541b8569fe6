#pragma once

#include "ui/ask/markdownblocks.h"

#include <QTextBrowser>

class QTimer;

namespace ferry {

// An answer in Markdown, also while it is still being written. What comes is gathered and shown once a frame; each
// block is rendered once, when it is complete, and a long answer over several frames: the page stays alive.
//
// What a model writes is text: no HTML, no pictures from anywhere, and a link opens nothing, it asks to be opened.
class AnswerView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void clearAnswer();
    void append(const QString &markdown); // the next piece
    void finish(); // nothing follows
    const QString &markdown() const { return m_markdown; }
    // All that came is shown.
    bool isSettled() const;

    // How many characters were rendered as Markdown since it was cleared, and in how many frames: for tests.
    qint64 renderedChars() const { return m_renderedChars; }
    int frames() const { return m_frames; }

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSome();
    void removeTail();
    void showTail();
    void render(const QString &block);
    void renderAnew();

    QString m_markdown {};
    QString m_incoming {}; // not cut into blocks yet
    MarkdownBlocks m_blocks {};
    QStringList m_waiting {}; // blocks to be rendered
    bool m_isFinished = false;
    int m_tailStart = -1; // where in the document the tail begins; -1: none is shown
    qsizetype m_tailShown
        = 0; // characters of a plain tail that stand there; 0: it is rendered, or none
    QTimer *m_frame;
    qint64 m_renderedChars = 0;
    int m_frames = 0;
};

} // namespace ferry
