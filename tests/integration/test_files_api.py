#!/usr/bin/env python3
"""Uploads to Kimi, GLM and an OpenAI-compatible server from the terminal, against their stand-ins.

Needs Node.js, and no other test server.
"""

import json
import os
import random
import shutil
import sys

from ferrybox import Box, expect, sha256
from filesstandin import StandIn

MEGA = 2**20


def write_pdf(path, size, seed=1):
    """Like a PDF at its beginning, and incompressible after that."""
    rng = random.Random(seed)
    with open(path, "wb") as file:
        file.write(b"%PDF-1.7\n")
        left = size - 9
        while left > 0:
            piece = rng.randbytes(min(left, MEGA))
            file.write(piece)
            left -= len(piece)
    return path


def upload(box, name, *files):
    """The events that it printed, its exit status, and the most memory that it took, in MB."""
    process = box.start("upload", "--json", "--to", name, *files)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return events, process.returncode, usage.ru_maxrss / 1024, output


def finished(events):
    return [event for event in events if event["event"] == "finished"]


def a_large_pdf_goes_to_kimi(box, service):
    """Constant memory, its text followed to the end, and its id in the history."""
    service.set("kimi", extractionSeconds=3)
    pdf = write_pdf(box.folder / "thesis.pdf", 90 * MEGA)
    events, status, memory, output = upload(box, "kimi", pdf)
    expect(status == 0, f"the upload ended with {status}: {output}")
    there = service.stored("kimi")["files"]
    expect(len(there) == 1 and there[0]["sha256"] == sha256(pdf), f"something else is there: {there}")
    expect(there[0]["looks"] >= 2, f"its text was asked for {there[0]['looks']} times")
    phases = [event.get("phase") for event in events if event["event"] == "progress"]
    expect("extracting" in phases, f"nobody was told that its text is read: {phases}")
    end = finished(events)[0]
    expect(end["remote_id"] == there[0]["id"] and end["verified"] == "size", f"{end}")
    row = box.history()[0]
    expect(row["remote_id"] == there[0]["id"] and row["sha256"] == sha256(pdf), f"{row}")
    expect(memory < 48, f"it took {memory:.0f} MB")
    print(f"90 MB to Kimi: {memory:.1f} MB of memory, {there[0]['looks']} looks at its text")
    service.set("kimi", extractionSeconds=0)


def a_lost_reply_is_one_file(box, service):
    """Two hundred times the whole form arrives and its answer does not."""
    service.clear("kimi")
    folder = box.folder / "letters"
    folder.mkdir()
    sizes = {}
    for i in range(200):
        path = write_pdf(folder / f"letter {i}.pdf", 5_000 + i, seed=i)
        sizes[path.name] = path.stat().st_size
    service.plan("kimi", "POST /files", count=200, loseReply=True)
    events, status, _, output = upload(box, "kimi", folder)
    expect(status == 0, f"the upload ended with {status}: {output[-2000:]}")
    there = service.stored("kimi")
    expect({file["name"]: file["bytes"] for file in there["files"]} == sizes, "something else is there")
    expect(len(there["files"]) == 200, f"{len(there['files'])} files are there")
    expect(there["bodyBytes"] == sum(sizes.values()), f"{there['bodyBytes']} bytes were sent for {sum(sizes.values())}")
    ids = {event["remote_id"] for event in finished(events)}
    expect(ids == {file["id"] for file in there["files"]}, "the ids are not those of the files")
    print(f"200 lost replies: {len(there['files'])} files, every byte sent once")
    shutil.rmtree(folder)


def a_wait_in_the_message_is_kept(box, service):
    service.clear("kimi")
    service.plan("kimi", "POST /files", count=2, status=429, body={"error": {
        "type": "rate_limit_reached_error", "message": "too many requests, please try again after 2 seconds"}})
    events, status, _, output = upload(box, "kimi", write_pdf(box.folder / "patient.pdf", 1000))
    waits = [event["retry_in_ms"] for event in events if event["event"] == "waiting"]
    expect(status == 0, f"the upload ended with {status}: {output}")
    expect(len(waits) == 2 and all(wait > 1500 for wait in waits), f"it waited {waits} ms")


def an_empty_account_stops_everything(box, service):
    service.clear("kimi")
    folder = box.folder / "many"
    folder.mkdir()
    for i in range(5):
        write_pdf(folder / f"{i}.pdf", 1000, seed=i)
    service.plan("kimi", "POST /files", count=50, status=429, body={"error": {
        "type": "exceeded_current_quota_error", "message": "Your account is suspended, please check your balance"}})
    events, status, _, _ = upload(box, "kimi", folder)
    expect(status == 1, f"the upload ended with {status}")
    expect(service.asked("kimi", "POST") == 1, f"it was tried {service.asked('kimi', 'POST')} times")
    expect(all("has no balance left" in event["error"] for event in finished(events)), f"{finished(events)}")
    expect(len(finished(events)) == 5, "not every file was told")


def a_wrong_key_is_not_kept(box, service):
    for name in ("kimi", "glm", "openai"):
        status = service.add_to(box, name, name=f"wrong {name}", key="sk-of-somebody-else")
        expect(status == 2, f"a wrong key for {name} was taken with {status}")
    lines, _ = box.run("destinations", "list", "--json")
    expect(not [line for line in lines if line["name"].startswith("wrong")], f"{lines}")


def the_others_take_files_too(box, service):
    for name in ("glm", "openai"):
        status = service.add_to(box, name, **{"upload-limit": "4"})
        expect(status == 0, f"the destination {name} was refused with {status}")
        pdf = write_pdf(box.folder / f"{name}.pdf", 3 * MEGA)
        service.plan(name, "POST /files", count=1, loseReply=True)
        events, status, _, output = upload(box, name, pdf)
        there = service.stored(name)["files"]
        expect(status == 0, f"the upload to {name} ended with {status}: {output}")
        expect(len(there) == 1 and there[0]["sha256"] == sha256(pdf), f"something else is there: {there}")
        expect(finished(events)[0]["remote_id"] == there[0]["id"], f"{finished(events)}")


def main():
    if shutil.which("node") is None:
        print("Node.js is needed")
        sys.exit(77)
    with StandIn() as service, Box() as box:
        a_wrong_key_is_not_kept(box, service)
        expect(service.add_to(box, "kimi") == 0, "the destination was refused")
        a_large_pdf_goes_to_kimi(box, service)
        a_lost_reply_is_one_file(box, service)
        a_wait_in_the_message_is_kept(box, service)
        an_empty_account_stops_everything(box, service)
        the_others_take_files_too(box, service)


main()
