#pragma once

#include <QCoreApplication>

namespace ferry {

// What the program says itself, in the terminal and before there is a window: one context for all of
// app/, its QObjects included, so that a translator meets these sentences side by side. What stands in
// --json, in the log or on a command line is for programs, and is not translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace ferry
