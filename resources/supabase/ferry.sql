-- Ferry: your history of uploads, the same on all your computers.
--
-- Paste this into the SQL editor of your Supabase project and run it, or `psql "$DATABASE_URL" -f ferry.sql`.
-- It may be run again at any time, over an older or a half-finished installation too. It needs PostgreSQL 15 and the
-- role `postgres`, touches nothing that is not named here, and ferry.down.sql takes it away again.
--
-- What it makes:
--   public.upload_history     one row for each upload; every user sees and changes their own rows only
--   public.history_clock      one counter for each user; nobody reads it directly
--   public.history_devices    which computer knows the history how far; nobody reads it directly
--   public.history_graves     which rows were deleted and collected; nobody reads it directly
--   public.ferry_hello()      a computer says hello and learns how far the history goes
--   public.ferry_setup()      says what of this script is missing
--   storage bucket `ferry-uploads`, private, a folder for each user
begin;
set local client_min_messages = warning;

-- Somebody else's table of the same name is not ours to change.
do $$
begin
    if to_regclass('public.upload_history') is not null and not exists (
        select from pg_catalog.pg_attribute
        where attrelid = to_regclass('public.upload_history') and attname = 'last_op' and not attisdropped
    ) then
        raise exception 'There is a table public.upload_history already, and it is not Ferry''s.'
            using hint = 'Rename it, then run this script again.';
    end if;
end $$;

-- === The history ====================================================================================================

create table if not exists public.upload_history (
    user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
    id uuid not null,
    last_op uuid not null,
    primary key (user_id, id)
);

-- One by one, so that a later version of this script adds what an earlier one did not know.
alter table public.upload_history
    -- Given by the trigger below: the order in which the user's changes were committed.
    add column if not exists rev bigint not null default 0,
    -- Facts: what was uploaded, from where to where. They never change.
    add column if not exists device_id uuid not null,
    add column if not exists name text not null,
    add column if not exists remote_name text,
    add column if not exists path text, -- the full local path; only when the user chose to share it
    add column if not exists destination_id uuid,
    add column if not exists destination_name text not null,
    add column if not exists destination_kind text not null,
    add column if not exists bytes bigint not null,
    add column if not exists started_at timestamptz not null,
    -- How it ended. It only ever gets better: cancelled, failed, skipped, done.
    add column if not exists outcome text not null,
    add column if not exists finished_at timestamptz not null,
    add column if not exists remote text,
    add column if not exists link text,
    add column if not exists sha256 text,
    add column if not exists verified text not null default 'none',
    add column if not exists failure jsonb,
    add column if not exists stored_bytes bigint not null default 0,
    add column if not exists attempts int not null default 0,
    -- The server's own times; no computer's clock is believed.
    add column if not exists server_at timestamptz not null default now(),
    add column if not exists deleted_at timestamptz;

alter table public.upload_history
    drop constraint if exists upload_history_texts,
    drop constraint if exists upload_history_numbers,
    drop constraint if exists upload_history_words;
alter table public.upload_history
    add constraint upload_history_texts check (
        length(name) between 1 and 1024 and length(remote_name) <= 1024 and length(path) <= 4096
        and length(destination_name) <= 1024 and length(destination_kind) between 1 and 64
        and length(remote) <= 4096 and length(link) <= 4096 and octet_length(failure::text) <= 4096
    ),
    add constraint upload_history_numbers check (bytes >= 0 and stored_bytes >= 0 and attempts >= 0),
    add constraint upload_history_words check (
        outcome in ('cancelled', 'failed', 'skipped', 'done')
        and verified in ('none', 'size', 'hash')
        and sha256 ~ '^[0-9a-f]{64}$'
    );

-- A computer asks for "my rows after rev N".
create unique index if not exists upload_history_by_rev on public.upload_history (user_id, rev);
-- Hello collects rows that were deleted long ago.
create index if not exists upload_history_deleted on public.upload_history (user_id, deleted_at)
    where deleted_at is not null;

-- === The counter ====================================================================================================

create table if not exists public.history_clock (
    user_id uuid primary key references auth.users (id) on delete cascade,
    rev bigint not null default 0,
    gc_rev bigint not null default 0, -- deleted rows up to here may be gone altogether
    epoch uuid not null default gen_random_uuid()
);

create table if not exists public.history_devices (
    user_id uuid not null references auth.users (id) on delete cascade,
    id uuid not null,
    primary key (user_id, id)
);
alter table public.history_devices
    add column if not exists name text not null default '',
    add column if not exists seen bigint, -- this computer has said that it holds everything up to here; null: nothing
    add column if not exists seen_at timestamptz not null default now(),
    add column if not exists baton uuid; -- given to it when it last asked

