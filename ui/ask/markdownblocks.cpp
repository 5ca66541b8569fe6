#include "ui/ask/markdownblocks.h"

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// The fence at the beginning of a line, "```" or longer; empty when there is none.
QString fenceOf(const QString &line)
{
    const QString text = line.trimmed();
    if (line.size() - line.trimmed().size() > 4 && line.startsWith("    "_L1))
        return {};
    for (const QChar mark : {u'`', u'~'}) {
        qsizetype length = 0;
        while (length < text.size() && text.at(length) == mark)
            ++length;
        if (length >= 3)
            return text.first(length);
    }
    return {};
}

bool startsItem(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith("- "_L1) || text.startsWith("* "_L1) || text.startsWith("+ "_L1))
        return true;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 9 && text.at(digits).isDigit())
        ++digits;
    const QString rest = text.mid(digits);
    return digits > 0 && (rest.startsWith(". "_L1) || rest.startsWith(") "_L1));
}

bool isIndented(const QString &line)
{
    return line.startsWith("  "_L1) || line.startsWith(u'\t');
}

} // namespace

QStringList MarkdownBlocks::feed(const QString &text)
{
    QStringList blocks;
    QString open = m_tail.mid(m_block.size()) + text;
    qsizetype from = 0;
    for (qsizetype end = open.indexOf(u'\n'); end >= 0; end = open.indexOf(u'\n', from)) {
        takeLine(open.mid(from, end + 1 - from), blocks);
        from = end + 1;
    }
    open.remove(0, from);
    while (open.size() > mostLineChars) {
        const qsizetype space = open.lastIndexOf(u' ', mostLineChars);
        const qsizetype cut = space > mostLineChars / 2 ? space + 1 : mostLineChars;
        takeLine(open.first(cut), blocks);
        if (m_fence.isEmpty())
            finish(blocks);
        open.remove(0, cut);
    }
    m_tail = m_block + open;
    return blocks;
}

QString MarkdownBlocks::end()
{
    QString last = std::exchange(m_tail, {});
    *this = {};
    return last;
}

void MarkdownBlocks::takeLine(const QString &line, QStringList &blocks)
{
    if (!m_fence.isEmpty()) {
        takeFenced(line, blocks);
        return;
    }
    const bool isBlank = line.trimmed().isEmpty();
    if (m_isBlank && !isBlank && !startsItem(line) && !isIndented(line))
        finish(blocks); // the list was over with the blank line
    if (!fenceOf(line).isEmpty()) {
        if (!m_isList)
            finish(blocks);
        m_fence = line;
        m_block += line;
        return;
    }
    if (isBlank && !m_isList) {
        finish(blocks);
        return;
    }
    if (m_block.isEmpty())
        m_isList = startsItem(line);
    m_isBlank = m_isList && isBlank;
    m_block += line;
    const bool mayCut = !m_isList || isBlank;
    if (m_block.size() > mostBlockChars && mayCut)
        finish(blocks);
}

void MarkdownBlocks::takeFenced(const QString &line, QStringList &blocks)
{
    m_block += line;
    const QString fence = fenceOf(m_fence);
    const QString text = line.trimmed();
    const bool closes = text.size() >= fence.size() && text == QString(text.size(), fence.front());
    if (closes) {
        m_fence.clear();
        if (!m_isList)
            finish(blocks);
    } else if (m_block.size() > mostBlockChars) {
        const QString opening = m_fence;
        if (!m_block.endsWith(u'\n'))
            m_block += u'\n';
        m_block += fence + u'\n';
        finish(blocks);
        m_fence = opening;
        m_block = opening;
    }
}

void MarkdownBlocks::finish(QStringList &blocks)
{
    m_isList = false;
    m_isBlank = false;
    QString block = std::exchange(m_block, {});
    if (!block.trimmed().isEmpty())
        blocks.append(std::move(block));
}

} // namespace ferry
