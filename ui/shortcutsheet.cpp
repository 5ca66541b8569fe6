#include "ui/shortcutsheet.h"

#include "ui/common/plainscroll.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString words;
    QString keys;
};

struct Section
{
    QString title;
    QList<Line> lines;
};

// "Pause &all…" as it is read.
QString plain(const QString &text)
{
    QString words = text;
    // Languages without letters on the keys append one: "…(&F)".
    static const QRegularExpression appended(u"\\(&.\\)"_s);
    words.remove(appended);
    words.remove(u'&');
    words.remove(u'…');
    return words;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(u" · "_s);
}

QList<Section> sectionsOf(const QMenuBar &menus)
{
    QList<Section> sections;
    for (const QAction *top : menus.actions()) {
        Section section {.title = plain(top->text()), .lines = {}};
        for (const QAction *action : top->menu() ? top->menu()->actions() : QList<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                section.lines.append({plain(action->text()), keysOf(*action)});
        }
        if (!section.lines.isEmpty())
            sections.append(section);
    }
    const auto key = [](auto k) { return QKeySequence(k).toString(QKeySequence::NativeText); };
    sections.append({ShortcutSheet::tr("In the list"),
        {{ShortcutSheet::tr("Pause or resume"), key(Qt::Key_Space)},
            {ShortcutSheet::tr("Open or close a folder"),
                key(Qt::Key_Right) + u" · "_s + key(Qt::Key_Left)},
            {ShortcutSheet::tr("Menu of the row"), key(Qt::SHIFT | Qt::Key_F10)},
            {ShortcutSheet::tr("Widen or narrow the column"),
                key(Qt::ALT | Qt::Key_Right) + u" · "_s + key(Qt::ALT | Qt::Key_Left)},
            {ShortcutSheet::tr("Move the destination up or down"),
                key(Qt::ALT | Qt::Key_Up) + u" · "_s + key(Qt::ALT | Qt::Key_Down)},
            {ShortcutSheet::tr("Clear the search, then the selection, then close the details"),
                key(Qt::Key_Escape)}}});
    return sections;
}

QWidget *columnOf(const QList<Section> &sections, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto label = [column](const QString &text, const QString &role) {
        auto *made = new QLabel(text, column);
        made->setTextFormat(Qt::PlainText);
        made->setProperty("role", role);
        return made;
    };
    for (const Section &section : sections) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 8);
        grid->addWidget(label(section.title, u"section"_s), row++, 0, 1, 2);
        for (const Line &line : section.lines) {
            QLabel *words = label(line.words, u"quiet"_s);
            words->setWordWrap(true);
            grid->addWidget(words, row, 0);
            grid->addWidget(label(line.keys, u"strong"_s), row++, 1, Qt::AlignRight | Qt::AlignTop);
        }
    }
    grid->setRowStretch(row, 1);
    return column;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(800, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    auto *title = new QLabel(tr("Keyboard shortcuts"), this);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);

    // In two columns of about the same length.
    QList<Section> second = sectionsOf(menus);
    QList<Section> first;
    const auto length = [](const QList<Section> &sections) {
        qsizetype lines = 0;
        for (const Section &section : sections)
            lines += section.lines.size() + 2;
        return lines;
    };
    while (second.size() > 1 && length(first) + second.constFirst().lines.size() < length(second))
        first.append(second.takeFirst());
    auto *body = new QWidget(this);
    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, 8, 0);
    across->setSpacing(40);
    across->addWidget(columnOf(first, body), 1);
    across->addWidget(columnOf(second, body), 1);
    layout->addWidget(plainScroll(body, this), 1);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace ferry
