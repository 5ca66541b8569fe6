#!/usr/bin/python3
"""Does to Ferry what a launcher does, over org.freedesktop.Application. Debian's own Python: it has gi.

applicationbus.py NAME activate
applicationbus.py NAME open URI…
applicationbus.py NAME action WORD
applicationbus.py NAME pid            who has the name, without starting anybody; 0: nobody
"""
import sys

from gi.repository import Gio, GLib


def call(bus, name, path, interface, method, parameters, seconds=60):
    return bus.call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, seconds * 1000, None)


def main():
    name, command, *words = sys.argv[1:]
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    path = "/" + name.replace(".", "/")
    interface = "org.freedesktop.Application"
    token = {"desktop-startup-id": GLib.Variant("s", "launcher-1")}
    if command == "activate":
        call(bus, name, path, interface, "Activate", GLib.Variant("(a{sv})", (token,)))
    elif command == "open":
        call(bus, name, path, interface, "Open", GLib.Variant("(asa{sv})", (words, token)))
    elif command == "action":
        call(bus, name, path, interface, "ActivateAction", GLib.Variant("(sava{sv})", (words[0], [], token)))
    elif command == "pid":
        daemon = "org.freedesktop.DBus"
        try:
            answer = call(bus, daemon, "/", daemon, "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))
            print(answer.unpack()[0])
        except GLib.Error:
            print(0)


main()
