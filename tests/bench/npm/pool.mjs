// Uploads with a fixed number at a time, as a program that uses these libraries would.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

// The files named, and those directly in the folders named.
export function filesOf(paths) {
    return paths.flatMap((name) => statSync(name).isDirectory()
        ? readdirSync(name).sort().map((entry) => path.join(name, entry))
        : [name]);
}

// Prints the seconds from the first upload to the last, without the start of Node.
export async function uploadAll(files, concurrency, upload) {
    const waiting = [...files];
    const started = performance.now();
    const worker = async () => {
        for (let file = waiting.shift(); file; file = waiting.shift())
            await upload(file);
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }));
}
