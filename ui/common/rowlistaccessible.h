#pragma once

#include <map>
#include <memory>
#include <QAccessibleWidget>

namespace ferry {

class RowListView;

// A RowListView for assistive technology: a list of rows, each with its sentence, its state and what can
// be done with it by name. Qt's own offers of a row nothing but to select it.
//
// Rows are made when they are asked for, and stay what they are while others come and go around them:
// what was read out as "Cancel" of one file never cancels another.
class RowListAccessible final : public QAccessibleWidget
{
public:
    explicit RowListAccessible(RowListView &view);
    ~RowListAccessible() override;

    // For all lists of the program; Qt asks for each widget that assistive technology looks at.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    RowListView *view() const;
    void forgetGone() const;

    mutable std::map<int, QAccessible::Id> m_rows {}; // by the row where each stood
    mutable bool m_haveMoved = false; // since
    std::unique_ptr<QObject> m_watch; // over the model
};

} // namespace ferry
