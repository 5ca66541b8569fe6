"""Several computers of one person: a Ferry each, with a profile, a home and a runtime folder of its own."""

import contextlib
import datetime
import hashlib
import json
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import uuid

from ferrybox import FERRY, Line, expect
from ferrystack import Person, psql, stack


def until(condition, words, seconds=30):
    """The first true answer, and how long that took."""
    begun = time.monotonic()
    while True:
        answer = condition()
        took = time.monotonic() - begun
        if answer:
            return answer, took
        expect(took < seconds, f"{words}: not within {seconds} s")
        time.sleep(0.05)


class Owner(Person):
    """A user of the project that nobody else is, with several computers."""

    def rows(self):
        """What the server has of the history: {id: row}."""
        query = f"select row_to_json(h) from public.upload_history h where user_id = '{self.id}'"
        return {row["id"]: told(row) for row in map(json.loads, psql(stack("DB"), "-c", query).splitlines())}


def milliseconds(text):
    moment = datetime.datetime.fromisoformat(text)
    return round((moment - datetime.datetime.fromtimestamp(0, datetime.timezone.utc)).total_seconds() * 1000)


def told(row):
    """The columns that all computers and the server must agree on."""
    gone = row["deleted_at"] is not None
    facts = {key: row[key] for key in ("rev", "device_id", "name", "remote_name", "destination_id", "destination_name",
                                       "destination_kind", "bytes", "sha256", "verified", "outcome", "stored_bytes",
                                       "attempts")}
    facts["remote_name"] = facts["remote_name"] or facts["name"]
    facts["sha256"] = facts["sha256"] or ""
    facts["started_at"] = milliseconds(row["started_at"])
    facts["finished_at"] = milliseconds(row["finished_at"])
    facts["remote"] = "" if gone else row["remote"] or ""
    facts["link"] = "" if gone else row["link"] or ""
    facts["gone"] = gone
    return facts


