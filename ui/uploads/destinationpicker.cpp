#include "ui/uploads/destinationpicker.h"

#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMargin = 28; // the dot is within
constexpr int endMargin = 4;
constexpr int leadGap = 4; // after the words before the steps
constexpr int widestName = 200;
constexpr int narrowestName = 24;
constexpr int stepFrame = 10; // what the style adds to the words of a step

} // namespace

DestinationPicker::DestinationPicker(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"picker"_s);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(1);
    m_lead = new QLabel(tr("Upload to"), this);
    m_lead->setProperty("role", u"quiet"_s);
    layout->addWidget(m_lead);
    const auto arrow = [this, layout] {
        auto *label = new QLabel(this);
        label->setProperty("role", u"quiet"_s);
        layout->addWidget(label);
        return label;
    };
    m_name = addStep();
    m_firstArrow = arrow();
    m_place = addStep();
    m_secondArrow = arrow();
    m_below = addStep();
    layout->addStretch(1); // what is left over comes between no two of them
    m_open = addStep();
    m_open->setIcon(glyphIcon(Glyph::ChevronDown));
    m_open->setIconSize({14, 14});
    m_name->setMenu(new QMenu(m_name));
    m_open->setMenu(m_name->menu());
    connect(m_name->menu(), &QMenu::aboutToShow, this, &DestinationPicker::fillMenu);
    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_current); });
    connect(m_below, &QPushButton::clicked, this, &DestinationPicker::askFolder);
    mirror();
    refresh();
}

// What layouts do not do by themselves.
void DestinationPicker::mirror()
{
    const bool mirrored = isRightToLeft();
    layout()->setContentsMargins(
        mirrored ? endMargin : startMargin, 0, mirrored ? startMargin : endMargin, 0);
    for (QLabel *arrow : {m_firstArrow, m_secondArrow})
        arrow->setText(mirrored ? u"‹"_s : u"›"_s);
}

void DestinationPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_secondArrow != nullptr)
        mirror();
}

QPushButton *DestinationPicker::addStep()
{
    auto *step = new QPushButton(this);
    step->setProperty("role", u"step"_s);
    step->setCursor(Qt::PointingHandCursor);
    layout()->addWidget(step);
    return step;
}

void DestinationPicker::setDestinations(const QList<DestinationConfig> &destinations)
{
    m_destinations = destinations;
    refresh();
}

void DestinationPicker::setCurrent(DestinationId id)
{
    if (m_current == id)
        return;
    m_current = id;
    m_folder.clear();
    refresh();
    Q_EMIT currentChanged(id);
}

void DestinationPicker::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void DestinationPicker::setFolder(const QString &folder)
{
    m_folder = folder.trimmed();
    while (m_folder.startsWith(u'/'))
        m_folder.remove(0, 1);
    while (m_folder.endsWith(u'/'))
        m_folder.chop(1);
    refresh();
}

void DestinationPicker::askFolder()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Folder"));
    dialog->setLabelText(
        tr("Put new uploads into this folder of the destination. It may be empty."));
    dialog->setTextValue(m_folder);
    connect(dialog, &QInputDialog::textValueSelected, this, &DestinationPicker::setFolder);
    dialog->open();
}

QString DestinationPicker::targetText() const
{
    QStringList steps {m_target.where.isEmpty() ? m_target.name : m_target.where};
    if (!m_folder.isEmpty())
        steps += m_folder;
    return steps.join(u" › "_s);
}

void DestinationPicker::openMenu()
{
    // Later: showMenu() comes back once the menu is closed, and a screen reader would wait so long.
    QMetaObject::invokeMethod(m_open, &QPushButton::showMenu, Qt::QueuedConnection);
}

void DestinationPicker::fillMenu()
{
    QMenu *menu = m_name->menu();
    menu->clear();
    for (const DestinationConfig &config : m_destinations) {
        QString label = placeOf(config).full();
        label.replace(u'&', "&&"_L1);
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(config.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = config.id] { setCurrent(id); });
    }
    menu->addSeparator();
    menu->addAction(tr("Folder below…"), this, &DestinationPicker::askFolder);
    menu->addAction(
        tr("Edit this destination…"), this, [this] { Q_EMIT editRequested(m_current); });
    menu->addAction(tr("Add destination…"), this, &DestinationPicker::addRequested);
}

