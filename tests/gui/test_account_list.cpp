#include "gui/accountstand.h"
#include "gui/dialogtools.h"
#include "ui/accounts/accountsdialog.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

struct List
{
    AccountStand stand {};
    AccountCard::Dependents dependents {};
    std::unique_ptr<AccountsDialog> dialog {};

    explicit List(int accounts = 1)
    {
        for (int i = 0; i < accounts; ++i)
            stand.accounts += stand.account(i == 0 ? u"ann@example.org"_s : u"ben@example.org"_s);
    }
    void open()
    {
        dialog = std::make_unique<AccountsDialog>(
            stand.calls(), [this](const QUuid &) { return dependents; }, u"laptop"_s);
        dialog->show();
    }
    QWidget &card(const QString &email) const
    {
        for (AccountCard *card : dialog->findChildren<AccountCard *>()) {
            if (card->account().email == email)
                return *card;
        }
        qFatal("no card of %s", qPrintable(email));
    }
    QWidget &first() const { return card(u"ann@example.org"_s); }
    void press(const QString &text) const { buttonNamed(first(), text).click(); }
    void tick(const QString &text) const { buttonNamed<QCheckBox>(first(), text).click(); }
};

} // namespace

class AccountListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void withoutAnAccountItSaysWhatOneIsFor();
    void signingOutAsksOnlyWhileUploadsWait();
    void removingAsksWhileDestinationsNeedIt();
    void choicesAreSaved();
    void aScreenReaderTogglesThemAsWell();
    void syncingTheHistoryIsAStepOfItsOwn();
    void aSignedOutAccountCanSignInAgain();
    void aLockedKeychainIsNotSignedOut();
    void aFailureIsSaidAtItsAccount();
    void theComputerCanBeRenamed();
};

void AccountListTest::withoutAnAccountItSaysWhatOneIsFor()
{
    List list(0);
    list.open();
    QVERIFY(shows(*list.dialog, u"No account yet."_s));
    QSignalSpy connecting(list.dialog.get(), &AccountsDialog::connectWanted);
    buttonNamed(*list.dialog, u"Connect Supabase…"_s).click();
    QCOMPARE(connecting.count(), 1);
    list.stand.accounts += list.stand.account(u"ann@example.org"_s);
    list.dialog->refresh();
    QVERIFY(!shows(*list.dialog, u"No account yet."_s));
    QTRY_VERIFY(shows(list.first(), u"Signed in"_s));
    QVERIFY(shows(list.first(), u"abcdefghijklmnopqrst.supabase.co"_s));
}

void AccountListTest::signingOutAsksOnlyWhileUploadsWait()
{
    List list;
    list.open();
    list.press(u"Sign out"_s);
    QCOMPARE(list.stand.accounts.first().state, Account::State::SignedOut);

    List busy;
    busy.dependents.uploads = 3;
    busy.open();
    busy.press(u"Sign out"_s);
    QCOMPARE(busy.stand.accounts.first().state, Account::State::SignedIn);
    QVERIFY(shows(busy.first(), u"3 uploads of this account are not done."_s));
    busy.press(u"Sign out anyway"_s);
    QCOMPARE(busy.stand.accounts.first().state, Account::State::SignedOut);
    QVERIFY(shows(busy.first(), u"Signed out"_s));
    QVERIFY(!shows(busy.first(), u"not done"_s)); // the question is over
}

void AccountListTest::removingAsksWhileDestinationsNeedIt()
{
    List list(2);
    list.dependents.destinations = 1;
    list.open();
    list.press(u"Remove"_s);
    QCOMPARE(list.stand.accounts.size(), 2);
    QVERIFY(shows(list.first(), u"A destination uploads with this account"_s));
    list.press(u"Remove anyway"_s);
    QCOMPARE(list.stand.accounts.size(), 1);
    QTRY_COMPARE(list.dialog->findChildren<AccountCard *>().size(), 1);
    QVERIFY(list.card(u"ben@example.org"_s).isVisible());
}

void AccountListTest::choicesAreSaved()
{
    List list;
    list.stand.accounts[0].syncsHistory = true;
    list.open();
    list.tick(u"Share full paths of files with my other computers"_s);
    QVERIFY(list.stand.accounts.first().sharesPaths);
    list.tick(u"Keep the sign-in in a plain file, for want of a keychain"_s);
    QVERIFY(list.stand.accounts.first().plainTokens);
    QVERIFY(list.stand.accounts.first().sharesPaths); // the one does not undo the other
    list.tick(u"Share full paths of files with my other computers"_s);
    QVERIFY(!list.stand.accounts.first().sharesPaths);
}

