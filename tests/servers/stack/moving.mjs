// /storage/v1/object/move and /copy, within a bucket: changing a row's name, or adding one, as the caller.
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errors, fromDatabase } from './errors.mjs';

export class Moving {
  constructor(store) {
    this.store = store;
  }

  async move(who, { bucketId, sourceKey, destinationKey }) {
    await this.#change(who, { bucketId, sourceKey, destinationKey }, rename, (client) =>
      client.query('update storage.objects set name = $3 where bucket_id = $1 and name = $2 returning id', [
        bucketId,
        sourceKey,
        destinationKey,
      ]),
    );
    return { message: 'Successfully moved' };
  }

  async copy(who, { bucketId, sourceKey, destinationKey }) {
    const id = await this.#change(who, { bucketId, sourceKey, destinationKey }, copyFile, (client) =>
      client.query(
        `insert into storage.objects (bucket_id, name, owner_id, version, metadata, user_metadata)
         select bucket_id, $3, $4, version, metadata, user_metadata from storage.objects
         where bucket_id = $1 and name = $2 returning id`,
        [bucketId, sourceKey, destinationKey, who.sub ?? null],
      ),
    );
    return { Id: id, Key: `${bucketId}/${destinationKey}` };
  }

  async #change(who, { bucketId, sourceKey, destinationKey }, act, query) {
    this.store.checkKey(destinationKey);
    return this.store.database
      .as(who, async (client) => {
        const { rows } = await query(client);
        if (rows.length === 0) throw errors.noSuchKey(); // or not for this caller's eyes
        const target = this.store.pathOf(bucketId, destinationKey);
        await mkdir(dirname(target), { recursive: true });
        await act(this.store.pathOf(bucketId, sourceKey), target);
        return rows[0].id;
      })
      .catch((error) => {
        throw fromDatabase(error);
      });
  }
}
