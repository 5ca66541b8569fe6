// Buckets and objects.
import { ask, first, json, octets, second } from './asking.mjs';
import { checkAgainst } from './comparing.mjs';

const binary = { 'content-type': 'application/octet-stream' };

export async function checkBuckets() {
  const check = checkAgainst('buckets.txt');
  const make = (who, settings) =>
    ask('POST', '/storage/v1/bucket', { who, headers: json, body: JSON.stringify(settings) });
  check('create bucket (service_role)', await make('service', { id: 'uploads', name: 'uploads' }));
  check('create bucket again', await make('service', { id: 'uploads', name: 'uploads' }));
  check(
    'create bucket small w/limits',
    await make('service', { id: 'small', name: 'small', file_size_limit: 1000 }),
  );
  check(
    'create bucket images w/mime',
    await make('service', {
      id: 'images',
      name: 'images',
      public: true,
      file_size_limit: '10MB',
      allowed_mime_types: ['image/*'],
    }),
  );
  check('create bucket as user', await make('first', { id: 'mine', name: 'mine' }));
  check('get bucket service', await ask('GET', '/storage/v1/bucket/images', { who: 'service' }));
}

export async function checkObjects() {
  const check = checkAgainst('objects.txt');
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
  for (const [name, request] of cases) check(name, await request());
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
