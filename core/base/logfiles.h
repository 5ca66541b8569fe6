#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace ferry {

// The log's files in a profile: "ferry.log", and the older ones as "ferry.log.1" to "ferry.log.4", of 1 MB
// each at most, readable by their user alone.
//
// Several processes may write into one profile. Each block is appended by one write() to a file that is
// opened for it, so that lines do not mix; the one who finds it full moves the files on, under a lock
// that nobody waits for: who does not get it writes on where it is. A stopped process stops no other.
class LogFiles final
{
public:
    static constexpr int fileCount = 5;
    static constexpr qint64 defaultFileBytes = 1'000'000;

    // `folder` is made when something is first written.
    explicit LogFiles(const QString &folder, qint64 fileBytes = defaultFileBytes);

    // Whole lines, fewer bytes than a file takes. False when the disk did not take them all.
    bool append(const QByteArray &lines);

    // 0: the one that is written.
    static QByteArray pathOf(const QByteArray &folder, int number);
    static QByteArray encodedFolder(const QString &folder);

private:
    int openCurrent();
    void rotate(std::size_t more);

    QByteArray m_folder;
    qint64 m_fileBytes;
    bool m_isCut = false; // the last line on the disk is a part of one
};

} // namespace ferry
