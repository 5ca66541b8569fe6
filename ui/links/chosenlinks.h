#pragma once

#include "ui/links/linktext.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace ferry {

class MessageBar;

// The links of what is chosen on a page, and what somebody can do with them. GUI thread.
class ChosenLinks final : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QList<NamedLink> links {};
        qsizetype without = 0; // chosen, and nobody can be given a link to them
        QDateTime until {}; // when they end; null: they do not
    };
    using Then = std::function<void(const Found &)>;
    // Calls `then` once, at once or later, or never: then the page has said why.
    using Find = std::function<void(const Then &then)>;

    // What of it makes sense for the choice as it is.
    struct Abilities
    {
        bool copy = false;
        bool open = false; // exactly one, of the web
        bool operator==(const Abilities &) const = default;
    };

    // `messages` outlives it.
    ChosenLinks(Find find, MessageBar &messages, QWidget &page);

    void copyAs(LinkStyle style);
    void open(); // after the user has seen where it goes
    void showQrCode();

    const Abilities &abilities() const { return m_abilities; }
    void setAbilities(const Abilities &abilities);

    void give(QMenu &menu) { Q_EMIT menuGiven(menu); }

Q_SIGNALS:
    void abilitiesChanged();
    void menuGiven(QMenu &menu); // of the commands for links, for the page's own menus; not theirs

private:
    void withOne(const std::function<void(const NamedLink &)> &act);

    Find m_find;
    MessageBar &m_messages;
    QWidget &m_page;
    Abilities m_abilities {};
};

} // namespace ferry
