#!/usr/bin/env python3
"""What is stored at a files API: listed, fetched back, deleted only after it was named and agreed to; rules; statistics.

Needs Node.js, and no other test server.
"""

import json
import os
import signal
import shutil
import sqlite3
import sys

from ferrybox import Box, expect, sha256
from filesstandin import StandIn

DAY = 86_400_000


def remote(box, *words):
    """Exit status, what it printed, what it complained."""
    done = box.raw("remote", "--profile", box.folder / "profile", *words)
    return done.returncode, done.stdout, done.stderr


def listed(box, *words):
    status, output, complaint = remote(box, "list", *words, "--json")
    expect(status == 0, f"list ended with {status}: {complaint}")
    lines = [json.loads(line) for line in output.splitlines()]
    return {line["name"]: line for line in lines if line["event"] == "file"}, lines[-1]


def ids(service, kind):
    return {file["id"] for file in service.stored(kind)["files"]}


def on_terminal(box, answer, *words):
    """Ferry with a terminal to ask on, and somebody who answers; None: who presses Ctrl+C once the question stands."""
    with box.on_terminal("remote", *words) as ferry:
        if answer is None:
            ferry.wait_for("Type yes:")
            ferry.process.send_signal(signal.SIGINT)
        else:
            ferry.answer(answer)
        return ferry.end()


def let_history_age(box, days):
    """As if all uploads had been so long ago."""
    with sqlite3.connect(box.folder / "profile/ferry.db") as database:
        database.execute("UPDATE history SET finished_at = finished_at - ?, started_at = started_at - ?",
                         (days * DAY, days * DAY))
    database.close()


def lists_and_cleans(service, box):
    for name in ("thesis.pdf", "notes.txt"):
        (box.folder / name).write_text(f"content of {name}\n" * 50)
    _, status = box.run("upload", "--to", "kimi", box.folder / "thesis.pdf", box.folder / "notes.txt")
    expect(status == 0, f"the upload ended with {status}")
    stray = service.plant("kimi", "stray.pdf", "somebody else's", days_ago=3)
    fresh = service.plant("kimi", "fresh.pdf", "perhaps being uploaded", days_ago=0)
    files, sums = listed(box, "kimi")
    expect({name: file["state"] for name, file in files.items()} ==
           {"thesis.pdf": "known", "notes.txt": "known", "stray.pdf": "orphan", "fresh.pdf": "orphan"},
           f"listed: {files}")
    expect(sums["files"] == 4 and sums["most_files"] == 1000 and sums["most_bytes"] == 10 << 30, f"sums: {sums}")
    expect(set(listed(box, "kimi", "THESIS")[0]) == {"thesis.pdf"}, "the search found something else")

    before = ids(service, "kimi")
    status, output, _ = remote(box, "clean", "kimi", "--orphans", "--dry-run")
    expect(status == 0 and "stray.pdf" in output and "fresh.pdf" not in output, f"dry run: {output}")
    status, output, complaint = remote(box, "clean", "kimi", "--orphans")
    expect(status == 2 and "stray.pdf" in output and "--yes" in complaint, f"without a terminal: {status} {complaint}")
    for answer in ("no", "y", ""):
        status, output = on_terminal(box, answer, "clean", "kimi", "--orphans")
        expect(status == 1 and "Nothing was deleted" in output, f"the answer {answer!r}: {status} {output}")
    status, output = on_terminal(box, None, "clean", "kimi", "--orphans")
    expect(status == 130 and "Nothing was deleted" in output, f"Ctrl+C: {status} {output}")
    status, _, complaint = remote(box, "clean", "kimi/2026", "--orphans", "--yes")
    expect(status == 1 and "without folders" in complaint, f"a folder that is none: {status} {complaint}")
    expect(ids(service, "kimi") == before, "something was deleted that nobody agreed to")
    expect(service.asked("kimi", "DELETE") == 0, "something was to be deleted that nobody agreed to")

    status, output = on_terminal(box, "yes", "clean", "kimi", "--orphans")
    expect(status == 0, f"yes ended with {status}: {output}")
    expect(before - ids(service, "kimi") == {stray}, f"deleted: {before - ids(service, 'kimi')}")
    expect(fresh in ids(service, "kimi"), "an upload that may be under way was deleted")


