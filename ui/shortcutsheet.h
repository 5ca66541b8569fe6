#pragma once

#include <QDialog>

class QMenuBar;

namespace ferry {

// F1: every command that has keys, by its menu, as they are now; and what the lists do by themselves.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QMenuBar &menus, QWidget *parent);
};

} // namespace ferry
