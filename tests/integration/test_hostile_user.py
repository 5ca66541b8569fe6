#!/usr/bin/env python3
"""Mallory has an account of his own in Ada's project, her ids, and no manners. He reads, writes, forges and deletes.

Every try must be refused, find nothing, or end up among Mallory's own rows, and what is Ada's must be the same to the
byte after each of them. Prints what was tried and what came of it.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import time
import uuid

from ferrybox import expect, need_stack
from ferrystack import BUCKET, Person, ask, psql, row, stack

REPRESENTATION = "return=representation"


def encoded(value):
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def token(claims, secret, algorithm="HS256"):
    text = f"{encoded({'alg': algorithm, 'typ': 'JWT'})}.{encoded(claims)}"
    signature = hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest() if algorithm == "HS256" else b""
    return f"{text}.{encoded(signature)}"


def metadata(key):
    pairs = {"bucketName": BUCKET, "objectName": key, "contentType": "text/plain"}
    return ",".join(f"{name} {base64.b64encode(value.encode()).decode()}" for name, value in pairs.items())


def tus(person, method, path, body=None, **headers):
    return person.ask(method, path, body, Tus_Resumable="1.0.0", **headers)


class Ada(Person):
    """Has two uploads in her history, a computer, a file, and an upload that is under way."""

    def __init__(self):
        super().__init__()
        self.device = str(uuid.uuid4())
        self.hello = {"device": self.device, "device_name": "laptop"}
        self.rows = [row(name="one.txt", device_id=self.device), row(name="two.txt", outcome="failed")]
        for entry in self.rows:
            reply = self.ask("POST", "/rest/v1/upload_history", entry, Prefer=REPRESENTATION)
            expect(reply.status == 201, f"Ada cannot write: {reply.body}")
        reply = self.ask("POST", "/rest/v1/rpc/ferry_hello", self.hello)
        expect(reply.status == 200, f"Ada cannot say hello: {reply.body}")
        self.confirmation = {**self.hello, "seen": 1, "baton": reply.json["baton"]}
        self.file = f"{self.id}/letter.txt"
        reply = self.ask("POST", f"/storage/v1/object/{BUCKET}/{self.file}", b"Dear Charles", Content_Type="text/plain")
        expect(reply.status == 200, f"Ada cannot upload: {reply.body}")
        self.unfinished = f"{self.id}/unfinished.txt"
        reply = tus(self, "POST", "/storage/v1/upload/resumable", Upload_Length="10",
                    Upload_Metadata=metadata(self.unfinished))
        expect(reply.status == 201, f"Ada cannot begin: {reply.body}")
        self.upload = reply.headers["Location"].removeprefix(stack("URL"))

    def belongings(self):
        """Everything of hers, as the database and the disk have it."""
        tables = [("public.upload_history", "user_id", "rev"), ("public.history_clock", "user_id", "rev"),
                  ("public.history_devices", "user_id", "id"), ("auth.users", "id", "id")]
        queries = [f"select t from {table} t where {owner} = '{self.id}' order by {order}"
                   for table, owner, order in tables]
        queries.append("select bucket_id, name, version, metadata, updated_at from storage.objects "
                       f"where starts_with(name, '{self.id}/') order by name")
        found = [psql(stack("DB_ADMIN"), script=";\n".join(queries))]
        folder = pathlib.Path(stack("DATA"), BUCKET, self.id)
        for path in sorted(folder.rglob("*")):
            found.append(f"{path.relative_to(folder)} {path.read_bytes()}" if path.is_file() else str(path))
        found.append(tus(self, "HEAD", self.upload).headers["Upload-Offset"])
        return found


class Tries:
    def __init__(self, ada, mallory):
        self.ada = ada
        self.mallory = mallory
        self.before = ada.belongings()
        self.table = []

    def same(self, what):
        expect(self.ada.belongings() == self.before, f"{what}: changed what is Ada's")

    def refused(self, what, reply):
        expect(reply.refused, f"{what}: was answered with {reply.status} {reply.body}")
        said = reply.json or {}
        code = said.get("code") or said.get("error_code") or reply.body[:40].decode()
        self.note(what, f"refused, {reply.status} {code}")

    def empty(self, what, reply):
        expect(reply.body in (b"", b"[]") and not reply.refused, f"{what}: got {reply.status} {reply.body}")
        self.note(what, "nothing found")

    def own(self, what, reply):
        """It was done, to Mallory's own rows."""
        expect(not reply.refused and all(entry["user_id"] == self.mallory.id for entry in reply.json),
               f"{what}: got {reply.status} {reply.body}")
        self.note(what, "became Mallory's own row")

    def note(self, what, outcome):
        self.same(what)
        self.table.append((what, outcome))

    def show(self):
        width = max(len(what) for what, _ in self.table)
        for number, (what, outcome) in enumerate(self.table, 1):
            print(f"{number:3}  {what:{width}}  {outcome}")


