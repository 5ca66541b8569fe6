// What objects and resumable uploads share: may this be stored, and storing it. A finished object lies at
// <folder>/<bucket>/<key>, where the tests can look at it.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errors, fromDatabase } from './errors.mjs';

const allowedKey = /^[A-Za-z0-9_/!.*'() &$=@;:+,?-]+$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Segments that a file system reads in its own way get a character that no key may have.
const fileName = (segment) => (['', '.', '..'].includes(segment) ? `%${segment}` : segment);

export async function md5OfFile(path) {
  const hash = createHash('md5');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

export class Store {
  /** largest: the server's own limit in bytes, whatever a bucket allows. */
  constructor(database, folder, largest) {
    Object.assign(this, { database, folder, largest });
  }

  pathOf(bucket, key) {
    return join(this.folder, bucket, ...key.split('/').map(fileName));
  }

  checkKey(key) {
    if (!allowedKey.test(key)) throw errors.invalidKey(key);
  }

  async bucket(id) {
    const { rows } = await this.database.asService((client) =>
      client.query('select * from storage.buckets where id = $1', [id]),
    );
    if (rows.length === 0) throw errors.noSuchBucket();
    return rows[0];
  }

  /** The sign of an empty folder takes no content: 413 for the first byte, whatever the limits. */
  largestIn(bucket, key) {
    if (basename(key) === '.emptyFolderPlaceholder') return 0;
    return Math.min(this.largest, Number(bucket.file_size_limit ?? this.largest));
  }

  checkType(bucket, type) {
    const allowed = bucket.allowed_mime_types;
    if (!allowed) return;
    const plain = type.split(';')[0].trim();
    const matches = (pattern) =>
      pattern === '*/*' ||
      pattern === plain ||
      (pattern.endsWith('/*') && plain.startsWith(pattern.slice(0, -1)));
    if (!allowed.some(matches)) throw errors.mimeType(plain);
  }

  /** Asks the policies by writing the row as the caller and taking it back, as the real server does. */
  async checkPermission(who, bucket, key, upsert) {
    await this.database
      .as(who, (client) => this.#write(client, { who, bucket, key, upsert, version: '1' }), 'rollback')
      .catch((error) => {
        throw fromDatabase(error);
      });
  }

  /**
   * Makes `part` (a file in the same file system, which stays) the object. Returns its id.
   * Whether the name was free, checkPermission has asked, and nobody asks again: of two uploads that
   * overlap both succeed and the last one stays, whatever they said of replacing, as on the real server.
   * upload: { who, bucket, key, upsert, type, cacheControl, userMetadata, version?, md5? }
   */
  async finish(upload, part) {
    const { size } = await stat(part);
    const etag = `"${upload.md5 ?? (await md5OfFile(part))}"`;
    const now = new Date().toISOString();
    const metadata = {
      eTag: etag,
      size,
      mimetype: upload.type,
      cacheControl: upload.cacheControl,
      lastModified: now,
      contentLength: size,
      httpStatusCode: 200,
    };
    const path = this.pathOf(upload.bucket, upload.key);
    const temporary = join(this.folder, '.incoming', randomUUID());
    return this.database
      .asService(async (client) => {
        const { rows } = await this.#write(client, {
          version: randomUUID(),
          ...upload,
          metadata,
          upsert: true,
        });
        await mkdir(dirname(path), { recursive: true });
        await link(part, temporary);
        await rename(temporary, path);
        return rows[0].id;
      })
      .catch((error) => {
        throw fromDatabase(error);
      });
  }

  async remove(bucket, keys) {
    for (const key of keys) await rm(this.pathOf(bucket, key), { force: true });
  }

  #write(client, { who, bucket, key, upsert, version, metadata, userMetadata }) {
    const owner = uuid.test(who.sub ?? '') ? who.sub : null;
    // Without upsert nothing is read back: adding needs no policy for seeing.
    const replace = `on conflict (bucket_id, name) do update set version = excluded.version,
      metadata = excluded.metadata, user_metadata = excluded.user_metadata, owner = excluded.owner,
      owner_id = excluded.owner_id,
      updated_at = greatest(clock_timestamp(), objects.created_at + interval '9 ms')`; // the least measured
    const returning = metadata ? 'returning id' : '';
    return client.query(
      `insert into storage.objects (bucket_id, name, owner, owner_id, version, metadata, user_metadata)
       values ($1, $2, $3, $4, $5, $6, $7) ${upsert ? replace : ''} ${returning}`,
      [bucket, key, owner, who.sub ?? null, version, metadata ?? null, userMetadata ?? null],
    );
  }
}
