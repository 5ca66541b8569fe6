#pragma once

namespace ferry {

class UploadEngine;
class UploadsPage;
class WindowActions;

// Joins the uploads page and the menus to the engine: its news reach the page, and what a person asks for
// in either becomes a command. All three live in the GUI thread; the page ends first.
void connectQueue(UploadEngine &engine, UploadsPage &page, const WindowActions &actions);

} // namespace ferry
