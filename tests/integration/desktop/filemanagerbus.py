#!/usr/bin/python3
"""A file manager on the session bus that only prints what it is asked to show, an address a line. Debian's Python: gi.

A stand-in: it takes the name org.freedesktop.FileManager1, so that no real one is started, and says "ready".
"""
from gi.repository import Gio, GLib

NAME = "org.freedesktop.FileManager1"
SHAPE = Gio.DBusNodeInfo.new_for_xml(f"""<node><interface name="{NAME}"><method name="ShowItems">
    <arg type="as" direction="in"/><arg type="s" direction="in"/></method></interface></node>""").interfaces[0]


def on_call(_connection, _sender, _path, _interface, _method, words, invocation):
    print("\n".join(words.unpack()[0]), flush=True)
    invocation.return_value(None)


bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
bus.register_object("/" + NAME.replace(".", "/"), SHAPE, on_call, None, None)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
GLib.MainLoop().run()
