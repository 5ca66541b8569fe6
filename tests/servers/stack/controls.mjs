// /test: what tests may do to the servers; from this machine only. JSON in, JSON out. README.md lists it.

const kept = ['upload_history', 'history_clock', 'history_devices', 'history_graves', 'history_news'];

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text === '' ? {} : JSON.parse(text);
}

export class Controls {
  /** database: a pg.Pool of the superuser. */
  constructor({ database, auth, faults, filesServices, realtime }) {
    Object.assign(this, { database, auth, faults, filesServices, realtime });
  }

  async handle(request, response, url) {
    const routes = {
      'GET settings': () => this.auth.settings,
      'POST settings': (body) => Object.assign(this.auth.settings, body),
      'GET code': () => ({ code: this.auth.sent.get(url.searchParams.get('email').toLowerCase()) ?? null }),
      'POST revoke': (body) => this.#revoke(body),
      'POST backup': (body) => this.#backup(body.user_id),
      'POST restore': (body) => this.#restore(body.user_id),
      'POST faults': (body) => this.faults.plan(body),
      'DELETE faults': () => this.faults.clear(),
      'GET requests': () => Object.fromEntries(this.faults.counts),
      'DELETE requests': () => this.faults.counts.clear(),
      'GET chunks': () => this.faults.chunks,
      'DELETE chunks': () => this.faults.chunks.splice(0),
      'GET sockets': () => this.realtime.describe(),
      'DELETE sockets': (body) => this.realtime.cut(body),
    };
    const isOfFiles = url.searchParams.has('of');
    const route = isOfFiles
      ? this.filesServices.routeOf(request, url)
      : routes[`${request.method} ${url.pathname.slice('/test/'.length)}`];
    const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress);
    const status = route && isLocal ? 200 : 404;
    const result = status === 200 ? await route(await readJson(request)) : undefined;
    const text = JSON.stringify(result ?? {});
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  }

  // One session or all of a user's; their refresh tokens go with them.
  async #revoke({ session_id: session = null, user_id: user = null }) {
    const { rowCount } = await this.database.query(
      'delete from auth.sessions where id = $1 or user_id = $2',
      [session, user],
    );
    return { revoked: rowCount };
  }

  async #transaction(work) {
    const client = await this.database.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  // The user's rows as they are now, set aside.
  #backup(user) {
    return this.#transaction(async (client) => {
      await client.query('create schema if not exists test_backup');
      for (const table of kept) {
        await client.query(
          `create table if not exists test_backup.${table} as select * from public.${table} with no data`,
        );
        await client.query(`delete from test_backup.${table} where user_id = $1`, [user]);
        await client.query(
          `insert into test_backup.${table} select * from public.${table} where user_id = $1`,
          [user],
        );
      }
    });
  }

  // Puts them back as they were, counter and all, as a restored backup does: no trigger runs.
  #restore(user) {
    return this.#transaction(async (client) => {
      await client.query('select from public.history_clock where user_id = $1 for update', [user]);
      await client.query("set local session_replication_role = 'replica'");
      for (const table of kept) {
        await client.query(`delete from public.${table} where user_id = $1`, [user]);
        await client.query(
          `insert into public.${table} select * from test_backup.${table} where user_id = $1`,
          [user],
        );
      }
    });
  }
}
