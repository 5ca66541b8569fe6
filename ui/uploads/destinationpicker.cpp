#include "ui/uploads/destinationpicker.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ferry {

using namespace Qt::StringLiterals;

DestinationPicker::DestinationPicker(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"picker"_s);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 0, 4, 0);
    layout->setSpacing(1);
    auto *lead = new QLabel(tr("Upload to"), this);
    lead->setProperty("role", u"quiet"_s);
    layout->addWidget(lead);
    layout->addSpacing(4);
    const auto arrow = [this, layout] {
        auto *label = new QLabel(u"›"_s, this);
        label->setProperty("role", u"quiet"_s);
        layout->addWidget(label);
        return label;
    };
    m_name = addStep(tr("Destination"));
    m_firstArrow = arrow();
    m_place = addStep(tr("Settings of this destination"));
    m_secondArrow = arrow();
    m_below = addStep(tr("Folder below"));
    m_open = addStep(tr("Choose where to upload"));
    m_open->setIcon(glyphIcon(Glyph::ChevronDown));
    m_open->setIconSize({14, 14});
    m_name->setMenu(new QMenu(m_name));
    m_open->setMenu(m_name->menu());
    connect(m_name->menu(), &QMenu::aboutToShow, this, &DestinationPicker::fillMenu);
    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_current); });
    connect(m_below, &QPushButton::clicked, this, &DestinationPicker::askFolder);
    refresh();
}

QPushButton *DestinationPicker::addStep(const QString &accessibleName)
{
    auto *step = new QPushButton(this);
    step->setProperty("role", u"step"_s);
    step->setAccessibleName(accessibleName);
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
    m_open->showMenu();
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
    const QFontMetrics metrics(m_name->font());
    const auto show = [&metrics](QPushButton *step, QLabel *arrow, const QString &text) {
        QString shown = metrics.elidedText(text, Qt::ElideMiddle, 200);
        step->setText(shown.replace(u'&', "&&"_L1));
        step->setVisible(!text.isEmpty());
        if (arrow)
            arrow->setVisible(!text.isEmpty());
    };
    show(m_name, nullptr, m_target.name);
    show(m_place, m_firstArrow, m_target.where);
    show(m_below, m_secondArrow, m_folder);
    m_open->setAccessibleDescription(m_target.full());
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
