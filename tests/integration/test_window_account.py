#!/usr/bin/env python3
"""By keyboard alone: connect a project, sign in, set the history up, first sync; then a file into the user's own folder,
the history exported, the user signed out, and in again with a code by e-mail.

Real window, real X events, real servers: what it says is read over AT-SPI, and compared with what the server has.
FERRY_TEST_SHOTS=folder takes a picture of each step. 77: a program it needs is missing, or the test servers do not run.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.parse
import urllib.request

from ferrybox import FERRY, SOURCE, Box, expect, need_stack, sha256
from secretsearch import pieces_in

sys.path.insert(0, str(SOURCE / "tests/integration/desktop"))
from person import Person  # noqa: E402 (beside atspi.py)

PASSWORD = "a long enough password"
SECRET_KEY = "sb_secret_planted-0123456789abcdef"


def ask(path, body=None, token=None):
    request = urllib.request.Request(os.environ["FERRY_STACK_URL"] + path,
                                     data=None if body is None else json.dumps(body).encode())
    request.add_header("apikey", os.environ["FERRY_STACK_KEY"])
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.load(reply)


def sql(script):
    subprocess.run(["psql", "--quiet", "--set", "ON_ERROR_STOP=1", os.environ["FERRY_STACK_DB"], "--file", "-"],
                   input=script, text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for(what, seconds, words):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.3)
    return expect(False, words)


def paste(person, text):
    subprocess.run(["xclip", "-selection", "clipboard"], text=True, check=True, input=text)
    person.key("ctrl+v")


def connect(person):
    person.sees("Sync history")
    person.shot("window")
    person.tab_to("Sync history")
    person.key("space")
    person.sees("Connect Supabase…")
    person.shot("details")
    person.key("Return")
    person.sees("Publishable or anon key")
    paste(person, f"{os.environ['FERRY_STACK_URL']} {SECRET_KEY}")
    person.sees("This is a secret key: it opens the whole project to anyone who finds it.")
    person.shot("secret-key")
    person.key("ctrl+a")
    # As the dashboard's page gives them, in one go.
    paste(person, f"SUPABASE_URL={os.environ['FERRY_STACK_URL']}\nSUPABASE_ANON_KEY={os.environ['FERRY_STACK_KEY']}\n")
    person.sees("The project answers.")
    person.shot("project")
    person.key("Return")


def sign_in(person, email):
    person.sees("E-mail address")
    person.type(email)
    person.key("Tab")
    person.type("not the password")
    person.key("Return")
    person.sees("The e-mail address or the password is wrong.")
    person.shot("wrong-password")
    person.type(PASSWORD)  # over the wrong one, which is selected
    person.key("Return")
    person.sees("no keychain answers on this computer", 60)
    person.key("alt+f")
    person.sees("whoever gets hold of it")
    person.shot("keychain")
    person.key("Return")


def set_up(person):
    person.sees("The project is not set up yet.")
    person.shot("not-set-up")
    person.tab_to("Copy script")
    person.key("space")
    person.sees("Copied.")
    script = subprocess.run(["xclip", "-selection", "clipboard", "-o"], text=True, check=True, capture_output=True).stdout
    expect(script == (SOURCE / "resources/supabase/ferry.sql").read_text(), "what was copied is not the script")
    sql(script)  # what a person does in the SQL editor
    time.sleep(1)  # the API hears of the new table
    person.key("Return")
    person.sees("The project is ready.")
    person.shot("ready")
    person.key("Return")
    person.sees("3 earlier uploads")
    person.shot("earlier")
    person.key("Return")


def upload_one(person, source):
    """Ctrl+O and the path, into the new destination."""
    new = source / "from-the-window.bin"
    new.write_bytes(os.urandom(120_000))
    person.key("ctrl+1")
    time.sleep(0.3)
    person.key("ctrl+o")
    person.sees("File name:")
    time.sleep(0.5)
    person.type(str(new))
    person.key("Return")
    return new


def rows_of(token):
    return ask("/rest/v1/upload_history?select=name,outcome,sha256,bytes,path,deleted_at&order=rev.asc", token=token)


def walk(box, person, email, token, user):
    connect(person)
    sign_in(person, email)
    set_up(person)
    person.sees("Folder in the bucket")
    person.shot("destination")
    person.key("Return")
    person.sees("History synced", 60)
    person.shot("synced")

    rows = wait_for(lambda: len(found := rows_of(token)) == 3 and found, 30, "the three rows did not come to the server")
    expect(sorted(row["name"] for row in rows) == ["a ü#%.txt", "b.txt", "c.txt"], f"the server has {rows}")
    expect(all(row["path"] is None for row in rows), f"a path left the computer unasked: {rows}")

    new = upload_one(person, box.folder / "source")
    stored = pathlib.Path(os.environ["FERRY_STACK_DATA"], "ferry-uploads", user, new.name)
    wait_for(stored.exists, 60, f"{new.name} did not come into the user's folder")
    expect(sha256(stored) == sha256(new), "the stored file differs")
    rows = wait_for(lambda: len(found := rows_of(token)) == 4 and found, 30, "the new upload's row did not come")
    expect(rows[-1]["name"] == new.name and rows[-1]["bytes"] == 120_000 and rows[-1]["outcome"] == "done",
           f"the last row is {rows[-1]}")

    person.key("ctrl+2")
    person.sees("from-the-window.bin, Uploaded")
    person.shot("history")
    person.key("ctrl+1")
    person.key("F6")
    person.tab_to("History synced")
    person.key("space")
    person.sees("This computer and the project have the same history.")
    person.sees(email)
    person.shot("sync-details")
    person.key("Escape")
    export(person, box)
    sign_out(person, box)
    sign_in_with_code(person, box, email)


def tokens(box):
    """The file that keeps them, once for all its words."""
    return [json.loads(path.read_bytes()) for path in (box.folder / "profile/sign-ins").glob("*")]


def export(person, box):
    """All that was found, as CSV and as JSON; with none of the secrets."""
    secrets = {PASSWORD, SECRET_KEY, *(word for kept in tokens(box) for word in kept.values() if len(str(word)) > 8)}
    expect(len(secrets) >= 4, "the control: the allowed file holds no tokens")
    for turn, name in enumerate(("history.csv", "history.json")):
        time.sleep(0.5)  # a window that is just going takes no keys for the one below
        person.key("ctrl+2")
        person.sees("from-the-window.bin, Uploaded")
        person.tab_to("Export what was found")
        person.key("space")
        time.sleep(0.5)
        person.shot("export-menu")
        person.key(*["Down"] * (turn + 1), "Return")
        person.sees("File name:")
        time.sleep(0.5)
        person.key("ctrl+a")
        person.type(str(box.folder / name))
        person.key("Return")
        person.sees(f"Exported 4 uploads to “{name}”")
        person.shot("exported")
        data = (box.folder / name).read_bytes()
        expect(b"from-the-window.bin" in data, f"{name} does not tell of the upload")
        expect(not pieces_in(data, map(str, secrets)), f"{name} holds a secret")


def open_accounts(person):
    person.key("alt+e", "o")
    person.sees("Name of this computer")


def sign_out(person, box):
    person.key("F10")  # the menu bar, which stays
    time.sleep(0.5)
    person.shot("menu")
    open_accounts(person)
    person.shot("accounts")
    person.tab_to("Sign out")
    person.key("space")
    person.sees("Signed out")
    wait_for(lambda: not tokens(box), 20, "the tokens stay after the sign-out")
    person.shot("signed-out")
    person.key("Escape")
    person.sees("Sign in to sync")
    person.key("ctrl+2")
    person.sees("from-the-window.bin, Uploaded")  # what was, stays
    person.shot("signed-out-history")


def sign_in_with_code(person, box, email):
    open_accounts(person)
    person.tab_to("Sign in")
    person.key("space")
    person.sees("Sign in with a code by e-mail")
    person.tab_to("Sign in with a code by e-mail")
    person.key("space")
    person.shot("ask-code")
    person.key("Return")
    person.sees("A code is on its way to")
    person.shot("code")
    person.type(ask(f"/test/code?email={urllib.parse.quote(email)}")["code"])
    person.key("Return")
    wait_for(lambda: tokens(box), 60, "nothing was kept in the plain file, as was chosen before")
    person.sees("Name of this computer")
    person.shot("signed-in-again")
    person.key("Escape")
    person.sees("History synced", 60)


def main():
    if "DESKTOP_WORK" not in os.environ:
        need_stack()
        for program in ("xclip", "psql"):
            if shutil.which(program) is None:
                print(f"skipped: {program} is not installed")
                return 77
        desktop = SOURCE / "tests/integration/desktop/with-desktop.sh"
        return subprocess.run([str(desktop), sys.executable, __file__], check=False).returncode
    email = f"window-{os.getpid()}-{time.time_ns()}@example.org"
    signed_up = ask("/auth/v1/signup", {"email": email, "password": PASSWORD})
    sql((SOURCE / "resources/supabase/ferry.down.sql").read_text())
    try:
        with Box() as box:
            source = box.folder / "source"
            source.mkdir()
            for name in ("a ü#%.txt", "b.txt", "c.txt"):
                (source / name).write_bytes(os.urandom(5_000))
            _, status = box.run("upload", *source.iterdir())
            expect(status == 0, "the earlier uploads failed")
            window = subprocess.Popen([FERRY, "--profile", str(box.folder / "profile")])
            try:
                walk(box, Person("ferry"), email, signed_up["access_token"], signed_up["user"]["id"])
            finally:
                window.terminate()
                window.wait(20)
    finally:
        sql((SOURCE / "resources/supabase/ferry.sql").read_text())
    print("connected, signed in, set up, synced, uploaded, exported, signed out and in again with a code, by keyboard "
          "alone; the server has the same rows and bytes")
    return 0


sys.exit(main())
