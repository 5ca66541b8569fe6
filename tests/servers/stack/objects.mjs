// /storage/v1/object and /storage/v1/bucket: uploads in one request, looking, listing, deleting.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StorageError, errors, fromDatabase } from './errors.mjs';
import { makeToken, readToken } from './jwt.mjs';
import { Moving } from './moving.mjs';

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw errors.invalidRequest('body must be JSON');
  }
}

function send(response, value, headers = {}) {
  const body = JSON.stringify(value);
  response.writeHead(200, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

// { "small": "1KB" } and { "small": 1000 } are both understood.
function bytes(limit) {
  const [, count, unit] = /^(\d+)(B|KB|MB|GB)?$/i.exec(String(limit)) ?? [];
  return Number(count) * { b: 1, kb: 1e3, mb: 1e6, gb: 1e9 }[(unit ?? 'B').toLowerCase()];
}

const folderEntry = (name) => ({
  name,
  id: null,
  updated_at: null,
  created_at: null,
  last_accessed_at: null,
  metadata: null,
});
const fileEntry = (name, { id, updated_at, created_at, last_accessed_at, metadata }) => ({
  name,
  id,
  updated_at,
  created_at,
  last_accessed_at,
  metadata,
});

export class Objects {
  constructor(store, faults, secret) {
    this.store = store;
    this.secret = secret;
    this.faults = faults;
    this.database = store.database;
    this.moving = new Moving(store);
  }

  // --- Uploading ------------------------------------------------------------------------------------

  async upload(request, response, who, bucketId, key) {
    this.store.checkKey(key);
    const bucket = await this.store.bucket(bucketId);
    const upsert = request.method === 'PUT' || request.headers['x-upsert'] === 'true';
    const source = await this.#source(request);
    const largest = this.store.largestIn(bucket, key);
    if (source.size > largest) throw errors.tooLarge();
    this.store.checkType(bucket, source.type);
    await this.store.checkPermission(who, bucketId, key, upsert);
    const part = join(this.store.folder, '.incoming', randomUUID());
    try {
      const md5 = await this.#receive(source.stream, part, largest);
      await this.faults.meetsFinish(`${bucketId}/${key}`);
      const id = await this.store.finish({ who, bucket: bucketId, key, upsert, md5, ...source }, part);
      send(response, { Key: `${bucketId}/${key}`, Id: id });
    } finally {
      await rm(part, { force: true });
    }
  }

  async #source(request) {
    const type = request.headers['content-type'] ?? 'application/octet-stream';
    if (type.startsWith('multipart/form-data')) {
      const form = await new Response(Readable.toWeb(request), {
        headers: { 'content-type': type },
      }).formData();
      const file = [...form.values()].find((value) => typeof value !== 'string');
      return {
        stream: Readable.fromWeb(file.stream()),
        size: file.size,
        type: file.type,
        cacheControl: form.has('cacheControl') ? `max-age=${form.get('cacheControl')}` : 'no-cache',
        userMetadata: form.has('metadata') ? JSON.parse(form.get('metadata')) : null,
      };
    }
    const metadata = request.headers['x-metadata'];
    return {
      stream: request,
      size: Number(request.headers['content-length'] ?? 0),
      type,
      cacheControl: request.headers['cache-control'] ?? 'no-cache',
      userMetadata: metadata ? JSON.parse(Buffer.from(metadata, 'base64')) : {},
    };
  }

  async #receive(stream, part, largest) {
    const hash = createHash('md5');
    let size = 0;
    const measure = new Transform({
      transform(chunk, encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > largest ? errors.tooLarge() : null, chunk);
      },
    });
    await pipeline(stream, measure, createWriteStream(part));
    return hash.digest('hex');
  }

  // --- Looking --------------------------------------------------------------------------------------

  async #find(who, bucket, key) {
    const { rows } = await this.database.as(who, (client) =>
      client.query('select * from storage.objects where bucket_id = $1 and name = $2', [bucket, key]),
    );
    if (rows.length === 0) throw errors.noSuchKey();
    return rows[0];
  }

  async info(response, who, bucket, key) {
    const { id, name, version, bucket_id, metadata, user_metadata, updated_at, created_at } =
      await this.#find(who, bucket, key);
    send(
      response,
      {
        id,
        name,
        version,
        bucket_id,
        size: metadata.size,
        content_type: metadata.mimetype,
        cache_control: metadata.cacheControl,
        etag: metadata.eTag,
        metadata: user_metadata,
        last_modified: updated_at,
        created_at,
      },
      {
        etag: metadata.eTag,
        'last-modified': updated_at.toUTCString(),
        'cache-control': metadata.cacheControl,
      },
    );
  }

  async download(request, response, who, bucket, key) {
    const { metadata, updated_at } = await this.#find(who, bucket, key);
    response.writeHead(200, {
      'content-type': metadata.mimetype,
      etag: metadata.eTag,
      'x-robots-tag': 'none',
      'last-modified': updated_at.toUTCString(),
      'content-length': metadata.size,
      'cache-control': metadata.cacheControl,
    });
    if (request.method === 'HEAD') return response.end();
    return pipeline(createReadStream(this.store.pathOf(bucket, key)), response);
  }

  // --- Links that end (supabase/storage, getSignedURL.ts and getSignedObject.ts) ----------------------

  async sign(request, response, who, bucket, key) {
    const { expiresIn } = await readJson(request);
    if (!Number.isInteger(expiresIn) || expiresIn < 1)
      throw errors.invalidRequest('body/expiresIn must be integer');
    await this.#find(who, bucket, key);
    const now = Math.floor(Date.now() / 1000);
    const token = makeToken({ url: `${bucket}/${key}`, iat: now, exp: now + expiresIn }, this.secret);
    const path = new URL(request.url, 'http://stack').pathname.replace('/storage/v1', '');
    send(response, { signedURL: `${path}?token=${token}` });
  }

  // Whoever has the link: no caller is asked for.
  async openSigned(request, response, bucket, key) {
    const token = new URL(request.url, 'http://stack').searchParams.get('token') ?? '';
    const { claims, problem } = readToken(token, this.secret, 0);
    if (problem === 'expired')
      throw new StorageError(400, 'InvalidJWT', '"exp" claim timestamp check failed', 'InvalidJWT');
    if (problem) throw new StorageError(400, 'InvalidJWT', 'jwt malformed', 'InvalidJWT');
    if (claims.url !== `${bucket}/${key}`)
      throw new StorageError(400, 'InvalidSignature', 'The url do not match the signature', 'InvalidSignature');
    return this.download(request, response, { role: 'service_role' }, bucket, key);
  }

  // The objects below a prefix, by name, seen with the caller's eyes.
  async #below(who, bucket, prefix, after = '') {
    const { rows } = await this.database.as(who, (client) =>
      client.query(
        `select * from storage.objects where bucket_id = $1 and starts_with(name, $2) and name > $3 collate "C"
       order by name collate "C"`,
        [bucket, prefix, after],
      ),
    );
    return rows;
  }

  async list(request, response, who, bucket) {
    const { prefix: asked = '', limit = 100, offset = 0 } = await readJson(request);
    const prefix = asked === '' || asked.endsWith('/') ? asked : `${asked}/`;
    const folders = new Set();
    const files = [];
    for (const row of await this.#below(who, bucket, prefix)) {
      const [first, ...deeper] = row.name.slice(prefix.length).split('/');
      if (deeper.length > 0) folders.add(first);
      else files.push(fileEntry(first, row));
    }
    send(response, [...[...folders].map(folderEntry), ...files].slice(offset, offset + limit));
  }

  async listPages(request, response, who, bucket) {
    const { prefix = '', limit = 1000, cursor, with_delimiter: byFolder = false } = await readJson(request);
    let after = cursor ? Buffer.from(cursor, 'base64').toString().replace(/^l:/, '') : '';
    const reply = { hasNext: false, folders: [], objects: [] };
    const rows = await this.#below(who, bucket, prefix, after);
    for (const row of rows) {
      const rest = row.name.slice(prefix.length);
      const folder = byFolder && rest.includes('/') ? prefix + rest.slice(0, rest.indexOf('/') + 1) : null;
      if (folder !== null && (after.startsWith(folder) || `${reply.folders.at(-1)?.name}/` === folder))
        continue;
      if (reply.folders.length + reply.objects.length === limit) {
        const next = Buffer.from(`l:${after}`).toString('base64');
        send(response, {
          hasNext: true,
          nextCursor: next,
          nextCursorKey: after,
          folders: reply.folders,
          objects: reply.objects,
        });
        return;
      }
      after = row.name;
      if (folder === null) reply.objects.push({ key: rest.split('/').at(-1), ...fileEntry(row.name, row) });
      else reply.folders.push({ key: folder.split('/').at(-2), ...folderEntry(folder.slice(0, -1)) });
    }
    send(response, reply);
  }

  /** what: 'move' or 'copy'. */
  async relocate(request, response, who, what) {
    send(response, await this.moving[what](who, await readJson(request)));
  }

  // --- Deleting -------------------------------------------------------------------------------------

  async #delete(who, bucket, keys) {
    const { rows } = await this.database.as(who, (client) =>
      client.query('delete from storage.objects where bucket_id = $1 and name = any ($2) returning *', [
        bucket,
        keys,
      ]),
    );
    await this.store.remove(
      bucket,
      rows.map((row) => row.name),
    );
    return rows;
  }

  async deleteOne(response, who, bucket, key) {
    await this.#delete(who, bucket, [key]);
    send(response, { message: 'Successfully deleted' });
  }

  async deleteMany(request, response, who, bucket) {
    const { prefixes = [] } = await readJson(request);
    const rows = await this.#delete(who, bucket, prefixes);
    send(
      response,
      rows.map((row) => ({ ...row, owner: '' })),
    ); // owner_id took its place
  }

  // --- Buckets --------------------------------------------------------------------------------------

  async buckets(response, who, id) {
    const { rows } = await this.database.as(who, (client) =>
      client.query(
        `select id, name, coalesce(owner::text, '') as owner, public, file_size_limit::float8, allowed_mime_types,
         created_at, updated_at from storage.buckets where $1::text is null or id = $1 order by id`,
        [id ?? null],
      ),
    );
    if (id === undefined) return send(response, rows);
    if (rows.length === 0) throw errors.noSuchBucket();
    return send(response, rows[0]);
  }

  async makeBucket(request, response, who) {
    const {
      name,
      id = name,
      public: isPublic = false,
      file_size_limit: limit = null,
      allowed_mime_types: types = null,
    } = await readJson(request);
    await this.database
      .as(who, (client) =>
        client.query(
          'insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values ($1, $2, $3, $4, $5)',
          [id, name ?? id, isPublic, limit === null ? null : bytes(limit), types],
        ),
      )
      .catch((error) => {
        throw error.code === '23505' ? errors.bucketExists() : fromDatabase(error);
      });
    send(response, { name: name ?? id });
  }
}
