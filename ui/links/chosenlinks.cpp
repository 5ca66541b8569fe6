#include "ui/links/chosenlinks.h"

#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/links/openaddress.h"
#include "ui/links/qrcode.h"
#include "ui/links/qrdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QWidget>

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

ChosenLinks::ChosenLinks(Find find, MessageBar &messages, QWidget &page)
    : QObject(&page)
    , m_find(std::move(find))
    , m_messages(messages)
    , m_page(page)
{ }

void ChosenLinks::setAbilities(const Abilities &abilities)
{
    if (std::exchange(m_abilities, abilities) != abilities)
        Q_EMIT abilitiesChanged();
}

void ChosenLinks::copyAs(LinkStyle style)
{
    m_find([this, style](const Found &found) {
        const qsizetype links = found.links.size();
        if (links == 0) {
            m_messages.show(tr("There is no link to copy."));
            return;
        }
        QGuiApplication::clipboard()->setText(linkText(found.links, style));
        const auto say = [this, links](QString words, const QString &more = {}) {
            m_messages.show(words.replace("%1"_L1, format::count(links)).replace("%2"_L1, more));
        };
        if (found.until.isValid()) {
            say(tr("Copied %1 links that work until %2.", nullptr, int(links)),
                QLocale().toString(found.until, QLocale::ShortFormat));
        } else if (found.without > 0) {
            say(tr("Copied %1 links. Without one: %2.", nullptr, int(links)),
                format::count(found.without));
        } else {
            say(tr("Copied %1 links.", nullptr, int(links)));
        }
    });
}

void ChosenLinks::withOne(const std::function<void(const NamedLink &)> &act)
{
    m_find([this, act](const Found &found) {
        if (found.links.size() == 1 && mayBeOpened(found.links.first().url))
            act(found.links.first());
        else
            m_messages.show(tr("This needs one link that a browser can open."));
    });
}

void ChosenLinks::open()
{
    withOne([this](const NamedLink &link) {
        askToOpen(link.url, tr("The destination gave it for the file."), &m_page);
    });
}

void ChosenLinks::showQrCode()
{
    withOne([this](const NamedLink &link) {
        if (const auto code = makeQrCode(link.url.toString(QUrl::FullyEncoded)))
            (new QrDialog(link, *code, &m_page))->open();
        else
            m_messages.show(tr("This link is too long for a QR code."));
    });
}

} // namespace ferry
