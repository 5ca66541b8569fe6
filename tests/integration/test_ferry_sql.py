#!/usr/bin/env python3
"""resources/supabase/ferry.sql on a real PostgreSQL, in a database of its own: applied twice, over older and broken
states, taken away and back; what its trigger lets happen; hello; and whether the order of `rev` is the order of commits.
"""

import difflib
import os
import random
import subprocess
import threading
import uuid

from ferrybox import expect, need_stack
from ferryproject import DOWN, UP, Project, become, insert
from ferrystack import psql, run_psql

SEED = int(os.environ.get("FERRY_TEST_SEED", "1"))


def difference(before, after):
    return "; ".join(line for line in difflib.ndiff(before.split("\n"), after.split("\n")) if line[0] in "+-")


def installs_and_goes(project):
    before = project.shape()
    expect(project.apply(UP) == "", "the first time")
    expect(project.missing() == [], f"missing after the first time: {project.missing()}")
    first = project.shape()
    user = project.person()
    entry = project.add(user)
    expect(project.apply(UP) == "", "the second time")
    expect(project.shape() == first, "the second time made something else")
    expect(project.sql("select id from public.upload_history") == entry["id"], "the second time lost a row")

    expect(project.apply(DOWN) == "" and project.apply(DOWN) == "", "cannot be taken away twice")
    left = project.shape().replace("ferry-uploads|f", "").strip()
    expect(left == before.strip(), f"left behind: {left}")
    expect(project.apply(UP) == "" and project.shape() == first, "is another when it comes back")
    # (in the publication again, with the policies and rights of the first time)
    expect(project.missing() == [], f"missing after it came back: {project.missing()}")


def leaves_others_alone(project):
    expect(project.apply(DOWN) == "", "cannot be taken away")
    project.sql("create table public.upload_history (id int, user_id uuid)")
    for script in (UP, DOWN):
        expect("not Ferry's" in project.apply(script), f"{script.name} took somebody else's table for ours")
    expect(project.sql("select count(*) from pg_attribute where attrelid = 'public.upload_history'::regclass "
                       "and attnum > 0") == "2", "changed somebody else's table")
    project.sql("drop table public.upload_history")
    expect(project.apply(UP) == "", "does not come back")


def leaves_another_bucket_alone(project):
    """A bucket of our name that somebody made: the script says so, changes nothing, and makes nothing."""
    expect(project.apply(DOWN) == "", "cannot be taken away")
    bucket = "select id, public, file_size_limit from storage.buckets where id = 'ferry-uploads'"
    theirs = {"a public one": ("update storage.buckets set public = true where id = 'ferry-uploads'",
                               "update storage.buckets set public = false where id = 'ferry-uploads'"),
              "one with files of its own": ("insert into storage.objects (bucket_id, name) values "
                                            "('ferry-uploads', 'logos/logo.png')",
                                            "delete from storage.objects where bucket_id = 'ferry-uploads'")}
    for what, (make, unmake) in theirs.items():
        project.sql(make)
        before = project.sql(bucket)
        said = project.apply(UP)
        expect("There is a bucket ferry-uploads already, and it is not Ferry's." in said, f"{what}: {said}")
        expect(project.sql(bucket) == before, f"{what} was changed")
        expect(project.sql("select count(*) from pg_policies where policyname like 'ferry%'") == "0", f"{what}: opened it")
        project.sql(unmake)
    project.sql("update storage.buckets set file_size_limit = 1000 where id = 'ferry-uploads'")
    expect(project.apply(UP) == "", "does not come back")
    expect(project.sql(bucket) == "ferry-uploads|f|1000", "changed the bucket's limit")
    project.sql("update storage.buckets set file_size_limit = null where id = 'ferry-uploads'")


