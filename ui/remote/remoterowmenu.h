#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace ferry {

enum class Glyph;

// The menu of a row of the remote files.
class RemoteRowMenu final : public QObject
{
    Q_OBJECT

public:
    explicit RemoteRowMenu(QWidget &list); // its parent, and where the menu opens

    void addLinks(QMenu &menu); // its actions, after "Copy link"; not owned
    void fitTo(qsizetype chosen, bool givesBack); // enables what can be done with so many

Q_SIGNALS:
    void copyLink();
    void copyId();
    void download();
    void remove();

private:
    QAction *add(Glyph glyph, const QString &words, void (RemoteRowMenu::*what)());

    QWidget &m_list;
    QAction *m_copyLink = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_download = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace ferry
