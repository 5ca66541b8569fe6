#pragma once

#include <QList>
#include <QString>

#include <array>

namespace ferry {

// What a row of one line says, each in a column of its own; in the order in which they stand.
enum class RowColumn { Name = 1, Size, Destination, Added, Progress, Speed, TimeLeft, State };

inline constexpr std::array allRowColumns {RowColumn::Name, RowColumn::Size, RowColumn::Destination,
    RowColumn::Added, RowColumn::Progress, RowColumn::Speed, RowColumn::TimeLeft, RowColumn::State};
constexpr std::size_t columnIndex(RowColumn column)
{
    return std::size_t(column) - 1;
}

QString columnWords(RowColumn column); // "Time left"
bool isFigureColumn(
    RowColumn column); // at the far end of its column, so that figures can be compared

// Which columns somebody wants to see and how wide, in device-independent pixels. The name is always there and
// has what the others leave. Pure.
class RowColumns final
{
public:
    static constexpr int gap = 16; // between two
    static constexpr int narrowest = 40;
    static constexpr int widest = 600;

    RowColumns();

    bool isShown(RowColumn column) const { return m_shown[columnIndex(column)]; }
    void setShown(RowColumn column, bool shown);
    int width(RowColumn column) const;
    void setWidth(RowColumn column, int width); // 0: the usual one

    // Those that find room beside a name that can still be read; what is needed least gives way first.
    QList<RowColumn> fitting(qreal room) const;

    // For the settings: "name size=84 -speed"; what is not said is as usual.
    QString toText() const;
    static RowColumns fromText(const QString &text);

    bool operator==(const RowColumns &) const = default;

private:
    std::array<bool, allRowColumns.size()> m_shown {};
    std::array<int, allRowColumns.size()> m_widths {}; // 0: the usual one
};

} // namespace ferry