-- What hello has collected. A computer that slept through it all tells such a row once more, for all it knows to a
-- server that lost it. So the ids stay, and nothing else of those rows.
create table if not exists public.history_graves (
    user_id uuid not null references auth.users (id) on delete cascade,
    id uuid not null,
    primary key (user_id, id)
);

-- === What may change, and how ========================================================================================

-- Runs before every insert and update, with the rights of this script's owner, because the counter is nobody's else.
-- The counter's row stays locked until the transaction ends: whoever sees rev N has seen, or can see, all before it.
-- An insert that `on conflict do nothing` drops has taken a rev all the same; gaps mean nothing.
create or replace function public.ferry_history_change() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    caller uuid := auth.uid();
    ladder constant text[] := array['cancelled', 'failed', 'skipped', 'done'];
begin
    if caller is null then
        raise exception 'Only a signed-in user writes history.' using errcode = '42501';
    end if;
    new.user_id := caller;

    if tg_op = 'UPDATE' then
        if (new.id, new.device_id, new.name, new.remote_name, new.destination_id, new.destination_name,
            new.destination_kind, new.bytes, new.started_at)
            is distinct from
            (old.id, old.device_id, old.name, old.remote_name, old.destination_id, old.destination_name,
            old.destination_kind, old.bytes, old.started_at) then
            raise exception 'What was uploaded, and from where to where, never changes.' using errcode = '23514';
        end if;
        if array_position(ladder, new.outcome) < array_position(ladder, old.outcome) then
            raise exception 'An upload that ended as % never becomes %.', old.outcome, new.outcome
                using errcode = '23514';
        end if;
    end if;

    insert into public.history_clock as clock (user_id, rev) values (caller, 1)
        on conflict (user_id) do update set rev = clock.rev + 1
        returning clock.rev into new.rev;

    -- Deleted is deleted, also when it is told anew after it was collected (asked under the lock of the counter, as hello
    -- collects). The row stays a while, so that all computers hear of it, but not what it led to.
    if tg_op = 'UPDATE' and old.deleted_at is not null then
        new.deleted_at := old.deleted_at;
    elsif new.deleted_at is not null or tg_op = 'INSERT' and exists (
        select from public.history_graves g where g.user_id = caller and g.id = new.id
    ) then
        new.deleted_at := now();
    end if;
    if new.deleted_at is not null then
        new.path := null;
        new.remote := null;
        new.link := null;
        new.failure := null;
    end if;
    new.server_at := now();
    return new;
end $$;

create or replace trigger ferry_history_change before insert or update on public.upload_history
    for each row execute function public.ferry_history_change();
alter table public.upload_history enable trigger ferry_history_change;

-- === Who may =========================================================================================================

alter table public.upload_history enable row level security;
alter table public.history_clock enable row level security;
alter table public.history_devices enable row level security;
alter table public.history_graves enable row level security;

revoke all on public.upload_history, public.history_clock, public.history_devices, public.history_graves
    from public, anon, authenticated, service_role;
grant select, insert, update on public.upload_history to authenticated;

drop policy if exists "ferry: see own history" on public.upload_history;
create policy "ferry: see own history" on public.upload_history for select to authenticated
    using (user_id = (select auth.uid()));

drop policy if exists "ferry: add to own history" on public.upload_history;
create policy "ferry: add to own history" on public.upload_history for insert to authenticated
    with check (user_id = (select auth.uid()));

drop policy if exists "ferry: change own history" on public.upload_history;
create policy "ferry: change own history" on public.upload_history for update to authenticated
    using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
-- There is no policy to delete: a row that vanished would stay on the computers that did not hear of it.

-- === Hello ===========================================================================================================

-- A computer asks (`seen` null) how far the history goes, and what it has confirmed before (`known`; null: nothing yet).
-- When it holds everything up to a rev, it confirms that (`seen`), with the baton that it was given when it asked.
-- A server that was restored from a backup gives itself away by a `known` or a `rev` below what the computer had
-- confirmed, by another `epoch`, or because it never gave that baton: then it stores nothing, and says so (`confirmed`).
-- Asking stores nothing that counts, so that a lost answer hides nothing.
--   device_name  null: keep the name
create or replace function public.ferry_hello(
    device uuid, device_name text default null, seen bigint default null, baton uuid default null
) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
    caller uuid := auth.uid();
    clock public.history_clock;
    known bigint;
    held uuid;
    is_confirmed boolean := false;
    active_seen bigint;
    collected bigint;
    cluster text := '';
