#!/usr/bin/env python3
"""`ferry sync` against a server in a bad moment, and one that keeps no more: what it says, what waits, what it counts."""

import json
import tempfile

from computers import Computer, Owner
from ferrybox import expect, need_stack
from ferrystack import ask, psql, row, stack

HELLO = "POST /rest/v1/rpc/ferry_hello"
WRITE = "POST /rest/v1/upload_history"
FULL = {"code": "PT507", "message": "The history keeps 250000 uploads of a user.", "hint": "Forget some.",
        "details": json.dumps({"kept": "uploads", "limit": 250000})}


def plan(person, request, count, status, body):
    ask("POST", "/test/faults", body={"request": request, "count": count, "status": status, "body": body,
                                      "user_id": person.id})


def speaks_of_syncing(said):
    for word in ("upload fewer", "the upload", "destination", "your file"):
        expect(word not in said, f"speaks of uploading: {said}")


def a_moment_passes(person, laptop):
    plan(person, HELLO, 2, 503, {"message": "Service Unavailable"})
    said = laptop.run("sync")
    expect(said.count("Trying again in") == 2 and "The history is synced." in said, f"says {said}")
    speaks_of_syncing(said)


def a_bad_day_is_said(person, laptop):
    plan(person, HELLO, 4, 503, {"message": "Service Unavailable"})
    said = laptop.run("sync", status=1)
    expect(said.count("Trying again in") == 3, f"tries without end, or not at all: {said}")
    expect("The project has trouble of its own." in said, f"says {said}")
    speaks_of_syncing(said)


def finished_counts(laptop, studio):
    laptop.run("upload", *laptop.files(3))
    laptop.run("sync")
    lines = [json.loads(line) for line in studio.run("sync", "--json").splitlines() if line.startswith("{")]
    expect(lines[-1]["event"] == "finished" and lines[-1]["pulled"] == 3, f"finished says {lines[-1]}")
    lines = [json.loads(line) for line in studio.run("sync", "--json").splitlines() if line.startswith("{")]
    expect(lines[-1]["pulled"] == 0, f"counts what was there before: {lines[-1]}")


def a_full_history_waits(person, laptop):
    before = len(person.rows())
    plan(person, WRITE, 100, 507, FULL)
    laptop.run("upload", *laptop.files(5), status=None)
    said = laptop.run("sync", status=1)
    expect("The project keeps 250,000 uploads of each user's history, and yours is full." in said, f"says {said}")
    expect("5 changes wait to be synced." in said and laptop.waiting() == 5, f"{laptop.waiting()} wait: {said}")
    speaks_of_syncing(said)
    last = json.loads(laptop.run("sync", "--json", status=1).splitlines()[-1])
    expect(last["waiting"] == 5 and last["quarantined"] == 0 and "250,000" in last["error"], f"finished says {last}")
    ask("DELETE", "/test/faults")
    expect("The history is synced." in laptop.run("sync"), "does not go on when there is room")
    expect(len(person.rows()) == before + 5 and laptop.waiting() == 0, "not all came across")


def the_server_itself_says_so(person):
    """The same words from the database, through the server: 250,000 rows are made there for one user."""
    psql(stack("DB_ADMIN"), "-c", f"""set session_replication_role = 'replica';
        insert into public.upload_history (user_id, id, last_op, rev, device_id, name, destination_name, destination_kind,
            bytes, started_at, outcome, finished_at)
        select '{person.id}', gen_random_uuid(), gen_random_uuid(), -n, gen_random_uuid(), 'a', 'b', 'c', 1, now(), 'done',
            now() from generate_series(1, 250000) n""")
    reply = person.ask("POST", "/rest/v1/upload_history", row())
    expect(reply.status == 507 and reply.json["code"] == FULL["code"], f"says {reply.status} {reply.body}")
    expect(json.loads(reply.json["details"]) == json.loads(FULL["details"]), f"says {reply.body}")


def main():
    need_stack()
    person = Owner()
    with tempfile.TemporaryDirectory(prefix="ferry-test-") as folder:
        laptop, studio = Computer(folder, "laptop"), Computer(folder, "studio")
        for computer in (laptop, studio):
            computer.sign_in(person)
            computer.run("sync")
        finished_counts(laptop, studio)
        a_moment_passes(person, laptop)
        a_bad_day_is_said(person, laptop)
        a_full_history_waits(person, laptop)
    stranger = Owner()
    the_server_itself_says_so(stranger)
    psql(stack("DB_ADMIN"), "-c", f"delete from auth.users where id = '{stranger.id}'")
    print("waits, says how long and for what, and counts")


main()
