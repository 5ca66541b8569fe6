#include "ui/ask/answerdress.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace ferry {

namespace {

constexpr qreal behindParagraph = 10;
constexpr qreal behindItem = 3;
constexpr qreal beforeHeading = 8;
constexpr qreal behindHeading = 6;
constexpr qreal roomInCells = 5;

// The first; invalid when there is none.
QTextFragment pictureIn(const QTextBlock &block)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (part.fragment().charFormat().isImageFormat())
            return part.fragment();
    }
    return {};
}

void nameInPlaceOf(const QTextFragment &picture, QTextDocument &document)
{
    const QString name = picture.charFormat().toImageFormat().name();
    QTextCursor cursor(&document);
    cursor.setPosition(picture.position());
    cursor.setPosition(picture.position() + picture.length(), QTextCursor::KeepAnchor);
    cursor.insertText(
        QCoreApplication::translate("AnswerView", "[picture: %1]").arg(name), QTextCharFormat());
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void dressTable(QTextTable &table, const Tokens &tokens)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(tokens.line);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(roomInCells);
    format.setTopMargin(behindParagraph / 2);
    format.setBottomMargin(behindParagraph);
    table.setFormat(format);
}

void dressBlock(const QTextBlock &block, const Tokens &tokens)
{
    QTextBlockFormat format;
    format.setTopMargin(0);
    format.setBottomMargin(behindParagraph);
    if (isCode(block)) {
        format.setBackground(tokens.track);
        if (isCode(block.next()))
            format.setBottomMargin(0);
    } else if (block.textList() != nullptr) {
        const bool goesOn = block.next().isValid() && block.next().textList() != nullptr;
        format.setBottomMargin(goesOn ? behindItem : behindParagraph);
    } else if (block.blockFormat().headingLevel() > 0) {
        format.setTopMargin(block.position() == 0 ? 0 : beforeHeading);
        format.setBottomMargin(behindHeading);
    }
    QTextCursor(block).mergeBlockFormat(format);
}

} // namespace

void dressAnswer(QTextDocument &document, int from, const Tokens &tokens)
{
    const QTextTable *last = nullptr;
    for (QTextBlock block = document.findBlock(from); block.isValid(); block = block.next()) {
        QTextTable *table = QTextCursor(block).currentTable();
        if (table == nullptr)
            dressBlock(block, tokens);
        else if (table != last)
            dressTable(*table, tokens);
        last = table;
    }
}

void nameInPlaceOfPictures(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QTextFragment picture = pictureIn(block); picture.isValid();
             picture = pictureIn(block))
            nameInPlaceOf(picture, document);
    }
}

} // namespace ferry