def try_history(tries, ada, mallory):
    history = "/rest/v1/upload_history"
    hers = ada.rows[0]
    one = f"{history}?id=eq.{hers['id']}"
    new = {"Prefer": REPRESENTATION}
    merge = {"Prefer": f"resolution=merge-duplicates,{REPRESENTATION}"}

    tries.empty("read everything", mallory.ask("GET", f"{history}?select=*"))
    tries.empty("read by her user_id", mallory.ask("GET", f"{history}?user_id=eq.{ada.id}"))
    tries.empty("read by the row's id", mallory.ask("GET", one))
    tries.empty("read with an or", mallory.ask("GET", f"{history}?or=(user_id.eq.{ada.id},rev.gt.0)"))
    count = mallory.ask("GET", f"{history}?limit=1", Prefer="count=exact")
    tries.empty("count her rows", count)
    expect(count.headers["Content-Range"] == "*/0", f"counted {count.headers['Content-Range']}")

    tries.own("insert as her", mallory.ask("POST", history, row(user_id=ada.id), **new))
    tries.own("insert with her row's id", mallory.ask("POST", history, {**hers, "name": "mine"}, **new))
    tries.own("insert with her user_id and id, replacing",
              mallory.ask("POST", history, {**hers, "name": "mine", "user_id": ada.id}, **merge))
    tries.refused("replace by id alone", mallory.ask("POST", f"{history}?on_conflict=id", hers, **merge))
    forged = mallory.ask("POST", history, row(rev=10**15), **new)
    tries.own("forge rev in an insert", forged)
    expect(forged.json[0]["rev"] < 100, f"forged rev {forged.json[0]['rev']}")
    mine = forged.json[0]["id"]
    forged = mallory.ask("PATCH", f"{history}?id=eq.{mine}", {"rev": 10**15}, **new)
    tries.own("forge rev in an update", forged)
    expect(forged.json[0]["rev"] < 100, f"forged rev {forged.json[0]['rev']}")
    forged = mallory.ask("PATCH", f"{history}?id=eq.{mine}", {"server_at": "1999-01-01T00:00:00Z"}, **new)
    tries.own("forge the server's time", forged)
    expect(not forged.json[0]["server_at"].startswith("1999"), "forged the server's time")
    tries.own("give her a row of his", mallory.ask("PATCH", f"{history}?id=eq.{mine}", {"user_id": ada.id}, **new))

    tries.empty("update by her user_id", mallory.ask("PATCH", f"{history}?user_id=eq.{ada.id}", {"link": "x"}, **new))
    tries.empty("update her other row by its id",
                mallory.ask("PATCH", f"{history}?id=eq.{ada.rows[1]['id']}", {"outcome": "done"}, **new))
    tries.empty("bury her rows", mallory.ask("PATCH", f"{history}?user_id=eq.{ada.id}",
                                            {"deleted_at": "2026-11-23T10:00:00Z"}, **new))
    tries.refused("delete her row", mallory.ask("DELETE", one))
    tries.refused("delete everything", mallory.ask("DELETE", f"{history}?rev=gt.0"))


