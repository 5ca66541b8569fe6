#!/usr/bin/env python3
"""What is stored in a Supabase bucket: listed below the destination's folder, fetched back in constant memory and
verified, deleted only as it was shown. Needs the test servers.
"""

import json
import os
import resource
import subprocess
import sys
import urllib.error
import urllib.request
import uuid

from ferrybox import FERRY, Box, expect, need_stack, sha256, stored
from ferrystack import psql, stack

MEBI = 1 << 20


def remote(box, *words):
    done = box.raw("remote", "--profile", box.folder / "profile", *words)
    return done.returncode, done.stdout, done.stderr


def listed(box, *words):
    status, output, complaint = remote(box, "list", *words, "--json")
    expect(status == 0, f"list ended with {status}: {complaint}")
    lines = [json.loads(line) for line in output.splitlines()]
    return {line["name"]: line for line in lines if line["event"] == "file"}, lines[-1]


def upload(box, to, *paths):
    _, status = box.run("upload", "--to", to, "--on-conflict", "replace", *paths)
    expect(status == 0, f"the upload ended with {status}")


def lists_below_the_folder(box, folder):
    names = ("plain.txt", "ümläut & größe.txt", "c#=41.bin")
    for name in names:
        (box.folder / name).write_text(f"content of {name}")
        upload(box, "bucket/deep", box.folder / name)
    upload(box, "elsewhere", box.folder / "plain.txt")
    files, sums = listed(box, "bucket")
    expect(set(files) == {f"deep/{name}" for name in names}, f"listed: {set(files)}")
    expect(all(file["state"] == "known" and file["sha256"] for file in files.values()), f"not known: {files}")
    expect(sums["files"] == 3, f"sums: {sums}")
    expect(set(listed(box, "bucket/deep", "ÜML")[0]) == {"deep/ümläut & größe.txt"}, "the search found otherwise")
    expect(listed(box, "bucket/dee")[0] == {}, "half a folder's name is no folder")
    expect(len(stored(folder)) == 3, "the stack has something else")


def pages_through_many(box):
    many = box.folder / "many"
    many.mkdir()
    for i in range(1200):
        (many / f"note {i:04}.txt").write_text(f"note {i}")
    upload(box, "bucket", many)
    files, sums = listed(box, "bucket/many")
    expect(len(files) == 1200 and sums["files"] == 1200, f"{len(files)} listed")
    expect(all(file["state"] == "known" for file in files.values()), "some of them are not known")