def digest(rows, *without):
    """A hash of the rows; what stays on one computer alone (a full local path) is left out."""
    lines = [json.dumps([key, {name: value for name, value in row.items() if name not in without}], sort_keys=True)
             for key, row in sorted(rows.items())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


OUTCOMES = {1: "done", 2: "skipped", 3: "failed", 4: "cancelled"}
VERIFIED = {0: "none", 1: "none", 2: "size", 3: "hash"}


class Computer:
    def __init__(self, folder, name):
        self.name = name
        self.folder = pathlib.Path(folder) / name
        self.home = self.folder / "home"
        self.profile = self.folder / "profile"
        self.runtime = self.folder / "run"
        for place in (self.home, self.runtime):
            place.mkdir(parents=True, mode=0o700)
        self.environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.runtime),
                                QT_QPA_PLATFORM="offscreen")
        # A person's keychain is no business of a test.
        for name_ in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "FERRY_SECRET"):
            self.environment.pop(name_, None)
        self.run("accounts")  # makes the database
        with self.database(write=True) as database:
            database.execute("INSERT INTO settings VALUES ('device_name', ?)", [name])
            database.execute("UPDATE devices SET name = ? WHERE id = 1", [name])

    def words(self, *words):
        return [FERRY, *map(str, words), "--profile", str(self.profile)]

    def start(self, *words, **options):
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, **options}
        return subprocess.Popen(self.words(*words), env=self.environment, text=True, **options)

    def run(self, *words, typed="", status=0, timeout=300):
        """What it printed on both streams; `typed` goes to its standard input."""
        done = subprocess.run(self.words(*words), env=self.environment, text=True, input=typed, timeout=timeout,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if status is not None:
            expect(done.returncode == status, f"{self.name}: {words} ended with {done.returncode}: {done.stdout}")
        return done.stdout

    def sign_in(self, person, url=None, syncs=True):
        self.run("accounts", "add", "--set", f"url={url or stack('URL')}", "--set", f"key={stack('KEY')}",
                 "--set", f"email={person.email}", "--plain-tokens", "--secret-stdin", typed=person.password + "\n")
        if syncs:
            self.run("accounts", "sync", person.email, "on")

    @contextlib.contextmanager
    def database(self, write=False):
        mode = "rw" if write else "ro"
        database = sqlite3.connect(f"file:{self.profile}/ferry.db?mode={mode}", uri=True, timeout=30)
        database.row_factory = sqlite3.Row
        try:
            with database:
                yield database
        finally:
            database.close()

    def device(self):
        with self.database() as database:
            return str(uuid.UUID(bytes=database.execute("SELECT uuid FROM devices WHERE id = 1").fetchone()[0]))

    def rows(self):
        """As Person.rows(), from this computer's database; remote and link of its own rows may say more here."""
        query = """SELECT h.*, p.uuid AS place_uuid, p.name AS place_name, p.kind AS place_kind, d.uuid AS device_uuid
                   FROM history h JOIN places p ON p.id = h.place JOIN devices d ON d.id = h.device WHERE owner > 0"""
        with self.database() as database:
            return {str(uuid.UUID(bytes=row["id"])): self._told(row) for row in database.execute(query)}

    @staticmethod
    def _told(row):
        gone = row["deleted_at"] is not None
        return {
            "rev": row["rev"], "device_id": str(uuid.UUID(bytes=row["device_uuid"])), "name": row["name"],
            "remote_name": row["remote_name"] or row["name"],
            "destination_id": str(uuid.UUID(bytes=row["place_uuid"])), "destination_name": row["place_name"],
            "destination_kind": row["place_kind"], "bytes": row["bytes"], "sha256": (row["sha256"] or b"").hex(),
            "verified": VERIFIED[row["verified"]], "outcome": OUTCOMES[row["outcome"]],
            "stored_bytes": row["stored_bytes"], "attempts": row["attempts"], "started_at": row["started_at"],
            "finished_at": row["finished_at"], "remote": "" if gone else row["remote"] or "",
            "link": "" if gone else row["link"] or "", "gone": gone,
        }

    def waiting(self):
        with self.database() as database:
            return database.execute("SELECT count(*) FROM outbox").fetchone()[0]

    def files(self, count, size=300):
        """That many new small files."""
        place = self.folder / "files" / uuid.uuid4().hex[:8]
        place.mkdir(parents=True)
        paths = [place / f"{self.name}-{place.name}-{number:04}.bin" for number in range(count)]
        for path in paths:
            path.write_bytes(os.urandom(size))
        return paths

    def has(self, path):
        with self.database() as database:
            return database.execute("SELECT count(*) FROM history WHERE name = ?", [path.name]).fetchone()[0] > 0


class Watch:
    """`ferry sync --watch --json` of a computer; a context."""

    def __init__(self, computer, *options):
        self.process = computer.start("sync", "--watch", "--json", *options)
        self.status = {}
        self.other = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            if line.startswith("{"):
                self.status = json.loads(line)
            else:
                self.other.append(line.rstrip())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        self._reader.join(10)
        if not error[0]:
            expect(self.process.returncode == 0, f"the watch ended with {self.process.returncode}: {self.other}")


class Wire:
    """The stack behind an address that can be unplugged and plugged in again."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._line = None
        self.plug()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def plug(self):
        self._line = Line("--listen", self.port)

    def unplug(self):
        self._line.end()
        self._line = None

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self._line:
            self._line.end()


def agree(person, computers):
    """All databases and the server are equal. Returns the hash that they share."""
    server = person.rows()
    # Of an upload into a folder of a computer the full path is that computer's own business.
    wanted = digest(server, "remote", "link")
    for computer in computers:
        mine = computer.rows()
        if digest(mine, "remote", "link") != wanted:
            differ = [key for key in set(server) | set(mine)
                      if {**server.get(key, {}), "remote": 0, "link": 0} != {**mine.get(key, {}), "remote": 0, "link": 0}]
            first = differ[0]
            expect(False, f"{computer.name} differs in {len(differ)} rows of {len(server)}; server {server.get(first)}, "
                          f"here {mine.get(first)}")
        me = computer.device()
        others = {key: row for key, row in mine.items() if row["device_id"] != me}
        expect(digest(others) == digest({key: server[key] for key in others}),
               f"{computer.name}: the places of others' uploads differ")
        expect(computer.waiting() == 0, f"{computer.name} has something left to tell")
    return wanted
