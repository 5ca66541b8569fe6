#include "ui/uploads/keptpicture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocale>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

struct KeptPicture
{
    Q_DECLARE_TR_FUNCTIONS(KeptPicture)
};

// Under a name that nobody has.
bool openNew(QFile &file, const QDir &folder, const QString &name)
{
    constexpr int most = 1000;
    for (int number = 1; number < most; ++number) {
        const QString numbered = number == 1 ? name : u"%1 (%2)"_s.arg(name).arg(number);
        file.setFileName(folder.filePath(numbered + u".png"_s));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return true;
        if (!file.exists())
            return false;
    }
    return false;
}

} // namespace

Result<QByteArray> keepPicture(const QImage &picture, const QString &folder, const QDateTime &now)
{
    const Failure refused {.kind = FailureKind::FolderNotWritable,
        .advice = Advice::GiveUp,
        .subject = tameText(folder)};
    const QDir place(folder);
    if (folder.isEmpty() || !place.mkpath(u"."_s))
        return failed(refused);
    QFile file;
    const QString when = QLocale().toString(now,
        KeptPicture::tr("d MMM HH.mm", "day and time in a file's name, as QDateTime writes them"));
    if (!openNew(file, place, KeptPicture::tr("Pasted image %1").arg(when)))
        return failed(refused);
    if (!picture.save(&file, "PNG") || !file.flush()) {
        file.remove();
        return failed(refused);
    }
    return QFile::encodeName(file.fileName());
}

} // namespace ferry
