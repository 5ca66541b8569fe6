#pragma once

namespace ferry {

class DestinationDesk;
class DestinationPicker;
class DropOverlay;
class Sidebar;
class UploadAdder;

// What a person does with the destinations in the sidebar goes to those who carry it out.
struct SidebarPartners
{
    DestinationDesk &desk;
    DestinationPicker &picker;
    UploadAdder &adder;
    DropOverlay &overlay;
};
void connectSidebar(Sidebar &sidebar, const SidebarPartners &partners);

} // namespace ferry
