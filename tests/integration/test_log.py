#!/usr/bin/env python3
"""The log one can send: what stands in it after uploads, what never does, and how it is followed.

Needs no test servers: a plain HTTP server of its own, which refuses and puts off as it is told.
"""

import http.server
import json
import os
import pathlib
import re
import subprocess
import threading

from ferrybox import FERRY, Box, expect
from secretsearch import files_with, planted


class Store(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    kept = {}
    sick = 0  # so many uploads are answered with 503

    def answer(self, status, body=b"", length=None):
        self.send_response(status)
        self.send_header("X-Request-Id", f"req-{status}")
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def do_PUT(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if Store.sick > 0:
            Store.sick -= 1
            # A server that talks too much: it sends back what it was sent.
            self.answer(503, self.headers.get("Authorization", "").encode() + self.path.encode())
        elif "refused" in self.path:
            self.answer(403, b"no letters here")
        else:
            Store.kept[self.path] = body
            self.answer(201)

    def do_HEAD(self):
        found = Store.kept.get(self.path)
        self.answer(404 if found is None else 200, length=len(found or b""))

    def log_message(self, *_):
        pass


def upload_some(box, url, token):
    box.environment["FERRY_SECRET"] = token
    _, status = box.run("destinations", "add", "box", "--kind", "http", "--set", f"url={url}/hidden-place/{{name}}?sig=k3y-in-url")
    expect(status == 0, f"the destination was refused with {status}")
    for name in ("private-diary.txt", "refused-letter.txt"):
        (box.folder / name).write_text("what nobody else shall read")
    Store.sick = 1
    _, status = box.run("upload", "--json", "--to", "box", box.folder / "private-diary.txt", box.folder / "refused-letter.txt")
    expect(status == 1, f"one of them is refused, yet the status is {status}")


def hear_the_reason(box):
    """What the server said reaches the terminal and the history, not the window's details alone."""
    (box.folder / "refused-again.txt").write_text("what nobody else shall read")
    said, _ = box.start("upload", "--to", "box", box.folder / "refused-again.txt").communicate()
    for word in ("Failed", "403", "no letters here", "req-403"):
        expect(word in said, f"“{word}” is not in: {said}")
    failed = [line for line in box.history() if line["state"] == "failed"]
    expect(failed and all(line["kind_of_error"] == "PermissionDenied" and line["detail"] == "no letters here"
                          for line in failed), f"{failed}")


def look_at_the_log(box, token):
    objects, status = box.run("log", "--json")
    expect(status == 0, f"ferry log ended with {status}")
    events = [o["event"] for o in objects]
    for wanted in ("queued", "started", "request", "broke", "waiting", "done", "failed"):
        expect(wanted in events, f"no “{wanted}” among {events}")
    ids = {line["id"] for line in box.history()}
    expect(ids == {o["item"] for o in objects if "item" in o}, "the log's items are not the history's")
    sick = [o for o in objects if o["event"] == "request" and o.get("status") == 503]
    expect(len(sick) == 1 and sick[0]["verb"] == "PUT" and sick[0]["host"] == "127.0.0.1"
           and sick[0]["request"] == "req-503" and sick[0]["took_ms"] >= 0 and "item" in sick[0], f"{sick}")
    waits = [o for o in objects if o["event"] == "waiting"]
    expect(len(waits) == 1 and waits[0]["why"] == "ServerError" and waits[0]["wait_ms"] >= 0, f"{waits}")
    folder = box.folder / "profile/log"
    for word in (token, "k3y-in-url", "hidden-place", "private-diary", "refused-letter", "nobody else", "no letters"):
        expect(not files_with([folder], [word]), f"“{word}” stands in the log")
    expect(folder.stat().st_mode & 0o777 == 0o700, "others may look into the log's folder")
    for file in folder.iterdir():
        expect(file.stat().st_mode & 0o777 == 0o600, f"others may read {file.name}")
    line = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [a-z]+( [a-z_]+=(\S+|\"[^\"]*\"))*$")
    for text in (folder / "ferry.log").read_text().splitlines():
        expect(line.match(text), f"no line of the log: {text}")


def follow_it(box, count):
    following = box.start("log", "--follow")
    for _ in range(count):  # what is there already
        following.stdout.readline()
    log = box.folder / "profile/log/ferry.log"
    with open(log, "a", encoding="ascii") as file:
        file.write("2026-11-27T01:20:03.123Z noted why=one\n")
    expect(following.stdout.readline().endswith("why=one\n"), "a new line was not followed")
    os.rename(log, log.with_suffix(".log.1"))
    with open(log, "a", encoding="ascii") as file:
        file.write("2026-11-27T01:20:03.123Z noted why=two\n")
    expect(following.stdout.readline().endswith("why=two\n"), "it did not follow to the next file")
    following.terminate()
    following.communicate()


def disks_that_refuse(box):
    """A log that cannot be written stops no upload, and one that cannot be printed is an error."""
    ferry = [FERRY, "log", "--profile", str(box.folder / "profile")]
    with open("/dev/full", "w", encoding="ascii") as full:
        done = subprocess.run(ferry, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    expect(done.returncode == 1 and "No space left" in done.stderr, f"{done.returncode}: {done.stderr}")
    folder = box.folder / "profile/log"
    folder.rename(box.folder / "old-log")
    folder.write_text("in the way")
    (box.folder / "next.txt").write_text("x")
    _, status = box.run("upload", "--to", "box", box.folder / "next.txt")
    expect(status == 0, f"without a log the upload ended with {status}")
    folder.unlink()
    (box.folder / "old-log").rename(folder)


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Store)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    token = planted("authenticated")
    with Box() as box:
        empty, status = box.run("log")
        expect(status == 0 and not empty, "a new profile has no empty log")
        upload_some(box, f"http://127.0.0.1:{server.server_port}", token)
        look_at_the_log(box, token)
        hear_the_reason(box)
        disks_that_refuse(box)
        follow_it(box, len(pathlib.Path(box.folder, "profile/log/ferry.log").read_text().splitlines()))
        print(json.dumps({"uploads": len(Store.kept)}))


main()