begin
    if caller is null or device is null then
        raise exception 'Only a signed-in user''s computer says hello.' using errcode = '42501';
    end if;

    insert into public.history_clock (user_id) values (caller) on conflict (user_id) do nothing;
    -- From here to the end of the transaction this user's history stands still.
    select * into clock from public.history_clock c where c.user_id = caller for update;
    select d.seen, d.baton into known, held from public.history_devices d where d.user_id = caller and d.id = device;
    is_confirmed := coalesce(seen between 0 and clock.rev and ferry_hello.baton = held, false);

    if seen is null then
        held := gen_random_uuid();
        insert into public.history_devices (user_id, id, baton) values (caller, device, held)
            on conflict (user_id, id) do update set baton = excluded.baton;
    end if;
    if seen is null or is_confirmed then
        update public.history_devices d
            set seen = case when is_confirmed then ferry_hello.seen else d.seen end, seen_at = now(),
                name = coalesce(left(device_name, 200), d.name)
            where d.user_id = caller and d.id = device;
        -- A bound, not a feature: whoever falls out is met as a stranger and reads everything once more.
        delete from public.history_devices d where d.user_id = caller and d.id in (
            select o.id from public.history_devices o where o.user_id = caller
            order by (o.id = device) desc, o.seen_at desc, o.id offset 500);
    end if;

    -- Rows deleted half a year ago go for good, except those that a computer in use has yet to hear of. (One that has
    -- confirmed nothing yet reads everything anyway.)
    select min(d.seen) into active_seen from public.history_devices d
        where d.user_id = caller and d.seen_at > now() - interval '180 days';
    with gone as (
        delete from public.upload_history h
        where h.user_id = caller and h.deleted_at < now() - interval '180 days'
            and h.rev <= coalesce(active_seen, 0)
        returning h.rev, h.id
    ), buried as (
        insert into public.history_graves (user_id, id) select caller, gone.id from gone on conflict do nothing
    )
    select max(rev) into collected from gone;
    if collected > clock.gc_rev then
        update public.history_clock c set gc_rev = collected where c.user_id = caller;
        clock.gc_rev := collected;
    end if;

    -- A copy of the whole server carries the epoch along, but is another cluster or another timeline.
    begin
        select format('-%s-%s', s.system_identifier, p.timeline_id) into cluster
            from pg_catalog.pg_control_system() s, pg_catalog.pg_control_checkpoint() p;
    exception when insufficient_privilege then
        cluster := '';
    end;

    return jsonb_build_object(
        'schema', 1,
        'user_id', caller,
        'epoch', clock.epoch || cluster,
        'rev', clock.rev,
        'gc_rev', clock.gc_rev,
        'known', known,
        'baton', held,
        'confirmed', is_confirmed,
        'devices', (
            select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name)), '[]')
            from (select o.id, o.name from public.history_devices o where o.user_id = caller
                order by o.seen_at desc, o.id limit 200) d));
end $$;

-- === Realtime: a hint that there is something new ======================================================================

do $$
begin
    if exists (select from pg_catalog.pg_publication where pubname = 'supabase_realtime' and not puballtables)
        and not exists (select from pg_catalog.pg_publication_tables where pubname = 'supabase_realtime'
            and schemaname = 'public' and tablename = 'upload_history') then
        alter publication supabase_realtime add table public.upload_history;
    end if;
end $$;

-- === Files: a private bucket, a folder for each user ===================================================================

insert into storage.buckets (id, name, public) values ('ferry-uploads', 'ferry-uploads', false)
    on conflict (id) do update set public = false;

-- Ferry reads the bucket's limits before it sends a file that is too large for it.
drop policy if exists "ferry: see the bucket" on storage.buckets;
create policy "ferry: see the bucket" on storage.buckets for select to authenticated
    using (id = 'ferry-uploads');

drop policy if exists "ferry: see own files" on storage.objects;
create policy "ferry: see own files" on storage.objects for select to authenticated
    using (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text);

drop policy if exists "ferry: add own files" on storage.objects;
create policy "ferry: add own files" on storage.objects for insert to authenticated
    with check (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text);

drop policy if exists "ferry: replace own files" on storage.objects;
create policy "ferry: replace own files" on storage.objects for update to authenticated
    using (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text)
    with check (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text);

drop policy if exists "ferry: delete own files" on storage.objects;
create policy "ferry: delete own files" on storage.objects for delete to authenticated
    using (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text);

-- === Is everything there? ==============================================================================================

