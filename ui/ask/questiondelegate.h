#pragma once

#include <QStyledItemDelegate>

namespace ferry {

class QuestionList;

// A question in the list: its words, whom it was asked, when, and how it ended unless that was well.
class QuestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 56;

    explicit QuestionDelegate(const QuestionList &list, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const QuestionList &m_list;
};

} // namespace ferry
