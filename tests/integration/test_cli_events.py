#!/usr/bin/env python3
"""What --json tells while it uploads: progress by time, waits with their reason, and one end for each file."""

import collections
import http.server
import json
import signal
import subprocess
import threading
import time

from ferrybox import FERRY, Box, expect


class Server(http.server.BaseHTTPRequestHandler):
    """Takes what is put, and answers as many puts as it is told with 503 first."""

    refusals = 0
    sizes = {}
    answered = []  # when each PUT was

    def do_PUT(self):
        length = int(self.headers["Content-Length"])
        left = length
        while left > 0:
            piece = self.rfile.read(min(left, 1 << 16))
            if not piece:
                return
            left -= len(piece)
        Server.answered.append(time.monotonic())
        if Server.refusals > 0:
            Server.refusals -= 1
            self.answer(503)
            return
        Server.sizes[self.path] = length
        self.answer(201)

    def do_HEAD(self):
        size = Server.sizes.get(self.path)
        self.answer(404 if size is None else 200, size or 0)

    def answer(self, status, length=0):
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, *arguments):
        pass


def events_of(process):
    """Each event with the time at which it was read."""
    for line in process.stdout:
        yield time.monotonic(), json.loads(line)


def start(box, *words):
    return subprocess.Popen([FERRY, "upload", "--json", "--to", "web", "--profile", box.folder / "profile",
                             *map(str, words)],
                            env=box.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)


def progress_comes_by_time(box):
    """At 2 MB/s a file of 7 MB is under way for three seconds and more: it is seen to move all along."""
    source = box.folder / "seven.bin"
    source.write_bytes(b"7" * 7_000_000)
    process = start(box, "--limit", "2M", source)
    told = [(at, event) for at, event in events_of(process) if event["event"] == "progress"]
    expect(process.wait(60) == 0, "the upload failed")
    expect(len(told) >= 4, f"{len(told)} times in more than three seconds")
    apart = [later[0] - sooner[0] for sooner, later in zip(told, told[1:])]
    expect(max(apart) < 2, f"silent for {max(apart):.1f} s")
    sent = [event["sent"] for _, event in told]
    expect(sent == sorted(sent) and sent[-1] > 4_000_000, f"it was sent like this: {sent}")
    first = told[0][1]
    expect(first["bytes_per_second"] is None, f"a speed before there is one: {first}")


def a_wait_is_told(box):
    source = box.folder / "retried.bin"
    source.write_bytes(b"r" * 1000)
    Server.refusals = 2
    Server.answered = []
    process = start(box, source)
    told = [event for _, event in events_of(process)]
    expect(process.wait(60) == 0, "it recovered, and did not end with 0")
    waits = [event for event in told if event["event"] == "waiting"]
    # The length of a wait is drawn: one that is over before the next batch of changes cannot be told.
    gaps = [later - earlier for earlier, later in zip(Server.answered, Server.answered[1:])]
    expect(len(gaps) == 2, f"two refusals, and so long apart came the attempts: {gaps}")
    numbers = [event["attempt"] for event in waits]
    long = [number for number, gap in enumerate(gaps, 1) if gap > 0.4]
    expect(set(long) <= set(numbers) <= {1, 2} and numbers == sorted(set(numbers)),
           f"waits of {gaps} s, and these were told: {waits}")
    for event in waits:
        expect(event["kind"] == "ServerError" and event["error"] and "detail" in event, f"{event}")
        expect(event["retry_in_ms"] > 0 or gaps[event["attempt"] - 1] < 0.4, f"{event}")
    ends = [event for event in told if event["event"] == "finished"]
    expect(len(ends) == 1 and ends[0]["state"] == "done" and ends[0]["kind"] is None, f"{ends}")


def a_wait_is_told_in_words(box):
    source = box.folder / "retried.txt"
    source.write_text("again")
    Server.refusals = 1
    done = box.raw("upload", "--to", "web", source, "--profile", box.folder / "profile")
    expect(done.returncode == 0, f"it recovered, and ended with {done.returncode}")
    waits = [line for line in done.stderr.splitlines() if line.startswith("Waiting")]
    if Server.answered[-1] - Server.answered[-2] < 0.4:
        return  # over before it could be told
    expect(len(waits) == 1 and str(source) in waits[0], f"the wait was not told: {done.stderr!r}")
    expect("Attempt 2 in" in done.stderr, f"when it goes on was not told: {done.stderr!r}")


def each_file_ends_once(box):
    folder = box.folder / "mixed"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number}.txt").write_text("words")
    (folder / "link").symlink_to("0.txt")
    (folder / "dangling").symlink_to("nowhere")
    process = start(box, folder, box.folder / "not there")
    events = [event for _, event in events_of(process)]
    expect(process.wait(60) == 1, "something was refused, and it ended with 0")
    ends = collections.Counter(event["path"] for event in events if event["event"] == "finished")
    expect(set(ends.values()) == {1} and len(ends) == 23, f"not once each: {ends}")
    failed = [event for event in events if event["event"] == "finished" and event["state"] == "failed"]
    kinds = sorted(event["kind"] for event in failed)
    expect(kinds == ["SourceGone", "SymbolicLink", "SymbolicLink"], f"{failed}")
    expect(all("detail" in event for event in failed), f"{failed}")


def hanging_up_ends_it(box):
    """A terminal that is closed ends it as Ctrl+C does: in order, and to be resumed."""
    source = box.folder / "long.bin"
    source.write_bytes(b"l" * 20_000_000)
    for number in (signal.SIGHUP, signal.SIGTERM):
        process = start(box, "--limit", "1M", source)
        for _, event in events_of(process):
            if event["event"] == "progress":
                break
        process.send_signal(number)
        process.stdout.read()
        expect(process.wait(30) == 130, f"{number.name} ended it with {process.returncode}")


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with Box() as box:
        done = box.raw("destinations", "add", "web", "--kind", "http", "--profile", box.folder / "profile",
                       "--set", f"url=http://127.0.0.1:{server.server_address[1]}/{{path}}")
        expect(done.returncode == 0, done.stderr)
        progress_comes_by_time(box)
        a_wait_is_told(box)
        a_wait_is_told_in_words(box)
        each_file_ends_once(box)
        hanging_up_ends_it(box)
    server.shutdown()


if __name__ == "__main__":
    main()
