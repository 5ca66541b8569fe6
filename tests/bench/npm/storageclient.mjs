// storageclient.mjs URL CONCURRENCY PATHS…: @supabase/storage-js, standard upload.
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StorageClient } from '@supabase/storage-js';
import { filesOf, uploadAll } from './pool.mjs';

const [url, concurrency, ...paths] = process.argv.slice(2);
const bucket = new StorageClient(`${url}/storage/v1`, { apikey: 'bench' }).from('bench');
const largestInMemory = 16 * 1024 * 1024;

async function upload(file) {
    const isLarge = statSync(file).size > largestInMemory;
    const body = isLarge ? createReadStream(file) : await readFile(file);
    const { error } = await bucket.upload(path.basename(file), body, {
        contentType: 'application/octet-stream',
        duplex: 'half',
    });
    if (error)
        throw error;
}

await uploadAll(filesOf(paths), Number(concurrency), upload);
