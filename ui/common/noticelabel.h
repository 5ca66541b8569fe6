#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

class QLabel;

namespace ferry {

// What a dialog has to say to what was just done, with a line of details beneath: plain text, and
// announced to a screen reader. Empty: it takes no room.
class NoticeLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget *parent = nullptr);

    void say(Tone tone, const QString &words, const QString &details = {});
    void clear() { say(Tone::Plain, {}); }
    QString words() const;

private:
    QLabel *m_words = nullptr;
    QLabel *m_details = nullptr;
};

// A label of wrapped plain text in one of the style's roles.
QLabel *wrappedLabel(const QString &words, const QString &role, QWidget *parent);

} // namespace ferry
