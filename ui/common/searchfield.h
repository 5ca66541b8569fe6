#pragma once

#include <QLineEdit>

namespace ferry {

// A line edit with a magnifying glass and a button that clears it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
};

} // namespace ferry