void DestinationPicker::refresh()
{
    m_target = {.name = tr("nowhere yet")};
    for (const DestinationConfig &config : std::as_const(m_destinations)) {
        if (config.id == m_current)
            m_target = placeOf(config);
    }
    const auto name = [](QPushButton *step, const QString &what, const QString &value) {
        step->setAccessibleName(value.isEmpty() ? what : tr("%1: %2").arg(what, value));
    };
    name(m_name, tr("Destination"), m_target.name);
    name(m_place, tr("Settings of this destination"), m_target.where);
    name(m_below, tr("Folder below"), m_folder);
    QStringList whole {m_target.full()};
    if (!m_folder.isEmpty())
        whole += m_folder;
    name(m_open, tr("Upload to"), whole.join(u" › "_s));
    setAccessibleName(m_open->accessibleName());
    for (QWidget *part : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_firstArrow)})
        part->setVisible(!m_target.where.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_below), static_cast<QWidget *>(m_secondArrow)})
        part->setVisible(!m_folder.isEmpty());
    fit();
    updateGeometry();
}

QList<DestinationPicker::Step> DestinationPicker::steps() const
{
    QList<Step> all {{m_name, nullptr, m_target.name}, {m_place, m_firstArrow, m_target.where},
        {m_below, m_secondArrow, m_folder}};
    erase_if(all, [](const Step &step) { return step.text.isEmpty(); });
    return all;
}

int DestinationPicker::restWidth() const
{
    int width = startMargin + endMargin + m_open->sizeHint().width();
    for (const Step &step : steps()) {
        width += stepFrame + layout()->spacing();
        if (step.arrow != nullptr)
            width += step.arrow->sizeHint().width() + layout()->spacing();
    }
    return width;
}

QSize DestinationPicker::sizeHint() const
{
    const QFontMetrics metrics(m_name->font());
    int width = restWidth() + m_lead->sizeHint().width() + leadGap + layout()->spacing();
    for (const Step &step : steps())
        width += qMin(widestName, metrics.horizontalAdvance(step.text) + 1);
    return {width, 32};
}

// Of what is too long the longest gives way first.
void DestinationPicker::fit()
{
    // With the style comes another font, and nobody else tells the layout.
    if (std::exchange(m_hinted, sizeHint().width()) != sizeHint().width())
        updateGeometry();
    const QFontMetrics metrics(m_name->font());
    const QList<Step> all = steps();
    QList<int> widths;
    int sum = 0;
    for (const Step &step : all) {
        widths += qMin(widestName, metrics.horizontalAdvance(step.text) + 1);
        sum += widths.last();
    }
    m_lead->setFixedWidth(m_lead->sizeHint().width() + leadGap);
    const int lead = m_lead->width() + layout()->spacing();
    int room = width() - restWidth();
    m_lead->setVisible(sum + lead <= room);
    if (m_lead->isVisibleTo(this))
        room -= lead;
    while (sum > room && !widths.isEmpty()) {
        int &longest = *std::max_element(widths.begin(), widths.end());
        if (longest <= narrowestName)
            break;
        --longest;
        --sum;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Step &step = all.at(i);
        QString shown = metrics.elidedText(step.text, Qt::ElideMiddle, widths.at(i));
        const bool isCut = shown != step.text;
        if (isRightToLeft())
            shown = isolated(shown); // or "~/folder" is turned around
        step.button->setText(shown.replace(u'&', "&&"_L1));
        step.button->setToolTip(
            isCut ? QString(u"<p>" + step.text.toHtmlEscaped() + u"</p>") : QString());
        step.button->setAccessibleDescription(isCut ? step.text : QString());
    }
}

void DestinationPicker::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void DestinationPicker::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(tokensOf(palette()), m_tone));
    const qreal x = isRightToLeft() ? width() - 16.0 : 16.0;
    painter.drawEllipse(QPointF(x, height() / 2.0), 4, 4);
}

} // namespace ferry
