#include "gui/dialogtools.h"
#include "ui/destinations/optionform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

OptionSpecs everyKindOfOption()
{
    using Kind = OptionSpec::Kind;
    using Need = OptionSpec::Need;
    return {{.key = u"text"_s, .label = "Text", .need = Need::Required},
        {.key = u"url"_s, .label = "Address", .kind = Kind::Url},
        {.key = u"password"_s, .label = "Password", .kind = Kind::Secret},
        {.key = u"public"_s, .label = "Public key", .kind = Kind::Secret, .secretIsPublic = true},
        {.key = u"path"_s, .label = "Folder", .kind = Kind::Folder},
        {.key = u"method"_s,
            .label = "Method",
            .kind = Kind::Choice,
            .defaultValue = u"PUT"_s,
            .choices = {u"PUT"_s, u"POST"_s}},
        {.key = u"login"_s, // none of them, unless somebody chooses
            .label = "Login",
            .kind = Kind::Choice,
            .choices = {u"basic"_s, u"digest"_s}},
        {.key = u"verify"_s,
            .label = "Verify",
            .kind = Kind::YesNo,
            .need = Need::Advanced,
            .defaultValue = u"yes"_s},
        {.key = u"notes"_s, .label = "Notes", .kind = Kind::Multiline},
        {.key = u"header"_s, .label = "Headers", .kind = Kind::Headers, .need = Need::Advanced}};
}

} // namespace

class DestinationFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormGivesBackWhatItWasGiven();
    void everyControlHasANameForAScreenReader();
    void whatAScreenReaderEntersCountsAsEdited();
    void whatIsFilledInDoesNot();
    void secretsAreHiddenUntilAskedFor();
    void headersAreAddedAndRemoved();
    void aHeaderThatIsASecretIsHiddenAndKeptApart();
    void aSecretHeaderThatCouldNotBeReadStaysMarked();
    void whatIsMissingIsMarkedWhereItIs();
    void aFailureStandsAtItsFieldAlsoInTheFold();
};

void DestinationFormTest::theFormGivesBackWhatItWasGiven()
{
    OptionForm form(everyKindOfOption());
    const OptionForm::Values values {{u"text"_s, u"<b>a</b> & b"_s}, {u"url"_s, u"https://x/"_s},
        {u"password"_s, u"hush"_s}, {u"public"_s, u"pk"_s}, {u"path"_s, u"/tmp"_s},
        {u"method"_s, u"POST"_s}, {u"verify"_s, u"no"_s}, {u"notes"_s, u"one\ntwo"_s},
        {u"header.X-Token"_s, u"7"_s}};
    form.setValues(values);
    OptionForm::Values plain = values;
    plain.remove(u"password"_s);
    QCOMPARE(form.settings(), plain);
    QCOMPARE(
        form.secrets(), OptionForm::Values({{u"password"_s, u"hush"_s}, {u"public"_s, u"pk"_s}}));
}

void DestinationFormTest::everyControlHasANameForAScreenReader()
{
    OptionForm form(everyKindOfOption());
    for (const QWidget *control : form.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QLineEdit *>(control)
            || qobject_cast<const QComboBox *>(control)
            || qobject_cast<const QPlainTextEdit *>(control);
        QVERIFY2(
            !isControl || !control->accessibleName().isEmpty(), control->metaObject()->className());
    }
}

void DestinationFormTest::whatAScreenReaderEntersCountsAsEdited()
{
    OptionForm form(everyKindOfOption());
    form.setValues({{u"header.X-Token"_s, u"7"_s}});
    QSignalSpy edited(&form, &OptionForm::edited);
    setTextFromOutside(lineNamed(form, u"Text"_s), u"named"_s);
    QCOMPARE(edited.takeLast().first().toString(), u"text"_s);
    setTextFromOutside(lineNamed(form, u"Header value"_s), u"8"_s);
    QCOMPARE(edited.takeLast().first().toString(), u"header"_s);
    for (QCheckBox *box : form.findChildren<QCheckBox *>()) {
        edited.clear();
        toggleFromOutside(*box);
        QVERIFY2(!edited.isEmpty(), qPrintable(box->text()));
    }
    QCOMPARE(form.settings().value(u"verify"_s), u"no"_s);
    QCOMPARE(form.secrets().value(u"header.X-Token"_s), u"8"_s);
}

void DestinationFormTest::whatIsFilledInDoesNot()
{
    OptionForm form(everyKindOfOption());
    QSignalSpy edited(&form, &OptionForm::edited);
    form.setValues({{u"text"_s, u"a"_s}, {u"method"_s, u"POST"_s}, {u"verify"_s, u"no"_s},
        {u"notes"_s, u"b"_s}, {u"header.X-Token"_s, u"7"_s}});
    QVERIFY(edited.isEmpty());
}

