#!/usr/bin/env python3
"""Many commands at once are the first ones of a new profile: each does its work, and the profile is made once.

Then what is there is read where nothing may be written: in a folder of somebody else's, also after a crash.
FERRY_TEST_FIRSTS repeats it as often as one likes.
"""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile

from ferrybox import FERRY, expect

FIRSTS = int(os.environ.get("FERRY_TEST_FIRSTS", "3"))
AT_ONCE = 20


def start(home, *words, **options):
    environment = dict(os.environ, HOME=str(home), XDG_RUNTIME_DIR=str(home))
    environment.pop("DISPLAY", None)
    return subprocess.Popen([FERRY, *map(str, words)], env=environment, text=True, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)


def many_are_first(home):
    sources = []
    processes = []
    for i in range(AT_ONCE):
        source = home / f"first-{i}.txt"
        source.write_text(f"the first words of {i}")
        command = [["upload", source], ["history"], ["destinations", "list"]][i % 3]
        if command[0] == "upload":
            sources.append(source)
        processes.append(start(home, *command[:2], "--profile", home / "profile"))
    for process in processes:
        output, _ = process.communicate(timeout=120)
        expect(process.returncode == 0, f"{process.args[1:3]} ended with {process.returncode}: {output}")
    with sqlite3.connect(home / "profile/ferry.db") as database:
        for table, rows in (("destinations", 1), ("devices", 1)):
            found = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            expect(found == rows, f"{table} has {found} rows")
    # Some hand their files over and end before they are stored.
    output, _ = start(home, "resume", "--profile", home / "profile").communicate(timeout=120)
    done = {json.loads(line)["path"] for line in history(home, home / "profile")}
    expect(done == set(map(str, sources)), f"done: {sorted(done)}; {output}")


def history(home, profile, **options):
    process = start(home, "history", "--json", "--profile", profile, **options)
    output, _ = process.communicate(timeout=120)
    expect(process.returncode == 0, f"history ended with {process.returncode}: {output}")
    return output.splitlines()


def nothing_may_be_written(home):
    """Root may write everywhere: another user reads then."""
    whole = len(history(home, home / "profile"))
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        folder = pathlib.Path(folder)
        folder.chmod(0o755)
        place = folder / "shared"
        place.mkdir()
        for path in (home / "profile").glob("ferry.db*"):
            shutil.copy(path, place)
            (place / path.name).chmod(0o444)
        place.chmod(0o555)
        before = sorted(os.listdir(place))
        somebody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        try:
            rows = len(history(folder, place, **somebody))
        finally:
            place.chmod(0o755)
        expect(rows == whole, f"{rows} of {whole} uploads were read")
        expect(sorted(os.listdir(place)) == before, f"left behind: {os.listdir(place)}")


def main():
    for _ in range(FIRSTS):
        with tempfile.TemporaryDirectory(prefix="ferry-test-") as home:
            home = pathlib.Path(home)
            many_are_first(home)
            nothing_may_be_written(home)
    print(f"{FIRSTS} times {AT_ONCE} first commands at once: all did their work")


main()
