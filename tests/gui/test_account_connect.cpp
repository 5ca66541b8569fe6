#include "gui/accountstand.h"
#include "gui/dialogtools.h"
#include "ui/accounts/signinpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString url = QLatin1StringView(AccountStand::url);
const QString key = QLatin1StringView(AccountStand::key);
const QString email = u"ann@example.org"_s;

struct Desk
{
    AccountStand stand {};
    std::unique_ptr<ConnectDialog> dialog {};

    void open(ConnectDialog::Purpose purpose = ConnectDialog::Purpose::Connect,
        const std::optional<Account> &account = std::nullopt)
    {
        dialog = std::make_unique<ConnectDialog>(
            stand.calls(), stand.keeper(), stand.checker(), purpose, account);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get(), patience))
            qFatal("the dialog does not come to the front");
    }
    void paste(const QString &field, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        lineNamed(*dialog, field).setFocus();
        QTest::keyClick(&lineNamed(*dialog, field), Qt::Key_V, Qt::ControlModifier);
    }
    void enter() { QTest::keyClick(dialog.get(), Qt::Key_Return); }
    void press(const QString &text) { buttonNamed(*dialog, text).click(); }
    void type(const QString &field, const QString &text)
    {
        lineNamed(*dialog, field).clear();
        QTest::keyClicks(&lineNamed(*dialog, field), text);
    }
    bool says(const QString &text) const { return shows(*dialog, text); }

    void toSignIn()
    {
        open();
        paste(u"Project URL"_s, url + u' ' + key);
        enter();
    }
    void signIn()
    {
        toSignIn();
        type(u"E-mail"_s, email);
        type(u"Password"_s, stand.password);
        enter();
    }
};

Failure failureOf(FailureKind kind, const QString &subject = {})
{
    return {.kind = kind, .advice = Advice::FixSettings, .subject = subject};
}

} // namespace

class AccountConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressAndKeyArePastedInAnyOrder_data();
    void addressAndKeyArePastedInAnyOrder();
    void aProjectIsCheckedWhileItIsTyped();
    void aSecretKeyIsRefusedWithTheReasonAndNobodyIsAsked();
    void whatIsWrongIsSaidInWords_data();
    void whatIsWrongIsSaidInWords();
    void aCertificateFileIsNamedInFull();
    void anAnswerToOlderSettingsIsDropped();
    void theWholeWayByKeyboard();
    void aWrongPasswordIsSaidAndCanBeMended();
    void aCodeComesByEmail();
    void aNewUserRegistersOnlyWhereTheProjectLetsThem();
    void withoutAnAccountTheKeyAloneUploads();
    void withoutAKeychainTheUserChooses();
    void aProjectThatIsNotSetUpIsHelped();
    void whatIsMissingIsSaidExactly();
    void laterStepsCanBeSkipped();
    void aSecondAccountIsNotAskedAboutTheHistory();
    void signingInAgainIsOneStep();
    void aBucketThatRefusesIsSaidBeforeItIsKept();
    void anotherBucketIsTriedAnewWhoeverEntersIt();
    void closingWhileAnAnswerIsAwaitedHarmsNothing();
};

void AccountConnectTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void AccountConnectTest::addressAndKeyArePastedInAnyOrder_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("together") << u"Project URL"_s << QString(url + u' ' + key);
    QTest::newRow("key first") << u"Project URL"_s << QString(key + u' ' + url);
    QTest::newRow("into the key's field") << u"Publishable"_s << QString(url + u'\n' + key);
    QTest::newRow("the dashboard's snippet")
        << u"Project URL"_s
        << u"NEXT_PUBLIC_SUPABASE_URL=%1\nNEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY=%2\n"_s.arg(
               url, key);
    QTest::newRow("code") << u"Publishable"_s
                          << u"const supabase = createClient('%1', '%2')"_s.arg(url, key);
}

