#!/usr/bin/env python3
"""Passwords, codes and tokens are planted, used in every way there is, and then looked for.

Against the stack, and against a project that redirects to another host and echoes what it is told in its errors. None
may be in any file of the profiles and homes (databases, their logs, settings), in what was printed, in the arguments of
any process, or in what another host was sent. The one place is the file that --plain-tokens allowed.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import time
import urllib.parse

from computers import Computer, Owner, Watch
from ferrybox import expect, need_stack
from ferrystack import ask, psql, stack
from hostileproject import HostileProject, OtherHost

SIGN_INS = "sign-ins"  # where the tokens lie when they may


class CommandLines(threading.Thread):
    """The arguments of all processes of this machine, again and again."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen = set()
        self._over = threading.Event()

    def run(self):
        while not self._over.wait(0.01):
            for place in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    self.seen.add(place.read_bytes())
                except OSError:
                    pass

    def end(self):
        self._over.set()
        self.join()
        return self.seen


class Talker(Computer):
    """Keeps what its processes print."""

    def __init__(self, *words):
        self.printed = []
        super().__init__(*words)

    def run(self, *words, **options):
        said = super().run(*words, **options)
        self.printed.append(said)
        return said

    def tokens(self):
        """What lies in the file that was allowed."""
        found = set()
        for path in (self.profile / SIGN_INS).glob("*"):
            found |= {value for value in json.loads(path.read_bytes()).values() if isinstance(value, str) and len(value) > 8}
        return found

    def files_of(self):
        return [path for path in self.folder.rglob("*") if path.is_file() and not path.is_symlink()]


