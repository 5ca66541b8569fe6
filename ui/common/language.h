#pragma once

#include <QList>
#include <QString>

namespace ferry::language {

// The languages that Ferry speaks: translations/ferry_*.ts. In the thread of the QCoreApplication.

struct Language
{
    QString code {}; // as in the file's name: "de", "zh_CN"
    QString name {}; // its own: "Deutsch"
};

// The code says "%1 files"; that one of them is "1 file" stands in ferry_en.ts. Whatever has
// ui/common/format loads it by itself.
void loadEnglishPlurals();

QList<Language> all(); // English first, then by name

// The code of the one that the system's languages ask for first; "en" when Ferry has none of them.
QString ofSystem();

// Speaks it from now on, numbers and dates included. Empty: what ofSystem() says, in the system's
// own formats. A running window keeps its words: it asks for them once.
void use(const QString &code);

} // namespace ferry::language
