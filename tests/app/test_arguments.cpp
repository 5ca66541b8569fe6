#include "app/arguments.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace ferry;
using namespace Qt::StringLiterals;

using Command = Arguments::Command;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyValueIsNeverAnAbsentOne_data();
    void anEmptyValueIsNeverAnAbsentOne();
    void aMistypedCommandIsNoFile_data();
    void aMistypedCommandIsNoFile();
    void filesStayFiles();
    void anActionIsForTheWindowAlone();
    void aRateIsAtLeastAByteASecond_data();
    void aRateIsAtLeastAByteASecond();
    void oneFileUnderManyNamesIsOne();
    void aLinkAtTheEndIsNotFollowedButThoseBeforeItAre();
    void listsAreReadLineByLineOrByNul();
    void aListWithNothingInItIsSaid();

private:
    static Arguments parse(const QList<QByteArray> &words)
    {
        return Arguments::parse(QList<QByteArray> {"ferry"} + words);
    }
    QList<QByteArray> filesOf(const QList<QByteArray> &words);

    std::unique_ptr<ScratchFolder> m_folder;
    QString m_before;
};

void TestArguments::init()
{
    m_before = QDir::currentPath();
    m_folder = std::make_unique<ScratchFolder>();
    QCOMPARE(::chdir(m_folder->path().constData()), 0);
    m_folder->write("x/one.txt", "1");
    m_folder->write("two.txt", "2");
}

void TestArguments::cleanup()
{
    QDir::setCurrent(m_before);
    m_folder.reset();
}

QList<QByteArray> TestArguments::filesOf(const QList<QByteArray> &words)
{
    Arguments arguments = parse(words);
    if (!arguments.error.isEmpty() || arguments.findFiles())
        return {};
    QList<QByteArray> found;
    for (const QByteArray &path : arguments.paths())
        found.append(
            path == m_folder->path() ? QByteArray(".") : path.mid(m_folder->path().size() + 1));
    return found;
}

void TestArguments::anEmptyValueIsNeverAnAbsentOne_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    const auto row = [](const QList<QByteArray> &words) {
        QTest::addRow("%s", words.join('|').constData()) << words;
    };
    row({"upload", ""});
    row({"upload", "two.txt", ""});
    row({"upload", "--", ""});
    row({"--to", "box", ""});
    row({""});
    row({"upload", "--to", "", "two.txt"});
    row({"upload", "--to=", "two.txt"});
    row({"--profile", ""});
    row({"history", ""});
    row({"destinations", "check", ""});
    row({"destinations", "add", "box", "--kind", "folder", "--set", "path="});
    row({"destinations", "add", "box", "--kind", "folder", "--set", "path= "});
    row({"destinations", "add", "box", "--kind="});
    row({"upload", "--limit", "", "two.txt"});
    row({"upload", "--jobs=", "two.txt"});
    row({"upload", "--files-from", ""});
}

void TestArguments::anEmptyValueIsNeverAnAbsentOne()
{
    QFETCH(const QList<QByteArray>, words);
    QVERIFY(!parse(words).error.isEmpty());
}

void TestArguments::aMistypedCommandIsNoFile_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::addColumn<QString>("meant");
    QTest::addRow("swapped") << QList<QByteArray> {"uplaod", "two.txt"} << u"ferry upload"_s;
    QTest::addRow("one short") << QList<QByteArray> {"histry"} << u"ferry history"_s;
    QTest::addRow("after an option")
        << QList<QByteArray> {"--json", "acounts"} << u"ferry accounts"_s;
    QTest::addRow("like none") << QList<QByteArray> {"bogus"} << u"ferry --help"_s;
    QTest::addRow("long") << QList<QByteArray> {QByteArray(5000, 'x')} << u"ferry --help"_s;
}

void TestArguments::aMistypedCommandIsNoFile()
{
    QFETCH(const QList<QByteArray>, words);
    QFETCH(const QString, meant);
    const QString error = parse(words).error;
    QVERIFY2(error.contains(meant), qPrintable(error));
}

void TestArguments::filesStayFiles()
{
    QCOMPARE(parse({"two.txt"}).error, QString());
    QCOMPARE(parse({"x"}).error, QString()); // a folder
    QCOMPARE(
        parse({"./gone.txt"}).error, QString()); // a file, though it is not there: told by its row
    QCOMPARE(parse({"--", "gone.txt"}).error, QString());
    QCOMPARE(parse({"two.txt", "gone.txt"}).error, QString());
    QCOMPARE(parse({"upload", "gone.txt"}).error, QString());
    m_folder->write("upload", "a file named as a command is");
    QCOMPARE(parse({"upload", "two.txt"}).command, Command::Upload);
    QCOMPARE(filesOf({"./upload"}), QList<QByteArray> {"upload"});
}