-- Names what is missing or was changed; an empty list means that the history can be synced. Tells nothing else, so
-- anybody may ask.
create or replace function public.ferry_setup() returns jsonb
language sql stable security definer set search_path = '' as $$
    with policy as (
        -- Sound: for signed-in users only, and every condition in it asks who they are.
        select polrelid, polname, polroles = array[to_regrole('authenticated')::oid]
            and coalesce(pg_get_expr(polqual, polrelid), 'auth.uid()') like '%auth.uid()%'
            and coalesce(pg_get_expr(polwithcheck, polrelid), 'auth.uid()') like '%auth.uid()%' as sound
        from pg_catalog.pg_policy where polpermissive
    ), wanted (what, present) as (
        select 'table', to_regclass('public.upload_history') is not null
        union all select 'columns', (
            select count(*) = 24 from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.upload_history') and not attisdropped and attname in (
                'user_id', 'id', 'last_op', 'rev', 'device_id', 'name', 'remote_name', 'path', 'destination_id',
                'destination_name', 'destination_kind', 'bytes', 'started_at', 'outcome', 'finished_at', 'remote',
                'link', 'sha256', 'verified', 'failure', 'stored_bytes', 'attempts', 'server_at', 'deleted_at'))
        union all select 'constraints', (
            select count(*) = 3 from pg_catalog.pg_constraint
            where conrelid = to_regclass('public.upload_history') and convalidated
                and conname in ('upload_history_texts', 'upload_history_numbers', 'upload_history_words'))
        union all select 'counter', to_regclass('public.history_clock') is not null
        union all select 'devices', exists (
            select from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.history_devices') and attname = 'baton' and not attisdropped)
        union all select 'graves', to_regclass('public.history_graves') is not null
        union all select 'trigger', exists (
            select from pg_catalog.pg_trigger
            where tgrelid = to_regclass('public.upload_history') and tgname = 'ferry_history_change'
                and tgenabled in ('O', 'A'))
        union all select 'row level security', (
            select count(*) = 4 from pg_catalog.pg_class where relrowsecurity and oid in (
                to_regclass('public.upload_history'), to_regclass('public.history_clock'),
                to_regclass('public.history_devices'), to_regclass('public.history_graves')))
        union all select 'policies', (
            select count(*) = 3 from policy
            where sound and polrelid = to_regclass('public.upload_history') and polname in (
                'ferry: see own history', 'ferry: add to own history', 'ferry: change own history'))
        -- Policies add up: one more than ours lets somebody see or do more.
        union all select 'no other policies', not exists (
            select from policy
            where polname not like 'ferry: %' and polrelid in (
                to_regclass('public.upload_history'), to_regclass('public.history_clock'),
                to_regclass('public.history_devices'), to_regclass('public.history_graves')))
        union all select 'rights', coalesce(
            has_table_privilege('authenticated', to_regclass('public.upload_history'), 'select')
            and has_table_privilege('authenticated', to_regclass('public.upload_history'), 'insert')
            and has_table_privilege('authenticated', to_regclass('public.upload_history'), 'update')
            and not has_table_privilege('authenticated', to_regclass('public.upload_history'), 'delete, truncate')
            and not has_table_privilege('anon', to_regclass('public.upload_history'), 'select, insert, update, delete')
            and not has_table_privilege('authenticated', to_regclass('public.history_clock'),
                'select, insert, update, delete')
            and not has_table_privilege('authenticated', to_regclass('public.history_devices'),
                'select, insert, update, delete')
            and not has_table_privilege('authenticated', to_regclass('public.history_graves'),
                'select, insert, update, delete'), false)
        union all select 'hello', coalesce(has_function_privilege('authenticated',
            to_regprocedure('public.ferry_hello(uuid, text, bigint, uuid)'), 'execute'), false)
        union all select 'realtime', exists (
            select from pg_catalog.pg_publication_tables where pubname = 'supabase_realtime'
                and schemaname = 'public' and tablename = 'upload_history')
        union all select 'bucket', exists (
            select from storage.buckets where id = 'ferry-uploads' and not public)
        union all select 'bucket policies', (
            select count(*) = 4 from policy
            where sound and polrelid = to_regclass('storage.objects') and polname in (
                'ferry: see own files', 'ferry: add own files', 'ferry: replace own files', 'ferry: delete own files'))
    )
    select jsonb_build_object('schema', 1, 'missing',
        coalesce(jsonb_agg(what) filter (where present is not true), '[]')) from wanted;
$$;

revoke all on function public.ferry_history_change() from public, anon, authenticated, service_role;
revoke all on function public.ferry_hello(uuid, text, bigint, uuid) from public, anon, service_role;
revoke all on function public.ferry_setup() from public;
grant execute on function public.ferry_hello(uuid, text, bigint, uuid) to authenticated;
grant execute on function public.ferry_setup() to anon, authenticated;

notify pgrst, 'reload schema'; -- so that the API knows the new table at once

commit;
