#pragma once

#include "files/filestamp.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ferry {

struct TransferItem;

// Small pictures of those files that are pictures, for the rows in sight. They are made on two threads of their own and
// kept by the file's stamp; one that is asked for again while it is made is not made twice. What a file says of itself
// decides nothing before its size has been looked at: it may be made to fill the memory. GUI thread.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestFile = 50'000'000;
    static constexpr int most = 200; // that are kept

    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    void setOn(bool on);
    // A square with round corners, `side` device pixels wide. Null: it is none, or is not there yet; then it is asked for,
    // and made() says when.
    QPixmap of(const TransferItem &item, int side);
    // Lets go what is asked for, or being made, of any other file.
    void keepOnly(const QList<FileStamp> &inSight);
    bool isBusy() const { return !m_waiting.isEmpty() || !m_running.isEmpty(); }

Q_SIGNALS:
    void made();

private:
    struct Key
    {
        FileStamp stamp {};
        int side = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.stamp.device, key.stamp.inode, key.stamp.changed, key.side);
        }
    };
    struct Wanted
    {
        Key key {};
        QByteArray path {}; // the file system's own bytes
    };
    struct Running
    {
        Key key {};
        std::shared_ptr<std::atomic<bool>> stopped {};
    };

    void startNext();
    void take(const Key &key, const QImage &image);

    bool m_on = false;
    QCache<Key, QPixmap> m_made {most}; // a null one: there is none to be had
    QList<Wanted> m_waiting {};
    QList<Running> m_running {};
    QThreadPool m_pool {};
};

} // namespace ferry
