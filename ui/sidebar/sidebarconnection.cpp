#include "ui/sidebar/sidebarconnection.h"

#include "ui/destinations/destinationdesk.h"
#include "ui/sidebar/destinationlist.h"
#include "ui/sidebar/sidebar.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/uploadadder.h"

namespace ferry {

void connectSidebar(Sidebar &sidebar, const SidebarPartners &partners)
{
    DestinationList &list = sidebar.destinations();
    DestinationDesk &desk = partners.desk;
    QObject::connect(&sidebar, &Sidebar::addRequested, &desk, &DestinationDesk::add);
    QObject::connect(&list, &DestinationList::editRequested, &desk,
        qOverload<DestinationId>(&DestinationDesk::edit));
    QObject::connect(&list, &DestinationList::arranged, &desk, &DestinationDesk::arrange);
    QObject::connect(
        &list, &DestinationList::defaultRequested, &desk, &DestinationDesk::setDefault);
    QObject::connect(&desk, &DestinationDesk::defaultChanged, &list, &DestinationList::setDefault);
    QObject::connect(&desk, &DestinationDesk::defaultChanged, &partners.picker,
        [picker = &partners.picker](DestinationId id) {
            if (id != 0)
                picker->setCurrent(id); // new files go there from now on
        });
    QObject::connect(&desk, &DestinationDesk::reloaded, &sidebar, [&sidebar, &desk] {
        sidebar.destinations().setDefault(desk.defaultId());
        sidebar.setDestinations(desk.all());
    });
    QObject::connect(
        &list, &DestinationList::chosen, &partners.picker, &DestinationPicker::setCurrent);
    QObject::connect(&list, &DestinationList::dropped, &partners.adder,
        [&adder = partners.adder, &overlay = partners.overlay](
            const DroppedPaths &dropped, DestinationId id) {
            overlay.hide();
            adder.addDropped(dropped, id);
        });
    QObject::connect(&list, &DestinationList::refused, &partners.adder, &UploadAdder::refused);
}

} // namespace ferry
