#include "app/profile.h"
#include "support/scratchfolder.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFolderIsMadeForItsUserAlone();
    void anEmptyFolderIsTakenAndKeepsItsMode();
    void somebodysFolderIsLeftAlone_data();
    void somebodysFolderIsLeftAlone();
    void whatIsNoFolderIsSaid_data();
    void whatIsNoFolderIsSaid();
    void readingMakesAndChangesNothing();
    void aPlaceThatCannotBeWrittenIsSaidAndRead();
    void oneProfileHasOneSocketUnderAllItsNames();

private:
    QString name(const char *file) const { return QFile::decodeName(m_folder->path(file)); }
    unsigned modeOf(const char *file) const
    {
        struct stat found = {};
        ::stat(m_folder->path(file).constData(), &found);
        return found.st_mode & 07777U;
    }

    std::unique_ptr<ScratchFolder> m_folder;
};

void TestProfile::init()
{
    m_folder = std::make_unique<ScratchFolder>();
}

void TestProfile::aNewFolderIsMadeForItsUserAlone()
{
    const mode_t before = ::umask(0);
    const Profile profile(name("deep/new"));
    ::umask(before);
    QCOMPARE(profile.problem(), QString());
    QVERIFY(profile.isWritable());
    QCOMPARE(modeOf("deep/new"), 0700U);
    QCOMPARE(modeOf("deep/new/ferry.lock"), 0600U);
}

void TestProfile::anEmptyFolderIsTakenAndKeepsItsMode()
{
    m_folder->makeFolder("empty");
    QCOMPARE(::chmod(m_folder->path("empty").constData(), 02775), 0);
    {
        Profile profile(name("empty"));
        QCOMPARE(profile.problem(), QString());
        QVERIFY(profile.tryLock());
    }
    QCOMPARE(modeOf("empty"), 02775U);
    m_folder->write("empty/ferry.db", "");
    m_folder->write("empty/sent.csv", "an export that its user put there");
    QCOMPARE(Profile(name("empty")).problem(), QString());
    QCOMPARE(modeOf("empty"), 02775U);
}

void TestProfile::somebodysFolderIsLeftAlone_data()
{
    QTest::addColumn<Profile::Use>("use");
    QTest::addRow("to write") << Profile::Use::Writing;
    QTest::addRow("to read") << Profile::Use::Reading;
}

void TestProfile::somebodysFolderIsLeftAlone()
{
    QFETCH(const Profile::Use, use);
    m_folder->write("shared/.hidden", "of all of us");
    QCOMPARE(::chmod(m_folder->path("shared").constData(), 0777), 0);
    const Profile profile(name("shared"), use);
    QVERIFY2(profile.problem().contains(u".hidden"_s), qPrintable(profile.problem()));
    QCOMPARE(modeOf("shared"), 0777U);
    QCOMPARE(m_folder->names("shared"), QList<QByteArray> {".hidden"});
}

void TestProfile::whatIsNoFolderIsSaid_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("word");
    QTest::addRow("file") << QByteArray("file") << u"a file"_s;
    QTest::addRow("pipe") << QByteArray("pipe") << u"a pipe"_s;
    QTest::addRow("device") << QByteArray("/dev/null") << u"a device"_s;
    QTest::addRow("dangling link") << QByteArray("dangling") << u"leads nowhere"_s;
    QTest::addRow("below a file") << QByteArray("file/profile") << u"cannot be read"_s;
    QTest::addRow("round in circles") << QByteArray("circle") << u"cannot be read"_s;
}

void TestProfile::whatIsNoFolderIsSaid()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QString, word);
    m_folder->write("file", "x");
    QCOMPARE(::mkfifo(m_folder->path("pipe").constData(), 0640), 0);
    QCOMPARE(::symlink("nowhere", m_folder->path("dangling").constData()), 0);
    QCOMPARE(::symlink("circle", m_folder->path("circle").constData()), 0);
    const QByteArray whole = path.startsWith('/') ? path : m_folder->path(path);
    for (const Profile::Use use : {Profile::Use::Writing, Profile::Use::Reading}) {
        const Profile profile(QFile::decodeName(whole), use);
        QVERIFY2(profile.problem().contains(word), qPrintable(profile.problem()));
    }
    QCOMPARE(modeOf("pipe"), 0640U);
    QCOMPARE(m_folder->names(), QList<QByteArray>({"circle", "dangling", "file", "pipe"}));
}

void TestProfile::readingMakesAndChangesNothing()
{
    const Profile profile(name("new"), Profile::Use::Reading);
    QCOMPARE(profile.problem(), QString());
    QVERIFY(m_folder->names().isEmpty());
}

void TestProfile::aPlaceThatCannotBeWrittenIsSaidAndRead()
{
    m_folder->write("old/ferry.db", "");
    QCOMPARE(::chmod(m_folder->path("old").constData(), 0555), 0);
    QCOMPARE(::chmod(m_folder->path().constData(), 0555), 0);
    {
        const WithoutPrivileges nobody;
        const Profile writing(name("old"));
        QVERIFY2(writing.problem().contains(u"cannot be written"_s), qPrintable(writing.problem()));
        const Profile reading(name("old"), Profile::Use::Reading);
        QCOMPARE(reading.problem(), QString());
        QVERIFY(!reading.isWritable());
        const Profile made(name("new"));
        QVERIFY2(made.problem().contains(u"cannot be made"_s), qPrintable(made.problem()));
    }
    ::chmod(m_folder->path().constData(), 0755);
    ::chmod(m_folder->path("old").constData(), 0755);
}

void TestProfile::oneProfileHasOneSocketUnderAllItsNames()
{
    m_folder->makeFolder("profile");
    QCOMPARE(::symlink("profile", m_folder->path("link").constData()), 0);
    const Profile profile(name("profile"));
    QCOMPARE(Profile(name("link")).socketName(), profile.socketName());
    QCOMPARE(Profile(name("./x/../profile/")).socketName(), profile.socketName());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
