"""A service shaped like OpenAI's, without keys: it keeps files and answers questions about them."""

import http.server
import json
import threading


class Service(http.server.ThreadingHTTPServer):
    """Answers each question with the files that it was asked about; it may be told to hang, or to want money."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = {}
        self.hangs = threading.Event()
        self.has_no_balance = threading.Event()
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
        if self.server.has_no_balance.is_set():
            self.tell(429, {"error": {"code": "insufficient_quota", "type": "insufficient_quota",
                                      "message": "You exceeded your current quota"}})
            return
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
