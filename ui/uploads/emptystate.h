#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ferry {

// What the page shows while there is nothing to show: a quiet place to drop files, with buttons for
// those who do not drag.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTarget(const QString &target);

Q_SIGNALS:
    void filesWanted();
    void folderWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_target = nullptr;
};

} // namespace ferry
