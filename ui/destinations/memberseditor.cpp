#include "ui/destinations/memberseditor.h"

#include "destinations/route/members.h"
#include "ui/common/icons.h"
#include "ui/uploads/destinationplace.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

enum Role { Uuid = Qt::UserRole, Name };

constexpr int rowHeight = 30;
constexpr int mostRows = 6;

RouteMember memberOf(const QListWidgetItem &row)
{
    return {row.data(Uuid).toUuid(), row.data(Name).toString()};
}

} // namespace

MembersEditor::MembersEditor(const OptionSpec &spec, QWidget *parent)
    : OptionEditor(parent)
    , m_key(spec.key)
    , m_kinds(spec.choices)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *arrows = new QHBoxLayout;
    for (QPushButton *arrow : {m_up, m_down}) {
        arrow->setAutoDefault(false);
        arrow->setProperty("role", u"flat"_s);
        arrows->addWidget(arrow);
    }
    arrows->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addLayout(arrows);
    setFocusProxy(m_list);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &MembersEditor::refreshArrows);
    connect(m_list, &QListWidget::itemChanged, this, &OptionEditor::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        refreshArrows();
        Q_EMIT edited();
    });
    showMembers({});
}

void MembersEditor::setDestinations(const QList<DestinationConfig> &all)
{
    const QString chosen = values().value(m_key);
    m_all = all;
    m_all.removeIf([this](const DestinationConfig &config) {
        return members::isRoute(config) || (!m_kinds.isEmpty() && !m_kinds.contains(config.kind));
    });
    showMembers(chosen);
}

// The chosen ones first, in their order; one that was removed still says that it is missing.
void MembersEditor::showMembers(const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QUuid &uuid, const QString &name, const QString &label,
                         Qt::CheckState state) {
        auto *row = new QListWidgetItem(label, m_list);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled);
        row->setCheckState(state);
        row->setData(Uuid, uuid);
        row->setData(Name, name);
        row->setSizeHint({0, rowHeight});
    };
    QList<DestinationConfig> others = m_all;
    const QList<RouteMember> list
        = members::of({.kind = u"route"_s, .settings = {{u"to"_s, chosen}}});
    for (const RouteMember &member : list) {
        const auto is
            = [&member](const DestinationConfig &each) { return each.uuid == member.uuid; };
        const auto found = std::find_if(others.begin(), others.end(), is);
        if (found == others.end()) {
            add(member.uuid, member.name, tr("%1 (removed)").arg(member.name), Qt::Checked);
            continue;
        }
        add(found->uuid, found->name, placeOf(*found).full(), Qt::Checked);
        others.erase(found);
    }
    for (const DestinationConfig &config : std::as_const(others))
        add(config.uuid, config.name, placeOf(config).full(), Qt::Unchecked);
    m_list->setFixedHeight(rowHeight * std::clamp(m_list->count(), 2, mostRows) + 8);
    refreshArrows();
}

void MembersEditor::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    refreshArrows();
    Q_EMIT edited();
}

void MembersEditor::refreshArrows()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

OptionEditor::Values MembersEditor::values() const
{
    QList<RouteMember> list;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem &row = *m_list->item(i);
        if (row.checkState() == Qt::Checked)
            list.append(memberOf(row));
    }
    return list.isEmpty() ? Values() : Values {{m_key, members::toText(list)}};
}

void MembersEditor::setValues(const Values &values)
{
    if (values.contains(m_key))
        showMembers(values.value(m_key));
}

QWidget *MembersEditor::mainControl()
{
    return m_list;
}

} // namespace ferry
