#!/usr/bin/env python3
"""A person without a window: adds an account, signs in and out, and is told in words what is wrong."""

import json
import pathlib
import tempfile

from computers import Computer, Owner
from ferrybox import expect, need_stack
from ferrystack import psql, stack
from secretsearch import files_with, planted


def add(computer, person, *words, key=None, url=None, password=None, status=0):
    return computer.run("accounts", "add", "--set", f"url={url or stack('URL')}", "--set", f"key={key or stack('KEY')}",
                        "--set", f"email={person.email}", "--secret-stdin", *words,
                        typed=(password or person.password) + "\n", status=status)


def accounts(computer):
    return [json.loads(line) for line in computer.run("accounts", "list", "--json").splitlines()]


def sessions(person):
    return int(psql(stack("DB_ADMIN"), "-c", f"select count(*) from auth.sessions where user_id = '{person.id}'"))


def what_is_wrong(computer, person):
    # Somebody takes the wrong one of the two keys that the dashboard shows. Not the project's own, which the search
    # after the suite must find on no command line.
    key = planted("service_role")
    said = add(computer, person, key=key, status=2)
    expect("secret" in said.lower(), f"of a secret key it says: {said}")
    expect(key not in said, "it repeats the secret key")
    expect(not files_with([computer.profile], [key]), "a secret key that was refused is kept")
    said = add(computer, person, url="https://supabase.com/dashboard/project/x", status=2)
    expect("URL" in said or "address" in said, f"of the dashboard's address it says: {said}")
    said = add(computer, person, password="wrong", status=1)
    expect("password" in said.lower(), f"of a wrong password it says: {said}")
    add(computer, person, url="http://127.0.0.1:1", status=1)
    expect("no setting" in computer.run("accounts", "add", "--set", "uri=x", status=2), "an unknown setting is taken")
    computer.run("accounts", "dance", status=2)
    computer.run("accounts", "sign-in", "nobody@example.com", status=2)
    expect(accounts(computer) == [], "an account came of a failure")


def without_a_keychain(computer, person):
    before = sessions(person)
    said = add(computer, person, status=1)
    expect("--plain-tokens" in said, f"it does not offer the file: {said}")
    expect([entry["state"] for entry in accounts(computer)] == ["signed-out"], f"it is {accounts(computer)}")
    expect(sessions(person) == before, "a session that nobody can use stays on the server")


def in_a_file(computer, person):
    computer.run("upload", *computer.files(3))
    computer.run("accounts", "sign-in", person.email, "--plain-tokens", "--secret-stdin", typed=person.password + "\n")
    (entry,) = accounts(computer)
    expect(entry["state"] == "signed-in" and entry["plain_tokens"] and entry["user"] == person.id, f"it is {entry}")
    files = list((computer.profile / "sign-ins").iterdir())
    expect([path.stat().st_mode & 0o777 for path in files] == [0o600], f"the file's rights: {files}")
    said = computer.run("accounts", "sync", person.email, "on")
    expect("3 earlier uploads" in said, f"of the earlier uploads it says: {said}")
    expect(accounts(computer)[0]["syncs_history"], "it does not sync")
    computer.run("accounts", "sync", person.email, "off")
    expect(not accounts(computer)[0]["syncs_history"], "it still syncs")
    expect("No account syncs" in computer.run("sync", status=1), "it syncs without an account")


def two_projects(computer, person):
    """The same address under two names is two projects to Ferry."""
    other = stack("URL").replace("127.0.0.1", "localhost")
    add(computer, person, "--plain-tokens", url=other)
    said = computer.run("accounts", "sign-out", person.email, status=2)
    expect("--set url=" in said, f"it does not ask which: {said}")
    computer.run("accounts", "remove", person.email, "--set", f"url={other}")
    expect([entry["url"] for entry in accounts(computer)] == [stack("URL")], f"left: {accounts(computer)}")


def uploads_as_the_user(folder, person):
    """Without a URL and a key of its own, into the user's folder; signed out it says so and loses nothing."""
    computer = Computer(folder, "studio")
    computer.sign_in(person, syncs=False)
    computer.run("destinations", "add", "Mine", "--kind", "supabase", "--set", f"account={person.email}",
                 "--set", "bucket=ferry-uploads")
    expect("is ready" in computer.run("destinations", "check", "Mine"), "the check fails")
    computer.run("destinations", "add", "Theirs", "--kind", "supabase", "--set", "account=nobody@example.com",
                 "--set", "bucket=ferry-uploads", status=2)
    (path,) = computer.files(1)
    computer.run("upload", "--to", "Mine", path)
    stored = pathlib.Path(stack("DATA"), "ferry-uploads", person.id, path.name)
    expect(stored.read_bytes() == path.read_bytes(), "it is not in the user's folder")
    computer.run("accounts", "sign-out", person.email)
    (path,) = computer.files(1)
    said = computer.run("upload", "--to", "Mine", path, status=1)
    expect("sign in" in said.lower(), f"signed out it says: {said}")
    computer.run("accounts", "sign-in", person.email, "--plain-tokens", "--secret-stdin", typed=person.password + "\n")
    computer.run("upload", "--to", "Mine", path)
    expect((stored.parent / path.name).exists(), "signed in again it does not upload")


def out_and_away(computer, person):
    before = sessions(person)
    computer.run("accounts", "sign-out", person.email)
    expect(sessions(person) == before - 1, "the server was not told, or more than this session ended")
    expect(list((computer.profile / "sign-ins").iterdir()) == [], "the tokens are still there")
    expect(accounts(computer)[0]["state"] == "signed-out", "it says that it is signed in")
    computer.run("accounts", "remove", person.email)
    expect(accounts(computer) == [], "it is still on the list")
    expect(len(computer.run("history", "--json").splitlines()) == 3, "the history went with it")


def main():
    need_stack()
    person = Owner()
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        computer = Computer(folder, "laptop")
        what_is_wrong(computer, person)
        without_a_keychain(computer, person)
        in_a_file(computer, person)
        two_projects(computer, person)
        out_and_away(computer, person)
        uploads_as_the_user(folder, Owner())


main()