void AccountConnectTest::addressAndKeyArePastedInAnyOrder()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Desk desk;
    desk.open();
    desk.paste(field, text);
    QCOMPARE(lineNamed(*desk.dialog, u"Project URL"_s).text(), url);
    QCOMPARE(lineNamed(*desk.dialog, u"Publishable"_s).text(), key);
    QTRY_VERIFY(desk.says(u"The project answers."_s));
    QCOMPARE(desk.stand.asked, QStringList {u"check "_s + url});

    // One after the other, each into the field of the other.
    Desk other;
    other.open();
    other.paste(u"Project URL"_s, key);
    QCOMPARE(lineNamed(*other.dialog, u"Publishable"_s).text(), key);
    QCOMPARE(lineNamed(*other.dialog, u"Project URL"_s).text(), QString());
}

void AccountConnectTest::aProjectIsCheckedWhileItIsTyped()
{
    Desk desk;
    desk.open();
    desk.type(u"Project URL"_s, url);
    QVERIFY(desk.stand.asked.isEmpty());
    desk.type(u"Publishable"_s, key);
    QTRY_VERIFY(desk.says(u"The project answers."_s));
    QCOMPARE(desk.stand.asked.size(), 1);
    // Continue does not ask a second time.
    desk.enter();
    QCOMPARE(desk.stand.asked.size(), 1);
    QVERIFY(lineNamed(*desk.dialog, u"E-mail"_s).isVisible());
}

void AccountConnectTest::aSecretKeyIsRefusedWithTheReasonAndNobodyIsAsked()
{
    Desk desk;
    desk.open();
    desk.paste(u"Publishable"_s, u"sb_secret_0123456789abcdef"_s);
    QTRY_VERIFY(desk.says(u"it opens the whole project"_s));
    desk.paste(u"Project URL"_s, url);
    desk.enter();
    QVERIFY(desk.says(u"it opens the whole project"_s));
    QVERIFY(desk.stand.asked.isEmpty());
    QVERIFY(!lineNamed(*desk.dialog, u"E-mail"_s).isVisible());
}

void AccountConnectTest::whatIsWrongIsSaidInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("words");
    QTest::newRow("key") << int(FailureKind::SettingsInvalid) << u"key"_s
                         << u"it does not know this key"_s;
    QTest::newRow("url") << int(FailureKind::SettingsInvalid) << u"url"_s
                         << u"No Supabase project answers"_s;
    QTest::newRow("certificate file")
        << int(FailureKind::SettingsInvalid) << u"ca"_s << u"The certificate file"_s;
    QTest::newRow("offline") << int(FailureKind::Offline) << QString()
                             << u"abcdefghijklmnopqrst.supabase.co” cannot be reached"_s;
    QTest::newRow("not secure") << int(FailureKind::TlsRejected) << QString()
                                << u"could not prove who it is"_s;
}

void AccountConnectTest::whatIsWrongIsSaidInWords()
{
    QFETCH(int, kind);
    QFETCH(QString, subject);
    QFETCH(QString, words);
    Desk desk;
    desk.stand.projectFailure = failureOf(FailureKind(kind), subject);
    desk.toSignIn();
    QVERIFY2(desk.says(words), qPrintable(words));
    QVERIFY(!lineNamed(*desk.dialog, u"E-mail"_s).isVisible());
    // Mended, it goes on.
    desk.stand.projectFailure.reset();
    desk.enter();
    QVERIFY(lineNamed(*desk.dialog, u"E-mail"_s).isVisible());
}

// A window has no current folder that its user knows of.
void AccountConnectTest::aCertificateFileIsNamedInFull()
{
    Desk desk;
    desk.open();
    desk.press(u"Advanced"_s);
    desk.type(u"Certificate file"_s, u"ca.pem"_s);
    desk.paste(u"Project URL"_s, url + u' ' + key);
    desk.enter();
    QVERIFY(desk.says(u"The certificate file cannot be used"_s));
    QVERIFY(desk.stand.asked.isEmpty());
    desk.type(u"Certificate file"_s, u"/etc//ssl/ca.pem"_s);
    desk.enter();
    QVERIFY(!desk.stand.asked.isEmpty());
    QVERIFY(lineNamed(*desk.dialog, u"E-mail"_s).isVisible());
}

void AccountConnectTest::anAnswerToOlderSettingsIsDropped()
{
    Desk desk;
    desk.stand.holdsAnswers = true;
    desk.toSignIn();
    desk.type(u"Project URL"_s, u"https://other.example"_s);
    desk.stand.release();
    QVERIFY(!desk.says(u"The project answers."_s));
    QVERIFY(!lineNamed(*desk.dialog, u"E-mail"_s).isVisible());
}

