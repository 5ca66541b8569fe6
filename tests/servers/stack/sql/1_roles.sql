-- The roles that Supabase gives a project; names and attributes as in supabase/postgres. All of this folder is run by
-- the superuser supabase_admin; the SQL editor, and so ferry.sql, is `postgres`, who is none.
-- The servers log in as authenticator and take on one of the others for each request.
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit;
create role supabase_auth_admin login noinherit createrole;
create role supabase_storage_admin nologin noinherit;
create role postgres login createdb createrole replication bypassrls;
grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role, pg_monitor, pg_read_all_data, pg_signal_backend to postgres;
alter database postgres owner to postgres;