def rules_delete_only_what_is_ours_and_old(service, box):
    status, _, complaint = remote(box, "clean", "kimi", "--yes")
    expect(status == 2 and "rule" in complaint, f"without a rule: {status} {complaint}")
    expect(remote(box, "rule", "kimi", "30d")[0] == 0, "the rule was refused")
    expect("30 days" in remote(box, "rule", "kimi")[1], "the rule is not shown")
    status, _, complaint = remote(box, "clean", "kimi", "--yes")
    expect(status == 0 and "nothing to delete" in complaint, f"nothing is old: {status} {complaint}")

    theirs = service.plant("kimi", "theirs, and old.pdf", "x", days_ago=90)
    old = next(file["id"] for file in service.stored("kimi")["files"] if file["name"] == "thesis.pdf")
    service.age("kimi", old, 40)
    status, _, complaint = remote(box, "clean", "kimi", "--yes")
    expect("nothing to delete" in complaint, "it was used since, and was deleted")
    let_history_age(box, 40)
    before = ids(service, "kimi")
    status, output, _ = remote(box, "clean", "kimi", "--dry-run")
    expect(status == 0 and "thesis.pdf" in output and "theirs" not in output, f"by the rule: {output}")
    status, output, _ = remote(box, "clean", "kimi", "--yes", "--json")
    expect(status == 0, f"the rule ended with {status}: {output}")
    expect(before - ids(service, "kimi") == {old}, "something else was deleted")
    expect(theirs in ids(service, "kimi"), "what this history did not bring was deleted")
    expect(remote(box, "rule", "kimi", "off")[0] == 0, "the rule could not be taken back")
    expect(remote(box, "rule", "kimi", "soon")[0] == 2, "a rule that is none was taken")


def deletes_by_name_or_id(service, box):
    twins = [service.plant("kimi", "twin.pdf", "x", days_ago=2) for _ in range(2)]
    before = ids(service, "kimi")
    status, _, complaint = remote(box, "delete", "kimi", "twin.pdf", "--yes")
    expect(status == 1 and "by its id" in complaint, f"an unclear name: {status} {complaint}")
    status, _, complaint = remote(box, "delete", "kimi", twins[0], "no such file", "--yes")
    expect(status == 1 and ids(service, "kimi") == before, "half of an unclear wish was carried out")
    status, output, _ = remote(box, "delete", "kimi", twins[0], "--yes")
    expect(status == 0 and before - ids(service, "kimi") == {twins[0]}, f"by its id: {status} {output}")


def says_what_is_not_given_back(box):
    status, _, complaint = remote(box, "download", "kimi", "notes.txt")
    expect(status == 1 and "gives back the text" in complaint, f"kimi gives back text: {status} {complaint}")
    expect(not os.path.exists("notes.txt"), "something was written")


def fetches_back_verified(service, box):
    (box.folder / "data.txt").write_text("read me back\n" * 1000)
    _, status = box.run("upload", "--to", "files", box.folder / "data.txt")
    expect(status == 0, f"the upload ended with {status}")
    copy = box.folder / "copy.txt"
    status, output, complaint = remote(box, "download", "files", "data.txt", "--output", copy)
    expect(status == 0 and "SHA-256" in output, f"download: {status} {output} {complaint}")
    expect(sha256(copy) == sha256(box.folder / "data.txt"), "it came back otherwise")
    status, _, complaint = remote(box, "download", "files", "data.txt", "--output", copy)
    expect(status == 1 and "already" in complaint, f"it was overwritten: {complaint}")
    for name in ("../../outside.txt", "a\u001b[2Jb.txt", ".."):
        planted = service.plant("openai", name, "evil", purpose="user_data", days_ago=2)
        done = box.raw("remote", "--profile", box.folder / "profile", "download", "files", planted, cwd=box.folder)
        inside_name = name.rsplit("/", 1)[-1]
        if inside_name == "outside.txt":  # the last part alone is a good name, and nowhere else
            expect(done.returncode == 0 and (box.folder / "outside.txt").exists(), f"{name!r}: {done.stderr}")
            expect(not (box.folder.parent / "outside.txt").exists(), "it came to another place")
        else:
            expect(done.returncode == 1 and "no name" in done.stderr, f"{name!r}: {done.returncode} {done.stderr}")
            expect("\u001b" not in done.stderr, "the terminal was made to obey")


