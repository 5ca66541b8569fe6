#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace ferry {

// The command line as given: file names stay the file system's own bytes, since QCoreApplication
// turns what is not UTF-8 into something that cannot be opened.
struct Arguments
{
    enum class Command { Window = 1, Upload, Resume, History, Destinations, Version, Help };

    Command command = Command::Window;
    QString profile {};
    bool json = false;
    QList<QByteArray> rest {}; // files, or the words after the command
    QString to {};
    std::optional<int> jobs {}; // 0: automatic
    std::optional<qint64> limit {}; // bytes per second
    QString onConflict {};
    QString kind {};
    QMap<QString, QString> settings {};
    bool secretFromStdin = false;

    // Why the arguments make no sense; empty when they do.
    QString error {};

    // `rest` as files: absolute, in the file system's own bytes.
    QList<QByteArray> paths() const;

    static Arguments parse(const QList<QByteArray> &argv);
    static QString help();
};

// "500", "500k", "2M", "1.5 MB/s", "1Gi": bytes per second, decimal unless "i"; nothing if it is none.
std::optional<qint64> parseRate(const QString &text);

} // namespace ferry