def try_tables(tries, ada, mallory):
    for table in ("history_clock", "history_devices", "history_graves"):
        tries.refused(f"read {table}", mallory.ask("GET", f"/rest/v1/{table}"))
    tries.refused("set her counter back", mallory.ask("PATCH", f"/rest/v1/history_clock?user_id=eq.{ada.id}", {"rev": 0}))
    tries.refused("add to the counters", mallory.ask("POST", "/rest/v1/history_clock", {"user_id": ada.id, "rev": 0}))
    tries.refused("forget her computers", mallory.ask("DELETE", f"/rest/v1/history_devices?user_id=eq.{ada.id}"))
    tries.refused("add a computer to hers", mallory.ask("POST", "/rest/v1/history_devices",
                                                       {"user_id": ada.id, "id": str(uuid.uuid4())}))
    tries.empty("read her news", mallory.ask("GET", f"/rest/v1/history_news?user_id=eq.{ada.id}"))
    tries.refused("write her news", mallory.ask("PATCH", f"/rest/v1/history_news?user_id=eq.{ada.id}", {"rev": 0}))
    tries.refused("raise his limits", mallory.ask("PATCH", "/rest/v1/history_limits?single=eq.true", {"uploads": 10**9}))
    tries.refused("drop the limits", mallory.ask("DELETE", "/rest/v1/history_limits?single=eq.true"))
    tries.refused("read the users", mallory.ask("GET", "/rest/v1/users"))


def try_functions(tries, ada, mallory):
    rpc = "/rest/v1/rpc"
    for what, said in {"say hello as her computer": {**ada.hello, "device_name": "his"},
                       "confirm with her baton": ada.confirmation}.items():
        reply = mallory.ask("POST", f"{rpc}/ferry_hello", said)
        expect(reply.json["user_id"] == mallory.id and reply.json["known"] is None, f"{what}: {reply.body}")
        expect([one["name"] for one in reply.json["devices"]] == ["his"], f"{what}: shows {reply.json['devices']}")
        expect(not reply.json["confirmed"], f"{what}: confirmed")
        tries.note(what, "met as a stranger, among his own computers")
    tries.refused("say hello as her", mallory.ask("POST", f"{rpc}/ferry_hello", {**ada.hello, "user_id": ada.id}))
    tries.refused("call the trigger", mallory.ask("POST", f"{rpc}/ferry_history_change", {}))


def try_keys(tries, ada):
    history = f"/rest/v1/upload_history?user_id=eq.{ada.id}"
    now = int(time.time())
    her = {"sub": ada.id, "role": "authenticated", "aud": "authenticated"}
    secret = stack("JWT_SECRET")
    tries.refused("read with the key alone", ask("GET", history))
    tries.refused("read with the anon key as token", ask("GET", history, stack("KEY"), key=stack("KEY")))
    tries.refused("write with the key alone", ask("POST", "/rest/v1/upload_history", body=row(user_id=ada.id)))
    tries.refused("say hello with the key alone", ask("POST", "/rest/v1/rpc/ferry_hello", body=ada.hello))
    tries.refused("without any key", ask("GET", history, key="none"))
    forgeries = {
        "an expired token of hers": token({**her, "exp": now - 3600}, secret),
        "a token of hers by another secret": token({**her, "exp": now + 3600}, "another secret"),
        "an unsigned token of hers": token({**her, "exp": now + 3600}, "", "none"),
        "the service's role by another secret": token({"role": "service_role", "exp": now + 3600}, "another secret"),
    }
    for name, forged in forgeries.items():
        tries.refused(f"read with {name}", ask("GET", history, forged))
        tries.refused(f"fetch her file with {name}", ask("GET", f"/storage/v1/object/{BUCKET}/{ada.file}", forged))


