"""What the black-box tests of the server's side share: people who can sign in, requests, the database.

All of it needs the variables of `./dev stack env`.
"""

import json
import os
import subprocess
import urllib.error
import urllib.request
import uuid

BUCKET = "ferry-uploads"


def stack(name):
    return os.environ[f"FERRY_STACK_{name}"]


class Reply:
    """status, body (bytes), json (None where it is none)."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body
        try:
            self.json = json.loads(body)
        except ValueError:
            self.json = None

    @property
    def refused(self):
        return self.status >= 400


def ask(method, path, token=None, body=None, key=None, **headers):
    """body: bytes, or what JSON can say. Header names have _ for -."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    headers["apikey"] = key or stack("PUBLISHABLE_KEY")
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if body is not None and not isinstance(body, bytes):
        body = json.dumps(body).encode()
        headers.setdefault("Content-Type", "application/json")
    request = urllib.request.Request(stack("URL") + path, data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            return Reply(reply.status, reply.headers, reply.read())
    except urllib.error.HTTPError as error:
        return Reply(error.code, error.headers, error.read())


class Person:
    """Somebody new who has just signed up: email, password, id, token."""

    def __init__(self):
        self.email = f"{uuid.uuid4()}@example.com"
        self.password = f"correct horse {uuid.uuid4().hex}"
        session = ask("POST", "/auth/v1/signup", body={"email": self.email, "password": self.password}).json
        self.id = session["user"]["id"]
        self.token = session["access_token"]

    def ask(self, method, path, body=None, **headers):
        return ask(method, path, self.token, body, **headers)


def row(**fields):
    """An upload as a client sends it."""
    return {
        "id": str(uuid.uuid4()), "last_op": str(uuid.uuid4()), "device_id": str(uuid.uuid4()), "name": "sea.jpg",
        "path": None, "remote": "sea.jpg", "link": "https://example.com/sea.jpg", "destination_name": "Photos",
        "destination_kind": "supabase", "bytes": 5, "outcome": "done", "attempts": 1, "failure": None,
        "started_at": "2026-11-23T10:00:00Z", "finished_at": "2026-11-23T10:00:01Z", "deleted_at": None, **fields,
    }


def psql(url, *arguments, script=None):
    """Runs psql and gives what it printed, a line for each row and | between columns; fails the test on an error."""
    done = run_psql(url, *arguments, script=script)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout.strip()


def run_psql(url, *arguments, script=None):
    command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, *map(str, arguments)]
    return subprocess.run(command, input=script, capture_output=True, text=True, check=False)
