// The part of PostgREST. The recorded requests spoke to a table that is Ferry's now; this one's name is as long.
import { ask, json, second } from './asking.mjs';
import { checkAgainst } from './comparing.mjs';

const tableSql = `
  drop table if exists public.recorded_table;
  create table public.recorded_table (
    id uuid primary key, user_id uuid not null default auth.uid(), file_name text not null, bytes bigint not null default 0,
    status text not null default 'done' check (status in ('done', 'failed')), updated_at timestamptz not null default now(),
    deleted boolean not null default false);
  alter table public.recorded_table enable row level security;
  revoke all on public.recorded_table from anon;
  create policy own on public.recorded_table for all to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());`;

const row = (number, fields = {}) => ({ id: `aaaaaaaa-0000-0000-0000-00000000000${number}`, ...fields });

/** client: of the database, to make the table that the recorded requests spoke to. */
export async function checkRest(client) {
  await client.query(tableSql);
  const check = checkAgainst('rest.txt', (text) => text.replaceAll('recorded_table', 'upload_history'));
  await checkWriting(check);
  await checkReading(check);
  await client.query('drop table public.recorded_table');
}

function rest(method, query, { prefer, body, who, headers } = {}) {
  return ask(method, `/rest/v1/${query}`, {
    who,
    body: typeof body === 'string' ? body : body && JSON.stringify(body),
    headers: { ...(body ? json : {}), ...(prefer ? { prefer } : {}), ...headers },
  });
}

async function checkWriting(check) {
  const merge = 'resolution=merge-duplicates';
  const insert = (body, { query = 'recorded_table', ...options } = {}) =>
    rest('POST', query, { body, ...options });
  const uneven = [row(1, { file_name: 'a', bytes: 10 }), row(2, { file_name: 'b' })];
  check('bulk upsert, representation', await insert(uneven, { prefer: `${merge},return=representation` }));
  check('differing keys WITHOUT missing=default, no columns', await insert(uneven, { prefer: merge }));
  const columns = 'recorded_table?columns=id,file_name,bytes';
  check(
    'differing keys with ?columns= and missing=default',
    await insert(uneven, { query: columns, prefer: `${merge},missing=default,return=minimal` }),
  );
  check(
    'with ?columns= WITHOUT missing=default -> NULLs',
    await insert(uneven, { query: columns, prefer: merge }),
  );
  const changed = row(1, { file_name: 'a2', bytes: 50 });
  check('re-upsert (update) minimal', await insert([changed], { prefer: `${merge},return=minimal` }));
  check(
    're-upsert representation (all updates)',
    await insert([changed], { prefer: `${merge},return=representation` }),
  );
  check(
    'ignore-duplicates',
    await insert([row(1, { file_name: 'other' }), row(7, { file_name: 'new' })], {
      prefer: 'resolution=ignore-duplicates,return=representation',
    }),
  );
  check('same id twice in one upsert', await insert([changed, changed], { prefer: merge }));
  check('plain insert duplicate key', await insert(changed));
  check('RLS: other user_id', await insert(row(3, { user_id: second, file_name: 'x' })));
  await insert(row(9, { file_name: 'theirs' }), { who: 'second' });
  check("RLS upsert over another user's row", await insert(row(9, { file_name: 'x' }), { prefer: merge }));
  check('check violation', await insert(row(3, { file_name: 'x', status: 'nonsense' })));
  check('not null violation', await insert(row(3, { file_name: null })));
  check('bad uuid', await insert({ id: 'zz', file_name: 'x' }));
  check('unknown column', await insert(row(3, { nope: 1 })));
  check('malformed JSON', await insert('{'));
  check('empty array', await insert('[]'));
  check('unsupported media', await insert('x', { headers: { 'content-type': 'text/foo' } }));
  check('anon insert', await insert(row(3, { file_name: 'x' }), { who: null }));
}

async function checkReading(check) {
  const get = (query, options) => rest('GET', `recorded_table?${query}`, options);
  const before = '2020-01-01T00:00:00.123456%2B00:00';
  await rest('POST', 'recorded_table', {
    body: [4, 5, 6].map((number) => row(number, { file_name: 'more' })),
  });
  await rest('DELETE', 'recorded_table?file_name=eq.b');
  const exact = { prefer: 'count=exact' };
  check(
    'select order limit offset exact',
    await get('select=id,bytes,updated_at&order=updated_at.desc.nullslast,id.asc&limit=2&offset=1', exact),
    ['body', 'content-length'],
  );
  check('Range header', await get('select=id&order=id', { ...exact, headers: { range: '0-1' } }));
  check('Range past end', await get('select=id&order=id', { ...exact, headers: { range: '100-101' } }));
  check('offset past end, count exact', await get('select=id&offset=100', exact));
  check(
    'count=estimated HEAD',
    await rest('HEAD', 'recorded_table?select=id', { prefer: 'count=estimated' }),
  );
  check(
    'filters in/eq/gt',
    await get(
      'select=id,status&status=eq.done&bytes=gte.0&id=in.(aaaaaaaa-0000-0000-0000-000000000001,aaaaaaaa-0000-0000-0000-000000000002)',
    ),
  );
  check(
    'keyset or()',
    await get(
      `select=id,updated_at&order=updated_at.asc,id.asc&limit=2&id=gte.aaaaaaaa-0000-0000-0000-000000000004&or=(updated_at.gt.${before},and(updated_at.eq.2020-01-01T00:00:00%2B00:00,id.gt.aaaaaaaa-0000-0000-0000-000000000001))`,
    ),
    ['body', 'content-length'],
  );
  check('unencoded + in timestamp', await get('updated_at=gt.2020-01-01T00:00:00+00:00'));
  check('in with quotes', await get('select=id&file_name=in.("a,b","c")'.replaceAll('"', '%22')));
  check('bad operator', await get('bytes=foo.1'));
  check('unknown table', await rest('GET', 'nope'));
  check('unknown column filter', await get('nope=eq.1'));
  check('single object 406', await get('', { headers: { accept: 'application/vnd.pgrst.object+json' } }));
  check(
    'PATCH',
    await rest('PATCH', 'recorded_table?id=eq.aaaaaaaa-0000-0000-0000-000000000001', {
      body: { deleted: true },
      prefer: 'return=representation',
    }),
  );
  check(
    'PATCH none',
    await rest('PATCH', 'recorded_table?id=eq.aaaaaaaa-0000-0000-0000-000000000099', {
      body: { deleted: true },
    }),
  );
  check('DELETE', await rest('DELETE', 'recorded_table?id=eq.aaaaaaaa-0000-0000-0000-000000000007'));
  check('no auth (anon role, no grant)', await get('', { who: null }));
  check('expired JWT', await get('', { who: 'expired' }));
  check('expired 10s ago (30 s leeway)', await get('limit=0', { who: 'just expired' }));
  check('bad signature', await get('', { who: 'bad signature' }));
  check('garbage JWT', await get('', { who: 'garbage' }));
  check('unknown role', await get('', { who: 'unknown role' }));
  check(
    'authenticated user select of U2 (RLS -> empty)',
    await get('select=id&id=eq.aaaaaaaa-0000-0000-0000-000000000001', { who: 'second' }),
  );
}
