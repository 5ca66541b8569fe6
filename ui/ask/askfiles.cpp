#include "ui/ask/askfiles.h"

#include "files/remotename.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/history/elidedlabel.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipWidth = 220;

bool isSame(const AskFile &a, const AskFile &b)
{
    return a.path.isEmpty() ? a.remoteId == b.remoteId && a.name == b.name : a.path == b.path;
}

} // namespace

AskFiles::AskFiles(QWidget *parent)
    : QFrame(parent)
    , m_add(new QPushButton(tr("Add files…"), this))
    , m_hint(new QLabel(
          tr("Drop files here, or choose “Ask about it” in History. A question may also go without."),
          this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Files the question is about"));
    setGlyph(*m_add, Glyph::Plus);
    m_hint->setProperty("role", u"small"_s);
    m_hint->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_hint, 1);
    setFixedHeight(40);
    connect(m_add, &QPushButton::clicked, this, &AskFiles::chooseFiles);
}

void AskFiles::setFiles(const QList<AskFile> &files)
{
    m_files = files;
    fill();
}

void AskFiles::add(const QList<AskFile> &files)
{
    for (const AskFile &file : files) {
        const bool isThere = std::any_of(m_files.cbegin(), m_files.cend(),
            [&file](const AskFile &other) { return isSame(file, other); });
        if (!isThere)
            m_files.append(file);
    }
    fill();
}

void AskFiles::addPaths(const QList<QByteArray> &paths)
{
    QList<AskFile> files;
    for (const QByteArray &path : paths)
        files.append({.name = remotename::fromFileSystem(path.mid(path.lastIndexOf('/') + 1)),
            .path = path});
    add(files);
}

void AskFiles::setFixed(bool fixed)
{
    if (m_isFixed == fixed)
        return;
    m_isFixed = fixed;
    fill();
}

void AskFiles::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to ask about"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &names) {
        QList<QByteArray> paths;
        for (const QString &name : names)
            paths.append(QFile::encodeName(name));
        addPaths(paths);
    });
    dialog->open();
}

QWidget *AskFiles::chip(qsizetype which)
{
    const AskFile &file = m_files.at(which);
    auto *made = new QFrame(m_chips);
    made->setProperty("role", u"picker"_s);
    made->setFixedHeight(32);
    made->setMaximumWidth(chipWidth);
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(9, 0, m_isFixed ? 9 : 3, 0);
    layout->setSpacing(6);
    auto *icon = new QLabel(made);
    icon->setPixmap(glyphIcon(Glyph::File).pixmap(14, 14));
    auto *name = new ElidedLabel(made);
    name->setWords(file.name);
    name->setMinimumWidth(
        qMin(chipWidth - 60, name->fontMetrics().horizontalAdvance(file.name) + 2));
    if (file.bytes >= 0)
        name->setToolTip(
            u"<p>%1 · %2</p>"_s.arg(file.name.toHtmlEscaped(), format::size(file.bytes)));
    layout->addWidget(icon);
    layout->addWidget(name, 1);
    if (m_isFixed)
        return made;
    auto *remove = new QToolButton(made);
    remove->setAutoRaise(true);
    remove->setIcon(glyphIcon(Glyph::Close));
    remove->setIconSize({12, 12});
    remove->setAccessibleName(tr("Take out %1").arg(file.name));
    connect(remove, &QToolButton::clicked, this, [this, which] {
        m_files.removeAt(which);
        fill();
    });
    layout->addWidget(remove);
    return made;
}

void AskFiles::fill()
{
    // The button that was pressed is in there: it goes after its own signal.
    if (m_chips != nullptr) {
        m_chips->hide();
        m_chips->deleteLater();
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chips = new QWidget(area);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    for (qsizetype i = 0; i < m_files.size(); ++i)
        row->addWidget(chip(i));
    row->addStretch(1);
    area->setWidget(m_chips);
    m_chips->setAutoFillBackground(false); // which the area turns on
    area->viewport()->setAutoFillBackground(false);
    area->setVisible(!m_files.isEmpty());
    m_chips = area;
    m_layout->insertWidget(0, area, 1);
    m_hint->setVisible(m_files.isEmpty() && !m_isFixed);
    m_add->setVisible(!m_isFixed);
}

} // namespace ferry
