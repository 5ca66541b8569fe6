#include "ui/uploads/rowcolumns.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>
#include <QtMath>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastName = 120;

struct Kind
{
    const char *key; // in the settings
    const char *words;
    int characters; // how many have room as a rule
    bool usual; // shown unless somebody says otherwise
};

constexpr std::array<Kind, allRowColumns.size()> kinds {{
    {"name", QT_TRANSLATE_NOOP("RowColumns", "Name"), 0, true},
    {"size", QT_TRANSLATE_NOOP("RowColumns", "Size"), 11, true},
    {"destination", QT_TRANSLATE_NOOP("RowColumns", "Destination"), 20, true},
    {"added", QT_TRANSLATE_NOOP("RowColumns", "Added"), 12, false},
    {"progress", QT_TRANSLATE_NOOP("RowColumns", "Progress"), 15, true},
    {"speed", QT_TRANSLATE_NOOP("RowColumns", "Speed"), 12, false},
    {"left", QT_TRANSLATE_NOOP("RowColumns", "Time left"), 14, true},
    {"state", QT_TRANSLATE_NOOP("RowColumns", "State"), 22, true},
}};

// From the one that is needed least.
constexpr std::array givingWay {RowColumn::Added, RowColumn::Speed, RowColumn::Destination,
    RowColumn::TimeLeft, RowColumn::Size, RowColumn::Progress, RowColumn::State};

int usualWidth(RowColumn column)
{
    const qreal one = QFontMetricsF(smallFont()).averageCharWidth();
    return qCeil(kinds[columnIndex(column)].characters * one);
}

} // namespace

QString columnWords(RowColumn column)
{
    return QCoreApplication::translate("RowColumns", kinds[columnIndex(column)].words);
}

bool isFigureColumn(RowColumn column)
{
    return column == RowColumn::Size || column == RowColumn::Progress || column == RowColumn::Speed
        || column == RowColumn::TimeLeft;
}

RowColumns::RowColumns()
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_shown[i] = kinds[i].usual;
}

void RowColumns::setShown(RowColumn column, bool shown)
{
    m_shown[columnIndex(column)] = shown || column == RowColumn::Name;
}

int RowColumns::width(RowColumn column) const
{
    const int own = m_widths[columnIndex(column)];
    return own > 0 ? own : usualWidth(column);
}

void RowColumns::setWidth(RowColumn column, int width)
{
    m_widths[columnIndex(column)] = width <= 0 ? 0 : qBound(narrowest, width, widest);
}

QList<RowColumn> RowColumns::fitting(qreal room) const
{
    QList<RowColumn> columns;
    qreal taken = 0;
    for (const RowColumn column : allRowColumns) {
        if (!isShown(column))
            continue;
        columns.append(column);
        if (column != RowColumn::Name)
            taken += width(column) + gap;
    }
    for (const RowColumn column : givingWay) {
        if (room - taken >= leastName)
            break;
        if (columns.removeOne(column))
            taken -= width(column) + gap;
    }
    return columns;
}

QString RowColumns::toText() const
{
    QStringList parts;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        QString part = (m_shown[i] ? QString() : u"-"_s) + QLatin1StringView(kinds[i].key);
        if (m_widths[i] > 0)
            part += u'=' + QString::number(m_widths[i]);
        parts += part;
    }
    return parts.join(u' ');
}

RowColumns RowColumns::fromText(const QString &text)
{
    RowColumns columns;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool hidden = part.startsWith(u'-');
        const QString key = part.mid(hidden ? 1 : 0).section(u'=', 0, 0);
        for (const RowColumn column : allRowColumns) {
            if (key != QLatin1StringView(kinds[columnIndex(column)].key))
                continue;
            columns.setShown(column, !hidden);
            columns.setWidth(column, part.section(u'=', 1).toInt());
        }
    }
    return columns;
}

} // namespace ferry
