#pragma once

class QString;
class QUrl;
class QWidget;

namespace ferry {

// Shows where a link goes, and asks before the browser opens it. `origin` says where the address is from. Whatever is
// neither of the web nor, where `url` is one, an address to write to must not get here: see mayBeOpened().
void askToOpen(const QUrl &url, const QString &origin, QWidget *parent);

} // namespace ferry
