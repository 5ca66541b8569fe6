-- The buckets that the tests upload to, and who may.
--   ferry          anybody, anything
--   ferry-limited  anybody; files up to 1 MB, pictures and plain text only
--   ferry-add      anybody; nothing may be replaced
--   ferry-closed   no policy at all: every upload is refused
--   uploads, small, images   the three of the recorded transcripts, made by check.mjs through the API;
--                  a signed-in user, in the folder that carries the user's id
insert into storage.buckets (id, name, file_size_limit, allowed_mime_types) values
    ('ferry', 'ferry', null, null),
    ('ferry-limited', 'ferry-limited', 1000000, '{image/*,text/plain}'),
    ('ferry-add', 'ferry-add', null, null),
    ('ferry-closed', 'ferry-closed', null, null);

create policy "limits can be read" on storage.buckets for select to anon, authenticated
    using (id in ('ferry', 'ferry-limited'));

create policy "open: add" on storage.objects for insert to anon, authenticated
    with check (bucket_id in ('ferry', 'ferry-limited'));
create policy "open: see" on storage.objects for select to anon, authenticated
    using (bucket_id in ('ferry', 'ferry-limited'));
create policy "open: replace" on storage.objects for update to anon, authenticated
    using (bucket_id in ('ferry', 'ferry-limited'))
    with check (bucket_id in ('ferry', 'ferry-limited'));

create policy "add only: add" on storage.objects for insert to anon, authenticated
    with check (bucket_id = 'ferry-add');
create policy "add only: see" on storage.objects for select to anon, authenticated
    using (bucket_id = 'ferry-add');

create policy "own folder" on storage.objects for all to authenticated
    using (bucket_id in ('uploads', 'small', 'images') and (storage.foldername(name))[1] = auth.uid()::text)
    with check (bucket_id in ('uploads', 'small', 'images') and (storage.foldername(name))[1] = auth.uid()::text);
