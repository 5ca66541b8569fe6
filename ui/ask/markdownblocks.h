#pragma once

#include <QString>
#include <QStringList>

namespace ferry {

// Cuts Markdown that is still being written into blocks that will not change any more, so that each is rendered once:
// paragraphs, lists, fenced code. What is left is the tail, which the next piece goes on with. A block that grows
// beyond any measure is cut where a line ends, code with its fence closed and opened again. Pure.
class MarkdownBlocks final
{
public:
    static constexpr qsizetype mostBlockChars = 4000;
    // A line without end, cut between words.
    static constexpr qsizetype mostLineChars = 8000;

    // The blocks that are complete now.
    QStringList feed(const QString &text);
    const QString &tail() const { return m_tail; }
    // Nothing follows: the tail is the last block.
    QString end();

private:
    void takeLine(const QString &line, QStringList &blocks);
    void takeFenced(const QString &line, QStringList &blocks);
    void finish(QStringList &blocks);

    QString m_tail {}; // what is not given yet: m_block and a line that has not ended
    QString m_block {}; // whole lines
    QString m_fence {}; // the line that opened the code we are in; empty: we are in none
    bool m_isList = false;
    bool m_isBlank = false; // the last line of a list was empty: what follows decides
};

} // namespace ferry
