#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "support/scratchfolder.h"
#include "ui/uploads/thumbnails.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QtEndian>
#include <QTest>

#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

// Pictures in the rows: seen where they are, made once, and never dear.
class TestThumbnails : public QObject
{
    Q_OBJECT

private:
    static QByteArray picture(const QSize &size, const char *format = "PNG", QColor color = Qt::red)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, format);
        return bytes;
    }
    static TransferItem itemOf(TransferId id, const QByteArray &path)
    {
        TransferItem item = transfer(id, QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1)));
        item.path = path;
        item.stamp = stampRegularFile(path).value();
        return item;
    }
    // What becomes of it in the end.
    static QPixmap made(Thumbnails &thumbnails, const TransferItem &item, int side = 34)
    {
        thumbnails.of(item, side);
        if (!QTest::qWaitFor([&] { return !thumbnails.isBusy(); }, patience))
            qWarning("not done");
        return thumbnails.of(item, side);
    }
    static QByteArray chunk(const QByteArray &type, const QByteArray &data)
    {
        quint32 crc = 0xffffffff;
        for (const char c : QByteArray(type + data)) {
            crc ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
        }
        QByteArray length(4, 0);
        qToBigEndian(quint32(data.size()), length.data());
        QByteArray sum(4, 0);
        qToBigEndian(~crc, sum.data());
        return length + type + data + sum;
    }
    // A picture that says it is as large as can be, in a few bytes.
    static QByteArray bomb(quint32 width, quint32 height)
    {
        QByteArray head(13, 0);
        qToBigEndian(width, head.data());
        qToBigEndian(height, head.data() + 4);
        head[8] = 8;
        head[9] = 6;
        return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head)
            + chunk("IDAT", qCompress(QByteArray(100'000, 0)).mid(4)) + chunk("IEND", {});
    }

private Q_SLOTS:
    void aPictureBecomesASquare()
    {
        const ScratchFolder folder;
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        for (const char *format : {"PNG", "JPG", "BMP"}) {
            const QByteArray path = folder.write(
                QByteArray("wide.") + QByteArray(format).toLower(), picture({300, 100}, format));
            const QImage image = made(thumbnails, itemOf(1, path)).toImage();
            QCOMPARE(image.size(), QSize(34, 34));
            QVERIFY(QColor(image.pixel(17, 17)).red() > 240);
            QVERIFY(QColor(image.pixel(0, 17)).red() > 240); // it covers the square
            QCOMPARE(qAlpha(image.pixel(0, 0)), 0); // but for its corners
        }
        QCOMPARE(
            made(thumbnails, itemOf(1, folder.write("x.png", picture({9, 9}))), 68).width(), 68);
    }

    void ofALongOneTheMiddleIsShown()
    {
        QImage image(20'000, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        painter.fillRect(9990, 0, 20, 20, Qt::blue);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        const ScratchFolder folder;
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        const QImage shown = made(thumbnails, itemOf(1, folder.write("line.png", bytes))).toImage();
        QCOMPARE(shown.size(), QSize(34, 34));
        QCOMPARE(shown.pixelColor(17, 17), QColor(Qt::blue));
        QCOMPARE(shown.pixelColor(1, 17), QColor(Qt::blue));
    }

    // As the camera was held: a JPEG that says to turn it by a quarter.
    void aPictureStandsUpright()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        painter.fillRect(100, 0, 100, 100, Qt::blue);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "JPG", 100);
        // Orientation 6, "turn it to the right", in an EXIF block behind the start of the file.
        const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                    "4d4d002a00000008"
                                                    "0001011200030000000100060000"
                                                    "00000000");
        bytes.insert(2, exif);
        const ScratchFolder folder;
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        const QImage shown = made(thumbnails, itemOf(1, folder.write("held.jpg", bytes))).toImage();
        QVERIFY(shown.pixelColor(17, 4).red() > 200);
        QVERIFY(shown.pixelColor(17, 29).blue() > 200);
    }

    void nothingElseIsOpened_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("asked"); // it is named as a picture
        const QByteArray svg
            = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
        QTest::newRow("no picture's name") << QByteArray("a.txt") << picture({9, 9}) << false;
        QTest::newRow("svg") << QByteArray("a.svg") << svg << false;
        QTest::newRow("svg in disguise") << QByteArray("a.png") << svg << true;
        QTest::newRow("words") << QByteArray("a.jpg") << QByteArray("Dear Ann") << true;
        QTest::newRow("cut off") << QByteArray("b.png") << picture({99, 99}).left(40) << true;
        QTest::newRow("bomb") << QByteArray("c.png") << bomb(60'000, 60'000) << true;
        QTest::newRow("large bomb") << QByteArray("d.png") << bomb(0x7fffffff, 0x7fffffff) << true;
        QTest::newRow("empty") << QByteArray("e.png") << QByteArray() << false;
    }

    void nothingElseIsOpened()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, asked);
        const ScratchFolder folder;
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        const TransferItem item = itemOf(1, folder.write(name, bytes));
        QVERIFY(thumbnails.of(item, 34).isNull());
        QCOMPARE(thumbnails.isBusy(), asked);
        QVERIFY(made(thumbnails, item).isNull());
        // It is not tried again at each painting.
        QVERIFY(!thumbnails.isBusy());
    }

    void aLargeFileIsNotOpened()
    {
        const ScratchFolder folder;
        const QByteArray path = folder.write("large.png", picture({9, 9}));
        QCOMPARE(::truncate(path.constData(), Thumbnails::largestFile + 1), 0);
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        QVERIFY(thumbnails.of(itemOf(1, path), 34).isNull());
        QVERIFY(!thumbnails.isBusy());
    }

    // What lies there now is not what was dropped.
    void anotherFileOfThatNameIsNotShown()
    {
        const ScratchFolder folder;
        const QByteArray path = folder.write("a.png", picture({9, 9}));
        const TransferItem item = itemOf(1, path);
        folder.write("a.png", picture({90, 90}));
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        QVERIFY(made(thumbnails, item).isNull());
    }

    void oneIsMadeOnce()
    {
        const ScratchFolder folder;
        Thumbnails thumbnails;
        const QSignalSpy spy(&thumbnails, &Thumbnails::made);
        const TransferItem item = itemOf(1, folder.write("a.png", picture({900, 900})));
        QVERIFY(made(thumbnails, item).isNull()); // off
        thumbnails.setOn(true);
        for (int i = 0; i < 10; ++i)
            thumbnails.of(item, 34);
        TransferItem same = item; // the same file on its way to another destination
        same.id = 2;
        thumbnails.of(same, 34);
        QVERIFY(!made(thumbnails, item).isNull());
        QVERIFY(!thumbnails.of(same, 34).isNull());
        QCOMPARE(spy.size(), 1);
    }

    void whatIsOutOfSightIsLetGo()
    {
        const ScratchFolder folder;
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        const QSignalSpy spy(&thumbnails, &Thumbnails::made);
        QList<TransferItem> items;
        for (int i = 0; i < 20; ++i) {
            items.append(itemOf(
                i + 1, folder.write("p" + QByteArray::number(i) + ".png", picture({1200, 1200}))));
            thumbnails.of(items.last(), 34);
        }
        thumbnails.keepOnly({items.last().stamp});
        QTRY_VERIFY(!thumbnails.isBusy());
        QVERIFY(!thumbnails.of(items.last(), 34).isNull());
        QVERIFY(spy.size() <= 3); // two were begun
        // Whoever comes back sees it.
        QVERIFY(!made(thumbnails, items.first()).isNull());
    }

    void onlySoManyAreKept()
    {
        const ScratchFolder folder;
        Thumbnails thumbnails;
        thumbnails.setOn(true);
        const QByteArray bytes = picture({4, 4});
        const TransferItem first = itemOf(1, folder.write("first.png", bytes));
        QVERIFY(!made(thumbnails, first).isNull());
        for (int i = 0; i < Thumbnails::most; ++i)
            thumbnails.of(
                itemOf(2 + i, folder.write("p" + QByteArray::number(i) + ".png", bytes)), 34);
        QTRY_VERIFY(!thumbnails.isBusy());
        QVERIFY(thumbnails.of(first, 34).isNull()); // it was the oldest
    }

    // In the window: only those in sight, in place of the kind, and not when somebody does not want them.
    void rowsInSightHaveTheirPictures()
    {
        const ScratchFolder folder;
        Theme theme(*qApp);
        WindowStand stand;
        const std::unique_ptr<MainWindow> window = stand.makeWindow(theme);
        window->resize(1000, 600);
        UploadsPage &page = window->uploads();
        QList<TransferItem> items;
        const QByteArray bytes = picture({40, 40});
        for (int i = 0; i < 300; ++i)
            items.append(itemOf(i + 1, folder.write("p" + QByteArray::number(i) + ".png", bytes)));
        const QSignalSpy spy(&page.thumbnails(), &Thumbnails::made);
        page.model().addItems(items);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get(), patience));
        const auto tile = [&page] {
            const QRect row = page.list().visualRect(page.model().index(0));
            const QPoint at(22 + 17, row.center().y() + 1);
            return page.list().viewport()->grab().toImage().pixelColor(at);
        };
        QTRY_COMPARE(tile(), QColor(Qt::red));
        QTRY_VERIFY(!page.thumbnails().isBusy());
        QVERIFY2(spy.size() <= 12, qPrintable(QString::number(spy.size())));
        for (QAction *each : window->actions()) {
            if (each->text().remove(u'&') == u"Thumbnails"_s) {
                QVERIFY(each->isChecked());
                each->trigger();
            }
        }
        QTRY_VERIFY(tile() != QColor(Qt::red));
        QCOMPARE(stand.settings().number(Setting::Thumbnails), 0);
    }
};

QTEST_MAIN(TestThumbnails)
#include "test_thumbnails.moc"