def fetches_back_in_constant_memory(box):
    large = box.folder / "large.bin"
    with open(large, "wb") as file:
        for _ in range(45):
            file.write(os.urandom(MEBI))
    upload(box, "bucket", large)
    copy = box.folder / "copy.bin"
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    command = [FERRY, "remote", "--profile", str(box.folder / "profile"), "download", "bucket", "large.bin",
               "--output", str(copy), "--json"]
    process = subprocess.Popen(command, env=box.environment, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    expect(process.returncode == 0, f"download ended with {process.returncode}: {output}")
    end = json.loads(output.splitlines()[-1])
    expect(end["verified"] == "hash" and end["sha256"] == sha256(large) == sha256(copy), f"it came back as {end}")
    peak = usage.ru_maxrss / 1024
    print(f"45 MiB fetched back and verified with {peak:.0f} MiB at the peak (other children: {before / 1024:.0f})")
    expect(peak < 64, f"{peak:.0f} MiB for a file of 45")


def says_that_a_policy_forbids_it(box, folder):
    """Storage says yes to who may not delete, and deletes nothing."""
    status, output, _ = remote(box, "delete", "bucket", "large.bin", "deep/plain.txt", "--yes")
    expect(status == 1 and "deleted nothing" in output, f"{status}: {output}")
    expect(output.count("Not deleted") == 1, "it went on although no policy lets it")
    expect("large.bin" in stored(folder), "it was deleted all the same")


def deletes_only_what_was_shown(box, folder):
    """Somebody writes the object anew between the preview and the yes."""
    victim = box.folder / "victim.txt"
    victim.write_text("as it was shown")
    other = box.folder / "other.txt"
    other.write_text("goes")
    upload(box, "bucket", victim, other)
    with box.on_terminal("remote", "delete", "bucket", "victim.txt", "other.txt") as ferry:
        ferry.wait_for("Type yes")
        expect("victim.txt" in ferry.output and "other.txt" in ferry.output, f"it did not name them: {ferry.output!r}")
        expect("victim.txt" in stored(folder), "it deleted before it asked")
        victim.write_text("now it is another")
        upload(box, "bucket", victim)
        ferry.answer("yes")
        status, rest = ferry.end()
    expect(status == 1 and "another file by now" in rest, f"{status}: {rest!r}")
    kept = stored(folder)
    expect("victim.txt" in kept and "other.txt" not in kept, f"left: {[name for name in kept if not name.startswith('many')]}, said: {rest!r}")
    expect(kept["victim.txt"].read_text() == "now it is another", "it was damaged")


def links_open_for_whoever_has_them(box, folder):
    name = "deep/ümläut & größe.txt"
    status, output, complaint = remote(box, "link", "bucket", name, "--for", "1h")
    expect(status == 0, f"link ended with {status}: {complaint}")
    link = output.strip()
    with urllib.request.urlopen(link, timeout=30) as reply:
        expect(reply.read().decode() == "content of ümläut & größe.txt", "the link opens something else")
    try:
        urllib.request.urlopen(link.replace("deep/", "deeper/"), timeout=30)
        expect(False, "the link opens another file, too")
    except urllib.error.HTTPError as error:
        expect(error.code == 400, f"{error}")
    status, output, _ = remote(box, "link", "bucket", name, "--for", "90w")
    expect(status == 1 and output == "", f"a link for two years: {status}: {output}")
    status, _, complaint = remote(box, "link", "bucket", name, "--for", "soon")
    expect(status == 2 and "--for takes a time" in complaint, f"{status}: {complaint}")
    log = "".join(path.read_text(errors="replace") for path in (box.folder / "profile" / "log").iterdir())
    expect("token=" not in log and "object/sign" not in log, "the log has the link")


def orphans_are_what_no_computer_knows(box, folder):
    """Another computer, with a history of its own, uploads there: for this one it is an orphan, and too new to go."""
    with Box() as other:
        other.add_supabase("bucket", os.environ["FERRY_STACK_URL"], folder)
        (other.folder / "theirs.txt").write_text("theirs")
        upload(other, "bucket", other.folder / "theirs.txt")
    files, _ = listed(box, "bucket", "--orphans")
    expect(set(files) == {"theirs.txt"} and files["theirs.txt"]["state"] == "orphan", f"orphans: {files}")
    status, _, complaint = remote(box, "clean", "bucket", "--orphans", "--yes")
    expect(status == 0 and "may be uploads under way" in complaint, f"{status}: {complaint}")
    expect("theirs.txt" in stored(folder), "somebody else's new file was deleted")


def main():
    need_stack()
    folder = f"remote-{uuid.uuid4().hex}"
    with Box() as box:
        url = os.environ["FERRY_STACK_URL"]
        box.add_supabase("bucket", url, folder)
        box.add_supabase("elsewhere", url, f"{folder}-2")
        lists_below_the_folder(box, folder)
        links_open_for_whoever_has_them(box, folder)
        pages_through_many(box)
        fetches_back_in_constant_memory(box)
        says_that_a_policy_forbids_it(box, folder)
        policy = f'"{folder}" on storage.objects'
        psql(stack("DB"), "-c", f"create policy {policy} for delete to anon, authenticated "
             f"using (starts_with(name, '{folder}'))")
        try:
            deletes_only_what_was_shown(box, folder)
        finally:
            psql(stack("DB"), "-c", f"drop policy {policy}")
        orphans_are_what_no_computer_knows(box, folder)
    return 0


sys.exit(main())
