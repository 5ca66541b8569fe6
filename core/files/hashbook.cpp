#include "files/hashbook.h"

#include "files/hashreading.h"
#include "files/sourcefile.h"

#include <QMutexLocker>

namespace ferry {

HashBook::Interest::Interest(std::shared_ptr<HashReading> reading)
    : m_reading(std::move(reading))
{ }

HashBook::Interest &HashBook::Interest::operator=(Interest &&other) noexcept
{
    if (this != &other) {
        end();
        m_reading = std::move(other.m_reading);
    }
    return *this;
}

qint64 HashBook::Interest::done() const
{
    return m_reading ? m_reading->done() : 0;
}

void HashBook::Interest::end()
{
    if (const std::shared_ptr<HashReading> reading = std::exchange(m_reading, {}))
        reading->book().leave(reading);
}

QByteArray HashBook::find(const FileStamp &stamp) const
{
    const QMutexLocker lock(&m_mutex);
    return m_known.value(stamp.toBytes());
}

void HashBook::keep(const FileStamp &stamp, const QByteArray &sha256)
{
    if (!stamp.isValid() || sha256.size() != 32)
        return;
    const QMutexLocker lock(&m_mutex);
    keepLocked(stamp.toBytes(), sha256);
}

void HashBook::keepLocked(const Key &key, const QByteArray &sha256)
{
    if (m_known.contains(key)) {
        m_known[key] = sha256;
        return;
    }
    m_known.insert(key, sha256);
    m_order.push_back(key);
    if (m_known.size() <= mostKept)
        return;
    m_known.remove(m_order.front());
    m_order.pop_front();
}

HashBook::Interest HashBook::read(
    QThreadPool &pool, std::shared_ptr<const SourceFile> source, Urgency urgency, Answer answer)
{
    const Key key = source->stamp().toBytes();
    QMutexLocker lock(&m_mutex);
    if (const QByteArray known = m_known.value(key); !known.isEmpty()) {
        lock.unlock();
        answer(known);
        return {};
    }
    std::shared_ptr<HashReading> &reading = m_underWay[key];
    const bool isNew = reading == nullptr;
    if (isNew) {
        reading = std::make_shared<HashReading>(shared_from_this(), std::move(source));
        reading->m_isIdle = urgency == Urgency::Idle;
    }
    ++reading->m_interested;
    reading->m_answers.push_back(std::move(answer));
    Interest interest(reading);
    if (isNew) {
        reading->start(pool);
    } else if (reading->m_isIdle && urgency == Urgency::Now) {
        reading->m_isIdle = false;
        reading->hurry(pool);
    }
    return interest;
}

void HashBook::leave(const std::shared_ptr<HashReading> &reading)
{
    const QMutexLocker lock(&m_mutex);
    if (--reading->m_interested > 0)
        return;
    reading->stop();
    // Whoever comes now begins another one.
    if (m_underWay.value(reading->key()) == reading)
        m_underWay.remove(reading->key());
}

void HashBook::ended(const std::shared_ptr<HashReading> &reading, const Result<QByteArray> &result)
{
    std::vector<Answer> answers;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_underWay.value(reading->key()) == reading)
            m_underWay.remove(reading->key());
        answers = std::move(reading->m_answers);
        reading->m_answers.clear();
    }
    for (const Answer &answer : answers)
        answer(result);
}

} // namespace ferry
