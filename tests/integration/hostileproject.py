"""A Supabase project run by somebody who wants tokens, and his other host, where he would like them to be sent."""

import collections
import http.server
import json
import threading
import time
import uuid

from secretsearch import planted


class _Server:
    def __init__(self, handler):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._server.owner = self
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._server.shutdown()


class OtherHost(_Server):
    """Takes whatever comes and writes it down."""

    def __init__(self):
        self.requests = []
        super().__init__(_Taker)


class _Taker(http.server.BaseHTTPRequestHandler):
    def handle(self):
        self.connection.settimeout(0.5)
        got = b""
        try:
            while part := self.connection.recv(65536):
                got += part
        except OSError:
            pass
        self.server.owner.requests.append(got)


class HostileProject(_Server):
    """Signs everybody in, then redirects, refuses and fails, each time with the caller's own secrets in its words."""

    def __init__(self, elsewhere):
        self.elsewhere = elsewhere
        self.secrets = set()  # all that it gave out or was told
        self.seen = collections.Counter()  # requests by "VERB path"
        self.bearers = collections.Counter()  # how often a token of ours came back, by path
        self.user = str(uuid.uuid4())
        self._lock = threading.Lock()
        super().__init__(_Hostile)

    def session(self, seconds):
        access, refresh = planted("authenticated"), "refresh-" + uuid.uuid4().hex
        self.secrets |= {access, refresh}
        return {"access_token": access, "token_type": "bearer", "expires_in": seconds, "refresh_token": refresh,
                "expires_at": int(time.time()) + seconds,
                "user": {"id": self.user, "aud": "authenticated", "role": "authenticated", "email": "me@example.com"}}

    def turn(self, name):
        with self._lock:
            self.seen[name] += 1
            return self.seen[name]


class _Hostile(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def any_verb(self):
        project = self.server.owner
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if bearer in project.secrets:
            project.bearers[path] += 1
        turn = project.turn(f"{self.command} {path}")
        if path == "/auth/v1/settings":
            self.answer(200, {"external": {"email": True}, "disable_signup": False})
        elif path in ("/auth/v1/token", "/auth/v1/verify"):
            self.sign_in(project, query, body, turn)
        elif path == "/auth/v1/otp":
            self.answer(200, {})
        else:
            self.attack(project, bearer, body, turn)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = any_verb

    def sign_in(self, project, query, body, turn):
        said = json.loads(body or b"{}")
        project.secrets |= {said[name] for name in ("password", "refresh_token", "token") if name in said}
        words = "no: " + " ".join(map(str, said.values()))
        if turn % 4 == 1:  # each attempt fails first, with its own words echoed
            if "refresh_token" in query:
                self.answer(500, {"code": "unexpected_failure", "message": words})
            else:
                self.answer(400, {"code": "invalid_credentials", "message": words, "error_description": words},
                            **{"x-sb-error-code": "invalid_credentials", "X-Echo": words})
            return
        self.answer(200, project.session(seconds=62))

    def attack(self, project, bearer, body, turn):
        words = f"The bearer {bearer} with {self.headers.get('apikey')} is not welcome: {body[:2000].decode('latin-1')}"
        turns = [
            lambda: self.answer(307, {}, Location=f"{project.elsewhere}{self.path}"),
            lambda: self.answer(403, {"code": "42501", "message": words, "details": words, "hint": bearer,
                                      "statusCode": "403", "error": words}),
            lambda: self.answer(500, {"code": bearer, "message": words}),
            lambda: self.answer(401, {"code": "PGRST303", "message": words}),
            lambda: self.answer(201, {}, Location=f"{project.elsewhere}/files/{bearer}", **{"Tus-Resumable": "1.0.0"}),
            lambda: self.answer(400, {"statusCode": "400", "code": "InvalidKey", "error": bearer, "message": words}),
            lambda: self.answer(302, {}, Location=f"{project.elsewhere}/?token={bearer}"),
            lambda: self.answer(200, f"<html>{words}</html>"),
        ]
        turns[(turn - 1) % len(turns)]()

    def answer(self, status, body, **headers):
        text = body if isinstance(body, str) else json.dumps(body)
        data = text.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)