void AccountConnectTest::theWholeWayByKeyboard()
{
    Desk desk;
    desk.stand.ownerless = 240;
    desk.signIn();
    QVERIFY(desk.says(u"The project is ready."_s));
    QVERIFY(!desk.stand.accounts.first().syncsHistory); // not before the user says so
    desk.enter();
    QVERIFY(desk.stand.accounts.first().syncsHistory);
    QVERIFY(desk.says(u"240 earlier uploads"_s));
    desk.enter();
    QVERIFY(desk.stand.asked.contains(u"claim"_s));
    QCOMPARE(lineNamed(*desk.dialog, u"Bucket"_s).text(), u"ferry-uploads"_s);
    QCOMPARE(lineNamed(*desk.dialog, u"Folder"_s).text(), u"{user}"_s);
    desk.enter();
    QCOMPARE(desk.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(desk.stand.keptDestinations.size(), 1);
    const DestinationConfig made = desk.stand.keptDestinations.first().config;
    QCOMPARE(made.kind, u"supabase"_s);
    QCOMPARE(made.setting(u"url"_s), url);
    QCOMPARE(made.setting(u"account"_s),
        desk.stand.accounts.first().uuid.toString(QUuid::WithoutBraces));
    QCOMPARE(made.setting(u"folder"_s), u"{user}"_s);
}

void AccountConnectTest::aWrongPasswordIsSaidAndCanBeMended()
{
    Desk desk;
    desk.toSignIn();
    desk.enter();
    QVERIFY(desk.says(u"The e-mail address is missing."_s));
    desk.type(u"E-mail"_s, u"ann"_s);
    desk.enter();
    QVERIFY(desk.says(u"This is not an e-mail address."_s));
    desk.type(u"E-mail"_s, email);
    desk.enter();
    QVERIFY(desk.says(u"The password is missing."_s));
    desk.type(u"Password"_s, u"wrong"_s);
    desk.enter();
    QVERIFY(desk.says(u"The e-mail address or the password is wrong."_s));
    QVERIFY(!desk.says(u"invalid_credentials"_s));
    QVERIFY(lineNamed(*desk.dialog, u"Password"_s).hasFocus());
    QTest::keyClicks(&lineNamed(*desk.dialog, u"Password"_s), desk.stand.password); // over it
    desk.enter();
    QVERIFY(desk.says(u"The project is ready."_s));
    QCOMPARE(lineNamed(*desk.dialog, u"Password"_s).text(), QString()); // not kept about
}

void AccountConnectTest::aCodeComesByEmail()
{
    Desk desk;
    desk.toSignIn();
    desk.dialog->signInPage().setResend(3, 50ms);
    desk.type(u"E-mail"_s, email);
    desk.press(u"Sign in with a code by e-mail"_s);
    desk.enter();
    QCOMPARE(desk.stand.asked.last(), u"send code "_s + email);
    QVERIFY(desk.says(u"A code is on its way to ann@example.org."_s));
    QVERIFY(lineNamed(*desk.dialog, u"Code"_s).hasFocus());
    QVERIFY(!seenButton(*desk.dialog, u"Send again"_s)); // not at once
    desk.paste(u"Code"_s, u" 123 456\n"_s); // as it is copied out of a mail
    QCOMPARE(lineNamed(*desk.dialog, u"Code"_s).text(), u"123456"_s);
    desk.type(u"Code"_s, u"12 34"_s); // letters and spaces do not get in
    QCOMPARE(lineNamed(*desk.dialog, u"Code"_s).text(), u"1234"_s);
    desk.enter();
    QVERIFY(desk.says(u"six digits or more"_s));
    desk.type(u"Code"_s, u"999999"_s);
    desk.enter();
    QVERIFY(desk.says(u"The code is wrong, or too old."_s));
    QTRY_VERIFY(seenButton(*desk.dialog, u"Send again"_s));
    desk.press(u"Send again"_s);
    QCOMPARE(desk.stand.asked.count(u"send code "_s + email), 2);
    desk.type(u"Code"_s, desk.stand.code);
    desk.enter();
    QVERIFY(desk.says(u"The project is ready."_s));
}

void AccountConnectTest::aNewUserRegistersOnlyWhereTheProjectLetsThem()
{
    Desk closed;
    closed.stand.info.signUp = false;
    closed.toSignIn();
    QVERIFY(!seenButton(*closed.dialog, u"Create a new user"_s));

    Desk desk;
    desk.toSignIn();
    desk.press(u"Create a new user"_s);
    desk.type(u"E-mail"_s, email);
    desk.type(u"Password"_s, u"a long one"_s);
    desk.enter();
    QCOMPARE(desk.stand.asked.at(1), u"sign up "_s + email);
    QVERIFY(desk.says(u"The project is ready."_s));
}

void AccountConnectTest::withoutAnAccountTheKeyAloneUploads()
{
    Desk desk;
    desk.toSignIn();
    desk.press(u"Continue without an account"_s);
    desk.enter();
    QVERIFY(desk.says(u"Which bucket?"_s)); // the script's own is for users
    desk.type(u"Bucket"_s, u"public"_s);
    desk.enter();
    QCOMPARE(desk.dialog->result(), int(QDialog::Accepted));
    const DestinationConfig made = desk.stand.keptDestinations.value(0).config;
    QCOMPARE(made.setting(u"key"_s), key);
    QVERIFY(!made.settings.contains(u"account"_s));
    QVERIFY(desk.stand.accounts.isEmpty());
}

void AccountConnectTest::withoutAKeychainTheUserChooses()
{
    Desk desk;
    desk.stand.kept = Accounts::Kept::InMemory;
    desk.signIn();
    QVERIFY(desk.says(u"no keychain answers on this computer"_s));
    QVERIFY(buttonNamed<QRadioButton>(*desk.dialog, u"Only until Ferry ends"_s).isChecked());
    desk.enter();
    QVERIFY(!desk.stand.accounts.first().plainTokens);

    Desk other;
    other.stand.kept = Accounts::Kept::InMemory;
    other.signIn();
    // By keyboard: the arrow goes to the other choice.
    QTest::keyClick(other.dialog->focusWidget(), Qt::Key_Down);
    other.enter();
    QVERIFY(other.stand.accounts.first().plainTokens);
    QVERIFY(other.says(u"The project is ready."_s));
}

void AccountConnectTest::aProjectThatIsNotSetUpIsHelped()
{
    Desk desk;
    desk.stand.report = {};
    desk.signIn();
    QVERIFY(desk.says(u"The project is not set up yet."_s));
    QVERIFY(desk.dialog->findChild<QPlainTextEdit *>()->isReadOnly());
    desk.press(u"Copy script"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.stand.calls().setupScript);
    desk.press(u"Open SQL editor"_s);
    QCOMPARE(desk.stand.opened.size(), 1);
    desk.enter(); // Check
    QVERIFY(desk.says(u"The project is not set up yet."_s));
    QVERIFY(!desk.stand.accounts.first().syncsHistory);
    desk.stand.report.isThere = true;
    desk.enter();
    QVERIFY(desk.says(u"The project is ready."_s));
    desk.enter();
    QVERIFY(desk.stand.accounts.first().syncsHistory);
}

void AccountConnectTest::whatIsMissingIsSaidExactly()
{
    Desk desk;
    desk.stand.report = {.isThere = true, .missing = {u"trigger"_s, u"realtime"_s}, .schema = 1};
    desk.signIn();
    QVERIFY(desk.says(u"the trigger that guards what is written; Realtime for the table"_s));
    QVERIFY(!seenButton(*desk.dialog, u"Sync history here"_s));
    // Without Realtime it is slower, and works.
    desk.stand.report.missing = {u"realtime"_s};
    desk.enter();
    QVERIFY(desk.says(u"Realtime for the table"_s));
    QVERIFY(!desk.says(u"the trigger"_s));
    QVERIFY(seenButton(*desk.dialog, u"Sync history here"_s));
    // What a newer script knows is not passed over in silence.
    desk.stand.report.missing = {u"moon phase"_s};
    desk.press(u"Check again"_s);
    QVERIFY(desk.says(u"Missing: moon phase."_s));
    QVERIFY(!seenButton(*desk.dialog, u"Sync history here"_s));
}

void AccountConnectTest::laterStepsCanBeSkipped()
{
    Desk desk;
    desk.signIn();
    desk.press(u"Not now"_s); // history
    QVERIFY(!desk.stand.accounts.first().syncsHistory);
    desk.press(u"Not now"_s); // destination
    QCOMPARE(desk.dialog->result(), int(QDialog::Accepted));
    QVERIFY(desk.stand.keptDestinations.isEmpty());
    QCOMPARE(desk.stand.accounts.size(), 1);
}

void AccountConnectTest::aSecondAccountIsNotAskedAboutTheHistory()
{
    Desk desk;
    desk.stand.accounts += desk.stand.account(u"first@example.org"_s);
    desk.stand.accounts[0].syncsHistory = true;
    desk.signIn();
    QVERIFY(!desk.stand.asked.contains(u"check setup"_s));
    QVERIFY(lineNamed(*desk.dialog, u"Bucket"_s).isVisible());
    QVERIFY(desk.stand.accounts.at(0).syncsHistory);
}

void AccountConnectTest::signingInAgainIsOneStep()
{
    Desk desk;
    Account account = desk.stand.account(email);
    account.state = Account::State::SignedOut;
    desk.stand.accounts += account;
    desk.open(ConnectDialog::Purpose::SignInAgain, account);
    QCOMPARE(lineNamed(*desk.dialog, u"E-mail"_s).text(), email);
    QVERIFY(lineNamed(*desk.dialog, u"Password"_s).hasFocus());
    QVERIFY(!seenButton(*desk.dialog, u"Continue without an account"_s));
    QTest::keyClicks(&lineNamed(*desk.dialog, u"Password"_s), desk.stand.password);
    desk.enter();
    QCOMPARE(desk.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(desk.stand.accounts.first().state, Account::State::SignedIn);
}

void AccountConnectTest::aBucketThatRefusesIsSaidBeforeItIsKept()
{
    Desk desk;
    desk.stand.uploadFailure = failureOf(FailureKind::PlaceMissing, u"ferry-uploads"_s);
    desk.signIn();
    desk.press(u"Not now"_s);
    desk.enter();
    QVERIFY(desk.says(u"“ferry-uploads” does not exist."_s));
    QVERIFY(desk.stand.keptDestinations.isEmpty());
    desk.enter(); // "Add anyway"
    QCOMPARE(desk.stand.keptDestinations.size(), 1);
}

void AccountConnectTest::anotherBucketIsTriedAnewWhoeverEntersIt()
{
    Desk desk;
    desk.stand.uploadFailure = failureOf(FailureKind::PlaceMissing, u"ferry-uploads"_s);
    desk.signIn();
    desk.press(u"Not now"_s);
    desk.enter();
    QVERIFY(desk.says(u"“ferry-uploads” does not exist."_s));
    setTextFromOutside(lineNamed(*desk.dialog, u"Bucket"_s), u"holiday"_s);
    QVERIFY(!desk.says(u"does not exist."_s));
    desk.enter(); // tried, not added anyway
    QVERIFY(desk.stand.keptDestinations.isEmpty());
    desk.stand.uploadFailure = {};
    setTextFromOutside(lineNamed(*desk.dialog, u"Bucket"_s), u"photos"_s);
    desk.enter();
    QCOMPARE(desk.stand.keptDestinations.size(), 1);
}

void AccountConnectTest::closingWhileAnAnswerIsAwaitedHarmsNothing()
{
    Desk desk;
    desk.toSignIn();
    desk.stand.holdsAnswers = true;
    desk.type(u"E-mail"_s, email);
    desk.type(u"Password"_s, desk.stand.password);
    desk.enter();
    QVERIFY(desk.says(u"Signing in…"_s));
    desk.enter(); // once is enough
    QCOMPARE(desk.stand.asked.count(u"sign in "_s + email), 1);
    desk.dialog.reset();
    desk.stand.release();
}

QTEST_MAIN(AccountConnectTest)
#include "test_account_connect.moc"
