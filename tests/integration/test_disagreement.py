#!/usr/bin/env python3
"""Servers that say one thing and do another, against the real program: never "done", few requests and bytes, an end
with a reason. What the whole run may cost is bounded in figures, attempts and all.
"""

import concurrent.futures
import os
import socket
import threading

from ferrybox import Box, expect

MIB = 1 << 20
PAGE = b"<!DOCTYPE html><title>Please sign in</title>"
TUS = "Tus-Resumable: 1.0.0"
ATTEMPTS = 3  # the same failure at the same place
# Qt's own HTTP reads nothing while it writes: of a yes in the middle of the body it sees a connection that broke, which
# is tried again as often as any.
EARLY = 6 if os.environ.get("FERRY_TRANSPORT") == "qt" else ATTEMPTS


class Connection:
    """Requests as they come, one after the other, from one client."""

    def __init__(self, sock):
        self._socket, self._data = sock, b""

    def head(self):
        while b"\r\n\r\n" not in self._data:
            more = self._socket.recv(65536)
            if not more:
                return None
            self._data += more
        head, self._data = self._data.split(b"\r\n\r\n", 1)
        lines = head.decode("latin1").split("\r\n")
        self.verb, self.path, _ = lines[0].split(" ", 2)
        fields = {key.lower(): value.strip() for key, value in (line.split(":", 1) for line in lines[1:])}
        self.length, self.taken = int(fields.get("content-length", 0)), 0
        self.offset = int(fields.get("upload-offset", 0))
        return self.verb

    def take(self, most=None):
        want = self.length if most is None else min(most, self.length)
        while self.taken < want:
            if not self._data:
                self._data = self._socket.recv(262144)
                if not self._data:
                    return False
            part = min(len(self._data), want - self.taken)
            self._data, self.taken = self._data[part:], self.taken + part
        return True

    def say(self, status, *fields, body=b""):
        text = "".join(f"{field}\r\n" for field in (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *fields, ""))
        self._socket.sendall(text.encode() + (b"" if self.verb == "HEAD" else body))

    def leave(self):
        self._socket.shutdown(socket.SHUT_WR)


class Liar:
    """A server that behaves as one of its methods says; a context. `requests` counts them by verb."""

    def __init__(self, mode):
        self._mode = getattr(self, mode)
        self.requests, self.bytes = {}, 0
        self._uploads, self._lock = {}, threading.Lock()
        self._server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._server.close()

    def _listen(self):
        while True:
            try:
                sock, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock):
        request = Connection(sock)
        try:
            with sock:
                while request.head():
                    with self._lock:
                        self.requests[request.verb] = self.requests.get(request.verb, 0) + 1
                    goes_on = self._mode(request)
                    with self._lock:
                        self.bytes += request.taken
                    if goes_on is False:
                        return
        except OSError:
            pass

    def early200(self, request):
        """Says yes after 3 MB at most and leaves; knows nothing of the file."""
        if request.verb not in ("PUT", "POST"):
            return request.say("404 Not Found")
        request.take(3_000_000)
        request.say("200 OK", "Connection: close")
        request.leave()
        return False

    def head0(self, request):
        """Takes all, and has an empty file."""
        request.take()
        request.say("200 OK" if request.verb == "HEAD" else "201 Created")

    def portal(self, request):
        """The sign-in page of a network, whatever is asked."""
        request.take()
        request.say("200 OK", "Content-Type: text/html", body=PAGE)

    def crumb(self, request):
        """Takes one byte of each chunk, and says so."""
        return self._tus(request, lambda upload, length: upload["offset"] + 1)

    def vanish(self, request):
        """Loses every upload after its first chunk."""
        return self._tus(request, lambda upload, length: upload["offset"] + length if upload["chunks"] == 1 else None)

    def rewind(self, request):
        """Takes the first chunk, then has trouble and nothing left."""
        return self._tus(request, lambda upload, length: upload["offset"] + length if upload["chunks"] == 1 else -1)

    def boast(self, request):
        """Breaks off in the first chunk, and says that it has all of the file."""
        if request.verb == "PATCH":
            request.take(100_000)
            return False
        if request.verb == "HEAD":
            return request.say("200 OK", TUS, f"Upload-Offset: {40 * MIB}")
        return self._tus(request, None)

    def _tus(self, request, takes):
        if not request.take():
            return False
        upload = self._uploads.get(request.path)
        if request.verb == "OPTIONS":
            return request.say("204 No Content", TUS, "Tus-Version: 1.0.0", "Tus-Extension: creation,termination")
        if request.verb == "POST":
            with self._lock:
                place = f"/files/{len(self._uploads)}"
                self._uploads[place] = {"offset": 0, "chunks": 0}
            return request.say("201 Created", TUS, f"Location: http://127.0.0.1:{self.port}{place}")
        if upload is None or upload["offset"] is None:
            return request.say("404 Not Found", TUS)
        if request.verb != "PATCH":
            return request.say("200 OK", TUS, f"Upload-Offset: {upload['offset']}")
        upload["chunks"] += 1
        offset = takes(upload, request.length)
        if offset == -1:
            upload["offset"] = 0
            return request.say("500 Internal Server Error", TUS)
        upload["offset"] = offset
        if offset is None:
            return request.say("404 Not Found", TUS)
        return request.say("204 No Content", TUS, f"Upload-Offset: {offset}")


