#pragma once

#include <QPushButton>
#include <QVariant>

class QActionGroup;

namespace ferry {

// A filter with one choice in force, "All destinations ⌄". The first choice is the one that filters
// nothing.
class FilterButton final : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString words; // plain text
        QVariant value;
    };

    // `name` says what is filtered, for a screen reader: "Destination".
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    // Keeps the value in force where it is still offered; chosen() when it is not.
    void setChoices(const QList<Choice> &choices);
    QVariant value() const;
    bool isFiltering() const; // anything but the first choice
    void setValue(const QVariant &value); // where it is offered; without chosen()
    void clear(); // back to the first choice, without chosen()

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChoice();

    QString m_name;
    QString m_words {};
    QActionGroup *m_group = nullptr;
};

} // namespace ferry
