-- Takes away what ferry.sql made: the history of every user of this project, its counters and its policies.
-- Your computers keep their own histories. The bucket `ferry-uploads` and the files in it stay; delete it on the
-- dashboard's Storage page if you want to (Supabase deletes files through its API only). May be run again at any time.
begin;
set local client_min_messages = warning;

do $$
begin
    if to_regclass('public.upload_history') is not null and not exists (
        select from pg_catalog.pg_attribute
        where attrelid = to_regclass('public.upload_history') and attname = 'last_op' and not attisdropped
    ) then
        raise exception 'The table public.upload_history is not Ferry''s.' using hint = 'Nothing was taken away.';
    end if;
end $$;

drop policy if exists "ferry: add own files" on storage.objects;
drop function if exists public.ferry_has_room();
drop function if exists public.ferry_setup();
drop function if exists public.ferry_hello(uuid, text, bigint, uuid);
drop table if exists public.upload_history; -- leaves the publication supabase_realtime, too
drop table if exists public.history_graves;
drop table if exists public.history_devices;
drop table if exists public.history_news;
drop table if exists public.history_limits;
drop table if exists public.history_clock;
drop function if exists public.ferry_history_begin();
drop function if exists public.ferry_history_change();
drop function if exists public.ferry_history_count();

drop policy if exists "ferry: see the bucket" on storage.buckets;
drop policy if exists "ferry: see own files" on storage.objects;
drop policy if exists "ferry: replace own files" on storage.objects;
drop policy if exists "ferry: delete own files" on storage.objects;

notify pgrst, 'reload schema';

commit;
