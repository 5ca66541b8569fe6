#pragma once

#include "gui/photographer.h"
#include "gui/windowstand.h"
#include "ui/sidebar/destinationlist.h"
#include "ui/sidebar/sidebarentry.h"
#include "ui/uploads/columnmenu.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace ferry {

// Rows of one line, in a wide window and in a narrow one, from the left and from the right; rows with pictures; and the
// sidebar with a default, and with what hangs over its destinations.
class RowShots final
{
public:
    RowShots(
        const Photographer &photographer, WindowStand &stand, MainWindow &window, QString shade)
        : m_photographer(photographer)
        , m_stand(stand)
        , m_window(window)
        , m_shade(std::move(shade))
    { }

    void take() const
    {
        takeTable();
        takeSidebar();
        takePictures();
    }

private:
    void shoot(const QString &name) const { m_photographer.take(m_window, name + u'-' + m_shade); }

    void takeTable() const
    {
        const QSize usual = m_window.size();
        UploadsPage &page = m_window.uploads();
        page.setCompact(true);
        shoot(QStringLiteral("table"));
        page.columnMenu().setColumns(RowColumns::fromText(QStringLiteral("added speed")));
        m_window.resize(1600, 700);
        shoot(QStringLiteral("table-all"));
        const Qt::LayoutDirection direction = QApplication::layoutDirection();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        shoot(QStringLiteral("table-rtl"));
        QApplication::setLayoutDirection(direction);
        m_window.resize(640, 560);
        shoot(QStringLiteral("table-640"));
        m_window.resize(usual);
        page.columnMenu().setColumns({});
        page.columnMenu().popup(page.mapToGlobal(QPoint(80, 260)));
        m_photographer.take(page.columnMenu(), QStringLiteral("columns-") + m_shade);
        page.columnMenu().close();
        page.setCompact(false);
    }

    void takeSidebar() const
    {
        auto &list = *m_window.findChild<DestinationList *>();
        list.setDefault(m_window.uploads().picker().current());
        const QList<QWidget *> entries = list.entries();
        const auto entry
            = [&entries](qsizetype i) { return static_cast<SidebarEntry *>(entries.at(i)); };
        entry(1)->setDrag(SidebarEntry::Drag::Takes);
        entry(2)->setDrag(SidebarEntry::Drag::Refuses);
        entry(3)->setLifted(true);
        shoot(QStringLiteral("sidebar"));
        for (const int i : {1, 2})
            entry(i)->setDrag(SidebarEntry::Drag::None);
        entry(3)->setLifted(false);
        list.setDefault(0);
    }

    // A landscape, a portrait, one that is white and one that can be seen through.
    QList<TransferItem> pictures() const
    {
        QList<TransferItem> items;
        QDir(m_stand.folder()).mkpath(QStringLiteral("shown"));
        const auto add = [&](const QString &name, QSize size, const auto &draw) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            draw(painter, QRectF(image.rect()));
            painter.end();
            const QString path = m_stand.folder() + QStringLiteral("/shown/") + name;
            image.save(path);
            TransferItem item;
            item.id = 50'000 + items.size();
            item.destination = 1;
            item.name = name;
            item.path = path.toUtf8();
            item.stamp = stampRegularFile(item.path).value();
            items.append(item);
        };
        const auto sky = [](QPainter &painter, const QRectF &all) {
            QLinearGradient light(all.topLeft(), all.bottomLeft());
            light.setColorAt(0, QColor(0x4a90d9));
            light.setColorAt(0.55, QColor(0xf6d6a8));
            light.setColorAt(0.56, QColor(0x3f6b3f));
            light.setColorAt(1, QColor(0x24452a));
            painter.fillRect(all, light);
            painter.setBrush(QColor(0xfff3c4));
            painter.drawEllipse(all.center() + QPointF(all.height() / 5, -all.height() / 8),
                all.height() / 10, all.height() / 10);
        };
        const auto white
            = [](QPainter &painter, const QRectF &all) { painter.fillRect(all, Qt::white); };
        const auto ring = [](QPainter &painter, const QRectF &all) {
            painter.setPen(QPen(QColor(0xd9480f), all.width() / 8));
            painter.drawEllipse(all.center(), all.width() / 3, all.width() / 3);
        };
        add(QStringLiteral("coast.png"), {1200, 800}, sky);
        add(QStringLiteral("tower.png"), {600, 1000}, sky);
        add(QStringLiteral("scan.png"), {700, 1000}, white);
        add(QStringLiteral("logo.png"), {400, 400}, ring);
        add(QStringLiteral("panorama.png"), {9000, 300}, sky);
        TransferItem other = items.constFirst();
        other.id = 50'100;
        other.name = QStringLiteral("notes.txt");
        items.append(other);
        return items;
    }

    void takePictures() const
    {
        UploadsPage &page = m_window.uploads();
        const QList<TransferItem> items = pictures();
        page.model().addItems(items);
        page.list().scrollTo(page.model().indexOf(items.constLast().id));
        m_photographer.settle();
        shoot(QStringLiteral("pictures"));
        QList<TransferId> ids;
        for (const TransferItem &item : items)
            ids.append(item.id);
        page.model().removeItems(ids);
        page.list().scrollToTop();
    }

    const Photographer &m_photographer;
    WindowStand &m_stand;
    MainWindow &m_window;
    QString m_shade;
};

} // namespace ferry
