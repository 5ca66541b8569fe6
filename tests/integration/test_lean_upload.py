#!/usr/bin/env python3
"""An upload in the terminal carries neither the window's libraries nor Qt's TLS or the keychain that it does not use.

Together they are 13 MB of memory. The server looks at Ferry while it holds the reply back.
"""

import http.server
import threading

from ferrybox import Box, expect

WINDOW = ("libQt6Widgets", "libQt6Gui", "libQt6Svg", "libX11", "libferry_window")
# libssl is there: libcurl is linked with it.
UNUSED = ("libqopensslbackend", "libsecret", "libgio")


class Server(http.server.HTTPServer):
    """Takes a file, and keeps what Ferry had mapped when it had sent it."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.pid = None
        self.started = threading.Event()
        self.mapped = ""
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_PUT(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.started.wait(30)
        with open(f"/proc/{self.server.pid}/maps", encoding="utf-8") as maps:
            self.server.mapped = maps.read()
        self.send_response(201)
        self.end_headers()

    def log_message(self, *words):
        pass


def main():
    with Box() as box, Server() as server:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            box.environment.pop(name, None)
        url = f"http://127.0.0.1:{server.server_port}/{{name}}"
        _, status = box.run("destinations", "add", "here", "--kind", "http", "--set", f"url={url}",
                            "--set", "verify=no")
        expect(status == 0, f"the destination was refused with {status}")
        file = box.folder / "file.bin"
        file.write_bytes(b"x" * 100_000)
        process = box.start("upload", "--to", "here", file)
        server.pid = process.pid
        server.started.set()
        output, _ = process.communicate(timeout=60)
        server.shutdown()
        expect(process.returncode == 0, f"the upload ended with {process.returncode}: {output}")
        expect("libQt6Network" in server.mapped, "the server saw nothing of Ferry")
        loaded = [name for name in WINDOW + UNUSED if f"/{name}" in server.mapped]
        expect(not loaded, f"the command line loaded {', '.join(loaded)}")


main()
