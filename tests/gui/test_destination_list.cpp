#include "gui/windowstand.h"
#include "support/scratchfolder.h"
#include "ui/common/messagebar.h"
#include "ui/sidebar/destinationlist.h"
#include "ui/sidebar/sidebarentry.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/transfermodel.h"
#include "ui/uploads/uploadspage.h"

#include <QAccessible>
#include <QAction>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace ferry;
using namespace Qt::StringLiterals;

// The destinations in the sidebar: their order, the default among them, and what is dropped on them.
class TestDestinationList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    DestinationList &list() { return *m_window->findChild<DestinationList *>(); }
    QStringList shown()
    {
        QStringList names;
        for (QWidget *entry : list().entries())
            names += static_cast<SidebarEntry *>(entry)->text();
        return names;
    }
    QStringList kept()
    {
        QStringList names;
        for (const DestinationConfig &config : m_stand->destinations().allNow())
            names += config.name;
        return names;
    }
    SidebarEntry &entry(const QString &name)
    {
        for (QWidget *each : list().entries()) {
            if (auto *found = static_cast<SidebarEntry *>(each); found->text() == name)
                return *found;
        }
        qFatal("no %s", qUtf8Printable(name));
    }
    DestinationId idOf(const QString &name)
    {
        for (const DestinationConfig &config : m_stand->destinations().allNow()) {
            if (config.name == name)
                return config.id;
        }
        return 0;
    }
    void show()
    {
        m_window = m_stand->makeWindow(*m_theme);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    }
    // Where it lies, in the coordinates of `from`.
    static QPoint middleOf(const SidebarEntry &of, const SidebarEntry &from)
    {
        return from.mapFromGlobal(of.mapToGlobal(of.rect().center()));
    }
    static void drag(SidebarEntry &entry, const QPoint &to)
    {
        const QPoint start = entry.rect().center();
        const QPoint origin = entry.mapToGlobal(QPoint(0, 0)); // it moves under the pointer
        QTest::mousePress(&entry, Qt::LeftButton, {}, start);
        for (const QPoint &at : {start + (to - start) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, origin + at, Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&entry, &move);
        }
    }
    static void act(SidebarEntry &entry, const QString &action)
    {
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&entry);
        QVERIFY(found->actionInterface()->actionNames().contains(action));
        found->actionInterface()->doAction(action);
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        for (const QString &name : {u"archive"_s, u"backup"_s}) {
            QVERIFY(m_stand->destinations().saveNow({.id = 0,
                .uuid = uuid7(),
                .name = name,
                .kind = u"tus"_s,
                .settings = {{u"url"_s, u"https://t.example.org/files/"_s}}}));
        }
        QVERIFY(m_stand->destinations().saveNow({.id = 0,
            .uuid = uuid7(),
            .name = u"both"_s,
            .kind = u"route"_s,
            .settings = {{u"to"_s, uuid7().toString(QUuid::WithoutBraces) + u" gone"_s}}}));
        show();
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void theKeysMoveOneAndStayWithIt()
    {
        QCOMPARE(shown(), QStringList({u"This computer"_s, u"archive"_s, u"backup"_s, u"both"_s}));
        SidebarEntry &archive = entry(u"archive"_s);
        archive.setFocus();
        QTest::keyClick(&archive, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&archive, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&archive, Qt::Key_Down, Qt::AltModifier); // there is no further
        const QStringList wanted {u"This computer"_s, u"backup"_s, u"both"_s, u"archive"_s};
        QCOMPARE(shown(), wanted);
        QTRY_COMPARE(kept(), wanted);
        QCOMPARE(QApplication::focusWidget(), &archive);
        QCOMPARE(archive.accessibleDescription(), u"4 of 4"_s);
        QTest::keyClick(&archive, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(kept().indexOf(u"archive"_s), 2);

        // As it is seen, so the Tab key goes, in the next window too.
        show();
        QCOMPARE(shown(), kept());
        for (qsizetype i = 0; i + 1 < list().entries().size(); ++i)
            QCOMPARE(list().entries().at(i)->nextInFocusChain(), list().entries().at(i + 1));
    }

    void aScreenReaderMovesOneByName()
    {
        act(entry(u"backup"_s), u"Move up"_s);
        const QStringList wanted {u"This computer"_s, u"backup"_s, u"archive"_s, u"both"_s};
        QTRY_COMPARE(kept(), wanted);
        act(entry(u"backup"_s), u"Move down"_s);
        QTRY_COMPARE(kept().indexOf(u"backup"_s), 2);
        QAccessibleInterface *first
            = QAccessible::queryAccessibleInterface(&entry(u"This computer"_s));
        QCOMPARE(first->role(), QAccessible::Button);
        QVERIFY(!first->actionInterface()->actionNames().contains(u"Move up"_s));
        // Pressing it is what a click is.
        act(entry(u"archive"_s), QAccessibleActionInterface::pressAction());
        QCOMPARE(m_window->uploads().picker().current(), idOf(u"archive"_s));
    }

    void theMenuMovesOne()
    {
        SidebarEntry &backup = entry(u"backup"_s);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {4, 4}, backup.mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&backup, &asked);
        auto *menu = list().findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> entries = menu->actions();
        const auto up = std::find_if(entries.begin(), entries.end(),
            [](const QAction *each) { return each->text() == u"Move up"_s; });
        QVERIFY(up != entries.end() && (*up)->isEnabled());
        (*up)->trigger();
        menu->close();
        QTRY_COMPARE(kept().indexOf(u"backup"_s), 1);
    }

    void theMouseMovesOne()
    {
        SidebarEntry &last = entry(u"both"_s);
        const QPoint to = middleOf(entry(u"This computer"_s), last);
        drag(last, to);
        QCOMPARE(shown().first(), u"both"_s); // already, while it is held
        QCOMPARE(kept().first(), u"This computer"_s);
        QTest::mouseRelease(&last, Qt::LeftButton, {}, last.rect().center());
        QTRY_COMPARE(kept().first(), u"both"_s);
        // That was no click.
        QCOMPARE(m_window->uploads().picker().current(), idOf(u"This computer"_s));
        QTest::mouseClick(&last, Qt::LeftButton);
        QCOMPARE(m_window->uploads().picker().current(), idOf(u"both"_s));
    }

    void escapePutsItBack()
    {
        const QStringList before = shown();
        SidebarEntry &last = entry(u"both"_s);
        last.setFocus();
        drag(last, middleOf(entry(u"This computer"_s), last));
        QVERIFY(shown() != before);
        QTest::keyClick(&last, Qt::Key_Escape);
        QCOMPARE(shown(), before);
        QTest::mouseRelease(&last, Qt::LeftButton, {}, last.rect().center());
        QCOMPARE(shown(), before);
        QCOMPARE(kept(), before);
    }

    void theDefaultIsWhereEveryStartBegins()
    {
        const DestinationId backup = idOf(u"backup"_s);
        act(entry(u"backup"_s), u"Make default"_s);
        QCOMPARE(m_window->uploads().picker().current(), backup);
        QVERIFY(entry(u"backup"_s).accessibleName().contains(u"default"_s));
        // Another one that is chosen holds until the end.
        entry(u"archive"_s).click();
        m_window->reloadDestinations();
        QCOMPARE(m_window->uploads().picker().current(), idOf(u"archive"_s));
        show();
        QCOMPARE(m_window->uploads().picker().current(), backup);
        QVERIFY(entry(u"backup"_s).accessibleName().contains(u"default"_s));

        // It takes the place of one that is gone, too.
        entry(u"archive"_s).click();
        QVERIFY(m_stand->destinations().removeNow(idOf(u"archive"_s)));
        m_window->reloadDestinations();
        QCOMPARE(m_window->uploads().picker().current(), backup);

        act(entry(u"backup"_s), u"No longer the default"_s);
        entry(u"This computer"_s).click();
        show();
        QCOMPARE(m_window->uploads().picker().current(), idOf(u"This computer"_s));
    }

    void theWindowsMenuMakesADefaultToo()
    {
        entry(u"archive"_s).click();
        for (QAction *each : m_window->actions()) {
            if (each->text().remove(u'&') == u"Make this the default"_s)
                each->trigger();
        }
        QCOMPARE(m_stand->settings().number(Setting::DefaultDestination), idOf(u"archive"_s));
        QVERIFY(entry(u"archive"_s).accessibleName().contains(u"default"_s));
    }

    void whatIsDroppedOnOneGoesThere()
    {
        const ScratchFolder folder;
        const QByteArray file = folder.write("a.txt", "hello");
        QMimeData data;
        data.setUrls({QUrl::fromEncoded("file://" + file.toPercentEncoding("/"))});
        SidebarEntry &backup = entry(u"backup"_s);
        const QImage before = backup.grab().toImage();
        QDragEnterEvent enter(
            {4, 4}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&backup, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        const QImage during = backup.grab().toImage();
        QVERIFY(during != before); // it is the one
        QDragLeaveEvent leave;
        QApplication::sendEvent(&backup, &leave);
        QCOMPARE(backup.grab().toImage(), before);

        QApplication::sendEvent(&backup, &enter);
        QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&backup, &drop);
        QVERIFY(backup.grab().toImage() != during);
        TransferModel &model = m_window->uploads().model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).item->destination, idOf(u"backup"_s));
        // The picker's is as it was.
        QCOMPARE(m_window->uploads().picker().current(), idOf(u"This computer"_s));
    }

    void oneThatCanTakeNothingSaysWhy()
    {
        const ScratchFolder folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromUtf8(folder.write("a.txt", "hello")))});
        SidebarEntry &both = entry(u"both"_s); // a route whose member was removed
        QVERIFY(both.accessibleName().contains(u"needs you"_s));
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&both, &enter);
        // The window behind it does not take them for another destination.
        QVERIFY(m_window->findChild<DropOverlay *>()->isHidden());
        QDragMoveEvent move({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&both, &move);
        QVERIFY(!move.isAccepted());
        QVERIFY2(QToolTip::text().contains(u"gone"_s), qPrintable(QToolTip::text()));
        // Some desktops let it fall all the same.
        QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&both, &drop);
        const QString said = m_window->uploads().messages().accessibleDescription();
        QVERIFY2(said.contains(u"gone"_s), qPrintable(said));
        QTest::qWait(0);
        QCOMPARE(m_window->uploads().model().rowCount(), 0);
    }
};

QTEST_MAIN(TestDestinationList)
#include "test_destination_list.moc"
