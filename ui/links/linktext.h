#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace ferry {

// A link that somebody can be given, and the name of what it leads to. The name is a file's: any text.
struct NamedLink
{
    QString name {};
    QUrl url {};

    bool operator==(const NamedLink &) const = default;
};

enum class LinkStyle { Url = 1, Markdown, Html, NameAndUrl };

// What goes to the clipboard, in the order given. Url, Markdown, Html: a line each. NameAndUrl: the name, and the
// address on a line of its own, so that neither turns the other around where one is read from the right.
//
// A name becomes one line without control characters, and is shown as it is written wherever the text is pasted:
// nothing in it is markup. The address is percent-encoded, and is the same address in each style.
QString linkText(const QList<NamedLink> &links, LinkStyle style);

// The address for a dialog's label: it breaks at any width, and of a very long one a part in the middle is left out,
// never where it leads.
QString shownAddress(const QUrl &url);

// A link for people: of http, https or a file of this computer. What a server says its link is may be anything else,
// and must not run where somebody pastes it.
bool mayBeGiven(const QUrl &url);
// That a browser is asked to open: http and https.
bool mayBeOpened(const QUrl &url);

} // namespace ferry
