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
--   public.history_limits     how much of each a user may keep: the place to change these numbers
--   public.history_news       that there is something new; every user sees their own row only
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

-- Nor is a bucket of the same name. Ferry's has Ferry's policies; where they were taken away, it still is private and
-- has nothing but users' folders.
do $$
begin
    if not exists (
        select from pg_catalog.pg_policies
        where schemaname = 'storage' and tablename = 'objects' and policyname = 'ferry: add own files'
    ) and exists (
        select from storage.buckets b where 'ferry-uploads' in (b.id, b.name) and (b.id <> b.name or b.public or exists (
            select from storage.objects o
            where o.bucket_id = b.id and o.name !~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/'))
    ) then
        raise exception 'There is a bucket ferry-uploads already, and it is not Ferry''s.'
            using hint = 'Nothing was changed. Move its files to a bucket of another name and delete it, then run this '
                'script again.';
    end if;
end $$;

-- === How much a user may keep =======================================================================================

-- The numbers stand here and nowhere else. Other ones for your project stay when this script is run again:
-- `update public.history_limits set uploads = 1000000;`
create table if not exists public.history_limits (single boolean primary key default true check (single));
alter table public.history_limits
    add column if not exists uploads bigint not null default 250000, -- rows of the history; about 1 kB each
    add column if not exists graves bigint not null default 250000, -- deleted rows, and as many ids of collected ones
    add column if not exists bytes bigint not null default 107374182400; -- in the bucket: 100 GiB
insert into public.history_limits default values on conflict do nothing;

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
    add column if not exists remote_id text, -- what the service knows the file by, where names mean nothing there
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
        and length(remote) <= 4096 and length(link) <= 4096 and length(remote_id) <= 512
        and octet_length(failure::text) <= 4096
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

-- How many rows the user has, kept up with every change; null: to be counted.
alter table public.history_clock
    add column if not exists alive bigint,
    add column if not exists deleted bigint;

-- Told by Realtime in place of the history: that hello removed an old row is no news, and Realtime would tell its key to
-- every user who listens, as there is no row left to ask the policies about.
create table if not exists public.history_news (
    user_id uuid primary key references auth.users (id) on delete cascade,
    rev bigint not null default 0
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
alter table public.history_graves
    add column if not exists dug_at timestamptz not null default now();

-- === What may change, and how ========================================================================================

-- Runs before a statement touches any row: the counter's row is locked first, always, as hello does. An update would lock
-- its row and then the counter, and hello, which collects under the counter's lock, the other way round.
create or replace function public.ferry_history_begin() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if auth.uid() is not null then
        insert into public.history_clock (user_id) values (auth.uid()) on conflict (user_id) do nothing;
        perform from public.history_clock c where c.user_id = auth.uid() for update;
    end if;
    return null;
end $$;

create or replace trigger ferry_history_begin before insert or update on public.upload_history
    for each statement execute function public.ferry_history_begin();
alter table public.upload_history enable trigger ferry_history_begin;

-- Runs for every row, with the rights of this script's owner, because the counter is nobody's else.
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
        new.remote_id := null;
        new.failure := null;
    end if;
    new.server_at := now();
    return new;
end $$;

create or replace trigger ferry_history_change before insert or update on public.upload_history
    for each row execute function public.ferry_history_change();
alter table public.upload_history enable trigger ferry_history_change;

-- Runs after a statement: keeps count, refuses an insert that goes beyond the limits, and tells Realtime. To forget is
-- never refused: it makes room.
create or replace function public.ferry_history_count() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    caller uuid := auth.uid();
    clock public.history_clock;
    limits public.history_limits;
    came_alive bigint;
    came_deleted bigint;
begin
    if tg_op = 'INSERT' then
        select count(*) filter (where f.deleted_at is null), count(f.deleted_at) into came_alive, came_deleted
            from fresh f;
    else
        select -count(*), count(*) into came_alive, came_deleted
            from fresh f join before b using (user_id, id) where b.deleted_at is null and f.deleted_at is not null;
    end if;
    select * into clock from public.history_clock c where c.user_id = caller;
    if not found then
        return null;
    end if;
    select * into limits from public.history_limits;
    clock.alive := clock.alive + came_alive;
    clock.deleted := clock.deleted + came_deleted;
    -- Counted anew before anything is refused: an administrator may have deleted rows.
    if clock.alive is null or clock.deleted is null or clock.alive > limits.uploads or clock.deleted > limits.graves then
        select count(*) filter (where h.deleted_at is null), count(h.deleted_at) into clock.alive, clock.deleted
            from public.upload_history h where h.user_id = caller;
    end if;
    -- PostgREST answers PT507 with the status 507.
    if tg_op = 'INSERT' and came_alive > 0 and clock.alive > limits.uploads then
        raise exception 'The history keeps % uploads of a user.', limits.uploads using errcode = 'PT507',
            detail = jsonb_build_object('kept', 'uploads', 'limit', limits.uploads),
            hint = 'Forget some, or raise the number in public.history_limits.';
    elsif tg_op = 'INSERT' and came_deleted > 0 and clock.deleted > limits.graves then
        raise exception 'The history keeps % forgotten uploads of a user.', limits.graves using errcode = 'PT507',
            detail = jsonb_build_object('kept', 'graves', 'limit', limits.graves),
            hint = 'Wait until old ones are collected, or raise the number in public.history_limits.';
    end if;
    update public.history_clock c set alive = clock.alive, deleted = clock.deleted where c.user_id = caller;
    insert into public.history_news as news (user_id, rev) values (caller, clock.rev)
        on conflict (user_id) do update set rev = excluded.rev where news.rev <> excluded.rev;
    return null;
end $$;

create or replace trigger ferry_history_count_inserted after insert on public.upload_history
    referencing new table as fresh for each statement execute function public.ferry_history_count();
create or replace trigger ferry_history_count_updated after update on public.upload_history
    referencing old table as before new table as fresh for each statement execute function public.ferry_history_count();
alter table public.upload_history
    enable trigger ferry_history_count_inserted, enable trigger ferry_history_count_updated;

-- === Who may =========================================================================================================

alter table public.upload_history enable row level security;
alter table public.history_clock enable row level security;
alter table public.history_devices enable row level security;
alter table public.history_graves enable row level security;
alter table public.history_limits enable row level security;
alter table public.history_news enable row level security;

revoke all on public.upload_history, public.history_clock, public.history_devices, public.history_graves,
    public.history_limits, public.history_news from public, anon, authenticated, service_role;
grant select, insert, update on public.upload_history to authenticated;
grant select on public.history_limits, public.history_news to authenticated;

drop policy if exists "ferry: see own history" on public.upload_history;
create policy "ferry: see own history" on public.upload_history for select to authenticated
    using (user_id = (select auth.uid()));

drop policy if exists "ferry: add to own history" on public.upload_history;
create policy "ferry: add to own history" on public.upload_history for insert to authenticated
    with check (user_id = (select auth.uid()));

drop policy if exists "ferry: change own history" on public.upload_history;
create policy "ferry: change own history" on public.upload_history for update to authenticated
    using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

drop policy if exists "ferry: see the limits" on public.history_limits;
create policy "ferry: see the limits" on public.history_limits for select to authenticated using (true);

drop policy if exists "ferry: see own news" on public.history_news;
create policy "ferry: see own news" on public.history_news for select to authenticated
    using (user_id = (select auth.uid()));
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
    removed bigint;
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
        where h.user_id = caller and h.id in ( -- not all at once: a statement has its time, and the next hello goes on
            select o.id from public.upload_history o
            where o.user_id = caller and o.deleted_at < now() - interval '180 days' and o.rev <= coalesce(active_seen, 0)
            order by o.rev limit 5000)
        returning h.rev, h.id
    ), buried as (
        insert into public.history_graves (user_id, id) select caller, gone.id from gone on conflict do nothing
    )
    select max(rev), count(*) into collected, removed from gone;
    if removed > 0 then
        clock.gc_rev := greatest(clock.gc_rev, collected);
        update public.history_clock c set gc_rev = clock.gc_rev, deleted = c.deleted - removed where c.user_id = caller;
        -- The oldest graves beyond the limit fall in: whoever slept for so long may bring such a row back.
        delete from public.history_graves g where g.user_id = caller and g.id in (
            select o.id from public.history_graves o where o.user_id = caller
            order by o.dug_at desc, o.id offset (select l.graves from public.history_limits l));
    end if;

    -- A copy of the whole server carries the epoch along, but is another cluster or another timeline.
    begin
        select format('-%s-%s', s.system_identifier, p.timeline_id) into cluster
            from pg_catalog.pg_control_system() s, pg_catalog.pg_control_checkpoint() p;
    exception when insufficient_privilege then
        cluster := '';
    end;

    return jsonb_build_object(
        'schema', 2,
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
declare
    told text[];
begin
    if exists (select from pg_catalog.pg_publication where pubname = 'supabase_realtime' and not puballtables) then
        select array_agg(tablename) into told from pg_catalog.pg_publication_tables
            where pubname = 'supabase_realtime' and schemaname = 'public';
        if 'upload_history' = any (told) then -- by an earlier version of this script
            alter publication supabase_realtime drop table public.upload_history;
        end if;
        if ('history_news' = any (told)) is not true then
            alter publication supabase_realtime add table public.history_news;
        end if;
    end if;
end $$;

-- === Files: a private bucket, a folder for each user ===================================================================

insert into storage.buckets (id, name, public) values ('ferry-uploads', 'ferry-uploads', false)
    on conflict (id) do nothing;
update storage.buckets set public = false where id = 'ferry-uploads' and public; -- Ferry's, as was seen at the beginning

-- Whether the user's files leave room for another. As the user, who sees their own files only. Asked before a file comes,
-- when nobody knows its size: the last one may go beyond the limit.
create or replace function public.ferry_has_room() returns boolean
language sql stable set search_path = '' as $$
    select coalesce(sum((o.metadata->>'size')::bigint), 0) < (select l.bytes from public.history_limits l)
    from storage.objects o
    where o.bucket_id = 'ferry-uploads' and o.name ~>=~ (auth.uid()::text || '/') and o.name ~<~ (auth.uid()::text || '0')
$$;

-- Ferry reads the bucket's limits before it sends a file that is too large for it.
drop policy if exists "ferry: see the bucket" on storage.buckets;
create policy "ferry: see the bucket" on storage.buckets for select to authenticated
    using (id = 'ferry-uploads');

drop policy if exists "ferry: see own files" on storage.objects;
create policy "ferry: see own files" on storage.objects for select to authenticated
    using (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text);

drop policy if exists "ferry: add own files" on storage.objects;
create policy "ferry: add own files" on storage.objects for insert to authenticated
    with check (bucket_id = 'ferry-uploads' and (storage.foldername(name))[1] = (select auth.uid())::text
        and (select public.ferry_has_room()));

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
    -- As PostgreSQL writes them out again: a policy of the right name that lets others in is none of ours.
    with own (said, files) as (values (
        '(user_id = ( SELECT auth.uid() AS uid))',
        '(bucket_id = ''ferry-uploads''::text) AND ((storage.foldername(name))[1] = (( SELECT auth.uid() AS uid))::text)'
    )), due (schemaname, tablename, policyname, cmd, qual, with_check) as (
        select d.* from own, lateral (values
            ('public', 'upload_history', 'ferry: see own history', 'SELECT', own.said, null),
            ('public', 'upload_history', 'ferry: add to own history', 'INSERT', null, own.said),
            ('public', 'upload_history', 'ferry: change own history', 'UPDATE', own.said, own.said),
            ('public', 'history_limits', 'ferry: see the limits', 'SELECT', 'true', null),
            ('public', 'history_news', 'ferry: see own news', 'SELECT', own.said, null),
            ('storage', 'buckets', 'ferry: see the bucket', 'SELECT', '(id = ''ferry-uploads''::text)', null),
            ('storage', 'objects', 'ferry: see own files', 'SELECT', format('(%s)', own.files), null),
            ('storage', 'objects', 'ferry: add own files', 'INSERT', null,
                format('(%s AND ( SELECT public.ferry_has_room() AS ferry_has_room))', own.files)),
            ('storage', 'objects', 'ferry: replace own files', 'UPDATE', format('(%s)', own.files),
                format('(%s)', own.files)),
            ('storage', 'objects', 'ferry: delete own files', 'DELETE', format('(%s)', own.files), null)
        ) d (schemaname, tablename, policyname, cmd, qual, with_check)
    ), lacking as (
        select d.schemaname from due d where not exists (
            select from pg_catalog.pg_policies p
            where (p.schemaname, p.tablename, p.policyname) = (d.schemaname, d.tablename, d.policyname)
                and p.permissive = 'PERMISSIVE' and p.roles = '{authenticated}' and p.cmd = d.cmd
                and p.qual is not distinct from d.qual and p.with_check is not distinct from d.with_check)
    ), ours (oid) as (
        values (to_regclass('public.upload_history')::oid), (to_regclass('public.history_clock')),
            (to_regclass('public.history_devices')), (to_regclass('public.history_graves')),
            (to_regclass('public.history_limits')), (to_regclass('public.history_news'))
    ), wanted (what, present) as (
        select 'table', to_regclass('public.upload_history') is not null
        union all select 'columns', (
            select count(*) = 25 from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.upload_history') and not attisdropped and attname in (
                'user_id', 'id', 'last_op', 'rev', 'device_id', 'name', 'remote_name', 'path', 'destination_id',
                'destination_name', 'destination_kind', 'bytes', 'started_at', 'outcome', 'finished_at', 'remote',
                'link', 'remote_id', 'sha256', 'verified', 'failure', 'stored_bytes', 'attempts', 'server_at',
                'deleted_at'))
        union all select 'constraints', (
            select count(*) = 3 from pg_catalog.pg_constraint
            where conrelid = to_regclass('public.upload_history') and convalidated
                and conname in ('upload_history_texts', 'upload_history_numbers', 'upload_history_words'))
        union all select 'counter', exists (
            select from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.history_clock') and attname = 'deleted' and not attisdropped)
        union all select 'devices', exists (
            select from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.history_devices') and attname = 'baton' and not attisdropped)
        union all select 'graves', exists (
            select from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.history_graves') and attname = 'dug_at' and not attisdropped)
        union all select 'limits', exists (
            select from pg_catalog.pg_attribute
            where attrelid = to_regclass('public.history_limits') and attname = 'bytes' and not attisdropped)
        union all select 'trigger', (
            select count(*) = 4 from pg_catalog.pg_trigger
            where tgrelid = to_regclass('public.upload_history') and tgenabled in ('O', 'A') and tgname in (
                'ferry_history_begin', 'ferry_history_change', 'ferry_history_count_inserted',
                'ferry_history_count_updated'))
        union all select 'row level security', (
            select count(*) = 6 from pg_catalog.pg_class where relrowsecurity and oid in (select oid from ours))
        union all select 'policies', not exists (select from lacking where schemaname = 'public')
        -- Policies add up: one more than ours lets somebody see or do more.
        union all select 'no other policies', not exists (
            select from pg_catalog.pg_policies p
            where p.schemaname = 'public' and to_regclass(format('public.%I', p.tablename)) in (select oid from ours)
                and (p.tablename, p.policyname) not in (select d.tablename, d.policyname from due d))
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
                'select, insert, update, delete')
            and not has_table_privilege('authenticated', to_regclass('public.history_limits'), 'insert, update, delete')
            and not has_table_privilege('authenticated', to_regclass('public.history_news'), 'insert, update, delete'),
            false)
        union all select 'hello', coalesce(has_function_privilege('authenticated',
            to_regprocedure('public.ferry_hello(uuid, text, bigint, uuid)'), 'execute'), false)
        union all select 'realtime', exists (
            select from pg_catalog.pg_publication_tables where pubname = 'supabase_realtime'
                and schemaname = 'public' and tablename = 'history_news')
        union all select 'realtime tells of the history itself', not exists (
            select from pg_catalog.pg_publication_tables where pubname = 'supabase_realtime'
                and schemaname = 'public' and tablename = 'upload_history')
        union all select 'bucket', exists (
            select from storage.buckets where id = 'ferry-uploads' and not public)
        union all select 'bucket policies', not exists (select from lacking where schemaname = 'storage')
    )
    select jsonb_build_object('schema', 2, 'missing',
        coalesce(jsonb_agg(what) filter (where present is not true), '[]')) from wanted;
$$;

revoke all on function public.ferry_history_begin(), public.ferry_history_change(), public.ferry_history_count()
    from public, anon, authenticated, service_role;
revoke all on function public.ferry_has_room() from public, anon, service_role;
grant execute on function public.ferry_has_room() to authenticated;
revoke all on function public.ferry_hello(uuid, text, bigint, uuid) from public, anon, service_role;
revoke all on function public.ferry_setup() from public;
grant execute on function public.ferry_hello(uuid, text, bigint, uuid) to authenticated;
grant execute on function public.ferry_setup() to anon, authenticated;

notify pgrst, 'reload schema'; -- so that the API knows the new table at once

commit;