void TestArguments::anActionIsForTheWindowAlone()
{
    QCOMPARE(parse({"--action", "pause"}).action, WindowAction::Pause);
    QCOMPARE(parse({"--action=show-history"}).action, WindowAction::ShowHistory);
    for (int i = int(WindowAction::AddFiles); i <= int(WindowAction::Resume); ++i)
        QCOMPARE(windowAction(windowActionWord(WindowAction(i))), WindowAction(i));
    QVERIFY(parse({"--action", "dance"}).error.contains(u"show-history, pause or resume"_s));
    QVERIFY(parse({"upload", "--action", "pause", "two.txt"}).error.contains(u"no command"_s));
    QVERIFY(parse({"--action", "add-files", "two.txt"}).error.contains(u"no files"_s));
    QVERIFY(parse({"two.txt"}).error.isEmpty());
}

void TestArguments::aRateIsAtLeastAByteASecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("rate"); // -1: none
    QTest::addRow("nearly nothing") << u"0.0001"_s << qint64(-1);
    QTest::addRow("half a byte") << u"0.5"_s << qint64(-1);
    QTest::addRow("a thousandth of a byte, in kilobytes") << u"0.000001k"_s << qint64(-1);
    QTest::addRow("no limit") << u"0"_s << qint64(0);
    QTest::addRow("one") << u"1"_s << qint64(1);
    QTest::addRow("half a kilobyte") << u"0.5k"_s << qint64(500);
    QTest::addRow("two megabytes") << u"2M"_s << qint64(2'000'000);
}

void TestArguments::aRateIsAtLeastAByteASecond()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, rate);
    QCOMPARE(parseRate(text).value_or(-1), rate);
}

void TestArguments::oneFileUnderManyNamesIsOne()
{
    const QByteArray whole = m_folder->path() + "/two.txt";
    QCOMPARE(filesOf({"upload", "two.txt", "./two.txt", "x/../two.txt", ".//two.txt", whole}),
        QList<QByteArray> {"two.txt"});
    QCOMPARE(filesOf({"upload", ".", "./", "x/..", m_folder->path(), m_folder->path() + "/"}),
        QList<QByteArray> {"."});
    QCOMPARE(filesOf({"upload", "x", "x/", "./x/.", "x/one.txt"}),
        QList<QByteArray>({"x", "x/one.txt"}));
    QCOMPARE(filesOf({"upload", "no/such/../two.txt"}), QList<QByteArray> {"no/two.txt"});
}

void TestArguments::aLinkAtTheEndIsNotFollowedButThoseBeforeItAre()
{
    QCOMPARE(::symlink("x", "way"), 0);
    QCOMPARE(::symlink("two.txt", "link"), 0);
    QCOMPARE(filesOf({"upload", "way/one.txt", "x/one.txt"}), QList<QByteArray> {"x/one.txt"});
    QCOMPARE(filesOf({"upload", "link", "two.txt"}), QList<QByteArray>({"link", "two.txt"}));
    QCOMPARE(filesOf({"upload", "way"}), QList<QByteArray> {"way"});
    // As the kernel has it: up from where the link leads, not from where it lies.
    QCOMPARE(::symlink("/", "root"), 0);
    Arguments arguments = parse({"upload", "root/.."});
    QVERIFY(!arguments.findFiles());
    QCOMPARE(arguments.paths(), QList<QByteArray> {"/"});
}

void TestArguments::listsAreReadLineByLineOrByNul()
{
    m_folder->write("list", "two.txt\n\nx/one.txt\n./two.txt\n name with spaces ");
    QCOMPARE(filesOf({"upload", "--files-from", "list"}),
        QList<QByteArray>({"two.txt", "x/one.txt", " name with spaces "}));
    QCOMPARE(filesOf({"upload", "--files-from=list", "x"}),
        QList<QByteArray>({"x", "two.txt", "x/one.txt", " name with spaces "}));
    m_folder->write("nul", QByteArray("two\nlines\0x/one.txt\0\0", 20));
    QCOMPARE(filesOf({"upload", "--files-from", "nul", "--from0"}),
        QList<QByteArray>({"two\nlines", "x/one.txt"}));
    QCOMPARE(filesOf({"upload", "--", "-"}), QList<QByteArray> {"-"}); // a file of that name
}

void TestArguments::aListWithNothingInItIsSaid()
{
    const auto refusal = [](const QList<QByteArray> &words) { return parse(words).findFiles(); };
    m_folder->write("empty", "\n\n");
    QCOMPARE(refusal({"upload", "--files-from", "empty"})->status, 1);
    QCOMPARE(refusal({"upload", "--files-from", "gone"})->status, 2);
    QCOMPARE(refusal({"upload", "--files-from", "x"})->status, 2); // a folder
    QCOMPARE(refusal({"upload", "--files-from", "/dev/zero"})->status, 2); // no end, no line
    QVERIFY(!refusal({"upload", "--files-from", "empty", "two.txt"}));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
