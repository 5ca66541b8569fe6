#!/usr/bin/env python3
"""The control of the search after the suite: what is planted in each sort of place and in each form is found.

It runs tests/leaks/watched on itself as if it were the suite, once for each place; what it plants nobody else uses.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from ferrybox import SOURCE, expect
from secretsearch import forms

WATCHED = SOURCE / "tests/leaks/watched"
PLACES = ("left", "removed", "removed-with-its-folder", "replaced", "killed", "argument", "printed", "plain", "nowhere")


def plant(place, build, secret):
    """As a test of the suite that leaks."""
    folder = pathlib.Path(tempfile.mkdtemp())
    file = folder / "ferry.db-wal"
    if place == "left":
        for number, form in enumerate(sorted(forms(secret))):
            (folder / f"form-{number}").write_bytes(b"before \0 " + form + b" after")
    elif place == "removed":
        file.write_text(f"a row with {secret}")
        file.unlink()
    elif place == "removed-with-its-folder":
        file.write_text(f"a row with {secret}")
        subprocess.run(["rm", "-r", str(folder)], check=True)
    elif place == "replaced":
        file.write_text(f"a setting with {secret}")
        (folder / "new").write_text("without")
        (folder / "new").rename(file)
    elif place == "killed":  # nobody cleans up
        file.write_text(f"a row with {secret}")
        os.abort()
    elif place == "argument":
        subprocess.run(["true", f"--secret={secret}"], check=True)
    elif place == "printed":
        (build / "Testing/Temporary/LastTest.log").write_text(f"what a test said: {secret}")
    elif place == "plain":  # where it may be
        (folder / "sign-ins").mkdir()
        (folder / "sign-ins/account").write_text(secret)


def run_suite(place, secret):
    """What the search says of a suite that plants the secret there, and whether it is content."""
    with tempfile.TemporaryDirectory() as name:
        (pathlib.Path(name) / "Testing/Temporary").mkdir(parents=True)
        environment = {key: value for key, value in os.environ.items() if not key.startswith("FERRY_STACK_")}
        environment |= {"FERRY_TEST_PLANTED": secret, "FERRY_TEST_PLACE": place, "TMPDIR": name}
        done = subprocess.run([sys.executable, WATCHED, os.environ["FERRY_KEEPER"], sys.executable, __file__, "--test-dir",
                               name], env=environment, text=True, stdout=subprocess.PIPE, check=False)
    return done.stdout, done.returncode


def main():
    if "FERRY_TEST_PLACE" in os.environ:
        plant(os.environ["FERRY_TEST_PLACE"], pathlib.Path(sys.argv[2]), os.environ["FERRY_TEST_PLANTED"])
        return
    secret = f"p4ss/ü\"&{os.urandom(12).hex()}"
    for place in PLACES:
        said, status = run_suite(place, secret)
        wanted = {"left": len(forms(secret)), "plain": 0, "nowhere": 0}.get(place, 1)
        expect(f": {wanted} hold one" in said, f"planted “{place}”, wanted {wanted}: {said}")
        expect((status == 0) == (wanted == 0), f"planted “{place}”: the status is {status}")
        expect(secret not in said, "the search itself tells the secret")
    print(f"found in {len(PLACES) - 2} places and {len(forms(secret))} forms; nothing where nothing was")


main()
