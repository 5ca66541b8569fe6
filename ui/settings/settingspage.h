#pragma once

#include "ui/common/icons.h"
#include "ui/settings/settingsrow.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ferry {

// Settings that belong together, below each other. What is set takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, Glyph glyph, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    Glyph glyph() const { return m_glyph; }

    // Shows the rows in which all of these words are to be read, in whatever case; all where the title
    // has them. How many it shows.
    int filter(const QStringList &words);

protected:
    void addHeading(const QString &words); // of the rows that follow
    // As SettingsRow has them.
    SettingsRow *addRow(const QString &label, QWidget *control, const QString &help = {},
        SettingsRow::Place place = SettingsRow::Place::Beside);
    void addBelow(QWidget *widget); // what the page has to say; it is no setting

private:
    struct Entry
    {
        QLabel *heading = nullptr; // one of the two
        SettingsRow *row = nullptr;
    };

    QString m_title;
    Glyph m_glyph;
    QVBoxLayout *m_layout;
    QList<Entry> m_entries {};
};

} // namespace ferry
