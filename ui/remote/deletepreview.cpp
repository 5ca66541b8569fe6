#include "ui/remote/deletepreview.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/rowlistview.h"
#include "ui/remote/remotedelegate.h"
#include "ui/remote/remotemodel.h"
#include "ui/remote/remotewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

DeletePreview::DeletePreview(const QString &destination, const QList<RemoteEntry> &entries,
    const QStringList &notes, QWidget *parent)
    : QDialog(parent)
    , m_entries(entries)
{
    setWindowTitle(tr("Delete files"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 460);
    qint64 bytes = 0;
    for (const RemoteEntry &entry : entries)
        bytes += qMax<qint64>(0, entry.file.bytes);
    auto *title
        = new QLabel(tr("Delete %1 files from %2?", "number, destination", int(entries.size()))
                         .arg(format::count(entries.size()), quoted(destination)),
            this);
    title->setProperty("role", u"title"_s);
    title->setTextFormat(Qt::PlainText);
    auto *words = new QLabel(
        tr("%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody "
           "changes meanwhile is left.")
            .arg(format::size(bytes)),
        this);
    words->setProperty("role", u"quiet"_s);
    words->setWordWrap(true);

    auto *model = new RemoteModel(this);
    model->append(entries);
    auto *list = new RowListView(RemoteDelegate::rowHeight, this);
    list->setObjectName(u"doomed"_s);
    list->setAccessibleName(tr("Files that will be deleted"));
    list->setModel(model);
    list->setItemDelegate(new RemoteDelegate(*model, list));
    list->setSelectionMode(QAbstractItemView::NoSelection);

    auto *cancel = new QPushButton(tr("&Keep all"), this);
    cancel->setDefault(true);
    auto *remove = new QPushButton(
        format::counted(tr("&Delete %1 files", nullptr, int(entries.size())), entries.size()),
        this);
    setGlyph(*remove, Glyph::Trash, GlyphInk::Bad);
    remove->setAutoDefault(false);
    remove->setObjectName(u"delete"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    for (const QString &note : notes) {
        auto *line = new QLabel(note, this);
        line->setProperty("role", u"small"_s);
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(remove);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    cancel->setFocus();
}

} // namespace ferry