def try_files(tries, ada, mallory):
    objects = "/storage/v1/object"
    there = f"{objects}/{BUCKET}/{ada.file}"
    text = {"Content_Type": "text/plain"}
    tries.empty("list her folder", mallory.ask("POST", f"{objects}/list/{BUCKET}", {"prefix": ada.id}))
    tries.empty("list the bucket's folders", mallory.ask("POST", f"{objects}/list/{BUCKET}", {"prefix": ""}))
    tries.refused("fetch her file", mallory.ask("GET", there))
    tries.refused("look at her file", mallory.ask("GET", f"{objects}/info/{BUCKET}/{ada.file}"))
    tries.refused("fetch her file with the key alone", ask("GET", there))
    tries.refused("add to her folder", mallory.ask("POST", f"{objects}/{BUCKET}/{ada.id}/new.txt", b"x", **text))
    tries.refused("add to the bucket's root", mallory.ask("POST", f"{objects}/{BUCKET}/new.txt", b"x", **text))
    tries.refused("climb out of his folder",
                  mallory.ask("POST", f"{objects}/{BUCKET}/..%2F{ada.id}%2Fnew.txt", b"x", **text))
    tries.refused("overwrite her file", mallory.ask("POST", there, b"x", x_upsert="true", **text))
    tries.refused("replace her file", mallory.ask("PUT", there, b"x", **text))
    mine = f"{mallory.id}/mine.txt"
    expect(mallory.ask("POST", f"{objects}/{BUCKET}/{mine}", b"x", **text).status == 200, "Mallory has no folder")
    move = {"bucketId": BUCKET}
    tries.refused("move her file to his folder", mallory.ask(
        "POST", f"{objects}/move", {**move, "sourceKey": ada.file, "destinationKey": f"{mallory.id}/stolen.txt"}))
    tries.refused("copy her file to his folder", mallory.ask(
        "POST", f"{objects}/copy", {**move, "sourceKey": ada.file, "destinationKey": f"{mallory.id}/stolen.txt"}))
    tries.refused("move a file of his to her folder", mallory.ask(
        "POST", f"{objects}/move", {**move, "sourceKey": mine, "destinationKey": f"{ada.id}/planted.txt"}))
    tries.refused("copy a file of his over hers", mallory.ask(
        "POST", f"{objects}/copy", {**move, "sourceKey": mine, "destinationKey": ada.file}))
    tries.empty("delete her file", mallory.ask("DELETE", f"{objects}/{BUCKET}", {"prefixes": [ada.file]}))
    mallory.ask("DELETE", there)
    tries.note("delete her file by its address", "nothing happened")
    tries.refused("open the bucket to all", mallory.ask("POST", "/storage/v1/bucket", {"name": BUCKET, "public": True}))


def try_resumable(tries, ada, mallory):
    begin = {"Upload_Length": "1"}
    resumable = "/storage/v1/upload/resumable"
    tries.refused("begin an upload to her folder",
                  tus(mallory, "POST", resumable, Upload_Metadata=metadata(f"{ada.id}/new.txt"), **begin))
    tries.refused("begin an upload over her file",
                  tus(mallory, "POST", resumable, Upload_Metadata=metadata(ada.file), x_upsert="true", **begin))
    tries.refused("send bytes to her upload",
                  tus(mallory, "PATCH", ada.upload, b"0123456789", Upload_Offset="0",
                      Content_Type="application/offset+octet-stream"))
    tries.refused("end her upload", tus(mallory, "DELETE", ada.upload))
    # His own upload, whose address he rewrites to name her folder.
    version = str(uuid.uuid4())
    tries.refused("an address that names her file",
                  tus(mallory, "PATCH", f"{resumable}/{encoded(f'{BUCKET}/{ada.file}/{version}'.encode())}", b"x",
                      Upload_Offset="0", Content_Type="application/offset+octet-stream"))


def main():
    need_stack()
    ada, mallory = Ada(), Person()
    tries = Tries(ada, mallory)
    try_history(tries, ada, mallory)
    try_tables(tries, ada, mallory)
    try_functions(tries, ada, mallory)
    try_keys(tries, ada)
    try_files(tries, ada, mallory)
    try_resumable(tries, ada, mallory)
    tries.show()
    expect(len(tries.table) >= 30, "too few tries")

    # What he may not, she may: the requests were not refused for another reason.
    expect(len(ada.ask("GET", "/rest/v1/upload_history").json) == 2, "Ada does not see her rows")
    expect(ada.ask("GET", f"/storage/v1/object/{BUCKET}/{ada.file}").body == b"Dear Charles", "Ada's letter is gone")
    names = [one["name"] for one in ada.ask("POST", f"/storage/v1/object/list/{BUCKET}", {"prefix": ada.id}).json]
    expect(names == ["letter.txt"], f"Ada's folder has {names}")
    done = tus(ada, "PATCH", ada.upload, b"0123456789", Upload_Offset="0",
               Content_Type="application/offset+octet-stream")
    expect(done.status == 204, f"Ada's upload cannot go on: {done.status} {done.body}")
    print(f"{len(tries.table)} tries, and nothing of Ada's was seen or changed")


main()
