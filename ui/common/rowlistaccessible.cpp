#include "ui/common/rowlistaccessible.h"

#include "ui/common/rowlistview.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <utility>

namespace ferry {

namespace {

class Row final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Row(RowListView &view, const QModelIndex &index)
        : m_view(&view)
        , m_index(index)
    { }

    const QPersistentModelIndex &index() const { return m_index; }

    bool isValid() const override { return m_view && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        QAccessibleInterface *list = parent();
        return list != nullptr ? list->window() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid()
            ? m_index.data(Qt::AccessibleTextRole).toString()
            : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override
    {
        const bool isOwn = name != toggleAction() && name != setFocusAction();
        return isOwn ? name : QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<RowListView> m_view;
    QPersistentModelIndex m_index;
};

QAccessible::State Row::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const bool isCurrent = m_view->currentIndex() == m_index;
    state.selectable = true;
    state.focusable = true;
    state.selected = m_view->selectionModel()->isSelected(m_index);
    state.focused = isCurrent && m_view->hasFocus();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.invisible = !m_view->isVisible();
    return state;
}

QStringList Row::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names;
    for (const RowListView::Command &command : m_view->commandsOf(m_index))
        names += command.name;
    return names
        + QStringList {QAccessibleActionInterface::toggleAction(),
            QAccessibleActionInterface::setFocusAction()};
}

void Row::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == QAccessibleActionInterface::setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_index);
        return;
    }
    if (name == QAccessibleActionInterface::toggleAction()) {
        m_view->selectionModel()->select(m_index, QItemSelectionModel::Toggle);
        return;
    }
    for (const RowListView::Command &command : m_view->commandsOf(m_index)) {
        if (command.name == name) {
            command.act();
            return;
        }
    }
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *view = qobject_cast<RowListView *>(object);
    const bool isAsked = className == QLatin1StringView(RowListView::staticMetaObject.className());
    return view != nullptr && isAsked ? new RowListAccessible(*view) : nullptr;
}

} // namespace

void RowListAccessible::install()
{
    static const bool isInstalled = (QAccessible::installFactory(&make), true);
    Q_UNUSED(isInstalled)
}

RowListAccessible::RowListAccessible(RowListView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_watch(std::make_unique<QObject>())
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr)
        return;
    const auto moved = [this] { m_haveMoved = true; };
    using Model = QAbstractItemModel;
    QObject::connect(model, &Model::rowsInserted, m_watch.get(), moved);
    QObject::connect(model, &Model::rowsRemoved, m_watch.get(), moved);
    QObject::connect(model, &Model::rowsMoved, m_watch.get(), moved);
    QObject::connect(model, &Model::layoutChanged, m_watch.get(), moved);
    QObject::connect(model, &Model::modelReset, m_watch.get(), moved);
}

RowListAccessible::~RowListAccessible()
{
    for (const auto &[row, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

RowListView *RowListAccessible::view() const
{
    return static_cast<RowListView *>(widget());
}

int RowListAccessible::childCount() const
{
    return view()->model() != nullptr ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

// Rows that have moved are found where they are now; those that are gone are let go.
void RowListAccessible::forgetGone() const
{
    std::map<int, QAccessible::Id> now;
    for (const auto &[row, id] : m_rows) {
        const auto *kept = static_cast<Row *>(QAccessible::accessibleInterface(id));
        if (kept != nullptr && kept->isValid())
            now[kept->index().row()] = id;
        else
            QAccessible::deleteAccessibleInterface(id);
    }
    m_rows = std::move(now);
}

QAccessibleInterface *RowListAccessible::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    if (std::exchange(m_haveMoved, false))
        forgetGone();
    const auto found = m_rows.find(row);
    if (found != m_rows.end())
        return QAccessible::accessibleInterface(found->second);
    auto *made = new Row(*view(), view()->model()->index(row, 0, view()->rootIndex()));
    m_rows[row] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int RowListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[row, id] : m_rows) {
        if (QAccessible::accessibleInterface(id) == child)
            return static_cast<const Row *>(child)->index().row();
    }
    return QAccessibleWidget::indexOfChild(child);
}

QAccessibleInterface *RowListAccessible::childAt(int x, int y) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index
        = view()->viewport()->rect().contains(local) ? view()->indexAt(local) : QModelIndex();
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *RowListAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return view()->hasFocus() && current.isValid() ? child(current.row()) : nullptr;
}

} // namespace ferry
