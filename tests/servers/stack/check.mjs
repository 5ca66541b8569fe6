// Asks the running stand-in what the real servers were once asked, and compares with what they answered
// (recorded/*.txt), case by case. Needs the variables of `./dev stack env`; exit status 77 without them.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { makeToken } from './jwt.mjs';

const {
  FERRY_STACK_URL: base,
  FERRY_STACK_SERVICE_KEY: serviceKey,
  FERRY_STACK_KEY: anonKey,
  FERRY_STACK_JWT_SECRET: secret,
  FERRY_STACK_DB: databaseUrl,
} = process.env;
if (!base) {
  console.log('The stack is not running: ./dev stack start, then eval "$(./dev stack env)"');
  process.exit(77);
}

const first = '11111111-1111-1111-1111-111111111111';
const second = '22222222-2222-2222-2222-222222222222';
const now = Math.floor(Date.now() / 1000);
const tokenOf = (sub, exp = now + 600, key = secret) => makeToken({ sub, role: 'authenticated', exp }, key);
const tokens = {
  first: tokenOf(first),
  second: tokenOf(second),
  service: serviceKey,
  anon: anonKey,
  garbage: 'garbage',
  'bad signature': tokenOf(first, now + 600, 'another secret'),
  expired: tokenOf(first, now - 60),
  'just expired': tokenOf(first, now - 10),
  'unknown role': makeToken({ sub: first, role: 'norole', exp: now + 600 }, secret),
};

// --- Asking -----------------------------------------------------------------------------------------

function ask(method, path, { who = 'first', headers = {}, body } = {}) {
  const url = new URL(path, base);
  const authorization = who ? { authorization: `Bearer ${tokens[who]}` } : {};
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method, agent: false, headers: { apikey: anonKey, ...authorization, ...length, ...headers } },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

// --- Comparing --------------------------------------------------------------------------------------

function readRecorded(file) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'recorded');
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('HTTP/1.1 100 Continue\n\n', '');
  const cases = new Map();
  for (const section of text.split(/^### /m).slice(1)) {
    const [, name, status, head, body] = /^(.*)\nHTTP\/1\.1 (\d+).*\n([^]*?)\n\n([^]*)$/.exec(section);
    const headers = Object.fromEntries(
      head
        .split('\n')
        .map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
    );
    cases.set(name, { status: Number(status), headers, body: body.trim() });
  }
  return cases;
}

const compared =
  /^(content-type|content-length|content-range|preference-applied|proxy-status|www-authenticate|cache-control|etag|last-modified|location|tus-(?!max-size).*|upload-.*|access-control-allow-origin)$/;

// What differs from run to run, made equal: ids, times, hashes of random content, host and port.
function neutral(text) {
  return text
    .replace(
      /https?:\/\/[\w.:]+(\/storage\/v1)?(\/upload\/resumable\/)([\w-]+)/,
      (all, prefix, path, id) => `${path}${Buffer.from(id, 'base64url').toString()}`,
    )
    .replace(/\b(?!11111111|22222222|aaaaaaaa)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|\+00:00)/g, '<time>')
    .replace(/\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/g, '<time>')
    .replace(/\b(?!d41d8cd98f)[0-9a-f]{32}\b/g, '<md5>');
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

// The order of keys in an error varies among the real servers too.
function comparable(body) {
  try {
    return JSON.stringify(sorted(JSON.parse(neutral(body))));
  } catch {
    return neutral(body).trim();
  }
}

function differences(expected, actual, except) {
  const found = [];
  if (expected.status !== actual.status)
    found.push(`status: expected ${expected.status}, got ${actual.status}`);
  for (const [name, value] of Object.entries(expected.headers)) {
    if (!compared.test(name) || except.includes(name)) continue;
    const got = neutral(actual.headers[name] ?? '(none)');
    if (neutral(value) !== got) found.push(`${name}: expected ${neutral(value)}, got ${got}`);
  }
  if (!except.includes('body') && comparable(expected.body) !== comparable(actual.body)) {
    found.push(`body: expected ${comparable(expected.body)}\n              got ${comparable(actual.body)}`);
  }
  return found;
}

let checked = 0;
let failed = 0;

/** except: names of headers, or 'body', that depend on the recorded machine. */
function expectAs(recorded, name, actual, except = []) {
  checked += 1;
  const expected = recorded.get(name);
  const found = expected ? differences(expected, actual, except) : ['nothing is recorded under this name'];
  if (found.length === 0) return;
  failed += 1;
  console.log(`DIFFERENT  ${name}\n    ${found.join('\n    ')}`);
}

// --- Buckets and objects ----------------------------------------------------------------------------

const octets = (count) => Buffer.alloc(count, 'x');
const binary = { 'content-type': 'application/octet-stream' };
const json = { 'content-type': 'application/json' };

