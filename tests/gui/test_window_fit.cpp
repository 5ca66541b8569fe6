#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/common/messagebar.h"
#include "ui/common/sparkline.h"
#include "ui/common/tokens.h"
#include "ui/uploads/columnheader.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/destinationplace.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/sortmenu.h"
#include "ui/uploads/summarystrip.h"
#include "ui/uploads/transferdelegate.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

// What a window shows fits into it, whatever its size.
class TestWindowFit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }

    DestinationConfig tus(const QString &name, const QString &url)
    {
        return {.id = 0,
            .uuid = uuid7(),
            .name = name,
            .kind = u"tus"_s,
            .settings = {{u"url"_s, url}}};
    }
    void show(int width)
    {
        m_window->resize(width, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
        QTRY_COMPARE(m_window->width(), width);
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        m_window = m_stand->makeWindow(*m_theme);
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void thePickersWordsAreNeverCut_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {520, 560, 640, 760, 880, 920, 1200})
            QTest::addRow("%d", width) << width;
    }

    void thePickersWordsAreNeverCut()
    {
        QFETCH(int, width);
        const auto saved
            = m_stand->destinations().saveNow(tus(u"archive of the newsroom & of others"_s,
                u"https://uploads.newsroom.example.org/a/long/way/down/files/"_s));
        QVERIFY(saved);
        m_window->reloadDestinations();
        DestinationPicker &picker = page().picker();
        picker.setCurrent(saved->id);
        page().model().addItems({transfer(1, u"a"_s)});
        show(width);
        const QWidget &header = *picker.parentWidget();
        QVERIFY(header.rect().contains(picker.geometry()));
        for (const QPushButton *step : picker.findChildren<QPushButton *>()) {
            if (!step->isVisible())
                continue;
            QVERIFY2(picker.rect().contains(step->geometry()), qPrintable(step->text()));
            const QString words = QString(step->text()).replace(u"&&"_s, u"&"_s);
            QVERIFY2(step->fontMetrics().horizontalAdvance(words) <= step->width() - 8,
                qPrintable(words));
        }
        for (const QLabel *label : picker.findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || label->width() >= label->sizeHint().width());
        // Each button beside it says its words, or shows its icon and has them as its name.
        for (const QPushButton *button :
            header.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
            QTRY_VERIFY(button->width() >= button->sizeHint().width()); // the layout comes later
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(header.rect().contains(button->geometry()));
        }
    }

    void thePickerSaysItsValue()
    {
        const auto saved
            = m_stand->destinations().saveNow(tus(u"archive"_s, u"https://t.example.org/files/"_s));
        m_window->reloadDestinations();
        page().picker().setCurrent(saved->id);
        QCOMPARE(page().picker().accessibleName(), u"Upload to: archive › t.example.org/files/"_s);
        QStringList names;
        for (const QPushButton *step : page().picker().findChildren<QPushButton *>())
            names += step->accessibleName();
        QVERIFY(names.contains(u"Destination: archive"_s));
        QVERIFY(names.contains(u"Settings of this destination: t.example.org/files/"_s));
    }

    void serversOfOneComputerAreToldApart()
    {
        const auto place = [](const QString &kind, const QString &url) {
            return placeOf({.kind = kind, .settings = {{u"url"_s, url}}}).where;
        };
        for (const QString &kind : {u"tus"_s, u"http"_s}) {
            QCOMPARE(place(kind, u"http://nas.local:1080/files/"_s), u"nas.local:1080/files/"_s);
            QCOMPARE(place(kind, u"http://nas.local:1081/files/"_s), u"nas.local:1081/files/"_s);
            QCOMPARE(place(kind, u"http://nas.local/files/"_s), u"nas.local/files/"_s);
        }
        QVERIFY(place(u"openai"_s, u"http://nas.local:1080/v1"_s).contains(u"nas.local:1080"_s));
    }

    void theFilterSaysAsMuchAsFits_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("words");
        QTest::newRow("wide") << 1200 << u"Filter by name"_s;
        QTest::newRow("narrow") << 640 << u"Filter"_s;
        QTest::newRow("narrowest") << 520 << u"Filter"_s;
    }

    void theFilterSaysAsMuchAsFits()
    {
        QFETCH(int, width);
        QFETCH(QString, words);
        page().model().addItems({transfer(1, u"a"_s)});
        show(width);
        auto *search = page().findChild<QLineEdit *>();
        QCOMPARE(search->placeholderText(), words);
        QCOMPARE(search->accessibleName(), u"Filter by name"_s);
        QVERIFY(search->fontMetrics().horizontalAdvance(words) + 40 <= search->width());
    }

    // Below 900 px the bar goes as far as the row does; there is no gap behind it.
    void theBarOfANarrowRowReachesItsEnd_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {480, 700, 830})
            QTest::addRow("%d", width) << width;
    }

    void theBarOfANarrowRowReachesItsEnd()
    {
        QFETCH(int, width);
        page().model().addItems({uploading(transfer(1, u"a"_s, 1000), 100)});
        const SystemClock clock;
        const TransferDelegate delegate(page().model(), clock);
        QStyleOptionViewItem option;
        option.palette = qApp->palette();
        option.rect = QRect(0, 0, width, rowHeightOf(RowDensity::Roomy));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokensOf(option.palette).window);
        QPainter painter(&image);
        delegate.paint(&painter, option, page().model().index(0));
        painter.end();
        const int bar = rowHeightOf(RowDensity::Roomy) / 2 + 20;
        QCOMPARE(image.pixelColor(width - 26, bar), tokensOf(option.palette).track);
    }

    void compactRowsAreATableToSort()
    {
        page().model().addItems({transfer(1, u"b.txt"_s, 10), transfer(2, u"a.txt"_s, 20)});
        show(1200);
        QAction *compact = nullptr;
        for (QAction *action : m_window->actions()) {
            if (action->text().remove(u'&') == u"Compact rows"_s)
                compact = action;
        }
        QVERIFY(compact);
        auto *columns = page().findChild<ColumnHeader *>();
        QVERIFY(!columns->isVisible());
        compact->trigger();
        QVERIFY(columns->isVisible());
        const QModelIndex first = page().model().index(0);
        QCOMPARE(page().list().visualRect(first).height(), 24);
        auto *name = columns->findChild<QPushButton *>();
        name->click();
        QCOMPARE(first.data().toString(), u"a.txt"_s);
        QVERIFY(name->text().startsWith(u"Name"_s) && name->text() != u"Name"_s);
        name->click();
        QCOMPARE(first.data().toString(), u"b.txt"_s);

        // Both are as they were when Ferry is started again.
        m_window = m_stand->makeWindow(*m_theme);
        page().model().addItems({transfer(1, u"a.txt"_s, 10), transfer(2, u"b.txt"_s, 20)});
        show(1200);
        page().model().sortAdded();
        QCOMPARE(page().list().visualRect(page().model().index(0)).height(), 24);
        QCOMPARE(page().model().index(0).data().toString(), u"b.txt"_s);
        page().sortMenu().setSorting({});
        QCOMPARE(page().model().sorting().by, RowSorting::By::Queue);
    }

    // Nothing of a compact row lies over anything else of it.
    void aCompactRowHasRoomForAll_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {480, 640, 900, 1400})
            QTest::addRow("%d", width) << width;
    }

    void aCompactRowHasRoomForAll()
    {
        QFETCH(int, width);
        page().model().addItems({uploading(transfer(1, u"a"_s, 1000), 100),
            inState(transfer(2, u"b"_s), TransferState::NeedsAnswer),
            inState(transfer(3, u"c"_s), TransferState::Done)});
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (int row = 0; row < 3; ++row) {
                const RowText text = rowText(page().model().row(row), {});
                const RowPlaces at = RowPlaces::of({.rect = {0, 0, width, 24},
                                                       .density = RowDensity::Compact,
                                                       .direction = direction},
                    page().model().row(row), text);
                QCOMPARE(at.cell(RowColumn::Name), at.name);
                QList<QRectF> parts {at.tile};
                for (const QRectF &cell : at.cells) {
                    if (!cell.isEmpty())
                        parts += cell;
                }
                parts += at.actions;
                QVERIFY(at.name.width() >= 40);
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    QVERIFY(at.ground.contains(parts.at(i)) || parts.at(i).isEmpty());
                    for (qsizetype j = i + 1; j < parts.size(); ++j)
                        QVERIFY2(!parts.at(i).intersects(parts.at(j)),
                            qPrintable(u"row %1: %2 and %3"_s.arg(row).arg(i).arg(j)));
                }
            }
        }
    }

    void aMessageIsAsWideAsItsWords()
    {
        page().model().addItems({transfer(1, u"a"_s)});
        show(1200);
        MessageBar &bar = page().messages();
        bar.show(u"Link copied"_s);
        QVERIFY(bar.width() < 160);
        const int one = bar.height();
        bar.show(u"A long sentence that goes on. "_s.repeated(3).trimmed());
        const auto *label = bar.findChild<QLabel *>();
        QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        QCOMPARE(bar.height(), one);
        bar.show(u"A long sentence that goes on. "_s.repeated(20).trimmed(), [] {});
        QVERIFY(page().rect().contains(bar.geometry()));
        QVERIFY(bar.height() > one);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void theOverlaysWordsKeepClearOfThePointer()
    {
        show(1200);
        m_window->showDropTarget({.paths = {"/usr"}});
        auto *overlay = m_window->findChild<DropOverlay *>();
        QVERIFY(overlay->isVisible());
        for (int y = 0; y < overlay->height(); y += 7) {
            const QPoint pointer(overlay->width() / 2, y);
            overlay->keepClearOf(overlay->mapToGlobal(pointer));
            QVERIFY2(!overlay->wordsBox().contains(pointer), qPrintable(QString::number(y)));
            QVERIFY(QRectF(overlay->rect()).contains(overlay->wordsBox()));
        }
    }

    void withNothingRunningThereIsNoSpeedLine()
    {
        SummaryStrip strip;
        strip.resize(1000, 74);
        auto *line = strip.findChild<Sparkline *>();
        const auto isEmpty = [line] {
            const QImage shown = line->grab().toImage();
            QImage empty(shown.size(), shown.format());
            empty.setDevicePixelRatio(shown.devicePixelRatio());
            Sparkline untouched(line->parentWidget());
            untouched.resize(line->size());
            return shown == untouched.grab().toImage();
        };
        for (int i = 0; i < 5; ++i)
            strip.tick();
        QVERIFY(isEmpty());
        strip.setProgress(
            {.files = 2, .active = 1, .uploading = 1, .waiting = 1, .bytesPerSecond = 1000});
        for (int i = 0; i < 5; ++i)
            strip.tick();
        QVERIFY(!isEmpty());
        strip.setProgress({.files = 2, .waiting = 2, .paused = 2, .allPaused = true});
        strip.tick();
        QVERIFY(isEmpty());
    }

    void whatWasCancelledCarriesNoTick()
    {
        TransferModel &model = page().model();
        model.addItems({inState(transfer(1, u"a"_s, 10, 7), TransferState::Cancelled),
            inState(transfer(2, u"b"_s), TransferState::Cancelled)});
        model.changeGroups({{.id = 7, .path = "/home/ann/raws", .name = u"raws"_s, .files = 1}});
        for (int row = 0; row < model.rowCount(); ++row) {
            const RowText text = rowText(model.row(row), {});
            QVERIFY(text.pill == u"Cancelled"_s || text.main == u"Cancelled"_s);
            QVERIFY(text.glyph == Glyph::Close);
        }
    }

    void afterPausingAllEveryRowSaysSo()
    {
        TransferModel &model = page().model();
        model.addItems({transfer(1, u"a"_s, 10, 7), transfer(2, u"b"_s)});
        model.changeGroups({{.id = 7, .path = "/home/ann/raws", .name = u"raws"_s, .files = 1}});
        QCOMPARE(model.rowCount(), 2);
        for (int row = 0; row < model.rowCount(); ++row) {
            const RowText text = rowText(model.row(row), {.allPaused = true});
            QVERIFY2(text.main == u"Paused"_s || text.sub == u"Paused"_s, qPrintable(text.name));
        }
    }
};

QTEST_MAIN(TestWindowFit)
#include "test_window_fit.moc"
