#!/usr/bin/env python3
"""`ferry ask` about files while a window has the profile open: the window uploads them, the terminal asks.

Where it cannot (its uploads are paused, it is closed meanwhile) the terminal says so, and does not wait for it.
"""

import http.server
import json
import pathlib
import sqlite3
import subprocess
import threading

from computers import until
from ferrybox import FERRY, Box, expect

ANSWERED, NOT_UPLOADED = 0, 3


class Service(http.server.ThreadingHTTPServer):
    """Shaped like OpenAI's: takes files, unless it is to hang, and answers each question with what it was asked about."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = {}
        self.hangs = threading.Event()
        self.got = threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body, kind="application/json"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def tell(self, status, told):
        self.reply(status, json.dumps(told).encode())

    def do_GET(self):
        files = [{"id": name, **file} for name, file in self.server.files.items()]
        if self.path.startswith("/v1/files/"):
            found = [file for file in files if file["id"] == self.path.split("/")[3]]
            self.tell(200, found[0]) if found else self.tell(404, {"error": {"message": "no such file"}})
        elif self.path.startswith("/v1/files"):
            self.tell(200, {"data": files, "has_more": False})
        else:
            self.tell(200, {"data": [{"id": "model-1", "created": 1}]})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/files"):
            self.server.got.set()
            if self.server.hangs.is_set():
                threading.Event().wait(120)
                return
            boundary = body.split(b"\r\n", 1)[0]
            part = next(part for part in body.split(boundary) if b"filename=" in part)
            size = len(part.split(b"\r\n\r\n", 1)[1]) - len(b"\r\n")
            name = f"file-{len(self.server.files) + 1}"
            self.server.files[name] = {"object": "file", "bytes": size, "created_at": 1790000000,
                                       "filename": "report.pdf", "purpose": "user_data"}
            self.tell(200, {"id": name, **self.server.files[name]})
            return
        asked = json.dumps(json.loads(body)["messages"])
        words = "I see " + ", ".join(name for name in self.server.files if name in asked) + "."
        chunk = {"choices": [{"delta": {"content": words}, "finish_reason": "stop"}]}
        self.reply(200, f"data: {json.dumps(chunk)}\n\ndata: [DONE]\n\n".encode(), "text/event-stream")


class Window:
    def __init__(self, box):
        self._box = box

    def __enter__(self):
        runtime = pathlib.Path(self._box.environment["XDG_RUNTIME_DIR"])
        self.process = subprocess.Popen([FERRY, "--profile", str(self._box.folder / "profile")],
                                        env=self._box.environment, stdin=subprocess.DEVNULL)
        until(lambda: list(runtime.glob("ferry-*.sock")), "the window is not there", 60)
        return self

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=60)

    def __exit__(self, *error):
        self.close()


def report(box, text):
    path = box.folder / "report.pdf"
    path.write_bytes(b"%PDF-1.7\n" + text.encode() + bytes(70000))
    return path


def ended(process):
    output, _ = process.communicate(timeout=120)
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    ends = [event for event in events if event["event"] == "ended"]
    expect(len(ends) == 1, f"it ended {len(ends)} times: {output}")
    return ends[0], process.returncode


def pause_before_start(box):
    """As the window that was closed while all was paused left it."""
    database = sqlite3.connect(box.folder / "profile" / "ferry.db")
    with database:
        database.execute("INSERT INTO holds (destination, reason) VALUES (0, 1)")
    database.close()


with Box() as box:
    service = Service()
    runtime = box.folder / "runtime"
    runtime.mkdir(mode=0o700)
    box.environment.update(XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="offscreen", FERRY_SECRET="")
    box.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    _, status = box.run("destinations", "add", "asked", "--kind", "openai", "--set", f"url={service.url()}")
    expect(status == 0, f"the destination was refused with {status}")

    with Window(box) as window:
        end, status = ended(box.start("ask", "What is in it?", report(box, "one"), "--to", "asked", "--json"))
        expect(status == ANSWERED and end["answer"] == "I see file-1.", f"{status}: {end}")

        service.hangs.set()
        service.got.clear()
        process = box.start("ask", "And in this?", report(box, "two"), "--to", "asked", "--json")
        expect(service.got.wait(60), "the window did not upload it")
        window.close()
        end, status = ended(process)
        expect(status == NOT_UPLOADED and "was closed before that" in end["error"], f"{status}: {end}")
        expect(end["file"] == "report.pdf", f"{end}")

    pause_before_start(box)
    with Window(box) as window:
        end, status = ended(box.start("ask", "And now?", report(box, "three"), "--to", "asked", "--json"))
        expect(status == NOT_UPLOADED and "Uploads are paused." in end["error"], f"{status}: {end}")
    expect(len(service.files) == 1, f"{service.files}")
print("passed")