async function checkBuckets() {
  const recorded = readRecorded('buckets.txt');
  const make = (who, settings) =>
    ask('POST', '/storage/v1/bucket', { who, headers: json, body: JSON.stringify(settings) });
  expectAs(
    recorded,
    'create bucket (service_role)',
    await make('service', { id: 'uploads', name: 'uploads' }),
  );
  expectAs(recorded, 'create bucket again', await make('service', { id: 'uploads', name: 'uploads' }));
  expectAs(
    recorded,
    'create bucket small w/limits',
    await make('service', { id: 'small', name: 'small', file_size_limit: 1000 }),
  );
  expectAs(
    recorded,
    'create bucket images w/mime',
    await make('service', {
      id: 'images',
      name: 'images',
      public: true,
      file_size_limit: '10MB',
      allowed_mime_types: ['image/*'],
    }),
  );
  expectAs(recorded, 'create bucket as user', await make('first', { id: 'mine', name: 'mine' }));
  expectAs(recorded, 'get bucket service', await ask('GET', '/storage/v1/bucket/images', { who: 'service' }));
}

async function checkObjects() {
  const recorded = readRecorded('objects.txt');
  const url = (key, bucket = 'uploads', folder = first) => `/storage/v1/object/${bucket}/${folder}/${key}`;
  const post = (key, options = {}) =>
    ask(options.method ?? 'POST', url(key, options.bucket, options.folder), {
      who: options.who === undefined ? 'first' : options.who,
      headers: { ...binary, ...options.headers },
      body: octets(options.size ?? 5000),
    });
  const cases = [
    ['upload raw body POST', () => post('a.bin')],
    ['same again without x-upsert', () => post('a.bin')],
    ['x-upsert true', () => post('a.bin', { headers: { 'x-upsert': 'true' } })],
    ['PUT update', () => post('a.bin', { method: 'PUT' })],
    ['PUT nonexisting', () => post('none.bin', { method: 'PUT' })],
    ['multipart/form-data', () => postForm(url('form.bin'))],
    ['no auth', () => post('b.bin', { who: null })],
    ['bad jwt', () => post('b.bin', { who: 'garbage' })],
    ['bad signature', () => post('b.bin', { who: 'bad signature' })],
    ['expired', () => post('b.bin', { who: 'expired' })],
    ['anon key (no policy)', () => post('b.bin', { who: 'anon' })],
    ['missing bucket', () => post('b.bin', { bucket: 'nowhere' })],
    ["RLS: other user's folder", () => post('b.bin', { folder: second })],
    ['too large for bucket', () => post('b.bin', { bucket: 'small' })],
    [
      'mime not allowed',
      () => post('b.pdf', { bucket: 'images', headers: { 'content-type': 'application/pdf' } }),
    ],
    ['bad key', () => post('a%5Eb%7Bc.bin')],
    ['unicode key', () => post('%C3%A9t%C3%A9.bin')],
    ['space+parens key', () => post('a%20b%20(1)%20%26%20c%23x%2By.bin')],
    ['double slash key', () => post('/x.bin')],
    ['empty file', () => post('empty.bin', { size: 0 })],
    ['info', () => ask('GET', `/storage/v1/object/info/uploads/${first}/a.bin`)],
    ['HEAD', () => ask('HEAD', url('a.bin'))],
    ['GET as U2', () => ask('GET', url('a.bin'), { who: 'second' })],
    ['GET missing', () => ask('GET', url('missing.bin'))],
    [
      'list',
      () =>
        ask('POST', '/storage/v1/object/list/uploads', {
          headers: json,
          body: JSON.stringify({ prefix: first, limit: 2 }),
        }),
    ],
    [
      'list-v2',
      () =>
        ask('POST', '/storage/v1/object/list-v2/uploads', {
          headers: json,
          body: JSON.stringify({ prefix: `${first}/`, limit: 2, with_delimiter: true }),
        }),
    ],
    ['delete missing', () => ask('DELETE', url('missing.bin'))],
    [
      'delete many',
      () =>
        ask('DELETE', '/storage/v1/object/uploads', {
          headers: json,
          body: JSON.stringify({ prefixes: [`${first}/form.bin`, `${second}/b.bin`] }),
        }),
    ],
  ];
  for (const [name, request] of cases) expectAs(recorded, name, await request());
}

function postForm(path) {
  const boundary = 'boundary';
  const field = (name, more, value) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const body =
    field('cacheControl', '', '3600') +
    field('metadata', '', '{"k":"v"}') +
    field('', '; filename="form.png"\r\nContent-Type: image/png', octets(5000)) +
    `--${boundary}--\r\n`;
  return ask('POST', path, {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body,
  });
}

// --- Resumable uploads ------------------------------------------------------------------------------