def fragments(secret):
    """However it is written, cut or wrapped: pieces that cannot be there by chance."""
    texts = {secret, urllib.parse.quote(secret), urllib.parse.quote_plus(secret), json.dumps(secret)[1:-1]}
    if len(secret) > 60:
        texts |= {secret[-40:], secret[len(secret) // 2:][:40]}
    return {text.encode() for text in texts}


def search(name, data, secrets):
    for secret in secrets:
        for fragment in fragments(secret):
            expect(fragment not in data, f"{name} holds “{secret[:12]}…”")


def search_all(computer, secrets, allowed):
    """All that lies on the disk now; how many files that were."""
    count = 0
    for path in computer.files_of():
        if allowed and path.parent.name == SIGN_INS:
            continue
        count += 1
        try:
            search(str(path), path.read_bytes(), secrets)
        except FileNotFoundError:
            pass  # a log of the database that has ended
    return count


def account_id(computer):
    return json.loads(computer.run("accounts", "list", "--json").splitlines()[0])["id"]


def against_the_stack(folder):
    """Password, code, upload as the user, sync, a second session, sign-out. Its secrets."""
    person = Owner()
    laptop, studio = Talker(folder, "laptop"), Talker(folder, "studio")
    secrets = {person.password}

    # No keychain and no yes: nothing is kept.
    said = laptop.run("accounts", "add", "--set", f"url={stack('URL')}", "--set", f"key={stack('KEY')}", "--set",
                      f"email={person.email}", "--secret-stdin", typed=person.password + "\n", status=1)
    expect("--plain-tokens" in said, f"it does not say what to do: {said}")
    expect(not laptop.tokens(), "tokens were kept without a yes")

    laptop.sign_in(person)
    first = laptop.tokens()
    expect(len(first) >= 2, "the control: the allowed file holds no tokens")
    secrets |= first
    laptop.run("destinations", "add", "cloud", "--kind", "supabase", "--set", f"url={stack('URL')}", "--set",
               "bucket=ferry-uploads", "--set", "folder={user}", "--set", f"account={account_id(laptop)}")
    with Watch(laptop) as watch:
        laptop.run("upload", "--to", "cloud", "--json", *laptop.files(3))
        expect(len(person.rows()) == 3, f"{len(person.rows())} rows are on the server")
        search_all(laptop, secrets, allowed=True)  # with the databases' logs as they are now
    laptop.printed.append(json.dumps([watch.status, watch.other]))

    code = []
    process = studio.start("accounts", "add", "--set", f"url={stack('URL')}", "--set", f"key={stack('KEY')}", "--set",
                           f"email={person.email}", "--code", "--plain-tokens", "--secret-stdin", stdin=subprocess.PIPE)
    begun = time.monotonic()
    while not code and time.monotonic() - begun < 20:
        code = [ask("GET", f"/test/code?email={urllib.parse.quote(person.email)}").json or {}]
        code = [entry["code"] for entry in code if entry.get("code")]
        time.sleep(0.1)
    expect(code, "no code was sent")
    output, _ = process.communicate(code[0] + "\n", timeout=60)
    studio.printed.append(output)
    expect(process.returncode == 0, f"the code was refused: {output}")
    studio.run("accounts", "sync", person.email, "on")
    studio.run("sync", "--json")
    secrets |= studio.tokens()
    for computer in (laptop, studio):
        computer.run("history", "--json")
        computer.run("accounts", "list", "--json")
    studio.run("accounts", "sign-out", person.email)
    expect(not studio.tokens(), "the tokens stay after the sign-out")
    studio.run("sync", status=1)
    secrets |= set(psql(stack("DB_ADMIN"), "-c",
                        f"select token from auth.refresh_tokens where user_id::text = '{person.id}'").splitlines())
    return [laptop, studio], secrets


def against_a_thief(folder, project):
    victim = Talker(folder, "victim")
    password = "hunter2 & sons/" + os.urandom(12).hex()
    add = ["accounts", "add", "--set", f"url={project.url}", "--set", "key=sb_publishable_public", "--set",
           "email=me@example.com", "--plain-tokens", "--secret-stdin"]
    victim.run(*add, typed=password + "\n", status=1)  # with the password in the refusal
    victim.run(*add, typed=password + "\n")
    victim.run("accounts", "sync", "me@example.com", "on")
    expect(victim.tokens() & project.secrets, "the control: the allowed file holds none of what was planted")
    victim.run("destinations", "add", "cloud", "--kind", "supabase", "--set", f"url={project.url}", "--set", "bucket=b",
               "--set", f"account={account_id(victim)}")
    header = "key " + os.urandom(12).hex()
    project.secrets.add(header)
    victim.run("destinations", "add", "plain", "--kind", "http", "--set", f"url={project.url}/storage/plain/{{name}}",
               "--secret", "header.apikey", "--secret-stdin", typed=header + "\n")
    victim.environment["FERRY_SECRET"] = header  # there is no keychain
    victim.run("upload", "--to", "plain", "--json", *victim.files(2), status=None)
    victim.run("resume", status=None)
    victim.run("destinations", "check", "plain", status=None)
    del victim.environment["FERRY_SECRET"]
    large = victim.files(1, 7_000_000)  # above 6 MB: another protocol
    small = victim.files(2)
    for _ in range(3):
        victim.run("upload", "--to", "cloud", "--json", *small, *large, status=None)
        victim.run("resume", status=None)
        victim.run("destinations", "check", "cloud", status=None)
        victim.run("sync", status=None)
        victim.run("sync", "--json", status=None)
    watch = victim.start("sync", "--watch", "--json", "--every", 1)
    time.sleep(4)
    search_all(victim, project.secrets, allowed=True)
    watch.terminate()
    victim.printed.append(watch.communicate(timeout=30)[0])
    victim.run("history", "--json")
    victim.run("accounts", "sign-out", "me@example.com", status=None)
    victim.run("accounts", "remove", "me@example.com", status=None)
    expect(not victim.tokens(), "the tokens stay after the sign-out")
    return victim


def main():
    need_stack()
    lines = CommandLines()
    lines.start()
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder, OtherHost() as thief:
        with HostileProject(thief.url) as project:
            victim = against_a_thief(folder, project)
            computers, secrets = against_the_stack(folder)
        for path in ("/rest/v1/rpc/ferry_hello", "/auth/v1/logout"):
            expect(project.bearers[path] > 0, f"the control: no token came to {path}; only {dict(project.bearers)}")
        expect(any(path.startswith("/storage") for path in project.bearers), f"no token came to the storage: {project.bearers}")
        everything = secrets | project.secrets
        files = 0
        for computer in [*computers, victim]:
            files += search_all(computer, everything, allowed=computer is computers[0])
            search(f"what {computer.name} printed", "\n".join(computer.printed).encode(), everything)
        arguments = lines.end()
        expect(any(b"accounts" in line and b"--secret-stdin" in line for line in arguments), "the control: no process was seen")
        search("a command line", b"\n".join(arguments), everything)
        search("what the other host was sent", b"\n".join(thief.requests), everything)
        expect(not thief.requests, f"a redirect was followed: {thief.requests[:1]}")
        tokens = re.compile(rb"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}")
        for computer in [*computers, victim]:
            for path in computer.files_of():
                if path.parent.name != SIGN_INS:
                    # In a database the next column may follow without a gap.
                    strange = [found for found in tokens.findall(path.read_bytes())
                               if not found.startswith(stack("KEY").encode())]
                    expect(not strange, f"{path} holds a token: {strange}")
        print(f"{len(everything)} secrets, {sum(project.seen.values())} requests to the thief's project, {files} files, "
              f"{len(arguments)} command lines: none")


main()
