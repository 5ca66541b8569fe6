#!/usr/bin/env python3
"""A profile's database is damaged: whoever reads is told and ends with 1, whoever may write rescues it and says so.

Nothing of the damaged file is lost: it is set aside with its log, and a start that cannot set it aside ends.
"""

import os
import pathlib
import sqlite3
import subprocess
import tempfile

from ferrybox import FERRY, SOURCE, expect

DISK = os.environ.get("FERRY_FAILING_DISK", str(SOURCE / "build/dev/tests/libfailing_disk.so"))
PAGE = 4096
FILES = 40


class Person:
    def __init__(self, folder):
        self.home = pathlib.Path(folder)
        self.profile = self.home / "profile"
        self.database = self.profile / "ferry.db"

    def ferry(self, command, *arguments, **faults):
        environment = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), **faults)
        environment.pop("DISPLAY", None)
        words = [FERRY, *command.split(), "--profile", str(self.profile), *map(str, arguments)]
        done = subprocess.run(words, env=environment, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=120)
        return done.returncode, done.stdout, done.stderr

    def upload_some(self):
        sources = [self.home / f"picture-{i}.jpg" for i in range(FILES)]
        for source in sources:
            source.write_text(source.name)
        status, _, words = self.ferry("upload", *sources)
        expect(status == 0, f"upload ended with {status}: {words}")

    def damage(self, table):
        with sqlite3.connect(self.database) as connection:
            page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        content = bytearray(self.database.read_bytes())
        content[(page - 1) * PAGE:page * PAGE] = b"\xee" * PAGE
        self.database.write_bytes(content)
        return bytes(content)

    def aside(self):
        return [path for path in self.profile.glob("ferry.db.damaged-*") if path.suffix != "-wal"]


def is_rescued_and_told(table):
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        person = Person(folder)
        person.upload_some()
        damaged = person.damage(table)

        status, rows, words = person.ferry("history")
        expect(status == 1 and "damaged" in words, f"{table}: history ended with {status}: {rows} {words}")
        expect(not rows, f"{table}: a part of the history was shown: {rows}")
        expect(person.database.read_bytes() == damaged, f"{table}: a reader changed the database")

        # First the disk does not let it set the file aside: that ends the start, and nothing is made anew.
        for nth in ("1", "2"):
            status, _, words = person.ferry("destinations list", LD_PRELOAD=DISK, FERRY_DISK_PATH="/profile",
                                            FERRY_DISK_CALLS="rename", FERRY_DISK_NTH=nth)
            expect(status == 1 and words.strip(), f"{table}: rename {nth} failed, and it ended with {status}: {words}")
        status, listed, words = person.ferry("destinations list")
        expect(status == 0, f"{table}: the next start ended with {status}: {words}")
        expect("This computer" in listed, f"{table}: destinations are {listed}")
        aside = person.aside()
        expect([path.read_bytes() for path in aside].count(damaged) == 1, f"{table}: set aside are {aside}")

        status, rows, words = person.ferry("history")
        expect(status == 0, f"{table}: then history ended with {status}: {words}")
        return len(rows.splitlines()), words


def main():
    expect(os.path.exists(DISK), f"there is no {DISK}")
    for table in ("history_newest", "settings", "transfers", "history_search_data"):
        rows, _ = is_rescued_and_told(table)
        expect(rows == FILES, f"{table}: {rows} of {FILES} uploads are there")
    is_rescued_and_told("history")
    print("damage was told and rescued")


main()
