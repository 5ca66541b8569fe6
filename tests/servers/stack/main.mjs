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
import { Auth } from './auth.mjs';
import { Sessions } from './authsessions.mjs';
import { Callers } from './callers.mjs';
import { Controls } from './controls.mjs';
import { Database } from './database.mjs';
import { Faults } from './faults.mjs';
import { FilesServices } from '../filesapi/filesservices.mjs';
import { makeToken } from './jwt.mjs';
import { Objects } from './objects.mjs';
import { Postgres } from './postgres.mjs';
import { Realtime } from './realtime.mjs';
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
    userPassword: randomBytes(12).toString('base64url'),
    port: await freePort(),
    postgresPort: await freePort(),
    // Where the user that PostgreSQL runs as can get to, even when the checkout is in root's own home.
    postgresFolder:
      process.getuid() === 0
        ? join(tmpdir(), `ferry-stack-${randomBytes(6).toString('hex')}`)
        : join(folder, 'postgres'),
  };
}

async function run(url, ...files) {
  const client = new pg.Client(url);
  await client.connect();
  for (const file of files) await client.query(readFileSync(file, 'utf8'));
  await client.end();
}

async function prepareDatabase(postgres, password) {
  const files = readdirSync(join(here, 'sql')).sort();
  await run(postgres.url('supabase_admin'), ...files.map((file) => join(here, 'sql', file)));
  const client = new pg.Client(postgres.url('supabase_admin'));
  await client.connect();
  for (const role of ['authenticator', 'supabase_auth_admin', 'postgres'])
    await client.query(`alter role ${role} password '${password}'`);
  await client.end();
  // As the user of a real project does, in the SQL editor.
  await run(postgres.url('postgres'), join(here, '../../../resources/supabase/ferry.sql'));
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

const database = new Database(postgres.url('authenticator'));
const administration = new pg.Pool({ connectionString: postgres.url('supabase_admin'), max: 3 });
administration.on('error', () => {});
const settings = {
  accessTokenSeconds: 3600,
  reuseSeconds: 10,
  rotation: true,
  emailSeconds: 0,
  codeSeconds: 3600,
  signups: true,
  realtime: true,
  socketSeconds: 60,
};
const callers = new Callers(state);
const sessions = new Sessions({
  url: postgres.url('supabase_auth_admin'),
  secret: state.secret,
  issuer: `http://127.0.0.1:${state.port}/auth/v1`,
  settings,
});
const people = {};
for (const [name, email] of [
  ['USER', 'ada@example.com'],
  ['HOSTILE', 'mallory@example.com'],
]) {
  const user = (await sessions.addUser(email, state.userPassword)) ?? (await sessions.userByEmail(email));
  people[`${name}_EMAIL`] = email;
  people[`${name}_PASSWORD`] = state.userPassword;
  people[`${name}_ID`] = user.id;
}
const auth = new Auth({ sessions, callers, settings });
const faults = new Faults();
const realtime = new Realtime({
  url: postgres.url('supabase_admin'),
  database,
  callers,
  faults,
  settings,
  anonKey: state.anonKey,
});
const filesServices = new FilesServices(faults);
const store = new Store(database, data, largest);
const server = http.createServer(
  routes({
    auth,
    callers,
    controls: new Controls({ database: administration, auth, faults, filesServices, realtime }),
    faults,
    filesServices,
    objects: new Objects(store, faults, state.secret),
    resumable: new Resumable({
      path: '/storage/v1/upload/resumable',
      store,
      folder: join(data, '.resumable'),
      faults,
    }),
    rest: new Rest(database, callers),
    plainTus: new TusServer({ path: '/tus', datastore: new FileStore({ directory: join(data, '.tus') }) }),
  }),
);
server.on('upgrade', (request, socket, head) => realtime.upgrade(request, socket, head));
server.requestTimeout = 0; // a slow upload is no fault
server.keepAliveTimeout = 61_000; // as recorded behind the gateway
server.listen(state.port, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${state.port}`;
  const lines = {
    URL: url,
    KEY: state.anonKey,
    BUCKET: 'ferry',
    TUS: `${url}/tus`,
    KIMI: `${url}/kimi/v1`,
    GLM: `${url}/glm/api/paas/v4`,
    OPENAI: `${url}/openai/v1`,
    DATA: data,
    PUBLISHABLE_KEY: state.publishableKey,
    SERVICE_KEY: state.serviceKey,
    JWT_SECRET: state.secret,
    DB: postgres.url('postgres'),
    DB_ADMIN: postgres.url('supabase_admin'),
    TEST: `${url}/test`,
    ...people,
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
  await realtime.end();
  await Promise.all([database.close(), sessions.close(), administration.end()]);
  await postgres.stop();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
