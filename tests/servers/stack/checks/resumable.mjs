// Resumable uploads.
import { ask, first, octets, second } from './asking.mjs';
import { checkAgainst } from './comparing.mjs';

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

export async function checkResumable() {
  const compare = checkAgainst('resumable.txt');
  const check = async (name, reply, except) => compare(name, await reply, except);
  const head = (url, who = 'first', headers = tus) => ask('HEAD', url, { who, headers });
  await check('OPTIONS', ask('OPTIONS', resumable, { who: null }));
  const upload = create('tus1.bin');
  await check('create via gateway', upload);
  const { location: url } = (await upload).headers;
  await check('PATCH 0 full chunk', patch(url, 0, 6291456));
  await check('HEAD', head(url));
  await check('HEAD w/o auth', ask('HEAD', url, { who: null, headers: tus }));
  await check('HEAD as other user', head(url, 'second'));
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
  await check('D HEAD after interrupted PATCH', head(url));
  await check(
    'D final PATCH all the rest (6391456) (larger than 6MB)',
    patch(url, 6391456, 20000000 - 6391456),
  );
  await check('D HEAD after complete', head(url));
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