def play(kind, mode, size, settings, most_requests, most_bytes):
    """One file to such a server, by a Ferry of its own."""
    with Box() as box, Liar(mode) as liar:
        source = box.folder / "film.bin"
        source.write_bytes(b"0123456789abcdef" * (size // 16))
        path = "files/{name}" if kind == "http" else "files/"
        sets = [word for setting in (f"url=http://127.0.0.1:{liar.port}/{path}", *settings)
                for word in ("--set", setting)]
        box.environment["FERRY_SECRET"] = ""
        _, status = box.run("destinations", "add", "liar", "--kind", kind, *sets)
        expect(status == 0, f"{kind} {mode}: the destination was refused")
        lines, status = box.run("upload", "--to", "liar", "--json", source, timeout=240)
        ends = [line for line in lines if line.get("event") == "finished"]
        name = f"{kind} {mode} {' '.join(settings)}".strip()
        expect(len(ends) == 1, f"{name}: {len(ends)} ends")
        expect(ends[0]["state"] == "failed", f"{name}: {ends[0]}")
        expect(ends[0]["error"], f"{name}: no reason: {ends[0]}")
        expect(status == 1, f"{name}: the exit status was {status}")
        asked = sum(liar.requests.values())
        expect(asked <= most_requests, f"{name}: {asked} requests: {liar.requests}")
        expect(liar.bytes <= most_bytes, f"{name}: {liar.bytes} bytes of {size}")
        return f"{name}: {liar.requests}, {liar.bytes / size:.2f} of its size: {ends[0]['error']}"


def main():
    small, large = 2 * MIB, 40 * MIB
    chunks = ["chunk-mib=1"]
    cases = [
        # kind, mode, size, settings, requests, bytes
        # Each attempt asks first whether the name is taken.
        ("http", "early200", large, [], 2 * EARLY, EARLY * 3_000_000),
        ("http", "early200", large, ["verify=no"], 2 * EARLY, EARLY * 3_000_000),
        ("http", "early200", large, ["method=POST"], EARLY, EARLY * 3_000_000),
        ("http", "head0", small, [], 1, 0),  # there is something already: a question, and nothing is sent
        ("http", "head0", small, ["check-existing=no"], 2 * ATTEMPTS, ATTEMPTS * small),
        ("http", "portal", small, [], 3 * ATTEMPTS, ATTEMPTS * small),
        ("http", "portal", small, ["check-existing=no"], 2 * ATTEMPTS, ATTEMPTS * small),
        ("http", "portal", small, ["method=POST"], 2, small),
        ("http", "portal", small, ["verify=no"], 2 * ATTEMPTS, ATTEMPTS * small),
        ("tus", "portal", small, chunks, 2 * ATTEMPTS, 0),
        ("tus", "crumb", 20 * MIB, ["chunk-mib=64"], 22, 20 * MIB + 20 * (16 << 10)),
        # The first chunk of the first attempt is a gain; what comes after it is none.
        ("tus", "vanish", 3 * MIB, chunks, 1 + 4 * (1 + ATTEMPTS), 2 * (1 + ATTEMPTS) * MIB),
        ("tus", "rewind", 3 * MIB, chunks, 2 + 4 * ATTEMPTS, (1 + 2 * ATTEMPTS) * MIB),
        ("tus", "boast", large, ["chunk-mib=64"], 4, 100_000),
    ]
    with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
        for line in pool.map(lambda case: play(*case), cases):
            print(line)


main()
