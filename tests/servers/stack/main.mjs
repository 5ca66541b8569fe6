// Starts PostgreSQL and the stand-in of Supabase on loopback and writes their addresses to <folder>/env.
// usage: node main.mjs FOLDER [--keep]   (--keep: go on with the data and ports of the last run)
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileStore } from '@tus/file-store';
import { Server as TusServer } from '@tus/server';
import pg from 'pg';
import { Callers } from './callers.mjs';
import { Database } from './database.mjs';
import { makeToken } from './jwt.mjs';
import { Objects } from './objects.mjs';
import { Postgres } from './postgres.mjs';
import { Rest } from './rest.mjs';
import { Resumable } from './resumable.mjs';
import { routes } from './routes.mjs';
import { Store } from './store.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
const stateFile = join(folder, 'state.json');
const data = join(folder, 'data');
const largest = 5 * 2 ** 30;

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function newState() {
  rmSync(data, { recursive: true, force: true });
  const secret = randomBytes(32).toString('hex');
  const inTenYears = Math.floor(Date.now() / 1000) + 10 * 365 * 86400;
  const key = (role) => makeToken({ iss: 'ferry-test-stack', role, exp: inTenYears }, secret);
  return {
    secret,
    anonKey: key('anon'),
    serviceKey: key('service_role'),
    publishableKey: `sb_publishable_${randomBytes(16).toString('base64url')}`,
    password: randomBytes(16).toString('hex'),
    port: await freePort(),
    postgresPort: await freePort(),
    // Where the user that PostgreSQL runs as can get to, even when the checkout is in root's own home.
    postgresFolder:
      process.getuid() === 0
        ? join(tmpdir(), `ferry-stack-${randomBytes(6).toString('hex')}`)
        : join(folder, 'postgres'),
  };
}

async function prepareDatabase(postgres, password) {
  const client = new pg.Client(postgres.url);
  await client.connect();
  for (const file of readdirSync(join(here, 'sql')).sort())
    await client.query(readFileSync(join(here, 'sql', file), 'utf8'));
  await client.query(`alter role authenticator password '${password}'`);
  await client.end();
}

const previous = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile)) : null;
const state = previous && process.argv.includes('--keep') ? previous : await newState();
if (previous && previous !== state) rmSync(previous.postgresFolder, { recursive: true, force: true });
writeFileSync(stateFile, JSON.stringify(state), { mode: 0o600 });
mkdirSync(join(data, '.incoming'), { recursive: true });

const postgres = new Postgres(state.postgresFolder, state.postgresPort, state.password);
const isNew = postgres.isNew;
if (isNew) postgres.create();
await postgres.start();
if (isNew) await prepareDatabase(postgres, state.password);

const database = new Database(
  `postgresql://authenticator:${state.password}@127.0.0.1:${state.postgresPort}/postgres`,
);
const callers = new Callers(state);
const store = new Store(database, data, largest);
const server = http.createServer(
  routes({
    callers,
    objects: new Objects(store),
    resumable: new Resumable({
      path: '/storage/v1/upload/resumable',
      store,
      folder: join(data, '.resumable'),
    }),
    rest: new Rest(database, callers),
    plainTus: new TusServer({ path: '/tus', datastore: new FileStore({ directory: join(data, '.tus') }) }),
  }),
);
server.requestTimeout = 0; // a slow upload is no fault
server.keepAliveTimeout = 61_000; // as recorded behind the gateway
server.listen(state.port, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${state.port}`;
  const lines = {
    URL: url,
    KEY: state.anonKey,
    BUCKET: 'ferry',
    TUS: `${url}/tus`,
    DATA: data,
    PUBLISHABLE_KEY: state.publishableKey,
    SERVICE_KEY: state.serviceKey,
    JWT_SECRET: state.secret,
    DB: postgres.url,
  };
  const text = Object.entries(lines)
    .map(([name, value]) => `export FERRY_STACK_${name}='${value}'\n`)
    .join('');
  writeFileSync(join(folder, 'env.new'), text, { mode: 0o600 });
  renameSync(join(folder, 'env.new'), join(folder, 'env')); // whoever waits for it sees all of it
});

async function stop() {
  rmSync(join(folder, 'env'), { force: true });
  server.close();
  server.closeAllConnections?.();
  await database.close();
  await postgres.stop();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
