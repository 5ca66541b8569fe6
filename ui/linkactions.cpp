#include "ui/linkactions.h"

#include "ui/links/chosenlinks.h"
#include "ui/windowactions.h"
#include "ui/windowpages.h"

#include <QAction>

namespace ferry {

void connectLinks(WindowPages &pages, WindowActions &actions)
{
    using A = WindowActions;
    const auto on = [&pages, &actions](A::Command command, auto act) {
        QObject::connect(actions[command], &QAction::triggered, &pages, [&pages, act] {
            if (ChosenLinks *links = pages.links())
                act(*links);
        });
    };
    const auto copy = [on](A::Command command, LinkStyle style) {
        on(command, [style](ChosenLinks &links) { links.copyAs(style); });
    };
    copy(A::CopyAsUrl, LinkStyle::Url);
    copy(A::CopyAsMarkdown, LinkStyle::Markdown);
    copy(A::CopyAsHtml, LinkStyle::Html);
    copy(A::CopyNameAndUrl, LinkStyle::NameAndUrl);
    on(A::OpenLink, [](ChosenLinks &links) { links.open(); });
    on(A::ShowQrCode, [](ChosenLinks &links) { links.showQrCode(); });

    const auto enable = [&pages, &actions] {
        const ChosenLinks *links = pages.links();
        const auto can = links != nullptr ? links->abilities() : ChosenLinks::Abilities {};
        for (const A::Command which :
            {A::CopyAsUrl, A::CopyAsMarkdown, A::CopyAsHtml, A::CopyNameAndUrl})
            actions[which]->setEnabled(can.copy);
        for (const A::Command which : {A::OpenLink, A::ShowQrCode})
            actions[which]->setEnabled(can.open);
    };
    for (ChosenLinks *links : pages.allLinks())
        links->give(*actions.linkMenu());
    QObject::connect(&pages, &WindowPages::linksChanged, &pages, enable);
    enable();
}

} // namespace ferry
