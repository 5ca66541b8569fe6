// /storage/v1/upload/resumable: the tus project's own server, which the real Storage API uses too, with the
// Storage API's rules in its hooks: token, policies at creation and at every PATCH, limits, ids.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { FileConfigstore, FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { StorageError, errors } from './errors.mjs';

// An upload's id is "bucket/key/version"; the version alone, a UUID, names its files here.
class VersionInfos extends FileConfigstore {
  get(id) {
    return super.get(basename(id));
  }
  set(id, value) {
    return super.set(basename(id), value);
  }
  delete(id) {
    return super.delete(basename(id));
  }
}

class VersionStore extends FileStore {
  resolve(id) {
    return super.resolve(basename(id));
  }
}

function parseId(id) {
  const [bucket, ...rest] = id.split('/');
  const version = rest.pop();
  if (rest.length === 0 || !version) throw errors.invalidUploadId().forTus();
  return { bucket, key: rest.join('/'), version };
}

const asTusError = (error) => {
  throw error instanceof StorageError ? error.forTus() : error;
};
const upsertOf = (request) => request.headers.get('x-upsert') === 'true';

function userMetadata(text) {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export class Resumable {
  constructor({ path, store, folder, faults }) {
    this.store = store;
    this.faults = faults;
    this.callers = new WeakMap(); // the tus server's request -> claims
    this.files = new VersionStore({ directory: folder, configstore: new VersionInfos(folder) });
    this.server = new Server({
      path,
      datastore: this.files,
      respectForwardedHeaders: true,
      maxSize: (request, id) => this.#largest(id).catch(asTusError),
      namingFunction: (request, metadata) => this.#name(metadata),
      generateUrl: (request, { proto, host, id }) =>
        `${proto}://${host}${path}/${Buffer.from(id).toString('base64url')}`,
      getFileIdFromRequest: (request, lastPart) => this.#idFromUrl(lastPart),
      onIncomingRequest: (request, id) => this.#admit(request, id).catch(asTusError),
      onUploadCreate: (request, upload) => this.#create(upload).catch(asTusError),
      onUploadFinish: (request, upload) => this.#finish(request, upload).catch(asTusError),
    });
  }

  handle(request, response, who) {
    this.callers.set(request, who);
    return this.server.handle(request, response);
  }

  #who(request) {
    return this.callers.get(request.runtime.node.req);
  }

  async #largest(id) {
    if (id === null) return this.store.largest;
    const { bucket, key } = parseId(id);
    return this.store.largestIn(await this.store.bucket(bucket), key);
  }

  #name(metadata) {
    try {
      if (!metadata) throw errors.metadataRequired();
      this.store.checkKey(metadata.objectName ?? '');
    } catch (error) {
      asTusError(error);
    }
    return `${metadata.bucketName}/${metadata.objectName}/${randomUUID()}`;
  }

  #idFromUrl(lastPart) {
    const id = Buffer.from(lastPart, 'base64url').toString();
    parseId(id);
    return id;
  }

  // The real server asks the policies again at every request but HEAD: whoever knows the URL may look.
  async #admit(request, id) {
    if (request.method === 'HEAD') return;
    const { bucket, key } = parseId(id);
    await this.store.checkPermission(this.#who(request), bucket, key, upsertOf(request));
  }

  async #create(upload) {
    const { bucket } = parseId(upload.id);
    if (upload.metadata.contentType)
      this.store.checkType(await this.store.bucket(bucket), upload.metadata.contentType);
    const seconds = upload.metadata.cacheControl;
    const cacheControl = /^\d+$/.test(seconds ?? '') ? `max-age=${seconds}` : 'no-cache';
    return { metadata: { ...upload.metadata, cacheControl } };
  }

  async #finish(request, upload) {
    const { bucket, key, version } = parseId(upload.id);
    const { metadata } = upload;
    await this.faults.meetsFinish(`${bucket}/${key}`);
    await this.store.finish(
      {
        who: this.#who(request),
        bucket,
        key,
        version,
        upsert: upsertOf(request),
        type: metadata.contentType ?? 'application/octet-stream',
        cacheControl: metadata.cacheControl,
        userMetadata: userMetadata(metadata.metadata),
      },
      this.files.resolve(upload.id),
    );
    return { headers: { 'Tus-Complete': '1' } };
  }
}
