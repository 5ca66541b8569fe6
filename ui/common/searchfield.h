#pragma once

#include <QLineEdit>

namespace ferry {

// A line edit with a magnifying glass and a button that clears it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveDownwards(); // Down or Page Down: to what was found

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ferry
