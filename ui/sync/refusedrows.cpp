#include "ui/sync/refusedrows.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/synctrouble.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

RefusedRows::RefusedRows(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_tryAgain(new QPushButton(tr("&Try again"), this))
    , m_keepHere(new QPushButton(tr("&Keep on this computer only"), this))
{
    m_heading->setProperty("role", u"strong"_s);
    m_heading->setBuddy(m_list);
    m_list->setAccessibleName(tr("Uploads that the project refuses"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(120);
    setGlyph(*m_tryAgain, Glyph::Retry);
    m_tryAgain->setToolTip(tr("The chosen ones, or all of them"));
    m_keepHere->setToolTip(tr("They are not sent again, and stay in the history of this computer"));
    for (QPushButton *button : {m_tryAgain, m_keepHere})
        button->setAutoDefault(false);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { Q_EMIT tryAgain(chosen()); });
    connect(m_keepHere, &QPushButton::clicked, this, [this] { Q_EMIT keepHere(chosen()); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_keepHere);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    hide();
}

void RefusedRows::setRows(const QList<QuarantinedRow> &rows)
{
    m_rows = rows;
    m_list->clear();
    m_heading->setText(format::counted(
        tr("The project refuses %1 uploads of the history", nullptr, int(rows.size())),
        rows.size()));
    for (const QuarantinedRow &row : rows) {
        const QString details = failureDetails(row.reason).replace(u'\n', u" · "_s);
        const QString reason = syncTroubleSentence(row.reason);
        auto *item = new QListWidgetItem(
            tr("%1 · %2\n%3", "name, size, reason")
                .arg(row.name, format::size(row.bytes), details.isEmpty() ? reason : details),
            m_list);
        item->setToolTip(u"<p>"_s + reason.toHtmlEscaped() + u"</p>"_s);
    }
    setVisible(!rows.isEmpty());
}

QList<QUuid> RefusedRows::chosen() const
{
    QList<QUuid> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->isSelected())
            ids += m_rows.at(i).id;
    }
    if (ids.isEmpty()) {
        for (const QuarantinedRow &row : m_rows)
            ids += row.id;
    }
    return ids;
}

} // namespace ferry
