#include "destinations/common/commonoptions.h"
#include "destinations/common/settingvalue.h"
#include "destinations/registry.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestSettingValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesIsYesAndNoIsNo_data();
    void yesIsYesAndNoIsNo();
    void whatWasKeptBeforeIsReadAsItWasMeant();
    void aDestinationWithNonsenseIsRefused();
    void filesAreKeptInFull();
    void filesAreLookedFor();
};

void TestSettingValue::yesIsYesAndNoIsNo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // empty: refused
    for (const QString &yes : {u"yes"_s, u"true"_s, u"on"_s, u"1"_s, u"YES"_s, u" True "_s})
        QTest::addRow("%s", qPrintable(yes)) << yes << u"yes"_s;
    for (const QString &no : {u"no"_s, u"false"_s, u"off"_s, u"0"_s, u"Off"_s})
        QTest::addRow("%s", qPrintable(no)) << no << u"no"_s;
    for (const QString &neither : {u"2"_s, u"y"_s, u"ja"_s, u"maybe"_s, u"yes no"_s, u" "_s})
        QTest::addRow("%s", qPrintable(neither)) << neither << QString();
}

void TestSettingValue::yesIsYesAndNoIsNo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    const Result<QString> fitted = settingvalue::fitted(commonoptions::sha256(), text, u"/"_s);
    QCOMPARE(fitted.value_or(QString()), kept);
    if (!fitted) {
        QCOMPARE(fitted.error().kind, FailureKind::SettingsInvalid);
        QCOMPARE(fitted.error().subject, u"sha256"_s);
    }
}

void TestSettingValue::whatWasKeptBeforeIsReadAsItWasMeant()
{
    QVERIFY(settingvalue::isYes(u"true"_s, false)); // was kept as typed, and read as no
    QVERIFY(!settingvalue::isYes(u"off"_s, true));
    QVERIFY(settingvalue::isYes(QString(), true));
    QVERIFY(!settingvalue::isYes(QString(), false));
}

void TestSettingValue::aDestinationWithNonsenseIsRefused()
{
    for (const QString &kind : {u"http"_s, u"tus"_s}) {
        DestinationSetup setup;
        setup.config.kind = kind;
        setup.config.settings
            = {{u"url"_s,
                   kind == u"http"_s ? u"http://127.0.0.1/{name}"_s : u"http://127.0.0.1/files/"_s},
                {u"sha256"_s, u"true"_s}};
        QVERIFY(makeDestination(setup));
        setup.config.settings.insert(u"sha256"_s, u"perhaps"_s);
        const auto made = makeDestination(setup);
        QVERIFY(!made);
        QCOMPARE(made.error().subject, u"sha256"_s);
    }
}

void TestSettingValue::filesAreKeptInFull()
{
    const OptionSpec ca = commonoptions::authorities();
    const auto kept = [&ca](const QString &text, const QString &folder) {
        return settingvalue::fitted(ca, text, folder).value_or(QString());
    };
    QCOMPARE(kept(u"ca.pem"_s, u"/srv"_s), u"/srv/ca.pem"_s);
    QCOMPARE(kept(u"../ca.pem"_s, u"/srv/x"_s), u"/srv/ca.pem"_s);
    QCOMPARE(kept(u"/etc//ca.pem"_s, u"/srv"_s), u"/etc/ca.pem"_s);
    QCOMPARE(kept(u"~/ca.pem"_s, u"/srv"_s), QDir::homePath() + u"/ca.pem"_s);
    QCOMPARE(kept(u"ca.pem"_s, {}), QString()); // in a window there is no folder to see it from
    const QString text = u"-----BEGIN CERTIFICATE-----\nMII\n"_s;
    QCOMPARE(kept(text, {}), text);
    OptionSpec folder {.key = u"path"_s, .label = "", .kind = OptionSpec::Kind::Folder};
    QCOMPARE(
        settingvalue::fitted(folder, u"copies"_s, u"/srv"_s).value_or(QString()), u"/srv/copies"_s);
}

void TestSettingValue::filesAreLookedFor()
{
    ScratchFolder scratch;
    scratch.write("ca.pem", "-----BEGIN");
    QCOMPARE(::mkfifo(scratch.path("pipe").constData(), 0600), 0);
    const OptionSpec ca = commonoptions::authorities();
    const auto isFine = [&](const char *name) {
        return settingvalue::checkFile(ca, QFile::decodeName(scratch.path(name))).has_value();
    };
    QVERIFY(isFine("ca.pem"));
    QVERIFY(!isFine("gone.pem"));
    QVERIFY(!isFine("pipe")); // and it does not wait for a writer
    QVERIFY(!isFine("."));
    OptionSpec folder {.key = u"path"_s, .label = "", .kind = OptionSpec::Kind::Folder};
    const auto isFolder = [&](const char *name) {
        return settingvalue::checkFile(folder, QFile::decodeName(scratch.path(name))).has_value();
    };
    QVERIFY(isFolder("not there yet"));
    QVERIFY(!isFolder("ca.pem"));
}

QTEST_GUILESS_MAIN(TestSettingValue)
#include "test_settingvalue.moc"