# What somebody may have broken, or an older version left out, and what ferry_setup() calls it.
DAMAGES = {
    "columns": "alter table public.upload_history drop column attempts, drop column sha256",
    "constraints": "alter table public.upload_history drop constraint upload_history_texts",
    "counter": "drop table public.history_clock",
    "limits": "drop table public.history_limits cascade",
    "devices": "drop table public.history_devices",
    "graves": "drop table public.history_graves",
    "trigger": "alter table public.upload_history disable trigger ferry_history_change",
    "row level security": "alter table public.upload_history disable row level security",
    "policies": 'alter policy "ferry: see own history" on public.upload_history using (true)',
    "rights": "grant delete on public.upload_history to authenticated",
    "hello": "drop function public.ferry_hello(uuid, text, bigint, uuid)",
    "realtime": "alter publication supabase_realtime drop table public.history_news",
    "realtime tells of the history itself": "alter publication supabase_realtime add table public.upload_history",
    "bucket": "update storage.buckets set public = true where id = 'ferry-uploads'",
    "bucket policies": 'drop policy "ferry: add own files" on storage.objects',
}


# Policies of the right name that mention the user, as the right ones do, and let others in.
OWN = "user_id = (select auth.uid())"
FILES = "bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text"
POLICY = 'drop policy "{0}" on {1}; create policy "{0}" on {1} {2}'
WEAKENED = [
    ("policies", f'alter policy "ferry: see own history" on public.upload_history using ({OWN} or auth.uid() is not null)'),
    ("policies", POLICY.format("ferry: add to own history", "public.upload_history",
                               f"for insert to authenticated with check ({OWN} or auth.uid() is not null)")),
    ("policies", POLICY.format("ferry: change own history", "public.upload_history",
                                f"for all to authenticated using ({OWN}) with check ({OWN})")),
    ("policies", POLICY.format("ferry: see own history", "public.upload_history",
                                 f"for select to authenticated, anon using ({OWN})")),
    ("policies", POLICY.format("ferry: see own history", "public.upload_history",
                                  f"as restrictive for select to authenticated using ({OWN})")),
    ("bucket policies", f'alter policy "ferry: see own files" on storage.objects using ({FILES} or auth.uid() is not null)'),
    ("bucket policies", f'alter policy "ferry: add own files" on storage.objects with check ({FILES})'),
    ("bucket policies", 'alter policy "ferry: see the bucket" on storage.buckets using (true)'),
]


def says_what_is_missing(project):
    user = project.person()
    entry = project.add(user, attempts=3)
    first = project.shape()
    for name, damage in DAMAGES.items():
        project.sql(damage)
        expect(name in project.missing(), f"{damage}: ferry_setup() says {project.missing()}")
        expect(project.apply(UP) == "", f"cannot mend {name}")
        expect(project.missing() == [], f"did not mend {name}: {project.missing()}")
        expect(project.shape() == first, f"mended {name} into something else: {difference(first, project.shape())}")
        expect(project.sql("select id from public.upload_history") == entry["id"], f"mending {name} lost a row")
    for name, damage in WEAKENED:
        project.sql(damage)
        expect(name in project.missing(), f"{damage}: ferry_setup() says {project.missing()}")
        expect(project.apply(UP) == "" and project.shape() == first, f"did not mend {damage}")
    project.sql('create policy "ferry: theirs" on public.upload_history for select to authenticated using (true)')
    expect(project.missing() == ["no other policies"], f"overlooked a policy of our kind of name: {project.missing()}")
    project.sql('drop policy "ferry: theirs" on public.upload_history')
    project.sql("create policy theirs on public.upload_history for select to anon using (true)")
    expect(project.missing() == ["no other policies"], f"overlooked a policy: {project.missing()}")
    project.sql("drop policy theirs on public.upload_history")
    print(f"{len(DAMAGES) + len(WEAKENED)} damages were named and mended")


