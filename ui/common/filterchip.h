#pragma once

#include <QAbstractButton>

namespace ferry {

// A chip with a word and a count; one of a group is on.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &label, QWidget *parent = nullptr);

    void setCount(qint64 count);
    // Where there is little room the word is enough; the count is still read out.
    void showCount(bool shown);
    int widthWithCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_count {};
    bool m_isCountShown = true;
};

} // namespace ferry
