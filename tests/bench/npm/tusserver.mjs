// tusserver.mjs PORT FOLDER: the tus project's own server, storing files in FOLDER.
import { createServer } from 'node:http';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';

const [port, directory] = process.argv.slice(2);
const server = new Server({ path: '/files', datastore: new FileStore({ directory }) });
createServer(server.handle.bind(server)).listen(Number(port), '127.0.0.1');