def facts_stay(project):
    user = project.person()
    entry = project.add(user, outcome="failed", path="/home/ada/sea.jpg", failure={"kind": 7}, attempts=1)
    for name, value in {"id": str(uuid.uuid4()), "device_id": str(uuid.uuid4()), "name": "land.jpg",
                        "remote_name": "land.jpg", "destination_id": str(uuid.uuid4()), "destination_name": "Other",
                        "destination_kind": "tus", "bytes": 6, "started_at": "2020-01-01T00:00:00Z"}.items():
        expect(project.change(user, entry, **{name: value}) == "23514", f"{name} could be changed")
    for fields in ({"bytes": -1}, {"outcome": "splendid"}, {"sha256": "x"}, {"verified": "maybe"}, {"link": "x" * 5000},
                   {"failure": {"detail": "x" * 5000}}, {"attempts": -1}):
        expect(project.change(user, entry, **fields) == "23514", f"{fields} was taken")

    hidden = project.change(user, entry, path=None)
    expect(hidden["path"] is None and hidden["rev"] == entry["rev"] + 1, f"the path stays: {hidden}")
    shown = project.change(user, entry, path="/home/ada/sea.jpg", rev=1)
    expect(shown["path"] and shown["rev"] == hidden["rev"] + 1, f"the path does not come back: {shown}")


def ladder_only_rises(project):
    user = project.person()
    ladder = ["cancelled", "failed", "skipped", "done"]
    for low, outcome in enumerate(ladder):
        for other in ladder:
            entry = project.add(user, outcome=outcome)
            after = project.change(user, entry, outcome=other)
            if ladder.index(other) < low:
                expect(after == "23514", f"{outcome} became {other}")
            else:
                expect(after["outcome"] == other, f"{outcome} cannot become {other}: {after}")


def deleted_is_deleted(project):
    user = project.person()
    entry = project.add(user, path="/home/ada/sea.jpg", failure={"kind": 7}, outcome="failed")
    gone = project.change(user, entry, deleted_at="1999-01-01T00:00:00Z")
    expect(not gone["deleted_at"].startswith("1999"), "believed a computer's clock")
    traces = [gone[name] for name in ("path", "remote", "link", "failure")]
    expect(traces == [None] * 4, f"kept {traces} of a forgotten upload")
    again = project.change(user, entry, deleted_at=None, link="https://example.com", outcome="done")
    expect(again["deleted_at"] == gone["deleted_at"] and again["link"] is None, f"came back to life: {again}")
    expect(project.add(user, deleted_at="1999-01-01T00:00:00Z")["link"] is None, "a row that comes deleted keeps its link")
    expect(project.as_user(user, "delete from public.upload_history").returncode != 0, "a user could delete")
    nobody = run_psql(project.url, "-c", insert())
    expect("Only a signed-in user" in nobody.stderr, f"nobody wrote a row: {nobody.stderr}")


def repeated_inserts_do_nothing(project):
    user = project.person()
    entry = project.add(user, name="one.jpg")
    again = insert(**{"id": entry["id"], "name": "two.jpg"}).replace(
        " returning", " on conflict (user_id, id) do nothing returning")
    expect(project.ask(user, again) == "", "a repeated insert changed the row")
    expect(project.ask(user, "select name, rev from public.upload_history") == f"one.jpg|{entry['rev']}", "it changed")
    following = project.add(user)
    expect(following["rev"] > entry["rev"], "rev went back")


