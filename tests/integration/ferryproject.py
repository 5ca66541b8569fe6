"""A Supabase project of a test's own, as a database beside the stack's: what ferry.sql makes of it, and its users."""

import json
import uuid

from ferrybox import SOURCE, expect
from ferrystack import psql, row, run_psql, stack

UP = SOURCE / "resources/supabase/ferry.sql"
DOWN = SOURCE / "resources/supabase/ferry.down.sql"


class Project:
    """A database as Supabase gives it to somebody who begins; a context, gone at the end."""

    def __init__(self):
        self.name = f"project_{uuid.uuid4().hex[:12]}"
        self.url = stack("DB").rsplit("/", 1)[0] + f"/{self.name}"
        self.admin = stack("DB_ADMIN").rsplit("/", 1)[0] + f"/{self.name}"

    def __enter__(self):
        psql(stack("DB_ADMIN"), "-c", f"create database {self.name} owner postgres")
        files = sorted((SOURCE / "tests/servers/stack/sql").glob("[2-9]*.sql"))
        psql(self.admin, *[word for file in files for word in ("-f", file)])
        return self

    def __exit__(self, *error):
        psql(stack("DB_ADMIN"), "-c", f"drop database {self.name} with (force)")

    def apply(self, file):
        """As a user does; the error, or nothing."""
        return run_psql(self.url, "-f", file).stderr

    def sql(self, text):
        return psql(self.url, "-c", text)

    def missing(self):
        return json.loads(self.sql("select public.ferry_setup()"))["missing"]

    def shape(self):
        """What the script made, to compare one installation with another."""
        return self.sql("""
            select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
                where table_schema = 'public' order by 1, 2;
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'public'::regnamespace order by 1, 2;
            select indexdef from pg_indexes where schemaname = 'public' order by 1;
            select schemaname, tablename, policyname, roles, cmd, qual, with_check from pg_policies
                where policyname like 'ferry%' order by 1, 2, 3;
            select relname, relrowsecurity, relacl from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1;
            select proname, prosecdef, proconfig, proacl from pg_proc
                where pronamespace = 'public'::regnamespace order by 1;
            select tgname, tgenabled, tgtype from pg_trigger where not tgisinternal order by 1;
            select pubname, tablename from pg_publication_tables order by 1, 2;
            select id, public from storage.buckets where id like 'ferry-up%'""")

    def person(self):
        return self.sql("insert into auth.users (email) values (gen_random_uuid() || '@example.com') returning id")

    def as_user(self, user, text):
        """psql's result of running the text as this signed-in user, in one transaction."""
        return run_psql(self.url, script=f"begin; {become(user)}\n{text};\ncommit;")

    def ask(self, user, text):
        done = self.as_user(user, text)
        expect(done.returncode == 0, f"{text}: {done.stderr}")
        return done.stdout.strip()

    def hello(self, user, device, name=None, seen=None, baton=None):
        said = ", ".join(literal(value) for value in (device, name, seen, baton))
        return json.loads(self.ask(user, f"select public.ferry_hello({said})"))

    def confirm(self, user, device, seen):
        """Asks, and confirms with the baton; what the second says."""
        return self.hello(user, device, None, seen, self.hello(user, device)["baton"])

    def add(self, user, **fields):
        return json.loads(self.ask(user, insert(**fields)))

    def change(self, user, entry, **fields):
        """The row afterwards, or the SQLSTATE of the refusal."""
        sets = ", ".join(f"{name} = {literal(value)}" for name, value in fields.items())
        done = self.as_user(user, f"\\set VERBOSITY verbose\nupdate public.upload_history set {sets} "
                                  f"where id = '{entry['id']}' returning to_json(upload_history)")
        if done.returncode == 0:
            return json.loads(done.stdout)
        return done.stderr.split("ERROR:")[1].split(":")[0].strip()


def literal(value):
    if value is None:
        return "null"
    if isinstance(value, int):
        return str(value)
    text = json.dumps(value) if isinstance(value, dict) else value
    return "'" + text.replace("'", "''") + "'"


def insert(**fields):
    entry = row(**fields)
    return (f"insert into public.upload_history ({', '.join(entry)}) values "
            f"({', '.join(literal(value) for value in entry.values())}) returning to_json(upload_history)")


def become(user):
    claims = json.dumps({"sub": user, "role": "authenticated"})
    return f"set local role authenticated; set local request.jwt.claims = '{claims}';"
