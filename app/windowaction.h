#pragma once

#include <QString>

#include <optional>

namespace ferry {

// What a launcher's menu, or a script, can have the window do.
enum class WindowAction { AddFiles = 1, ShowHistory, Pause, Resume };

// As the command line and the launcher's file write it: "add-files"; nothing if it is none of them.
std::optional<WindowAction> windowAction(const QString &word);
QString windowActionWord(WindowAction action);

// All of them, as a sentence names them.
QString windowActionWords();

} // namespace ferry