def hello_keeps_promises(project):
    user, stranger = project.person(), project.person()
    laptop, studio = str(uuid.uuid4()), str(uuid.uuid4())
    first = project.hello(user, laptop, "laptop")
    expect([first[key] for key in ("schema", "user_id", "rev", "gc_rev", "known", "confirmed")]
           == [2, user, 0, 0, None, False], f"hello: {first}")
    expect(first["devices"] == [{"id": laptop, "name": "laptop"}], f"devices: {first['devices']}")
    for _ in range(5):
        project.add(user)
    asked = project.hello(user, laptop)
    expect((asked["known"], asked["rev"]) == (None, 5), f"asking confirmed something: {asked}")
    expect(asked["baton"] != first["baton"], "the baton stays the same")
    late = project.hello(user, laptop, None, 5, first["baton"])
    expect(not late["confirmed"] and late["known"] is None, f"took an old baton: {late}")
    done = project.hello(user, laptop, None, 3, asked["baton"])
    expect(done["confirmed"] and done["known"] is None, f"did not take its own baton: {done}")
    done = project.hello(user, laptop, None, 5, asked["baton"])
    expect(done["confirmed"] and done["known"] == 3, f"a session confirms once only: {done}")
    for seen, baton in ((4, None), (4, str(uuid.uuid4())), (6, asked["baton"]), (-1, asked["baton"])):
        refused = project.hello(user, laptop, None, seen, baton)
        expect(not refused["confirmed"] and refused["known"] == 5, f"{seen}, {baton}: {refused}")
    expect(project.hello(user, laptop)["known"] == 5, "a refused confirmation was stored")

    expect(project.hello(user, laptop, "Ada's laptop")["devices"][0]["name"] == "Ada's laptop", "the old name stays")
    expect(project.hello(user, laptop)["devices"][0]["name"] == "Ada's laptop", "the name is forgotten")
    met = project.hello(stranger, laptop)
    expect(met["devices"] == [{"id": laptop, "name": ""}] and met["known"] is None, f"a stranger sees {met}")
    expect(met["epoch"] != first["epoch"], "two users have one epoch")
    expect(project.hello(user, studio, "studio")["epoch"] == first["epoch"], "the epoch differs by computer")

    # A backup of when the laptop had confirmed 3 is restored, in the middle of a session that has asked.
    before = project.hello(user, laptop)
    psql(project.admin, "-c", f"update public.history_devices set seen = 3, baton = gen_random_uuid() "
                              f"where user_id = '{user}' and id = '{laptop}'")
    project.add(user)
    lost = project.hello(user, laptop, None, 6, before["baton"])
    expect(not lost["confirmed"], "a restored server took a confirmation")
    for _ in range(2):
        expect(project.hello(user, laptop)["known"] == 3, "the evidence of the restore is gone after one question")
    expect(project.confirm(user, laptop, 2)["confirmed"] and project.hello(user, laptop)["known"] == 2,
           "a computer that lost something cannot say so")
    project.confirm(user, laptop, 5)

    project.sql(f"insert into public.history_devices (user_id, id, seen_at) "
                f"select '{user}', gen_random_uuid(), now() - interval '1 day' from generate_series(1, 700)")
    known = project.hello(user, laptop)
    expect(known["known"] == 5 and len(known["devices"]) == 200, "many computers: forgot one in use")
    expect(int(project.sql(f"select count(*) from public.history_devices where user_id = '{user}'")) == 500, "unbounded")


def collects_old_tombstones(project):
    user = project.person()
    laptop, studio = str(uuid.uuid4()), str(uuid.uuid4())
    entries = [project.add(user) for _ in range(4)]
    gone = [project.change(user, entry, deleted_at="2026-11-23T00:00:00Z") for entry in entries[:3]]
    alive = entries[3]["id"]
    project.confirm(user, laptop, gone[2]["rev"])
    project.confirm(user, studio, gone[0]["rev"])
    project.hello(user, str(uuid.uuid4())) # one that has never confirmed anything waits for nothing

    def age(what):
        psql(project.admin, "-c", f"set session_replication_role = 'replica'; {what}")

    def left():
        return set(project.ask(user, "select id from public.upload_history").split())

    expect(project.hello(user, laptop)["gc_rev"] == 0 and len(left()) == 4, "collected a fresh one")
    age(f"update public.upload_history set deleted_at = now() - interval '181 days' "
        f"where deleted_at is not null and id <> '{gone[1]['id']}' and user_id = '{user}'")
    hello = project.hello(user, laptop)
    expect(hello["gc_rev"] == gone[0]["rev"], f"gc_rev is {hello['gc_rev']}")
    expect(left() == {gone[1]["id"], gone[2]["id"], alive}, "collected one that the studio has yet to hear of")
    age(f"update public.history_devices set seen_at = now() - interval '181 days' where id = '{studio}'")
    hello = project.hello(user, laptop)
    expect(hello["gc_rev"] == gone[2]["rev"], "waits for a computer that has not been seen for half a year")
    expect(left() == {gone[1]["id"], alive}, f"left {left()}")
    back = project.hello(user, studio)
    expect(back["known"] < back["gc_rev"], "the studio cannot know that it must read everything")

    # A computer that slept since before tells it anew, as after a restore. (So does another user, of their own.)
    again = project.add(user, id=gone[0]["id"], remote="media/sea.jpg", path="/home/ada/sea.jpg")
    expect(again["deleted_at"] and not again["remote"] and not again["path"], f"came back from its grave: {again}")
    expect(again["rev"] > hello["rev"], "the others do not hear of it")
    stranger = project.person()
    expect(project.add(stranger, id=gone[0]["id"])["deleted_at"] is None, "lies in another user's grave")
    expect(project.add(user)["deleted_at"] is None, "buries what is new")
    for computer in (laptop, studio):
        project.confirm(user, computer, again["rev"])
    age(f"update public.upload_history set deleted_at = now() - interval '181 days' where id = '{again['id']}' "
        f"and user_id = '{user}'")
    expect(project.hello(user, laptop)["gc_rev"] == again["rev"] and again["id"] not in left(), "not collected twice")
    graves = project.sql(f"select id from public.history_graves where user_id = '{user}'").split()
    expect(sorted(graves) == sorted([gone[0]["id"], gone[2]["id"]]), f"graves: {graves}")


