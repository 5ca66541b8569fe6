#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/uploads/columnheader.h"
#include "ui/uploads/columnmenu.h"
#include "ui/uploads/rowcells.h"
#include "ui/uploads/rowplaces.h"
#include "ui/uploads/sortmenu.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

// The table of compact rows: which columns there are, how wide they are, and what stands in them.
class TestRowColumns : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }
    ColumnHeader &header() { return *page().findChild<ColumnHeader *>(); }
    QAction &action(const QString &text)
    {
        for (QAction *each : m_window->actions()) {
            if (each->text().remove(u'&') == text)
                return *each;
        }
        qFatal("no %s", qUtf8Printable(text));
    }
    QAction &choice(RowColumn column)
    {
        for (QAction *each : page().columnMenu().actions()) {
            if (each->text() == columnWords(column))
                return *each;
        }
        qFatal("no such column");
    }
    QPushButton &button(RowColumn column)
    {
        for (auto *each : header().findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Sort by "_s + columnWords(column))
                return *each;
        }
        qFatal("no such column");
    }
    void show()
    {
        m_window = m_stand->makeWindow(*m_theme);
        m_window->resize(1300, 600);
        page().model().addItems({transfer(1, u"a.txt"_s, 10), transfer(2, u"b.txt"_s, 20)});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
    }
    QString words(RowColumn column, const TransferItem &item, const RowContext &context = {})
    {
        const TransferModel::Row row {.item = &item, .group = nullptr};
        return rowCell(column, row, rowText(row, context), context).words;
    }
    void dragEdge(RowColumn column, int by)
    {
        const RowPlaces at = RowPlaces::of({.rect = header().rect(),
                                               .density = RowDensity::Compact,
                                               .columns = page().columnMenu().columns()},
            {}, {});
        const QPoint edge(int(at.cell(column).left()) - RowColumns::gap / 2, 13);
        QTest::mousePress(&header(), Qt::LeftButton, {}, edge);
        for (const int x : {by / 2, by}) {
            const QPoint to = edge + QPoint(x, 0);
            QMouseEvent move(
                QEvent::MouseMove, to, header().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&header(), &move);
        }
        QTest::mouseRelease(&header(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        show();
        action(u"Compact rows"_s).trigger();
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void columnsAreChosenAndRemembered()
    {
        QVERIFY(button(RowColumn::Size).isVisible());
        QVERIFY(!button(RowColumn::Added).isVisible());
        QVERIFY(!choice(RowColumn::Name).isEnabled());
        choice(RowColumn::Size).trigger();
        choice(RowColumn::Added).trigger();
        QVERIFY(!button(RowColumn::Size).isVisible());
        QVERIFY(button(RowColumn::Added).isVisible());
        show();
        QVERIFY(!button(RowColumn::Size).isVisible());
        QVERIFY(button(RowColumn::Added).isVisible());
        QVERIFY(!choice(RowColumn::Size).isChecked());
        for (QAction *each : page().columnMenu().actions()) {
            if (each->text() == u"As usual"_s)
                each->trigger();
        }
        QVERIFY(button(RowColumn::Size).isVisible());
        QVERIFY(!button(RowColumn::Added).isVisible());
    }

    // In View, and where one would press.
    void theMenuIsFound()
    {
        QVERIFY(page().columnMenu().menuAction()->isEnabled());
        QVERIFY(!page().columnMenu().menuAction()->associatedObjects().isEmpty());
        QContextMenuEvent asked(
            QContextMenuEvent::Mouse, {4, 4}, header().mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&header(), &asked);
        QTRY_VERIFY(page().columnMenu().isVisible());
        page().columnMenu().hide();
        QContextMenuEvent byKey(
            QContextMenuEvent::Keyboard, {4, 4}, header().mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&button(RowColumn::Name), &byKey);
        QTRY_VERIFY(page().columnMenu().isVisible());
        page().columnMenu().hide();
        action(u"Compact rows"_s).trigger();
        QVERIFY(!page().columnMenu().menuAction()->isEnabled()); // other rows have none
    }

    void widthsAreDraggedAndRemembered()
    {
        const int before = page().columnMenu().columns().width(RowColumn::Destination);
        dragEdge(RowColumn::Destination, -40);
        const auto width
            = [this] { return page().columnMenu().columns().width(RowColumn::Destination); };
        QCOMPARE(width(), before + 40);
        show();
        QCOMPARE(width(), before + 40);
        dragEdge(RowColumn::Destination, 4000);
        QCOMPARE(
            width(), int(RowColumns::narrowest)); // never so small that it cannot be found again

        button(RowColumn::Destination).setFocus();
        QTest::keyClick(&button(RowColumn::Destination), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(width(), RowColumns::narrowest + 8);
        QTest::keyClick(&button(RowColumn::Destination), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(width(), int(RowColumns::narrowest));
    }

    // The words above stand where the words below stand, with a scroll bar beside the rows and without.
    void theHeaderStandsAboveItsColumns_data()
    {
        QTest::addColumn<int>("more");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int more : {0, 500}) {
            QTest::addRow("%d from the left", more) << more << Qt::LeftToRight;
            QTest::addRow("%d from the right", more) << more << Qt::RightToLeft;
        }
    }

    void theHeaderStandsAboveItsColumns()
    {
        QFETCH(int, more);
        QFETCH(Qt::LayoutDirection, direction);
        QList<TransferItem> items;
        for (int i = 0; i < more; ++i)
            items.append(transfer(100 + i, u"file-%1"_s.arg(i)));
        page().model().addItems(items);
        m_window->setLayoutDirection(direction);
        QTest::qWait(0);
        const QWidget &viewport = *page().list().viewport();
        const RowPlaces at
            = RowPlaces::of({.rect = page().list().visualRect(page().model().index(0)),
                                .endMargin = more > 0 ? 2 : 12, // beside a scroll bar
                                .density = RowDensity::Compact,
                                .direction = direction},
                page().model().row(0), {});
        for (const RowColumn column : allRowColumns) {
            if (!button(column).isVisible())
                continue;
            const QRectF cell = at.cell(column).translated(viewport.mapTo(&page(), QPoint(0, 0)));
            const QRect above(button(column).mapTo(&page(), QPoint(0, 0)), button(column).size());
            const bool atRight = isFigureColumn(column) != (direction == Qt::RightToLeft);
            const double apart
                = atRight ? above.right() - cell.right() : cell.left() - above.left();
            QVERIFY2(qAbs(apart - 6) <= 1,
                qPrintable(columnWords(column) + u' ' + QString::number(apart)));
        }
    }

    void whatFindsNoRoomGivesWay()
    {
        const RowColumns usual;
        const QList<RowColumn> all = usual.fitting(2000);
        QCOMPARE(all.first(), RowColumn::Name);
        QVERIFY(all.contains(RowColumn::Destination));
        QList<RowColumn> last = all;
        for (int room = 2000; room > 0; room -= 10) {
            const QList<RowColumn> now = usual.fitting(room);
            QVERIFY(now.size() <= last.size());
            last = now;
        }
        QCOMPARE(last, QList {RowColumn::Name});
        QVERIFY(usual.fitting(420).contains(RowColumn::State)); // the last to go
    }

    void theTextOfTheSettingsIsReadBack()
    {
        RowColumns columns;
        columns.setShown(RowColumn::Speed, true);
        columns.setShown(RowColumn::Size, false);
        columns.setShown(RowColumn::Name, false); // cannot be
        columns.setWidth(RowColumn::State, 333);
        QCOMPARE(RowColumns::fromText(columns.toText()), columns);
        QVERIFY(columns.isShown(RowColumn::Name));
        QCOMPARE(RowColumns::fromText({}), RowColumns());
        const RowColumns odd = RowColumns::fromText(u"size=abc nonsense -name state=999999 =4"_s);
        QCOMPARE(odd.width(RowColumn::Size), RowColumns().width(RowColumn::Size));
        QCOMPARE(odd.width(RowColumn::State), int(RowColumns::widest));
        QVERIFY(odd.isShown(RowColumn::Name));
    }

    void whatStandsInTheColumns()
    {
        const DestinationPlaces places {
            {1, {.name = u"media"_s, .kind = u"tus"_s, .where = u"raw"_s}}};
        const RowContext context {.places = &places};
        TransferItem runs
            = uploading(transfer(1, u"film.mp4"_s, 100'000'000), 66'000'000, 2'000'000);
        QCOMPARE(words(RowColumn::Name, runs), u"film.mp4"_s);
        QCOMPARE(words(RowColumn::Size, runs), u"100 MB"_s);
        QCOMPARE(words(RowColumn::Destination, runs, context), u"media › raw"_s);
        QCOMPARE(words(RowColumn::Progress, runs), u"66%"_s);
        QCOMPARE(words(RowColumn::Speed, runs), u"2.0 MB/s"_s);
        QCOMPARE(words(RowColumn::TimeLeft, runs), u"17 s"_s);
        QCOMPARE(words(RowColumn::State, runs), u"Uploading"_s);
        QCOMPARE(words(RowColumn::Added, runs), QString());
        runs.addedAt = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(!words(RowColumn::Added, runs).isEmpty());
        runs.stored = 100'000'000; // the server has not confirmed it
        QCOMPARE(words(RowColumn::Progress, runs), u"99%"_s);
        runs.course.edit().bytesPerSecond = 0;
        QCOMPARE(words(RowColumn::TimeLeft, runs), QString());

        TransferItem failed = inState(transfer(2, u"b"_s), TransferState::Failed);
        failed.failure
            = Shared<Failure>(Failure {.kind = FailureKind::TooLarge, .limitBytes = 50'000'000});
        QVERIFY2(words(RowColumn::State, failed).contains(u"50 MB"_s),
            qPrintable(words(RowColumn::State, failed))); // the reason is seen
        QCOMPARE(words(RowColumn::Speed, failed), QString());
        QCOMPARE(words(RowColumn::State, inState(transfer(3, u"c"_s), TransferState::Paused)),
            u"Paused"_s);
    }

    void everyColumnSorts()
    {
        TransferItem slow = uploading(transfer(3, u"slow"_s, 1000), 900, 10);
        TransferItem fast = uploading(transfer(4, u"fast"_s, 4000), 100, 2000);
        slow.addedAt = 1000;
        fast.addedAt = 2000;
        page().model().removeItems({1, 2});
        page().model().addItems({fast, slow});
        const auto first = [this] { return page().model().index(0).data().toString(); };
        for (const auto &[column, name] : {std::pair {RowColumn::Added, u"slow"_s},
                 {RowColumn::Progress, u"fast"_s}, {RowColumn::Speed, u"slow"_s},
                 {RowColumn::TimeLeft, u"fast"_s}, {RowColumn::Size, u"slow"_s}}) {
            page().columnMenu().setColumns(RowColumns::fromText(u"added speed left"_s));
            button(column).click();
            QCOMPARE(first(), name);
            button(column).click();
            QVERIFY(first() != name);
        }
        const RowSorting sorting = page().sortMenu().sorting();
        QCOMPARE(SortMenu::fromText(SortMenu::toText(sorting)), sorting);
    }

    // As many rows as are seen are looked at, however many there are.
    void aHundredThousandRowsAreAsQuick()
    {
        QList<TransferItem> items;
        items.reserve(100'000);
        for (int i = 0; i < 100'000; ++i)
            items.append(transfer(100 + i, u"file-%1.jpg"_s.arg(i)));
        page().model().addItems(items);
        page().columnMenu().setColumns(RowColumns::fromText(u"added speed"_s));
        page().list().grab();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            page().list().scrollTo(page().model().index(i * 5000));
            page().list().grab();
        }
        QVERIFY2(timer.elapsed() < 20 * 100, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestRowColumns)
#include "test_row_columns.moc"
