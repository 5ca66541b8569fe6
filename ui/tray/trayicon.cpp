#include "ui/tray/trayicon.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/uploads/rowtext.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace ferry {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    const QIcon own = QApplication::windowIcon();
    m_icon->setIcon(own.isNull() ? glyphIcon(Glyph::Upload, GlyphInk::Accent) : own);
    m_menu->addAction(tr("Show Ferry"), this, &TrayIcon::windowWanted);
    m_menu->addSeparator();
    m_pause = m_menu->addAction(tr("Pause all"), this, &TrayIcon::pauseAllWanted);
    m_resume = m_menu->addAction(tr("Resume all"), this, &TrayIcon::resumeAllWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitWanted);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT windowWanted();
        });
    setProgress({});
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::show()
{
    m_icon->show();
}

void TrayIcon::setProgress(const QueueProgress &progress)
{
    m_pause->setVisible(!progress.allPaused);
    m_pause->setEnabled(progress.unfinished() > 0);
    m_resume->setVisible(progress.allPaused);
    const QString words = tip(progress);
    if (m_icon->toolTip() != words)
        m_icon->setToolTip(words);
}

QString TrayIcon::tip(const QueueProgress &p)
{
    if (p.active > 0) {
        return tr("Ferry: %1 to go, %2% uploaded")
            .arg(filesText(p.active + p.waiting),
                QLocale().toString(format::percent(p.storedBytes, p.bytes)));
    }
    if (p.allPaused && p.waiting > 0)
        return format::counted(
            tr("Ferry: paused, %1 files to go", nullptr, int(p.waiting)), p.waiting);
    return tr("Ferry");
}

} // namespace ferry
