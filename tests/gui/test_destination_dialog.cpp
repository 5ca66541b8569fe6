#include "accounts/accounts.h"
#include "accounts/accountstore.h"
#include "base/clock.h"
#include "gui/dialogtools.h"
#include "store/destinationstore.h"
#include "store/historystore.h"
#include "store/secretstore.h"
#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/destinations/destinationdialog.h"
#include "ui/destinations/kindcard.h"
#include "ui/destinations/optionform.h"
#include "ui/destinations/supabasepaste.h"
#include "ui/uiservices.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// The first that somebody sees: others are among the advanced settings.
QComboBox *shownBox(const QWidget &dialog)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

const QString projectUrl = u"https://abcdefghijklmnopqrst.supabase.co"_s;
const QString publicKey = u"sb_publishable_0123456789abcdef"_s;

struct World
{
    QTemporaryDir folder {};
    std::unique_ptr<Database> database;
    HistoryStore history;
    DestinationStore destinations;
    SettingsStore settings;
    SecretStore secrets;
    SystemClock clock {};
    Accounts accounts;
    HistorySync sync;
    UploadEngine engine;
    UiServices services;
    int announced = 0;

    World()
        : database(opened(folder.path()))
        , history(*database)
        , destinations(*database)
        , settings(*database)
        , secrets(u"ferry-test"_s)
        , accounts(*database, secrets, clock, {folder.path(), folder.path()})
        , sync(*database, accounts, {})
        , engine(*database, {})
        , services {.engine = engine,
              .history = history,
              .destinations = destinations,
              .settings = settings,
              .secrets = secrets,
              .accounts = accounts,
              .sync = sync,
              .destinationsChanged = [this] { ++announced; }}
    { }
    static std::unique_ptr<Database> opened(const QString &path)
    {
        auto result = Database::open(path);
        if (!result)
            qFatal("no database");
        return std::move(*result);
    }
    std::optional<DestinationConfig> named(const QString &name)
    {
        for (const DestinationConfig &config : destinations.allNow()) {
            if (config.name == name)
                return config;
        }
        return std::nullopt;
    }
};

void fillSupabase(DestinationDialog &dialog, const QString &name)
{
    dialog.chooseKind(u"supabase"_s);
    lineNamed(dialog, u"Name"_s).setText(name);
    lineNamed(dialog, u"Project URL"_s).setText(projectUrl);
    lineNamed(dialog, u"Publishable"_s).setText(publicKey);
    lineNamed(dialog, u"Bucket"_s).setText(u"media"_s);
}

} // namespace

class DestinationDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressAndKeyPastedTogetherAreSorted();
    void aNewDestinationIsKept();
    void aTakenNameIsSaidAtTheName();
    void anErrorIsScrolledTo();
    void aSecretKeyIsRefusedBeforeAnybodyIsAsked();
    void checkSaysThatItWorks();
    void checkAsksTheEngine();
    void checkSaysWhatIsWrongInWords();
    void anAnswerToOlderSettingsIsDropped();
    void aSecretThatNoKeychainTakesIsSaidToBeForThisSession();
    void editingKeepsSecretsThatCouldNotBeRead();
    void removingAsksOnlyWhileUploadsWait();
    void anAccountBringsItsProjectAlong();
    void aFileIsNamedInFullAndIsThere();
};