def refusal(project, user, text):
    """The error of what must not work, with its SQLSTATE."""
    done = project.as_user(user, f"\\set VERBOSITY verbose\n{text}")
    expect(done.returncode != 0, f"worked: {text}")
    return done.stderr


def history_has_an_end(project):
    """Three uploads and two graves to a user: who has them is told the number; to forget makes room, and always works."""
    user, stranger = project.person(), project.person()
    early = project.add(user)
    project.sql("update public.history_limits set uploads = 3, graves = 2")
    psql(project.admin, "-c", "update public.history_clock set alive = null, deleted = null") # an older installation
    entries = [early] + [project.add(user) for _ in range(2)]
    said = refusal(project, user, insert())
    expect("PT507" in said and "keeps 3 uploads" in said and '"limit": 3' in said, f"the quota says {said}")
    expect("PT507" in refusal(project, user, f"{insert()}; {insert()}"), "two at once are let in")
    project.add(stranger)
    again = insert(id=entries[0]["id"]).replace(" returning", " on conflict (user_id, id) do nothing returning")
    expect(project.ask(user, again) == "", "what is there cannot be told again")
    expect(project.apply(UP) == "", "cannot be applied again")
    expect("PT507" in refusal(project, user, insert()), "the numbers were set back")
    for entry in entries:
        expect(project.change(user, entry, deleted_at="2026-11-23T00:00:00Z")["deleted_at"], "forgetting was refused")
    said = refusal(project, user, insert(deleted_at="2026-11-23T00:00:00Z"))
    expect("PT507" in said and "2 forgotten" in said, f"graves without end: {said}")
    entries = [project.add(user) for _ in range(3)]
    psql(project.admin, "-c", "set session_replication_role = 'replica'; delete from public.upload_history "
                              f"where id = '{entries[0]['id']}'")
    entries[0] = project.add(user) # there is room, though nobody counted it
    expect("PT507" in refusal(project, user, insert()), "the count went wrong")

    laptop = str(uuid.uuid4())
    project.sql("update public.history_limits set graves = 1000")
    last = [project.change(user, entry, deleted_at="2026-11-23T00:00:00Z") for entry in entries][-1]
    project.confirm(user, laptop, last["rev"])
    project.sql("update public.history_limits set graves = 2")
    psql(project.admin, "-c", "set session_replication_role = 'replica'; update public.upload_history set deleted_at "
                              f"= now() - interval '181 days' where user_id = '{user}'")
    project.hello(user, laptop)
    count = f"select count(*) from public.history_graves where user_id = '{user}'"
    expect(project.sql(count) == "2", f"{project.sql(count)} graves")
    counted = project.sql(f"select alive, deleted from public.history_clock where user_id = '{user}'")
    expect(counted == "0|0", f"after the collection there are {counted}")
    project.sql("update public.history_limits set uploads = default, graves = default")


