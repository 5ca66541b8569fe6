#include "ui/settings/settingsdialog.h"

#include "ui/common/icons.h"
#include "ui/common/inset.h"
#include "ui/common/noticelabel.h"
#include "ui/common/panes.h"
#include "ui/common/plainscroll.h"
#include "ui/common/searchfield.h"
#include "ui/settings/settingspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const QList<SettingsPage *> &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(440, 320);
    resize(740, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFoot());
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QWidget *SettingsDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_search = new SearchField(tr("Search the settings"), head);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsDialog::focusPage);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_search);
    return head;
}

QWidget *SettingsDialog::makeBody()
{
    auto *body = new QWidget(this);
    m_list = new QListWidget(body);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setProperty("role", u"pages"_s);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget(body);
    for (SettingsPage *page : std::as_const(m_pages)) {
        m_list->addItem(new QListWidgetItem(glyphIcon(page->glyph()), page->title()));
        QScrollArea *scroll = plainScroll(page, m_stack);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroll);
    }
    auto *nothing = new QWidget(m_stack);
    m_nothing = wrappedLabel({}, u"quiet"_s, nothing);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    nothing->setLayout(inset(m_nothing, {24, 8, 24, 0}));
    m_stack->addWidget(nothing);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    // What a screen reader toggles is selected, and not the current one by that.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem *> chosen = m_list->selectedItems(); !chosen.isEmpty())
            m_list->setCurrentItem(chosen.first());
    });
    connect(m_search, &SearchField::leaveDownwards, m_list, [this] { m_list->setFocus(); });
    constexpr int aroundTheWords = 26;
    m_list->setFixedWidth(qBound(128, m_list->sizeHintForColumn(0) + aroundTheWords, 200));
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(16, 0, 0, 12);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    return body;
}

QWidget *SettingsDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("role", u"foot"_s);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false); // Return is for the field or the button that has the focus
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addStretch(1);
    layout->addWidget(close);
    return foot;
}

void SettingsDialog::find(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const bool isFound = m_pages.at(i)->filter(words) > 0;
        m_list->item(i)->setHidden(!isFound);
        if (isFound && first < 0)
            first = i;
    }
    const int now = m_list->currentRow();
    if (first < 0) {
        m_nothing->setText(tr("No setting speaks of “%1”.").arg(text.simplified()));
        m_nothing->setAccessibleName(m_nothing->text());
        m_stack->setCurrentWidget(m_nothing->parentWidget());
        return;
    }
    if (now < 0 || m_list->item(now)->isHidden())
        m_list->setCurrentRow(first);
    showPage(m_list->currentRow());
}

void SettingsDialog::showPage(int row)
{
    if (row >= 0)
        m_stack->setCurrentIndex(row);
}

void SettingsDialog::focusPage()
{
    if (m_stack->currentWidget() == m_nothing->parentWidget())
        return;
    focusInto(*m_pages.at(m_stack->currentIndex()), {});
}

void SettingsDialog::reject()
{
    if (m_search->text().isEmpty())
        QDialog::reject();
    else
        m_search->clear();
}

} // namespace ferry