void AccountListTest::aScreenReaderTogglesThemAsWell()
{
    List list;
    list.stand.accounts[0].syncsHistory = true;
    list.open();
    const auto box = [&list](const QString &text) -> QWidget & {
        return buttonNamed<QCheckBox>(list.first(), text);
    };
    toggleFromOutside(box(u"Share full paths of files with my other computers"_s));
    QVERIFY(list.stand.accounts.first().sharesPaths);
    toggleFromOutside(box(u"Keep the sign-in in a plain file, for want of a keychain"_s));
    QVERIFY(list.stand.accounts.first().plainTokens);
    toggleFromOutside(box(u"Sync the history here"_s));
    QVERIFY(!list.stand.accounts.first().syncsHistory);
    QSignalSpy wanted(list.dialog.get(), &AccountsDialog::historyWanted);
    toggleFromOutside(box(u"Sync the history here"_s));
    QCOMPARE(wanted.count(), 1);
}

void AccountListTest::syncingTheHistoryIsAStepOfItsOwn()
{
    List list;
    list.open();
    QSignalSpy wanted(list.dialog.get(), &AccountsDialog::historyWanted);
    auto &box = buttonNamed<QCheckBox>(list.first(), u"Sync the history here"_s);
    box.click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!box.isChecked()); // not before the project is ready
    QVERIFY(!list.stand.accounts.first().syncsHistory);
    list.stand.accounts[0].syncsHistory = true;
    list.dialog->refresh();
    QVERIFY(box.isChecked());
    box.click();
    QVERIFY(!list.stand.accounts.first().syncsHistory);
}

void AccountListTest::aSignedOutAccountCanSignInAgain()
{
    List list;
    list.stand.accounts[0].state = Account::State::SignedOut;
    list.open();
    QSignalSpy wanted(list.dialog.get(), &AccountsDialog::signInWanted);
    QVERIFY(!seenButton(list.first(), u"Sign out"_s));
    auto &signIn = buttonNamed(list.first(), u"Sign in…"_s);
    signIn.setFocus();
    signIn.click();
    QCOMPARE(wanted.count(), 1);
    list.stand.accounts[0].state = Account::State::SignedIn;
    list.dialog->refresh();
    QVERIFY(seenButton(list.first(), u"Sign out"_s));
    // Who presses Space once too often does not sign out again.
    QCOMPARE(list.dialog->focusWidget(),
        &buttonNamed<QCheckBox>(list.first(), u"Sync the history here"_s));
}

void AccountListTest::aLockedKeychainIsNotSignedOut()
{
    List list;
    list.stand.accounts[0].state = Account::State::KeychainLocked;
    list.open();
    QVERIFY(shows(list.first(), u"Keychain locked"_s));
    QVERIFY(!seenButton(list.first(), u"Sign in…"_s));
    QSignalSpy opened(list.dialog.get(), &AccountsDialog::keychainOpened);
    list.press(u"Look again"_s);
    QCOMPARE(opened.count(), 1);
}

void AccountListTest::aFailureIsSaidAtItsAccount()
{
    List list(2);
    AccountCalls calls = list.stand.calls();
    calls.save = [](const Account &, QObject *, const auto &done) {
        done(failed({.kind = FailureKind::DiskFull, .advice = Advice::GiveUp}));
    };
    list.stand.accounts[0].syncsHistory = true;
    AccountsDialog dialog(
        calls, [](const QUuid &) { return AccountCard::Dependents {}; }, u"laptop"_s);
    dialog.show();
    auto *card = dialog.findChildren<AccountCard *>().first();
    auto &box
        = buttonNamed<QCheckBox>(*card, u"Share full paths of files with my other computers"_s);
    box.click();
    QVERIFY(shows(*card, u"There is no space left on the disk."_s));
    QVERIFY(!box.isChecked()); // what is true
    QVERIFY(!shows(*dialog.findChildren<AccountCard *>().last(), u"no space"_s));
}

void AccountListTest::theComputerCanBeRenamed()
{
    List list;
    list.open();
    QSignalSpy renamed(list.dialog.get(), &AccountsDialog::computerRenamed);
    QLineEdit &name = lineNamed(*list.dialog, u"Name of this computer"_s);
    QCOMPARE(name.text(), u"laptop"_s);
    name.setText(u" studio "_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(renamed.count() >= 1);
    QCOMPARE(renamed.last().first().toString(), u"studio"_s);
}

QTEST_MAIN(AccountListTest)
#include "test_account_list.moc"