def bucket_has_an_end(project):
    user, stranger = project.person(), project.person()

    def put(who, name, size):
        return (f"insert into storage.objects (bucket_id, name, metadata) values ('ferry-uploads', '{who}/{name}', "
                f"'{{\"size\": {size}}}')")

    project.sql("update public.history_limits set bytes = 1000")
    project.ask(user, put(user, "one", 600))
    project.ask(user, put(user, "two", 400))
    expect("row-level security" in refusal(project, user, put(user, "three", 1)), "no end of bytes")
    project.ask(stranger, put(stranger, "one", 1))
    project.ask(user, f"update storage.objects set metadata = '{{\"size\": 300}}' where name = '{user}/two'")
    project.ask(user, put(user, "three", 1))
    project.sql("update public.history_limits set bytes = default")


def collected_tells_nobody(project):
    """What Realtime reads of a collection: deletes are told to all who listen, whosever they are, with the row's key."""
    user, laptop = project.person(), str(uuid.uuid4())
    slot = f"leak_{uuid.uuid4().hex[:12]}"
    psql(project.admin, "-c", f"select pg_create_logical_replication_slot('{slot}', 'pgoutput')")
    try:
        entry = project.add(user)
        gone = project.change(user, entry, deleted_at="2026-11-23T00:00:00Z")
        project.confirm(user, laptop, gone["rev"])
        psql(project.admin, "-c", "set session_replication_role = 'replica'; update public.upload_history set "
                                  f"deleted_at = now() - interval '181 days' where id = '{entry['id']}'")
        expect(project.hello(user, laptop)["gc_rev"] == gone["rev"], "was not collected")
        # A slot reads what is on the disk, and this server's commits do not wait for it; this one does, and all before
        # it are on the disk then, too.
        psql(project.admin, "-c", "set synchronous_commit = on; select pg_logical_emit_message(true, 'test', 'end')")
        # In hexadecimal: a table's number may have the byte of a line's end in it.
        told = psql(project.admin, "-c", "select chr(get_byte(data, 0)), encode(data, 'hex') from "
                    f"pg_logical_slot_get_binary_changes('{slot}', null, null, 'proto_version', '1', "
                    "'publication_names', 'supabase_realtime')").split("\n")
    finally:
        psql(project.admin, "-c", f"select pg_drop_replication_slot('{slot}')")
    expect(not [line for line in told if line.startswith("D|")], f"everybody hears of it: {told}")
    expect(not [line for line in told if entry["id"].encode().hex() in line], f"names the row: {told}")
    news = [line for line in told if line[:2] in ("I|", "U|") and user.encode().hex() in line]
    expect(len(news) == 2, f"the two changes were told {len(news)} times: {told}")


def locks_have_one_order(project):
    """Hello collects a row that an update is about to change, and updates go over the same rows.

    Somebody holds the counter until both wait, so each round meets the moment in which they could wait for each other.
    """
    def wait_for(waiting):
        while int(psql(project.admin, "-c", "select count(*) from pg_stat_activity where datname = current_database() "
                                            "and wait_event_type = 'Lock'")) < waiting:
            pass

    for number in range(8):
        user, laptop = project.person(), str(uuid.uuid4())
        entries = [project.add(user) for _ in range(2)]
        gone = project.change(user, entries[0], deleted_at="2026-11-23T00:00:00Z")
        project.confirm(user, laptop, gone["rev"])
        psql(project.admin, "-c", "set session_replication_role = 'replica'; update public.upload_history set "
                                  f"deleted_at = now() - interval '181 days' where id = '{entries[0]['id']}'")
        hello = f"select public.ferry_hello('{laptop}')"
        change = f"update public.upload_history set outcome = 'done' where id = '{entries[0]['id']}'"
        both = f"update public.upload_history set outcome = 'done' where user_id = '{user}'"
        texts = [[hello, change], [change, hello], [both, change, hello], [hello, both]][number % 4]
        said = []
        holder = Session(project.admin)
        holder.ask("begin")
        holder.ask(f"select from public.history_clock where user_id = '{user}' for update")
        threads = []
        for waiting, text in enumerate(texts, 1):
            threads.append(threading.Thread(target=lambda text=text: said.append(project.as_user(user, text))))
            threads[-1].start()
            wait_for(waiting)
        holder.ask("commit")
        holder.end()
        for thread in threads:
            thread.join()
        errors = [done.stderr for done in said if done.returncode != 0]
        expect(not errors, f"{texts}: {errors}")


