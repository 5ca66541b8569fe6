#include "ui/settings/settingspage.h"

#include "ui/common/inset.h"
#include "ui/common/noticelabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingsPage::SettingsPage(const QString &title, Glyph glyph, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_glyph(glyph)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(24, 4, 24, 20);
    m_layout->setSpacing(16);
    QLabel *label = wrappedLabel(title, u"title"_s, this);
    m_layout->addWidget(label);
    m_layout->addStretch(1);
}

void SettingsPage::addHeading(const QString &words)
{
    auto *label = wrappedLabel(words, u"strong"_s, this);
    m_layout->insertLayout(m_layout->count() - 1, inset(label, {0, 8, 0, 0}));
    m_entries.append({.heading = label});
}

SettingsRow *SettingsPage::addRow(
    const QString &label, QWidget *control, const QString &help, SettingsRow::Place place)
{
    auto *row = new SettingsRow(label, control, help, place, this);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_entries.append({.row = row});
    return row;
}

void SettingsPage::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

int SettingsPage::filter(const QStringList &words)
{
    const bool isMeant = hasAll(m_title, words);
    int shown = 0;
    QLabel *heading = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.heading != nullptr) {
            heading = entry.heading;
            heading->hide();
            continue;
        }
        // What stands above some rows is as good as a word in each of them.
        const QString above = heading == nullptr ? QString() : heading->text();
        const bool isFound = isMeant || hasAll(above + u'\n' + entry.row->words(), words);
        entry.row->setVisible(isFound);
        if (!isFound)
            continue;
        ++shown;
        if (heading != nullptr)
            heading->show();
    }
    return shown;
}

} // namespace ferry
