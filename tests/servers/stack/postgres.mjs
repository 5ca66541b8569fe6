// One PostgreSQL server for the tests: its own data folder, loopback only, a free port, nothing kept safe
// against a power cut. PostgreSQL refuses to run as root, so root hands it to another user.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import pg from 'pg';

const inEnglish = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };

function binaries() {
  const base = '/usr/lib/postgresql'; // Debian's place, one folder a version
  if (existsSync(base)) {
    const versions = readdirSync(base).filter((name) => existsSync(join(base, name, 'bin/initdb')));
    if (versions.length > 0) return join(base, versions.sort((a, b) => b - a)[0], 'bin');
  }
  return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
}

// Whom to run as: nobody special unless we are root.
function user() {
  if (process.getuid() !== 0) return {};
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'postgres' || name === 'nobody');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

export class Postgres {
  /** folder: for PostgreSQL alone; must be reachable by the user it runs as. */
  constructor(folder, port, password) {
    Object.assign(this, {
      folder,
      data: join(folder, 'data'),
      port,
      password,
      bin: binaries(),
      user: user(),
    });
  }

  /** supabase_admin is the superuser, postgres is not. */
  url(role) {
    return `postgresql://${role}:${this.password}@127.0.0.1:${this.port}/postgres`;
  }

  get isNew() {
    return !existsSync(join(this.data, 'PG_VERSION'));
  }

  create() {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const passwords = join(this.folder, 'password');
    writeFileSync(passwords, this.password, { mode: 0o600 });
    if (this.user.uid) {
      chownSync(this.folder, this.user.uid, this.user.gid);
      chownSync(passwords, this.user.uid, this.user.gid);
    }
    execFileSync(
      join(this.bin, 'initdb'),
      [
        '-D',
        this.data,
        '-U',
        'supabase_admin',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwords}`,
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ],
      { ...this.user, cwd: '/', env: inEnglish, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    rmSync(passwords);
  }

  async start() {
    const settings = {
      listen_addresses: '127.0.0.1',
      port: this.port,
      unix_socket_directories: '',
      max_connections: 60,
      shared_buffers: '32MB',
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      timezone: 'UTC',
      log_min_messages: 'fatal',
      dynamic_shared_memory_type: 'mmap',
      wal_level: 'logical', // for Realtime
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.process = spawn(join(this.bin, 'postgres'), ['-D', this.data, ...options], {
      ...this.user,
      cwd: '/',
      env: inEnglish,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let ended = false;
    this.ended = new Promise((resolve) =>
      this.process.once('exit', () => {
        ended = true;
        resolve();
      }),
    );
    for (;;) {
      if (ended) throw new Error('PostgreSQL ended while starting; see the log above');
      const client = new pg.Client(this.url('supabase_admin'));
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        await delay(50);
      }
    }
  }

  async stop() {
    this.process.kill('SIGINT'); // "fast": closes the connections and ends
    await this.ended;
  }
}