void DestinationFormTest::secretsAreHiddenUntilAskedFor()
{
    OptionForm form(everyKindOfOption());
    QLineEdit &password = lineNamed(form, u"Password"_s);
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    auto *reveal = password.parentWidget()->findChild<QPushButton *>();
    reveal->click();
    QCOMPARE(password.echoMode(), QLineEdit::Normal);
    reveal->click();
    QCOMPARE(password.echoMode(), QLineEdit::Password);
}

void DestinationFormTest::headersAreAddedAndRemoved()
{
    OptionForm form(everyKindOfOption());
    buttonOf(form, u"Add header"_s).click();
    QTest::keyClicks(&lineNamed(form, u"Header name"_s), u"X Tok:en\r"_s); // blank, colon: refused
    QTest::keyClicks(&lineNamed(form, u"Header value"_s), u"7"_s);
    QCOMPARE(form.settings().value(u"header.XToken"_s), u"7"_s);
    for (QPushButton *button : form.findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Remove header"_L1)
            button->click();
    }
    QVERIFY(!form.settings().contains(u"header.XToken"_s));
}

void DestinationFormTest::aHeaderThatIsASecretIsHiddenAndKeptApart()
{
    OptionForm form(everyKindOfOption());
    buttonOf(form, u"Add header"_s).click();
    QLineEdit &value = lineNamed(form, u"Header value"_s);
    auto *secret = form.findChild<QCheckBox *>(QString());
    for (QCheckBox *each : form.findChildren<QCheckBox *>()) {
        if (each->accessibleName() == "Secret header"_L1)
            secret = each;
    }
    QTest::keyClicks(&value, u"hush"_s);
    QTest::keyClicks(&lineNamed(form, u"Header name"_s), u"X-Mine"_s);
    QCOMPARE(value.echoMode(), QLineEdit::Normal);
    QCOMPARE(form.settings().value(u"header.X-Mine"_s), u"hush"_s);
    secret->click();
    QCOMPARE(value.echoMode(), QLineEdit::Password);
    QVERIFY(!form.settings().values().contains(u"hush"_s));
    QCOMPARE(form.secrets().value(u"header.X-Mine"_s), u"hush"_s);
    secret->click();

    // By its name, and nobody can say otherwise.
    lineNamed(form, u"Header name"_s).clear();
    QTest::keyClicks(&lineNamed(form, u"Header name"_s), u"x-api-key"_s);
    QVERIFY(secret->isChecked() && !secret->isEnabled());
    QVERIFY(!form.settings().values().contains(u"hush"_s));
    QCOMPARE(form.secrets().value(u"header.x-api-key"_s), u"hush"_s);
}

void DestinationFormTest::aSecretHeaderThatCouldNotBeReadStaysMarked()
{
    OptionForm form(everyKindOfOption());
    const OptionForm::Values values {{u"secret-headers"_s, u"X-Api-Key"_s}};
    form.setValues(values);
    QCOMPARE(form.settings().value(u"secret-headers"_s), u"X-Api-Key"_s);
    QVERIFY(!form.secrets().contains(u"header.X-Api-Key"_s)); // says nothing of it: it stays
}

void DestinationFormTest::whatIsMissingIsMarkedWhereItIs()
{
    OptionForm form(everyKindOfOption());
    QVERIFY(!form.validate());
    QCOMPARE(form.errorAt(u"text"_s), u"This is needed."_s);
    QCOMPARE(form.errorAt(u"url"_s), QString());
    // Typing takes the mark away.
    QTest::keyClicks(&lineNamed(form, u"Text"_s), u"x"_s);
    QCOMPARE(form.errorAt(u"text"_s), QString());
    QVERIFY(form.validate());
}

void DestinationFormTest::aFailureStandsAtItsFieldAlsoInTheFold()
{
    OptionForm form(everyKindOfOption());
    QVERIFY(!form.isAdvancedShown());
    QVERIFY(form.showFailure({.kind = FailureKind::SettingsInvalid, .subject = u"header.Bad"_s}));
    QVERIFY(form.isAdvancedShown());
    QCOMPARE(form.errorAt(u"header"_s), u"This cannot be used."_s);
    QVERIFY(form.showFailure({.kind = FailureKind::SettingsInvalid,
        .detail = u"not an http or https URL"_s,
        .subject = u"url"_s}));
    QCOMPARE(form.errorAt(u"url"_s), u"This cannot be used: not an http or https URL."_s);
    QVERIFY(!form.showFailure({.kind = FailureKind::Offline, .subject = u"example.org"_s}));
}

QTEST_MAIN(DestinationFormTest)
#include "test_destination_form.moc"
