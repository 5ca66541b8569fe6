#!/usr/bin/env python3
"""A route to three destinations, one of which fails: two are done, one waits with its reason, and a retry completes that
one alone. What leads nowhere is refused in a sentence.

The third destination is the stack's Supabase stand-in where the test servers run, and another folder otherwise.
"""

import http.server
import json
import os
import signal
import threading
import urllib.parse

from ferrybox import Box, expect, sha256, stored


class Shelf(http.server.BaseHTTPRequestHandler):
    """A web server that keeps what is PUT, unless it is told to refuse."""

    protocol_version = "HTTP/1.1"
    files = {}
    puts = []
    is_full = True

    def do_HEAD(self):
        content = self.files.get(self.path)
        self.send_response(404 if content is None else 200)
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()

    def do_PUT(self):
        content = self.rfile.read(int(self.headers["Content-Length"]))
        self.puts.append(self.path)
        if self.is_full:
            self.send_response(503)
            self.send_header("Retry-After", "1")
        else:
            self.files[self.path] = content
            self.send_response(201)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def add(box, name, kind, **settings):
    words = [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
    done = box.raw("destinations", "--profile", box.folder / "profile", "add", name, "--kind", kind, *words)
    return done.returncode, done.stderr


def three(box, port):
    expect(add(box, "copies", "folder", path=box.folder / "copies")[0] == 0, "no folder")
    expect(add(box, "web", "http", url=f"http://127.0.0.1:{port}/in/{{path}}")[0] == 0, "no web server")
    if "FERRY_STACK_URL" in os.environ:
        place = f"route-{os.getpid()}"
        box.add_supabase("third", os.environ["FERRY_STACK_URL"], place)
        return lambda name: stored(place).get(name)
    expect(add(box, "third", "folder", path=box.folder / "third")[0] == 0, "no second folder")
    return lambda name: box.folder / "third" / name


def interrupted_once_two_are_done(box, *files):
    """Its events, until the two good ones are done for each file and the third has said why it waits."""
    process = box.start("upload", "--json", "--to", "everywhere", *files)
    events = []
    for line in process.stdout:
        if not line.startswith("{"):
            continue
        events.append(json.loads(line))
        done = sum(event["event"] == "finished" for event in events)
        waits = any(event["event"] == "waiting" for event in events)
        if done == 2 * len(files) and waits:
            break
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    expect(process.returncode == 130, f"interrupted, it ended with {process.returncode}")
    return events


def one_fails(box, third):
    files = []
    for number, size in enumerate((40_000, 9_000_000)):
        files.append(box.folder / f"report {number}.pdf")
        files[-1].write_bytes(os.urandom(size))

    events = interrupted_once_two_are_done(box, *files)
    added = next(event for event in events if event["event"] == "added") if any(
        event["event"] == "added" for event in events) else {"accepted": 6}
    expect(added["accepted"] == 6, f"two files to three places: {added}")
    ended = [event for event in events if event["event"] == "finished"]
    expect(all(event["state"] == "done" for event in ended), f"not done: {ended}")
    expect({event["destination"] for event in ended} == {"copies", "third"}, "the wrong ones are done")
    waiting = [event for event in events if event["event"] == "waiting"]
    expect({event["destination"] for event in waiting} == {"web"}, f"others wait: {waiting}")
    expect(all(event["error"] and event["kind"] for event in waiting), "it waits without a reason")
    for file in files:
        for place in (box.folder / "copies" / file.name, third(file.name)):
            expect(place is not None and sha256(place) == sha256(file), f"{file.name} is not at {place}")
    kept = {file.name: (box.folder / "copies" / file.name).stat() for file in files}

    Shelf.is_full = False
    events, status = box.run("resume", "--json")
    ended = [event for event in events if event["event"] == "finished"]
    expect(status == 0 and len(ended) == 2, f"the retry ended with {status}: {ended}")
    expect(all(event["destination"] == "web" and event["state"] == "done" for event in ended), "others ran again")
    for file in files:
        path = "/in/" + urllib.parse.quote(file.name)
        expect(Shelf.files[path] == file.read_bytes(), f"{file.name} is not at the web server")
        now = (box.folder / "copies" / file.name).stat()
        expect((now.st_ino, now.st_mtime_ns) == (kept[file.name].st_ino, kept[file.name].st_mtime_ns),
               "a copy was made again")
    rows = box.history()
    expect(len(rows) == 6 and all(row["state"] == "done" for row in rows), f"the history has {len(rows)} rows")
    expect(len({row["sha256"] for row in rows}) == 2, "each file has one hash, wherever it went")


def refusals(box):
    """(what is tried, a word of the answer)"""
    status, said = add(box, "alone", "route", to="copies")
    expect(status == 2 and "two destinations or more" in said, f"one alone: {said}")
    status, said = add(box, "nowhere", "route", to="copies,moon")
    expect(status == 2 and "there is no destination “moon”" in said, f"an unknown one: {said}")
    status, said = add(box, "twice", "route", to="copies, copies")
    expect(status == 2 and "is named twice" in said, f"twice: {said}")
    status, said = add(box, "nested", "route", to="copies,everywhere")
    expect(status == 2 and "no route leads into another" in said, f"a route in a route: {said}")
    status, said = add(box, "auto", "automatic", to="copies,web")
    expect(status == 2 and "none of the services" in said, f"folders to choose from: {said}")

    profile = ("--profile", box.folder / "profile")
    done = box.raw("destinations", *profile, "remove", "web")
    expect(done.returncode == 2 and "“everywhere” leads to “web”" in done.stderr, f"removed: {done.stderr}")
    listed = box.raw("destinations", *profile, "list").stdout
    expect("copies, web, third" in listed, f"the list: {listed}")


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shelf)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with Box() as box:
        third = three(box, server.server_address[1])
        status, said = add(box, "everywhere", "route", to="copies, web, third")
        expect(status == 0, f"the route was refused: {said}")
        one_fails(box, third)
        refusals(box)
    server.shutdown()


main()