void DestinationDialogTest::initTestCase()
{
    // No keychain here, whatever the computer has: the answer must be the same everywhere.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void DestinationDialogTest::addressAndKeyPastedTogetherAreSorted()
{
    QVERIFY(!sortSupabasePaste(projectUrl));
    QVERIFY(!sortSupabasePaste(publicKey));
    const auto fromCode = sortSupabasePaste(
        u"createClient('%1', \"eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.sig-_1\")"_s.arg(
            projectUrl));
    QVERIFY(fromCode);
    QCOMPARE(fromCode->url, projectUrl);
    QCOMPARE(fromCode->key, u"eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.sig-_1"_s);

    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    dialog.chooseKind(u"supabase"_s);
    QLineEdit &key = lineNamed(dialog, u"Publishable"_s);
    QTest::keyClicks(&key, u"SUPABASE_URL=%1 SUPABASE_ANON_KEY=%2"_s.arg(projectUrl, publicKey));
    // Letter by letter the key is whole only at the end; what a paste gives at once is the same.
    QCOMPARE(lineNamed(dialog, u"Project URL"_s).text(), projectUrl);
    QVERIFY(key.text().startsWith("sb_publishable_"_L1));
}

void DestinationDialogTest::aNewDestinationIsKept()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    QTest::mouseClick(dialog.findChild<KindCard *>(u"supabase"_s), Qt::LeftButton);
    fillSupabase(dialog, u"acme & <b>co</b>"_s);
    QSignalSpy saved(&dialog, &DestinationDialog::saved);
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(world.announced, 1);
    const auto config = world.named(u"acme & <b>co</b>"_s);
    QVERIFY(config);
    QCOMPARE(config->kind, u"supabase"_s);
    QCOMPARE(config->setting(u"url"_s), projectUrl);
    QCOMPARE(config->setting(u"key"_s), publicKey); // documented as public
    QVERIFY(!config->uuid.isNull());
    QCOMPARE(dialog.setup().config.id, config->id);
}

void DestinationDialogTest::aTakenNameIsSaidAtTheName()
{
    World world;
    const QString taken = world.destinations.allNow().value(0).name;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    fillSupabase(dialog, taken);
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(dialog.findChild<OptionForm *>()->errorAt(u"name"_s), u"The name is taken."_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(world.announced, 0);
}

void DestinationDialogTest::anErrorIsScrolledTo()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    fillSupabase(dialog, u"acme"_s);
    dialog.resize(dialog.minimumSizeHint());
    dialog.show();
    buttonOf(dialog, u"Advanced"_s).click();
    QLineEdit &atOnce = lineNamed(dialog, u"Uploads at a time"_s);
    atOnce.setText(u"999"_s);
    QTRY_VERIFY(atOnce.visibleRegion().isEmpty()); // far below
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(!atOnce.visibleRegion().isEmpty());
    QVERIFY(atOnce.hasFocus() || dialog.focusWidget() == &atOnce);
}

void DestinationDialogTest::aSecretKeyIsRefusedBeforeAnybodyIsAsked()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.setChecker([](const DestinationSetup &,
                          const std::function<void(Result<CheckFinding>)> &) { QFAIL("asked"); });
    dialog.show();
    fillSupabase(dialog, u"acme"_s);
    lineNamed(dialog, u"Publishable"_s).setText(u"sb_secret_0123456789"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QVERIFY(
        dialog.findChild<OptionForm *>()->errorAt(u"key"_s).startsWith("This is a secret key"_L1));
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(!world.named(u"acme"_s));
}

void DestinationDialogTest::checkSaysThatItWorks()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    DestinationSetup asked;
    dialog.setChecker([&asked](const DestinationSetup &setup,
                          const std::function<void(Result<CheckFinding>)> &done) {
        asked = setup;
        done(CheckFinding {
            .kind = CheckFinding::Kind::Bucket, .place = u"media"_s, .mostBytes = 50 << 20});
    });
    dialog.show();
    fillSupabase(dialog, u"acme"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QVERIFY(shows(dialog, u"It works"_s));
    QVERIFY(shows(dialog, u"Uploads to “media” are allowed, files up to 50.00 MiB"_s));
    QCOMPARE(asked.secret(u"key"_s), publicKey);
    QCOMPARE(asked.config.setting(u"bucket"_s), u"media"_s);
    // Whatever is changed now has not been checked.
    QTest::keyClicks(&lineNamed(dialog, u"Bucket"_s), u"2"_s);
    QVERIFY(!shows(dialog, u"It works"_s));
}