def a_hostile_list_deletes_nothing(service, box):
    kept = ids(service, "openai")
    page = {"object": "list", "has_more": True,
            "data": [{"id": "file-same", "filename": "same.txt", "bytes": 1, "created_at": 1, "purpose": "user_data"}]}
    for body, words in ((page, "begins again"), ("<html>hotel</html>", "something else")):
        service.plan("openai", "GET /files", status=200, body=body, count=10)
        status, _, complaint = remote(box, "clean", "files", "--orphans", "--yes")
        expect(status == 1 and words in complaint, f"{words}: {status} {complaint}")
        service.forget_faults()
    expect(ids(service, "openai") == kept and service.asked("openai", "DELETE") == 0, "it deleted by a list of lies")


def says_where_there_is_no_list(box):
    box.run("destinations", "add", "plain", "--kind", "http", "--set", "url=http://127.0.0.1:9/{name}")
    status, _, complaint = remote(box, "list", "plain")
    expect(status == 1 and "cannot say what it keeps" in complaint, f"http: {status} {complaint}")
    box.run("destinations", "add", "here", "--kind", "folder", "--set", f"path={box.folder / 'here'}")
    status, _, complaint = remote(box, "clean", "here", "--orphans", "--yes")
    expect(status == 2 and "yours" in complaint, f"orphans of a folder: {status} {complaint}")


def statistics(box):
    done = box.raw("stats", "--profile", box.folder / "profile", "--json")
    expect(done.returncode == 0, f"stats ended with {done.returncode}: {done.stderr}")
    sums = json.loads(done.stdout)
    expect(sums["uploads"] == 3 and sums["failed"] == 0, f"sums: {sums}")
    expect({place["destination"]: place["uploads"] for place in sums["destinations"]} == {"kimi": 2, "files": 1},
           f"destinations: {sums['destinations']}")
    _, status = box.run("upload", "--to", "files", box.folder / "data.txt")
    expect(status == 0, "uploading once more failed")
    sums = json.loads(box.raw("stats", "--profile", box.folder / "profile", "--json").stdout)
    size = (box.folder / "data.txt").stat().st_size
    expect(sums["same_files"] == 1 and sums["bytes_saved"] == size, f"saved: {sums}")
    text = box.raw("stats", "--profile", box.folder / "profile").stdout
    expect("Uploaded" in text and "kimi" in text, f"in words: {text}")
    recent = json.loads(box.raw("stats", "--profile", box.folder / "profile", "--json", "--since", "10d").stdout)
    expect(recent["uploads"] == 1, f"of ten days: {recent}")


def main():
    if shutil.which("node") is None:
        print("Node.js is needed")
        sys.exit(77)
    with StandIn() as service, Box() as box:
        expect(service.add_to(box, "kimi") == 0, "kimi was refused")
        lists_and_cleans(service, box)
        rules_delete_only_what_is_ours_and_old(service, box)
        deletes_by_name_or_id(service, box)
        says_what_is_not_given_back(box)
        expect(service.add_to(box, "openai", "files", **{"same-bytes": "yes"}) == 0, "files was refused")
        fetches_back_verified(service, box)
        a_hostile_list_deletes_nothing(service, box)
        statistics(box)
        says_where_there_is_no_list(box)


main()
