// /rest/v1: the part of PostgREST 13 that a history sync uses, mapped onto SQL. Roles, policies, constraints and
// their errors are PostgreSQL's own. Understood: what restquery.mjs lists, limit, offset, on_conflict, columns;
// Prefer: return, resolution, missing, count=exact; and rpc/<function> by POST.
import { RestError, fromDatabase } from './resterrors.mjs';
import { callFunction } from './restfunctions.mjs';
import { Query, quote } from './restquery.mjs';

const maxRows = 1000; // as hosted; more is cut off without a word

function parsePreferences(header = '') {
  return Object.fromEntries(
    header
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => part.split('=')),
  );
}

export class Rest {
  constructor(database, callers) {
    Object.assign(this, { database, callers });
  }

  async handle(request, response, url) {
    let reply;
    try {
      const [, , , first = '', second] = url.pathname.split('/').map(decodeURIComponent);
      reply =
        first === 'rpc'
          ? await this.#call(request, second ?? '')
          : await this.#answer(request, first, url.searchParams);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      reply = {
        status: error.status,
        body: JSON.stringify(error.body),
        headers: { 'Proxy-Status': `PostgREST; error=${error.body.code}` },
      };
      if (error.challenge) reply.headers['WWW-Authenticate'] = error.challenge;
    }
    const { status, headers = {}, body = '' } = reply;
    if (body !== '') headers['Content-Type'] = 'application/json; charset=utf-8';
    if (status !== 204) headers['Content-Length'] = Buffer.byteLength(body);
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? '' : body);
  }

  async #answer(request, table, parameters) {
    const who = this.#who(request);
    const preferences = parsePreferences(request.headers.prefer);
    const body = ['POST', 'PATCH'].includes(request.method) ? await this.#readBody(request) : undefined;
    const work = {
      GET: () => this.#select,
      HEAD: () => this.#select,
      POST: () => this.#insert,
      PATCH: () => this.#change,
      DELETE: () => this.#change,
    }[request.method]?.();
    if (!work) throw new RestError(405, 'PGRST117', `Unsupported HTTP method: ${request.method}`);
    return this.#run(who, async (client) => {
      const columns = await this.#columns(client, table);
      return work.call(this, client, new Query(table, parameters), { columns, preferences, body, request });
    });
  }

  async #call(request, name) {
    const who = this.#who(request);
    if (request.method !== 'POST')
      throw new RestError(405, 'PGRST101', `Cannot use the ${request.method} method on RPC`);
    const given = await this.#readBody(request);
    return this.#run(who, (client) => callFunction(client, name, given));
  }

  async #run(who, work) {
    try {
      return await this.database.as(who, work);
    } catch (error) {
      throw error instanceof RestError ? error : fromDatabase(error, who.role === 'anon');
    }
  }

  #who(request) {
    // The gateway's answer, not PostgREST's.
    const keyProblem = this.callers.keyProblem(request.headers);
    if (keyProblem) throw Object.assign(new RestError(401), { body: keyProblem });
    const { claims, problem, parts } = this.callers.ofRest(request.headers);
    if (claims) return { role: 'anon', ...claims };
    const refuse = (code, message, details) => {
      const challenge = `Bearer error="invalid_token", error_description="${message}"`;
      throw new RestError(401, code, message, { details, challenge });
    };
    if (problem === 'expired') return refuse('PGRST303', 'JWT expired');
    if (problem === 'malformed') return refuse('PGRST301', `Expected 3 parts in JWT; got ${parts}`);
    return refuse(
      'PGRST301',
      'No suitable key or wrong key type',
      'None of the keys was able to decode the JWT',
    );
  }

  async #readBody(request) {
    const type = request.headers['content-type'] ?? 'application/json';
    if (!type.startsWith('application/json'))
      throw new RestError(400, 'PGRST102', `Content-Type not acceptable: ${type}`);
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    try {
      return JSON.parse(text);
    } catch {
      throw new RestError(400, 'PGRST102', 'Empty or invalid json');
    }
  }

  async #columns(client, table) {
    const { rows } = await client.query(
      `select attname from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'public'::regnamespace and relname = $1 and attnum > 0 and not attisdropped`,
      [table],
    );
    if (rows.length === 0)
      throw new RestError(404, 'PGRST205', `Could not find the table 'public.${table}' in the schema cache`);
    return rows.map((row) => row.attname);
  }

  async #select(client, query, { preferences, request }) {
    const { parameters } = query;
    const where = query.where();
    let [first, limit] = [Number(parameters.get('offset') ?? 0), parameters.get('limit')];
    const range = /^(\d+)-(\d+)?$/.exec(request.headers.range ?? '');
    if (range) [first, limit] = [Number(range[1]), range[2] === undefined ? null : range[2] - range[1] + 1];
    const headers = this.#applied(preferences, ['count']);
    let total = '*';
    if (preferences.count) {
      const { rows } = await client.query(
        `select count(*)::int as count from public.${quote(query.table)} ${where}`,
        query.values,
      );
      total = rows[0].count;
      // The body's two bytes are PostgREST 13.0.8's own mistake.
      if (first > 0 && first >= total)
        return { status: 416, headers: { 'Content-Range': `*/${total}`, ...headers }, body: '{"' };
    }
    const window = `limit ${query.value(Math.min(limit ?? maxRows, maxRows))} offset ${query.value(first)}`;
    const { rows } = await client.query(
      `select coalesce(json_agg(found), '[]')::text as body, count(*)::int as count from
         (select ${query.selection()} from public.${quote(query.table)} ${where} ${query.order()} ${window}) found`,
      query.values,
    );
    const { body, count } = rows[0];
    if (request.headers.accept === 'application/vnd.pgrst.object+json') return this.#single(body, count);
    headers['Content-Range'] = `${count > 0 ? `${first}-${first + count - 1}` : '*'}/${total}`;
    return { status: total !== '*' && count < total ? 206 : 200, headers, body };
  }

  #single(body, count) {
    if (count === 1) return { status: 200, body: JSON.stringify(JSON.parse(body)[0]) };
    throw new RestError(406, 'PGRST116', 'Cannot coerce the result to a single JSON object', {
      details: `The result contains ${count} rows`,
    });
  }

  async #insert(client, query, { columns, preferences, body }) {
    const rows = Array.isArray(body) ? body : [body];
    if (rows.length === 0) return { status: 201, headers: { 'Content-Range': '*/*' } };
    const named = query.parameters.get('columns')?.split(',');
    const keys = named ?? Object.keys(rows[0]);
    if (!named && rows.some((row) => Object.keys(row).sort().join() !== [...keys].sort().join())) {
      throw new RestError(400, 'PGRST102', 'All object keys must match');
    }
    this.#checkColumns(keys, columns, query.table);
    // Defaults for what a row leaves out need a statement for each set of keys.
    const batches =
      preferences.missing === 'default'
        ? rows.map((row) => [keys.filter((key) => key in row), [row]])
        : [[keys, rows]];
    const written = [];
    for (const [batchKeys, batch] of batches)
      written.push(...(await this.#insertRows(client, query, { keys: batchKeys, batch, preferences })));
    const headers = {
      'Content-Range': '*/*',
      ...this.#applied(preferences, ['resolution', 'missing', 'return']),
    };
    if (preferences.return !== 'representation') return { status: 201, headers };
    const created = preferences.resolution !== 'merge-duplicates' || written.some((row) => row.inserted);
    return {
      status: created ? 201 : 200,
      headers,
      body: `[${written.map((row) => row.body).join(', \n ')}]`,
    };
  }

  async #insertRows(client, query, { keys, batch, preferences }) {
    const list = keys.map(quote).join(', ');
    const table = `public.${quote(query.table)}`;
    const target =
      query.parameters.get('on_conflict')?.split(',').map(quote).join(', ') ??
      (await this.#primaryKey(client, query.table));
    const updates = keys.map((key) => `${quote(key)} = excluded.${quote(key)}`).join(', ');
    const conflict =
      {
        'merge-duplicates': `on conflict (${target}) do update set ${updates}`,
        'ignore-duplicates': `on conflict (${target}) do nothing`,
      }[preferences.resolution] ?? '';
    // Reading back needs a policy for seeing, so it is done only when asked for.
    const returning =
      preferences.return === 'representation'
        ? `returning (xmax = 0) as inserted, row_to_json(${quote(query.table)}.*)::text as body`
        : '';
    const { rows } = await client.query(
      `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1) ${conflict} ${returning}`,
      [JSON.stringify(batch)],
    );
    return rows;
  }

  async #primaryKey(client, table) {
    const { rows } = await client.query(
      `select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
       where indisprimary and indrelid = ('public.' || quote_ident($1))::regclass`,
      [table],
    );
    return rows.map((row) => quote(row.attname)).join(', ');
  }

  #checkColumns(keys, columns, table) {
    const unknown = keys.find((key) => !columns.includes(key));
    if (unknown !== undefined) {
      throw new RestError(
        400,
        'PGRST204',
        `Could not find the '${unknown}' column of '${table}' in the schema cache`,
      );
    }
  }

  // PATCH and DELETE: of the rows that match and that the caller may touch; no row is no error.
  async #change(client, query, { columns, preferences, body, request }) {
    const table = `public.${quote(query.table)}`;
    let sql = `delete from ${table}`;
    if (request.method === 'PATCH') {
      this.#checkColumns(Object.keys(body), columns, query.table);
      const row = query.value(JSON.stringify(body));
      const sets = Object.keys(body).map(
        (key) => `${quote(key)} = (json_populate_record(null::${table}, ${row})).${quote(key)}`,
      );
      sql = `update ${table} set ${sets.join(', ')}`;
    }
    const representation = preferences.return === 'representation';
    const returning = representation ? `returning row_to_json(${quote(query.table)}.*)::text as body` : '';
    const { rows, rowCount } = await client.query(`${sql} ${query.where()} ${returning}`, query.values);
    const changed = rowCount > 0 && request.method === 'PATCH' ? `0-${rowCount - 1}` : '*';
    const headers = { 'Content-Range': `${changed}/*`, ...this.#applied(preferences, ['return']) };
    if (!representation) return { status: 204, headers };
    return { status: 200, headers, body: `[${rows.map((row) => row.body).join(', \n ')}]` };
  }

  #applied(preferences, names) {
    const applied = names.filter((name) => preferences[name]).map((name) => `${name}=${preferences[name]}`);
    return applied.length > 0 ? { 'Preference-Applied': applied.join(', ') } : {};
  }
}
