#!/usr/bin/env python3
"""The user's umask is the user's: what Ferry keeps for itself is private under any, and what it copies obeys it."""

import os
import subprocess
import sys

from ferrybox import FERRY, Box, expect


def run_under(umask, box, *arguments):
    words = [FERRY, *map(str, arguments), "--profile", str(box.folder / f"profile-{umask:o}")]
    return subprocess.run(words, env=box.environment, stdin=subprocess.DEVNULL, umask=umask, timeout=120).returncode


def mode(path):
    return path.stat().st_mode & 0o777


def check(umask):
    with Box() as box:
        target = box.folder / "target"
        target.mkdir()
        source = box.folder / "note.txt"
        source.write_text("words")
        source.chmod(0o666)
        name = f"box{umask:o}"
        status = run_under(umask, box, "destinations", "add", name, "--kind", "folder", "--set", f"path={target}")
        expect(status == 0, f"umask {umask:o}: the destination was refused with {status}")
        status = run_under(umask, box, "upload", "--to", name, source)
        expect(status == 0, f"umask {umask:o}: the upload ended with {status}")
        profile = box.folder / f"profile-{umask:o}"
        expect(mode(profile) == 0o700, f"umask {umask:o}: the profile is {mode(profile):o}")
        for path in profile.rglob("*"):
            expect(mode(path) & 0o077 == 0, f"umask {umask:o}: {path.name} is {mode(path):o}")
        if umask == 0o022:
            copy = mode(target / "note.txt")
            expect(copy & 0o044 == 0o044, f"the copy is {copy:o}: Ferry's own umask decided it")


def main():
    for umask in (0, 0o022, 0o077):
        check(umask)
    return 0


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
