#include "support/privatebus.h"
#include "ui/desktop/filemanager.h"

#include <QDBusContext>
#include <QDBusMessage>

using namespace ferry;
using namespace Qt::StringLiterals;

// A stand-in of a desktop's file manager.
class FileManagerStandIn : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown {};
    bool refuses = false;

public Q_SLOTS:
    void ShowItems(const QStringList &uris, const QString &)
    {
        shown += uris;
        if (refuses)
            sendErrorReply(QDBusError::Failed, u"It cannot"_s);
    }
};

// "Show in folder".
class TestFileManager final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFileManagerSelectsTheFile_data();
    void theFileManagerSelectsTheFile();
    void withoutOneTheFolderIsOpened_data();
    void withoutOneTheFolderIsOpened();
    void oneThatCannotLeavesItToTheFolder();

private:
    FileManager::OpenFolder opener()
    {
        return [this](const QUrl &folder) { m_opened.append(folder); };
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FileManagerStandIn> m_standIn;
    QList<QUrl> m_opened {};
};

void TestFileManager::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->isRunning(), "dbus-daemon does not run");
    m_standIn = std::make_unique<FileManagerStandIn>();
    QDBusConnection desktop = m_bus->connection(u"desktop"_s);
    QVERIFY(desktop.registerObject(
        u"/org/freedesktop/FileManager1"_s, m_standIn.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.FileManager1"_s));
    m_opened.clear();
}

void TestFileManager::cleanup()
{
    m_bus.reset();
    m_standIn.reset();
}

void TestFileManager::theFileManagerSelectsTheFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("uri");
    QTest::newRow("plain") << QByteArray("/home/ann/a.txt") << u"file:///home/ann/a.txt"_s;
    QTest::newRow("odd") << QByteArray("/tmp/100 % #1?.txt")
                         << u"file:///tmp/100%20%25%20%231%3F.txt"_s;
    QTest::newRow("not UTF-8") << QByteArray("/tmp/gr\xfc\xdf.txt")
                               << u"file:///tmp/gr%FC%DF.txt"_s;
    QTest::newRow("at the top") << QByteArray("/a.txt") << u"file:///a.txt"_s;
}

void TestFileManager::theFileManagerSelectsTheFile()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, uri);
    FileManager manager(m_bus->connection(u"ferry"_s), opener());
    manager.show(path);
    manager.show("/tmp/next.txt"); // once it is shown, the answer to the first has come
    QTRY_COMPARE(m_standIn->shown, QStringList({uri, u"file:///tmp/next.txt"_s}));
    QVERIFY(m_opened.isEmpty());
}

void TestFileManager::withoutOneTheFolderIsOpened_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("nobody offers it") << true;
    QTest::newRow("no bus") << false;
}

void TestFileManager::withoutOneTheFolderIsOpened()
{
    QFETCH(bool, hasBus);
    m_bus->connection(u"desktop"_s).unregisterService(u"org.freedesktop.FileManager1"_s);
    FileManager manager(
        hasBus ? m_bus->connection(u"ferry"_s) : QDBusConnection(u"no such bus"_s), opener());
    manager.show("/home/ann/gr\xfc\xdf/a.txt");
    manager.show("/a.txt");
    QTRY_COMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened.at(0).toEncoded(), QByteArray("file:///home/ann/gr%FC%DF"));
    QCOMPARE(m_opened.at(1).toEncoded(), QByteArray("file:///"));
}

void TestFileManager::oneThatCannotLeavesItToTheFolder()
{
    m_standIn->refuses = true;
    FileManager manager(m_bus->connection(u"ferry"_s), opener());
    manager.show("/home/ann/a.txt");
    QTRY_COMPARE(m_opened, QList<QUrl> {QUrl(u"file:///home/ann"_s)});
    QCOMPARE(m_standIn->shown.size(), 1);
}

QTEST_GUILESS_MAIN(TestFileManager)
#include "test_file_manager.moc"
