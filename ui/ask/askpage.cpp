#include "ui/ask/askpage.h"

#include "ui/ask/answerpane.h"
#include "ui/ask/askfiles.h"
#include "ui/ask/questionbar.h"
#include "ui/ask/questiondelegate.h"
#include "ui/ask/questionlist.h"
#include "ui/common/icons.h"
#include "ui/common/inset.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowlistview.h"
#include "ui/common/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int listWidth = 270;
constexpr int narrow = 640; // below it there is no room for the list

} // namespace

AskPage::AskPage(QuestionList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_search(new SearchField(tr("Search questions and answers"), this))
    , m_typing(new QTimer(this))
    , m_view(new RowListView(QuestionDelegate::rowHeight, this))
    , m_nothing(new QLabel(this))
    , m_files(new AskFiles(this))
    , m_pane(new AnswerPane(this))
    , m_bar(new QuestionBar(this))
    , m_addService(new QPushButton(tr("Add Kimi or GLM…"), this))
{
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeList());
    across->addWidget(makeMain(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(across, 1);
    m_messages = new MessageBar(this);
    connect(&m_list, &QuestionList::searched, this, [this] {
        showCounts();
        choose(m_pane->shown());
    });
    connect(&m_list, &QuestionList::rowsInserted, this, &AskPage::showCounts);
    connect(&m_list, &QuestionList::rowsRemoved, this, &AskPage::showCounts);
    connect(m_addService, &QPushButton::clicked, this, &AskPage::serviceWanted);
    connect(m_pane, &AnswerPane::forgetWanted, this, &AskPage::forgetWanted);
    connect(m_pane, &AnswerPane::copyWanted, this, &AskPage::copyWanted);
    showCounts();
}

QWidget *AskPage::makeHeader()
{
    auto *header = new QFrame(this);
    header->setProperty("role", u"header"_s);
    header->setFixedHeight(56);
    auto *title = new QLabel(tr("Ask"), header);
    title->setProperty("role", u"title"_s);
    m_search->setAccessibleName(tr("Search questions and answers"));
    m_search->setMaximumWidth(340);
    m_search->setMinimumWidth(120);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60ms);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &AskPage::search);
    auto *fresh = new QPushButton(tr("New question"), header);
    setGlyph(*fresh, Glyph::Plus);
    connect(fresh, &QPushButton::clicked, this, &AskPage::newWanted);
    auto *exportButton = new QPushButton(tr("Export"), header);
    auto *menu = new QMenu(exportButton);
    menu->addAction(tr("As &Markdown, for people…"), this,
        [this] { Q_EMIT exportWanted(QuestionStore::Format::Markdown); });
    menu->addAction(tr("As &JSON, for programs…"), this,
        [this] { Q_EMIT exportWanted(QuestionStore::Format::Json); });
    exportButton->setMenu(menu);
    exportButton->setAccessibleName(tr("Export the questions in the list"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addSpacing(14);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(fresh);
    layout->addWidget(exportButton);
    return header;
}

QWidget *AskPage::makeList()
{
    m_panel = new QWidget(this);
    m_panel->setFixedWidth(listWidth);
    m_view->setAccessibleName(tr("Earlier questions"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new QuestionDelegate(m_list, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_nothing->setProperty("role", u"small"_s);
    m_nothing->setWordWrap(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            if (now.isValid() && !m_isChoosing)
                Q_EMIT entryChosen(m_list.entry(now.row()));
        });
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(10, 10, 6, 10);
    layout->setSpacing(0);
    layout->addLayout(inset(m_nothing, {10, 4, 10, 4}));
    layout->addWidget(m_view, 1);
    return m_panel;
}

QWidget *AskPage::makeMain()
{
    auto *main = new QFrame(this);
    main->setProperty("role", u"details"_s);
    auto *files = new QHBoxLayout;
    files->setContentsMargins(22, 10, 22, 0);
    files->addWidget(m_files, 1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_addService);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(files);
    layout->addWidget(m_pane, 1);
    layout->addLayout(middle);
    layout->addWidget(m_bar);
    return main;
}

void AskPage::showCounts()
{
    const bool nothing = m_list.rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_nothing->setText(m_list.isSearching()
            ? tr("No question matches. Press Esc to see all of them.")
            : tr("What you ask is kept here, on this computer alone."));
}

void AskPage::showNew(bool canAsk)
{
    m_addService->setVisible(!canAsk);
    choose({});
    m_files->setFixed(false);
    m_pane->showNothing(canAsk
            ? tr("Choose files, type a question, and press Enter. Files that still have to be "
                 "uploaded show as ordinary uploads.")
            : tr("There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI's does "
                 "read your files and answer."));
}

void AskPage::choose(const QUuid &id)
{
    m_isChoosing = true;
    const int row = m_list.rowOf(id);
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else {
        m_view->setCurrentIndex(m_list.index(row));
    }
    m_isChoosing = false;
}

void AskPage::search()
{
    m_list.search(m_search->text().simplified());
}

void AskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panel->setVisible(width() >= narrow);
}

void AskPage::focusQuestion()
{
    m_bar->focusQuestion();
}

void AskPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AskPage::clearSomething()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (m_pane->shown().isNull())
        return false;
    Q_EMIT newWanted();
    return true;
}

// These keys are the uploads' while those are shown. Here they mean something else, or nothing.
bool AskPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeyCombination pressed = key->keyCombination();
        const QList<QKeyCombination> ours {Qt::Key_Delete, Qt::CTRL | Qt::Key_C,
            Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::Key_P,
            Qt::CTRL | Qt::Key_R, Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down,
            Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Down};
        if (ours.contains(pressed)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void AskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_view->hasFocus())
        Q_EMIT forgetWanted();
    else if (event->matches(QKeySequence::Undo))
        m_messages->undo();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ferry