class Session:
    """A psql that stays; ask() waits for the answer."""

    def __init__(self, url):
        self._process = subprocess.Popen(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url], text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, text):
        self._process.stdin.write(f"{text};\n\\echo --\n")
        self._process.stdin.flush()
        lines = []
        while (line := self._process.stdout.readline().rstrip("\n")) != "--":
            if line == "" and self._process.poll() is not None:
                raise RuntimeError("psql ended")
            lines.append(line)
        return lines

    def end(self):
        self._process.stdin.close()
        self._process.wait(timeout=30)


def order_is_commit_order(project):
    """Six computers write at once, in transactions of several statements; a reader asks for what is after its cursor.

    A second table with a sequence, written by the same transactions, shows that the reader would notice: its cursor
    misses rows.
    """
    user = project.person()
    project.sql("create table public.naive (number bigserial, id uuid); grant all on public.naive to authenticated; "
                "grant usage on sequence public.naive_number_seq to authenticated")
    failures = []

    def write(number):
        chance = random.Random(f"{SEED}-{number}")
        session = Session(project.url)
        own = []
        try:
            for _ in range(25):
                ids = [str(uuid.uuid4()) for _ in range(3)]
                session.ask("begin")
                session.ask(become(user))
                session.ask("".join(f"insert into public.naive (id) values ('{one}');" for one in ids))
                session.ask(f"select pg_sleep({chance.uniform(0, 0.01)})")
                for one in ids:
                    session.ask(insert(id=one, outcome="failed"))
                if own:
                    session.ask(f"update public.upload_history set outcome = 'done' where id = '{chance.choice(own)}'")
                session.ask(f"select pg_sleep({chance.uniform(0, 0.005)})")
                session.ask("commit")
                own += ids
        except Exception as error:  # shown by the main thread
            failures.append(error)
        session.end()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for writer in writers:
        writer.start()
    reader = Session(project.url)
    seen, cursor, naive, naive_cursor = {}, 0, set(), 0
    while True:
        writing = any(writer.is_alive() for writer in writers)
        reader.ask("begin")
        reader.ask(become(user))
        news = reader.ask(f"select rev, id, outcome from public.upload_history where rev > {cursor} order by rev limit 7")
        others = reader.ask(f"select number, id from public.naive where number > {naive_cursor} order by number")
        reader.ask("commit")
        for line in news:
            rev, one, outcome = line.split("|")
            cursor = int(rev)
            seen[one] = outcome
        for line in others:
            naive_cursor = int(line.split("|")[0])
            naive.add(line.split("|")[1])
        if not writing and not news and not others:
            break
    reader.end()
    expect(not failures, f"a writer failed: {failures}")
    there = dict(line.split("|") for line in project.sql("select id, outcome from public.upload_history "
                                                         f"where user_id = '{user}'").split("\n"))
    expect(len(there) == 6 * 25 * 3, f"{len(there)} rows were written")
    expect(set(seen) == set(there), f"the reader never saw {len(set(there) - set(seen))} rows")
    stale = [one for one, outcome in there.items() if seen[one] != outcome]
    expect(not stale, f"the reader has {len(stale)} rows as they were before")
    missed = len(there) - len(naive)
    expect(missed > 0, "the control missed nothing, so this shows nothing")
    project.sql("drop table public.naive")
    print(f"{len(there)} rows by 6 writers: none missed by rev, none stale; a sequence missed {missed}")


def main():
    need_stack()
    with Project() as project:
        installs_and_goes(project)
        leaves_others_alone(project)
        leaves_another_bucket_alone(project)
        says_what_is_missing(project)
        facts_stay(project)
        ladder_only_rises(project)
        deleted_is_deleted(project)
        repeated_inserts_do_nothing(project)
        hello_keeps_promises(project)
        collects_old_tombstones(project)
        collected_tells_nobody(project)
        locks_have_one_order(project)
        history_has_an_end(project)
        bucket_has_an_end(project)
        order_is_commit_order(project)
    print("ferry.sql installs, mends, goes, and keeps its rules")


main()
