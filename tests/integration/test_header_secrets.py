#!/usr/bin/env python3
"""Headers that carry secrets: never in argv, never in the profile, and FERRY_SECRET for one destination alone.

On a computer without a keychain. What an older Ferry left in the database stays there, goes on to be sent, and is told.
"""

import http.server
import json
import os
import sqlite3
import threading

from ferrybox import Box, expect
from secretsearch import files_with, pieces_in

VALUE = "planted " + os.urandom(12).hex()
OLD = "Basic " + os.urandom(12).hex()


class Keeper(http.server.BaseHTTPRequestHandler):
    """Takes files and remembers the headers that came with them."""

    protocol_version = "HTTP/1.1"
    seen = []

    def answer(self, status):
        self.seen.append((self.command, self.path, dict(self.headers)))
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_PUT(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(201)

    def do_HEAD(self):
        self.answer(405)

    def log_message(self, *_):
        pass


def headers_at(path):
    return [headers for verb, where, headers in Keeper.seen if verb == "PUT" and where.startswith(path)]


def add(box, name, url, *words, status=0, typed=None):
    done = box.raw("destinations", "add", name, "--kind", "http", "--profile", box.folder / "profile", "--set",
                   f"url={url}/{name}/{{name}}", *words, **({"input": typed, "stdin": None} if typed else {}))
    expect(done.returncode == status, f"adding {name} ended with {done.returncode}: {done.stderr}")
    return done.stderr


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Keeper)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    with Box() as box:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "FERRY_SECRET"):
            box.environment.pop(name, None)
        profile = box.folder / "profile"
        paths = [box.folder / f"{name}.txt" for name in ("one", "two", "three")]
        for path in paths:
            path.write_text(path.name)

        said = add(box, "no", url, "--set", "header.Authorization=Bearer seen-by-all", status=2)
        expect("--secret header.Authorization" in said, f"it does not say how: {said}")
        said = add(box, "no", url, "--secret", "url", status=2, typed="x\n")
        expect("header.NAME" in said, f"it does not say what --secret takes: {said}")

        said = add(box, "box", url, "--secret", "header.X-Api-Key", "--secret-stdin", typed=VALUE + "\n")
        expect("no keychain" in said, f"it does not say that nothing was kept: {said}")
        add(box, "other", url)
        expect(not files_with([profile], [VALUE]), "the header's value is in the profile")

        box.environment["FERRY_SECRET"] = VALUE
        _, status = box.run("upload", "--json", "--to", "box", paths[0])
        expect(status == 0, f"the upload ended with {status}")
        expect([h.get("X-Api-Key") for h in headers_at("/box")] == [VALUE], f"it was not sent: {Keeper.seen}")

        # Without --to it goes nowhere, and that is said; nor to another one.
        _, status = box.run("upload", "--json", "--to", "other", paths[1])
        expect(status == 0, f"the upload ended with {status}")
        add_token = [h for h in headers_at("/other") if h.get("Authorization") == f"Bearer {VALUE}"]
        expect(len(add_token) == 1, "the destination that --to names did not get its token")
        Keeper.seen.clear()
        said = box.raw("resume", "--profile", profile)
        expect("FERRY_SECRET" in said.stderr, f"resume does not say that it is not used: {said.stderr}")
        expect(said.stderr.count("FERRY_SECRET") == 1, "it says so more than once")
        expect(not pieces_in(json.dumps(Keeper.seen).encode(), [VALUE]), "resume sent the secret")
        del box.environment["FERRY_SECRET"]

        # From before.
        with sqlite3.connect(profile / "ferry.db") as database:
            (text,) = database.execute("SELECT settings FROM destinations WHERE name = 'other'").fetchone()
            settings = json.dumps(json.loads(text) | {"header.Authorization": OLD})
            database.execute("UPDATE destinations SET settings = ? WHERE name = 'other'", (settings,))
        database.close()
        Keeper.seen.clear()
        done = box.raw("upload", "--json", "--profile", profile, "--to", "other", paths[2])
        expect(done.returncode == 0, f"the upload ended with {done.returncode}: {done.stderr}")
        expect("other: Authorization" in done.stderr, f"it does not tell what stays in the database: {done.stderr}")
        expect([h.get("Authorization") for h in headers_at("/other")] == [OLD], "what was there is lost")
        expect(not pieces_in(done.stderr.encode() + done.stdout.encode(), [OLD, VALUE]), "it prints a secret")
        expect(not files_with([profile], [VALUE]), "the header's value is in the profile")
    print("headers' secrets: not in argv, not in the profile, to one destination alone")


main()
