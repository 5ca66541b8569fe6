-- The part of Supabase's auth schema that signing in meets; the columns are GoTrue's.
create schema extensions;
create extension pgcrypto schema extensions;
create schema auth authorization supabase_auth_admin;
grant usage on schema extensions to supabase_auth_admin;
grant usage on schema auth to anon, authenticated, service_role;
grant all on schema auth to postgres;
set role supabase_auth_admin;

create table auth.users (
    id uuid primary key default gen_random_uuid(),
    email text unique,
    encrypted_password text,
    email_confirmed_at timestamptz,
    recovery_token text not null default '', -- of a code sent by e-mail, hashed
    recovery_sent_at timestamptz,
    last_sign_in_at timestamptz,
    banned_until timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);

create table auth.sessions (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references auth.users on delete cascade,
    created_at timestamptz not null default now(),
    refreshed_at timestamptz
);

create table auth.refresh_tokens (
    id bigserial primary key,
    token text not null unique,
    user_id uuid not null,
    session_id uuid references auth.sessions on delete cascade,
    parent text,
    revoked boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
create index refresh_tokens_session on auth.refresh_tokens (session_id, revoked);

create function auth.jwt() returns jsonb language sql stable as
$$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;

create function auth.uid() returns uuid language sql stable as
$$ select (auth.jwt() ->> 'sub')::uuid $$;

create function auth.role() returns text language sql stable as
$$ select auth.jwt() ->> 'role' $$;

grant all on all tables in schema auth to postgres;
grant all on all sequences in schema auth to postgres;
reset role;
