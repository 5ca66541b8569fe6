"""A stand-in for a web server that takes PUT: it keeps what it gets, and can be told to let everybody wait, or to refuse.

No real server: it knows PUT, HEAD and GET of whole files, which is what Ferry's HTTP destination asks of one.
"""

import http.server
import select
import threading


class PutStandIn:
    """A context; `files` is what it has, {path: bytes}, and may be changed."""

    def __init__(self):
        self.files = {}
        self.begun = []  # paths of the PUTs, as they came
        self.refuses = False
        self._open = threading.Event()
        self._open.set()
        handler = type("Handler", (_Handler,), {"stand_in": self})
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    def hold(self):
        """From now on nobody gets an answer to a PUT, until `release`."""
        self._open.clear()

    def release(self):
        self._open.set()

    def wait(self):
        self._open.wait()

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *error):
        self.release()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    stand_in = None

    def log_message(self, format, *arguments):  # pylint: disable=redefined-builtin
        pass

    def _answer(self, status, body=b"", length=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def do_HEAD(self):
        content = self.stand_in.files.get(self.path)
        self._answer(404 if content is None else 200, length=len(content or b""))

    def do_GET(self):
        content = self.stand_in.files.get(self.path)
        self._answer(404 if content is None else 200, content or b"")

    def do_PUT(self):
        content = self.rfile.read(int(self.headers["Content-Length"]))
        self.stand_in.begun.append(self.path)
        self.stand_in.wait()
        readable, _, _ = select.select([self.connection], [], [], 0)
        if readable:  # nobody sends more before the answer: who sent it has hung up
            self.close_connection = True
            return
        if self.stand_in.refuses:
            self._answer(403, b"Not today.")
            return
        self.stand_in.files[self.path] = content
        self._answer(201)
