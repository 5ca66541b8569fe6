#include "ui/common/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>

namespace ferry::language {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String english("en");
constexpr QLatin1String folder(":/translations");

// The translators that are in use; children of the application, with which they go.
QPointer<QTranslator> ours;
QPointer<QTranslator> toolkits;

QTranslator *install(QTranslator *translator, bool isLoaded)
{
    if (!isLoaded) {
        delete translator;
        return nullptr;
    }
    QCoreApplication::installTranslator(translator);
    return translator;
}

QStringList codes()
{
    QStringList found;
    for (const QString &name : QDir(folder).entryList({u"ferry_*.qm"_s}))
        found += name.mid(6).chopped(3);
    return found;
}

} // namespace

void loadEnglishPlurals()
{
    auto *plurals = new QTranslator(QCoreApplication::instance());
    install(plurals, plurals->load(u"ferry_en"_s, folder));
}

QList<Language> all()
{
    QList<Language> languages;
    for (const QString &code : codes()) {
        QString name = QLocale(code).nativeLanguageName();
        if (code == english)
            name = u"English"_s; // not "American English"
        if (!name.isEmpty())
            name.front() = name.front().toUpper();
        languages.append({code, name});
    }
    std::sort(languages.begin(), languages.end(), [](const Language &one, const Language &other) {
        if ((one.code == english) != (other.code == english))
            return one.code == english;
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return languages;
}

QString ofSystem()
{
    const QStringList known = codes();
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace(u'-', u'_');
        // "zh_Hans_CN" is zh_CN, "de_AT" is de; "pt_BR" is none.
        const QLocale locale(wanted);
        const QString language = locale.name().section(u'_', 0, 0);
        for (const QString &code : {locale.name(), language}) {
            if (known.contains(code))
                return code;
        }
    }
    return english;
}

void use(const QString &code)
{
    const bool isChosen = !code.isEmpty() && codes().contains(code);
    const QString spoken = isChosen ? code : ofSystem();
    delete ours;
    delete toolkits;
    if (isChosen)
        QLocale::setDefault(QLocale(code));
    if (spoken == english)
        return;
    auto *toolkit = new QTranslator(QCoreApplication::instance());
    toolkits = install(toolkit,
        toolkit->load(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    auto *own = new QTranslator(QCoreApplication::instance());
    ours = install(own, own->load(u"ferry_"_s + spoken, folder));
}

} // namespace ferry::language
