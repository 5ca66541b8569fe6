// tusclient.mjs ENDPOINT CONCURRENCY CHUNK_BYTES PATHS…   (chunk 0: each file in one PATCH)
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import * as tus from 'tus-js-client';
import { filesOf, uploadAll } from './pool.mjs';

const [endpoint, concurrency, chunk, ...paths] = process.argv.slice(2);

function upload(file) {
    return new Promise((resolve, reject) => {
        new tus.Upload(createReadStream(file), {
            endpoint,
            chunkSize: Number(chunk) || Infinity,
            uploadSize: statSync(file).size,
            metadata: { filename: path.basename(file) },
            retryDelays: [],
            onError: reject,
            onSuccess: resolve,
        }).start();
    });
}

await uploadAll(filesOf(paths), Number(concurrency), upload);
