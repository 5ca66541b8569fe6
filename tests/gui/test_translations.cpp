#include "gui/scenes.h"
#include "gui/wordcheck.h"
#include "ui/common/language.h"

#include <QTest>

using namespace ferry;

namespace {

// Names, numbers and what only looks like words: everything that is data of the scenes, or called
// so in every language.
bool isData(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("\\p{Ll}{3,}.* .*\\p{Ll}{2,}"));
    if (!text.contains(sentence))
        return true;
    // What the scenes call their destinations, write into fields, ask, and say in the window's place.
    static const QList<QString> data {QStringLiteral("This computer"),
        QStringLiteral("this computer"), QStringLiteral("media › 2026/"),
        QStringLiteral("api.moonshot.ai (file-extract)"), QStringLiteral("acme-prod, archive, AI"),
        QStringLiteral("Why did revenue rise"), QStringLiteral("Which rows of the export"),
        QStringLiteral("ts=video/mp2t"), QStringLiteral("*.jpg"), QStringLiteral("*.tmp"),
        QStringLiteral("somebody has made.mov"), QStringLiteral("Link copied"),
        QStringLiteral("Right · Left"), QStringLiteral("Alt+Right · Alt+Left"),
        QStringLiteral("Alt+Up · Alt+Down")};
    return std::any_of(
        data.begin(), data.end(), [&text](const QString &one) { return text.contains(one); });
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated();
    void languagesAreThere();
    void numberHasItsForm_data();
    void numberHasItsForm();

private:
    void lookThrough(const std::function<void(QWidget &, const QString &)> &look);
};

void TestTranslations::lookThrough(const std::function<void(QWidget &, const QString &)> &look)
{
    Theme theme(*qApp);
    const Photographer photographer([] { QTest::qWait(60); }, look);
    scenes::takeAll(theme, photographer, QStringLiteral("light"));
}

void TestTranslations::everySentenceIsTranslated()
{
    const QString source = qEnvironmentVariable("FERRY_SOURCE");
    const QSet<QString> known = sourcesOf(source + QStringLiteral("/translations/ferry_de.ts"));
    QVERIFY(known.size() > 1000);
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QStringList plain;
    lookThrough([&plain](QWidget &window, const QString &scene) {
        for (const auto &[where, text] : textsOf(window)) {
            if (!text.contains(PseudoLanguage::open) && !isData(text))
                plain += scene + QStringLiteral(": ") + where + QStringLiteral(": ") + text;
        }
    });
    QCoreApplication::removeTranslator(&pseudo);
    plain.removeDuplicates();
    for (const QString &text : std::as_const(plain))
        qWarning("not translated: %s", qPrintable(text));
    QStringList unknown = (pseudo.asked() - known).values();
    unknown.sort();
    for (QString &key : unknown)
        qWarning("no translator has heard of: %s", qPrintable(key.replace(u'\x1f', u'|')));
    QVERIFY(plain.isEmpty());
    QVERIFY(unknown.isEmpty());
}

void TestTranslations::languagesAreThere()
{
    QStringList names;
    for (const language::Language &one : language::all())
        names += one.code + u' ' + one.name;
    QCOMPARE(names.first(), QStringLiteral("en English"));
    for (const char *name : {"de Deutsch", "es Español de España", "fr Français", "ar العربية",
             "ja 日本語", "zh_CN 简体中文"})
        QVERIFY2(names.contains(QString::fromUtf8(name)), qPrintable(names.join(u", ")));
}

void TestTranslations::numberHasItsForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << QStringLiteral("en") << 1 << QStringLiteral("1 file");
    QTest::newRow("none") << QStringLiteral("en") << 0 << QStringLiteral("0 files");
    QTest::newRow("many") << QStringLiteral("en") << 1234 << QStringLiteral("1,234 files");
    QTest::newRow("eine") << QStringLiteral("de") << 1 << QStringLiteral("1 Datei");
    QTest::newRow("viele") << QStringLiteral("de") << 1234 << QStringLiteral("1.234 Dateien");
}

void TestTranslations::numberHasItsForm()
{
    QFETCH(const QString, code);
    QFETCH(const int, number);
    QFETCH(const QString, words);
    language::use(code);
    QCOMPARE(filesText(number), words);
    language::use(QStringLiteral("en"));
}

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
