#include "ui/settings/privacysettings.h"

#include "base/logfiles.h"
#include "ui/common/format.h"
#include "ui/settings/settingsrow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace ferry {

PrivacySettings::PrivacySettings(const Places &places, QWidget *parent)
    : SettingsPage(tr("Privacy"), Glyph::User, parent)
{
    auto *forget = new QPushButton(tr("&Forget all uploads…"));
    forget->setAutoDefault(false);
    setGlyph(*forget, Glyph::Trash);
    connect(forget, &QPushButton::clicked, this, &PrivacySettings::forgetEverythingWanted);
    addRow(tr("History"), forget,
        tr("On your other computers too. The uploaded files stay where they are."));
    addHeading(tr("Kept on this computer"));
    addPlace(tr("Queue, history and settings"), places.database,
        tr("Readable by you alone. Keys and passwords are not in it: the system's keychain has"
           " them, under “ferry”. Without a keychain they are forgotten when Ferry ends."));
    if (places.log.isEmpty())
        return; // none is kept
    const qint64 most = LogFiles::defaultFileBytes * LogFiles::fileCount;
    addPlace(tr("Log"), places.log,
        tr("What happened to each upload, without what is in the files and without secrets. The"
           " newest %1 are kept.")
            .arg(format::limit(most)));
}

// Text that can be copied, and a button to its folder.
void PrivacySettings::addPlace(const QString &label, const QString &path, const QString &help)
{
    auto *both = new QWidget;
    auto *text = new QLineEdit(QDir::toNativeSeparators(path), both);
    text->setReadOnly(true);
    text->setCursorPosition(0);
    text->setAccessibleName(label);
    auto *show = new QPushButton(both);
    show->setAutoDefault(false);
    setGlyph(*show, Glyph::Folder);
    show->setAccessibleName(tr("Open the folder"));
    show->setToolTip(tr("Open the folder"));
    const QFileInfo place(path);
    const QString folder = place.suffix().isEmpty() ? path : place.path();
    connect(show, &QPushButton::clicked, this,
        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(text, 1);
    layout->addWidget(show);
    both->setFocusProxy(text);
    addRow(label, both, help, SettingsRow::Place::Below);
}

} // namespace ferry