void DestinationDialogTest::checkAsksTheEngine()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    dialog.chooseKind(u"folder"_s);
    lineNamed(dialog, u"Folder"_s).setText(world.folder.filePath(u"inbox"_s));
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, u"It works"_s));
}

void DestinationDialogTest::checkSaysWhatIsWrongInWords()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.setChecker(
        [](const DestinationSetup &, const std::function<void(Result<CheckFinding>)> &done) {
            done(failed({.kind = FailureKind::PermissionDenied,
                .httpStatus = 403,
                .detail = u"<script>row-level</script>"_s,
                .subject = u"media"_s}));
        });
    dialog.show();
    fillSupabase(dialog, u"acme"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QVERIFY(shows(dialog, u"You are not allowed to upload to “media”."_s));
    QVERIFY(shows(dialog, u"HTTP status: 403"_s));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

void DestinationDialogTest::anAnswerToOlderSettingsIsDropped()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    std::function<void(Result<CheckFinding>)> answer;
    dialog.setChecker(
        [&answer](const DestinationSetup &, const std::function<void(Result<CheckFinding>)> &done) {
            answer = done;
        });
    dialog.show();
    fillSupabase(dialog, u"acme"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QVERIFY(!buttonOf(dialog, u"Check"_s).isEnabled());
    QTest::keyClicks(&lineNamed(dialog, u"Bucket"_s), u"2"_s);
    answer(CheckFinding());
    QVERIFY(!shows(dialog, u"It works"_s));
    QVERIFY(buttonOf(dialog, u"Check"_s).isEnabled());
}

void DestinationDialogTest::aSecretThatNoKeychainTakesIsSaidToBeForThisSession()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    dialog.chooseKind(u"tus"_s);
    lineNamed(dialog, u"Name"_s).setText(u"drop"_s);
    lineNamed(dialog, u"Upload URL"_s).setText(u"https://tus.example.org/files/"_s);
    lineNamed(dialog, u"Token"_s).setText(u"hush-hush"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, u"no keychain answers"_s));
    QVERIFY(dialog.isVisible());
    const auto config = world.named(u"drop"_s);
    QVERIFY(config);
    QVERIFY(!config->settings.values().contains(u"hush-hush"_s));
    QTest::mouseClick(&buttonOf(dialog, u"Done"_s), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void DestinationDialogTest::editingKeepsSecretsThatCouldNotBeRead()
{
    World world;
    const auto saved = world.destinations.saveNow({.name = u"drop"_s,
        .kind = u"tus"_s,
        .settings = {{u"url"_s, u"https://tus.example.org/files/"_s}}});
    QVERIFY(saved);
    DestinationDialog dialog(world.services, *saved);
    dialog.show();
    QTRY_VERIFY(buttonOf(dialog, u"Save"_s).isEnabled());
    // The keychain gave nothing: the setup must not speak of the token at all.
    QVERIFY(!dialog.setup().secrets.contains(u"token"_s));
    lineNamed(dialog, u"Name"_s).setText(u"drop 2"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(world.named(u"drop 2"_s));
    QVERIFY(!world.named(u"drop"_s));
}

void DestinationDialogTest::removingAsksOnlyWhileUploadsWait()
{
    World world;
    const auto saved = world.destinations.saveNow({.name = u"attic"_s,
        .kind = u"folder"_s,
        .settings = {{u"path"_s, world.folder.path()}},
        .limit = 3});
    QVERIFY(saved);
    DestinationDialog dialog(world.services, *saved);
    dialog.setWaitingUploads(12);
    dialog.show();
    QSignalSpy removed(&dialog, &DestinationDialog::removed);
    QTest::mouseClick(&buttonOf(dialog, u"Remove"_s), Qt::LeftButton);
    QVERIFY(shows(dialog, u"12 uploads still wait"_s));
    QVERIFY(world.named(u"attic"_s));
    QTest::mouseClick(&buttonOf(dialog, u"Remove anyway"_s), Qt::LeftButton);
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!world.named(u"attic"_s));

    // What the signal gave brings it back, under the number that those uploads know.
    DestinationKeeper keeper(world.destinations, world.secrets);
    bool isBack = false;
    keeper.restore(removed.at(0).at(0).value<DestinationConfig>(), this,
        [&isBack](const Result<void> &result) { isBack = result.has_value(); });
    QTRY_VERIFY(isBack);
    QCOMPARE(world.named(u"attic"_s), std::optional(*saved));
}

void DestinationDialogTest::aFileIsNamedInFullAndIsThere()
{
    World world;
    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    dialog.chooseKind(u"tus"_s);
    lineNamed(dialog, u"Name"_s).setText(u"private"_s);
    lineNamed(dialog, u"Upload URL"_s).setText(u"https://tus.example.org/files/"_s);
    auto *ca = dialog.findChild<QPlainTextEdit *>();
    const auto wordsFor = [&](const QString &name) {
        ca->setPlainText(name);
        QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
        [&] { QTRY_VERIFY(buttonOf(dialog, u"Save"_s).isEnabled()); }();
        return dialog.findChild<OptionForm *>()->errorAt(u"ca"_s);
    };
    QVERIFY(wordsFor(u"ca.pem"_s).contains(u"not a full path"_s));
    QVERIFY(wordsFor(world.folder.path() + u"/gone.pem"_s).contains(u"gone.pem"_s));
    QVERIFY(!world.named(u"private"_s));
    QFile file(world.folder.path() + u"/ca.pem"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ca->setPlainText(world.folder.path() + u"//ca.pem"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(world.named(u"private"_s));
    QCOMPARE(world.named(u"private"_s)->setting(u"ca"_s), file.fileName());
}

void DestinationDialogTest::anAccountBringsItsProjectAlong()
{
    World world;
    DestinationDialog none(world.services, std::nullopt);
    none.show();
    none.chooseKind(u"supabase"_s);
    QVERIFY(shownBox(none) == nullptr); // nothing to choose from

    bool isThere = false;
    AccountStore store(*world.database);
    store.save({.project = {projectUrl, publicKey.toUtf8(), {}},
                   .email = u"ann@example.org"_s,
                   .user = QUuid::createUuid()},
        &none, [&isThere](const Result<Account> &saved) { isThere = saved.has_value(); });
    QTRY_VERIFY(isThere);
    world.accounts.loadNow();
    const QUuid account = world.accounts.all().first().uuid;

    DestinationDialog dialog(world.services, std::nullopt);
    dialog.show();
    fillSupabase(dialog, u"mine"_s);
    QComboBox *box = shownBox(dialog);
    QVERIFY(box != nullptr);
    QVERIFY(lineNamed(dialog, u"Publishable"_s).isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"ann@example.org at abcdefghijklmnopqrst.supabase.co"_s);
    QVERIFY(!lineNamed(dialog, u"Publishable"_s).isVisible());
    QVERIFY(!lineNamed(dialog, u"Project URL"_s).isVisible());
    DestinationSetup asked;
    dialog.setChecker([&asked](const DestinationSetup &setup, const auto &done) {
        asked = setup;
        done(CheckFinding());
    });
    lineNamed(dialog, u"Project URL"_s).setText(u"https://elsewhere.example"_s);
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QCOMPARE(asked.config.setting(u"url"_s), projectUrl); // the account's own, whatever was typed
    // Nor need any address have been typed.
    asked = {};
    lineNamed(dialog, u"Project URL"_s).clear();
    QTest::mouseClick(&buttonOf(dialog, u"Check"_s), Qt::LeftButton);
    QCOMPARE(asked.config.setting(u"url"_s), projectUrl);
    QTest::mouseClick(&buttonOf(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(world.named(u"mine"_s)->setting(u"account"_s), account.toString(QUuid::WithoutBraces));
}

QTEST_MAIN(DestinationDialogTest)
#include "test_destination_dialog.moc"
