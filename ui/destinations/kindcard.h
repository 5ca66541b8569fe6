#pragma once

#include <QAbstractButton>

namespace ferry {

// A large button with a name and a sentence.
class KindCard final : public QAbstractButton
{
    Q_OBJECT

public:
    KindCard(const QString &name, const QString &summary, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_summary;
};

} // namespace ferry