const base64 = (text) => Buffer.from(text).toString('base64');
const metadataHeader = (fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name} ${base64(value)}`)
    .join(',');
const tus = { 'tus-resumable': '1.0.0' };
const resumable = '/storage/v1/upload/resumable';

function create(key, options = {}) {
  const {
    bucket = 'uploads',
    folder = first,
    length = 20000000,
    who = 'first',
    headers = {},
    body,
    type = 'application/x-test',
  } = options;
  return ask('POST', resumable, {
    who,
    body,
    headers: {
      ...tus,
      'upload-length': length,
      'upload-metadata': metadataHeader({
        bucketName: bucket,
        objectName: `${folder}/${key}`,
        contentType: type,
        cacheControl: '3600',
        metadata: '{"sha256":"feed"}',
      }),
      ...headers,
    },
  });
}

const patch = (url, offset, count, { who = 'first', headers = {} } = {}) =>
  ask('PATCH', url, {
    who,
    body: octets(count),
    headers: {
      ...tus,
      'content-type': 'application/offset+octet-stream',
      ...(offset === null ? {} : { 'upload-offset': offset }),
      ...headers,
    },
  });

async function checkResumable() {
  const recorded = readRecorded('resumable.txt');
  const check = async (name, reply, except) => expectAs(recorded, name, await reply, except);
  const head = (url, who = 'first', headers = tus) => ask('HEAD', url, { who, headers });
  await check('OPTIONS', ask('OPTIONS', resumable, { who: null }));
  const upload = create('tus1.bin');
  await check('create via gateway', upload);
  const { location: url } = (await upload).headers;
  await check('PATCH 0 full chunk', patch(url, 0, 6291456));
  // The recorded user metadata was cut out of upload-metadata; the other fields are compared below.
  await check('HEAD', head(url), ['upload-metadata']);
  await check('HEAD w/o auth', ask('HEAD', url, { who: null, headers: tus }));
  await check('HEAD as other user', head(url, 'second'), ['upload-metadata']);
  await check('HEAD w/o Tus-Resumable', head(url, 'first', {}));
  await check('PATCH wrong offset (0 again)', patch(url, 0, 100));
  await check(
    'PATCH wrong content-type',
    patch(url, 6291456, 100, { headers: { 'content-type': 'text/plain' } }),
  );
  await check('PATCH expired JWT', patch(url, 6291456, 100, { who: 'expired' }));
  await check('PATCH 100 kB chunk (not 6 MB)', patch(url, 6291456, 100000));
  await check('wrong Tus-Resumable version', head(url, 'first', { 'tus-resumable': '0.2.2' }));
  await check('D PATCH missing Upload-Offset', patch(url, null, 100));
  await check('D PATCH as other user', patch(url, 6391456, 100, { who: 'second' }));
  await check('D PATCH expired JWT', patch(url, 6391456, 100, { who: 'expired' }));
  await check('D wrong offset', patch(url, 0, 100));
  await check(
    'D HEAD other id',
    head(
      `${resumable}/${Buffer.from(`uploads/${first}/tus1.bin/00000000-0000-4000-8000-000000000000`).toString('base64url')}`,
    ),
  );
  await check('D HEAD garbage id', head(`${resumable}/garbage`));
  await check('D GET upload url', ask('GET', url), ['content-length', 'body']);
  await check('D HEAD after interrupted PATCH', head(url), ['upload-metadata']);
  await check(
    'D final PATCH all the rest (6391456) (larger than 6MB)',
    patch(url, 6391456, 20000000 - 6391456),
  );
  await check('D HEAD after complete', head(url), ['upload-metadata']);
  await check('D PATCH after complete', patch(url, 20000000, 0));
  await check('D DELETE after complete', ask('DELETE', url, { headers: tus }));
  await check('D info', ask('GET', `/storage/v1/object/info/uploads/${first}/tus1.bin`));
  await checkCreation(check);
}

async function checkCreation(check) {
  await check('D create again same object no upsert', create('tus1.bin'));
  await check('D create again with upsert', create('tus1.bin', { headers: { 'x-upsert': 'true' } }));
  await check('D create no metadata', ask('POST', resumable, { headers: { ...tus, 'upload-length': 5 } }));
  await check(
    'D create no objectName',
    ask('POST', resumable, {
      headers: { ...tus, 'upload-length': 5, 'upload-metadata': metadataHeader({ bucketName: 'uploads' }) },
    }),
  );
  await check('D create bad key', create('été#.bin'));
  await check(
    'D create no length',
    ask('POST', resumable, {
      headers: { ...tus, 'upload-metadata': metadataHeader({ bucketName: 'uploads' }) },
    }),
  );
  await check('D create missing bucket', create('n.bin', { bucket: 'nowhere' }));
  await check('D create RLS', create('n.bin', { folder: second }));
  await check('D create bad jwt', create('n.bin', { who: 'garbage' }));
  await check('D create no auth', create('n.bin', { who: null }));
  await check('D create too large global', create('n.bin', { length: 2 ** 50 }));
  await check('D create too large bucket', create('n.bin', { bucket: 'small', length: 1001 }));
  await check('D create mime', create('n.pdf', { bucket: 'images', length: 5, type: 'application/pdf' }));
  await check(
    'D creation-with-upload full 500B',
    create('cwu.bin', {
      length: 500,
      body: octets(500),
      headers: { 'content-type': 'application/offset+octet-stream' },
    }),
  );
  const zero = { bucketName: 'uploads', objectName: `${first}/zero.bin`, cacheControl: '3600' };
  await check(
    'D zero-length',
    create('zero.bin', { length: 0, headers: { 'upload-metadata': metadataHeader(zero) } }),
  );
  await check('D info zero', ask('GET', `/storage/v1/object/info/uploads/${first}/zero.bin`));
}

// --- PostgREST --------------------------------------------------------------------------------------

const tableSql = `
  drop table if exists public.upload_history;
  create table public.upload_history (
    id uuid primary key, user_id uuid not null default auth.uid(), file_name text not null, bytes bigint not null default 0,
    status text not null default 'done' check (status in ('done', 'failed')), updated_at timestamptz not null default now(),
    deleted boolean not null default false);
  alter table public.upload_history enable row level security;
  revoke all on public.upload_history from anon;
  create policy own on public.upload_history for all to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());`;

const row = (number, fields = {}) => ({ id: `aaaaaaaa-0000-0000-0000-00000000000${number}`, ...fields });

async function checkRest() {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(tableSql);
  try {
    const recorded = readRecorded('rest.txt');
    await checkRestWriting((name, reply, except) => expectAs(recorded, name, reply, except));
    await checkRestReading((name, reply, except) => expectAs(recorded, name, reply, except));
  } finally {
    await client.query('drop table public.upload_history');
    await client.end();
  }
}

function rest(method, query, { prefer, body, who, headers } = {}) {
  return ask(method, `/rest/v1/${query}`, {
    who,
    body: typeof body === 'string' ? body : body && JSON.stringify(body),
    headers: { ...(body ? json : {}), ...(prefer ? { prefer } : {}), ...headers },
  });
}

async function checkRestWriting(check) {
  const merge = 'resolution=merge-duplicates';
  const insert = (body, { query = 'upload_history', ...options } = {}) =>
    rest('POST', query, { body, ...options });
  const uneven = [row(1, { file_name: 'a', bytes: 10 }), row(2, { file_name: 'b' })];
  check('bulk upsert, representation', await insert(uneven, { prefer: `${merge},return=representation` }));
  check('differing keys WITHOUT missing=default, no columns', await insert(uneven, { prefer: merge }));
  const columns = 'upload_history?columns=id,file_name,bytes';
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

async function checkRestReading(check) {
  const get = (query, options) => rest('GET', `upload_history?${query}`, options);
  const before = '2020-01-01T00:00:00.123456%2B00:00';
  await rest('POST', 'upload_history', {
    body: [4, 5, 6].map((number) => row(number, { file_name: 'more' })),
  });
  await rest('DELETE', 'upload_history?file_name=eq.b');
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
    await rest('HEAD', 'upload_history?select=id', { prefer: 'count=estimated' }),
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
    await rest('PATCH', 'upload_history?id=eq.aaaaaaaa-0000-0000-0000-000000000001', {
      body: { deleted: true },
      prefer: 'return=representation',
    }),
  );
  check(
    'PATCH none',
    await rest('PATCH', 'upload_history?id=eq.aaaaaaaa-0000-0000-0000-000000000099', {
      body: { deleted: true },
    }),
  );
  check('DELETE', await rest('DELETE', 'upload_history?id=eq.aaaaaaaa-0000-0000-0000-000000000007'));
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

// What an earlier run left behind would be "already there".
async function clean() {
  const list = JSON.stringify({ prefix: '', limit: 10000 });
  for (const bucket of ['uploads', 'small', 'images']) {
    const { objects } = JSON.parse(
      (
        await ask('POST', `/storage/v1/object/list-v2/${bucket}`, {
          who: 'service',
          headers: json,
          body: list,
        })
      ).body,
    );
    const prefixes = objects.map((object) => object.name);
    await ask('DELETE', `/storage/v1/object/${bucket}`, {
      who: 'service',
      headers: json,
      body: JSON.stringify({ prefixes }),
    });
  }
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query("delete from storage.buckets where id in ('uploads', 'small', 'images')");
  await client.end();
}

await clean();
await checkBuckets();
await checkObjects();
await checkResumable();
await checkRest();
console.log(`${checked - failed} of ${checked} answers are as recorded`);
process.exit(failed === 0 && checked > 0 ? 0 : 1);
