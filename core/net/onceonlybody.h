#pragma once

#include <QIODevice>

#include <functional>
#include <memory>

namespace ferry {

class Throttle;

// A request body that can be read once. Qt re-sends whole bodies by itself after a reset, POST too
// (measured: two to four copies on the wire); a device that refuses to go back after the first read
// turns that into an error, and the retry becomes ours, after asking the server.
//
// Lives in the thread of its HttpClient. Its size is known and never changes.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnlyBody(qint64 length)
        : m_length(length)
    { }

    qint64 size() const override { return m_length; }
    qint64 bytesHandedOver() const { return m_position; }
    bool isSequential() const override { return false; }
    bool atEnd() const override { return m_position >= m_length; }
    qint64 bytesAvailable() const override { return m_length - m_position; }
    bool seek(qint64 position) override;

    // Reads are held back to the throttle's rate from now on.
    void setThrottle(Throttle *throttle) { m_throttle = throttle; }

    // The last read got nothing for the throttle's sake: that is no stall.
    bool isHeldBack() const { return m_heldBack; }

    // The source has given nothing yet, and the last read got nothing: readyRead tells of more.
    bool isStarving() const { return m_starving; }

    // The source broke while it was being sent; the request is then aborted.
    bool isBroken() const { return m_broken; }

    // Gives no more bytes and touches its source no more: a reply may outlive its exchange by a
    // turn of the event loop, and Qt's network thread may still ask in that time.
    void retire() { m_retired = true; }

protected:
    qint64 readData(char *data, qint64 longest) final;
    qint64 writeData(const char *, qint64) final { return -1; }

    // Of the bytes from `position` on, how many readAt() has at hand. 0: none yet, and readyRead
    // follows. Less: the source broke.
    virtual qint64 readyAt(qint64 position) { return m_length - position; }
    // Up to `longest` bytes from `position` of the body; 0 or less means that the source broke.
    virtual qint64 readAt(qint64 position, char *data, qint64 longest) = 0;

    // There is more at hand: who got nothing is told.
    void tellMore();

private:
    qint64 m_length;
    qint64 m_position = 0;
    Throttle *m_throttle = nullptr;
    bool m_heldBack = false;
    bool m_starving = false;
    bool m_broken = false;
    bool m_retired = false;
};

// A body held in memory, for small things.
class MemoryBody final : public OnceOnlyBody
{
public:
    explicit MemoryBody(QByteArray bytes);

protected:
    qint64 readAt(qint64 position, char *data, qint64 longest) override;

private:
    QByteArray m_bytes;
};

} // namespace ferry
