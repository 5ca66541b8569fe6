#include "base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace ferry {

QUuid uuid7()
{
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    QRandomGenerator *random = QRandomGenerator::global();
    const quint64 high = random->generate64();
    const quint64 low = random->generate64();
    const auto versionAndRandom = ushort(0x7000U | (high & 0x0fffU));
    const auto variant = uchar(0x80U | (low & 0x3fU));
    return QUuid(uint(now >> 16), ushort(now & 0xffffU), versionAndRandom, variant, uchar(low >> 8),
        uchar(low >> 16), uchar(low >> 24), uchar(low >> 32), uchar(low >> 40), uchar(low >> 48),
        uchar(low >> 56));
}

} // namespace ferry
