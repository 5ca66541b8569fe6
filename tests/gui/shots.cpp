// ferry_shots FOLDER [LANGUAGE…]: pictures of every page, light and dark, at 1x and 2x, of the real
// window with the content of the design's pictures; of the two main pages in each language that is
// named. Each scale is a process of its own: Qt reads it once.
#include "gui/scenes.h"
#include "ui/common/language.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

int takeAtThisScale(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Photographer photographer
        = Photographer::into(QString::fromLocal8Bit(argv[1]), [] { QTest::qWait(250); });
    if (argc > 2) {
        for (const QString &code : application.arguments().mid(2)) {
            language::use(code);
            Theme theme(application);
            theme.setMode(Theme::Mode::Light);
            scenes::takeMainPages(theme, photographer, code);
        }
        return 0;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme(application);
    scenes::takeAll(theme, photographer, u"light"_s);
    scenes::takeAll(theme, photographer, u"dark"_s);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("ferry_shots FOLDER [LANGUAGE…]\n", stderr);
        return 2;
    }
    if (qEnvironmentVariableIsSet("FERRY_SHOTS"))
        return takeAtThisScale(argc, argv);
    QCoreApplication application(argc, argv);
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    qputenv("FERRY_SHOTS", "1");
    for (const char *scale : {"1", "2"}) {
        qputenv("QT_SCALE_FACTOR", scale);
        const int status
            = QProcess::execute(application.applicationFilePath(), application.arguments().mid(1));
        if (status != 0)
            return 1;
    }
    return 0;
}
