// /rest/v1: the part of PostgREST 13 that a history sync uses, mapped onto SQL. Roles, policies, constraints and
// their errors are PostgreSQL's own. Understood: select=columns, filters (eq neq gt gte lt lte like ilike is in, not.,
// or=(), and=()), order, limit, offset, on_conflict, columns; Prefer: return, resolution, missing, count=exact.
const operators = {
  eq: '=',
  neq: '<>',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  like: 'like',
  ilike: 'ilike',
};
const reserved = new Set(['select', 'order', 'limit', 'offset', 'on_conflict', 'columns', 'or', 'and']);

class RestError extends Error {
  constructor(status, code, message, { details = null, hint = null, challenge } = {}) {
    super(message);
    Object.assign(this, { status, body: { code, details, hint, message }, challenge });
  }
}

const quote = (name) => `"${name.replaceAll('"', '""')}"`;

// PostgREST's table of SQLSTATE to status, the part that can happen here.
function fromDatabase(error, anonymous) {
  if (!error.code) throw error;
  const { code, detail, hint, message } = error;
  const known = { 42501: anonymous ? 401 : 403, 23503: 409, 23505: 409, 21000: 500, 22023: 401 };
  const status = known[code] ?? (/^(22|23|42)/.test(code) ? 400 : 500);
  // Details of constraint errors are withheld from callers who may not see the row.
  return new RestError(status, code, message, {
    details: code.startsWith('23') ? null : (detail ?? null),
    hint: hint ?? null,
    challenge: status === 401 ? 'Bearer' : undefined,
  });
}

function parsePreferences(header = '') {
  return Object.fromEntries(
    header
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => part.split('=')),
  );
}

// "a,b,and(c,d)" at its own commas only.
function splitList(text) {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    if (!quoted && character === ')') depth -= 1;
    if (character === ',' && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const unquoted = (text) => (/^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text);

class Query {
  constructor(table, parameters) {
    Object.assign(this, { table, parameters, values: [] });
  }

  value(given) {
    this.values.push(given);
    return `$${this.values.length}`;
  }

  column(name) {
    return `${quote(this.table)}.${quote(name)}`;
  }

  condition(column, text) {
    const [, not, operator, value] = /^(not\.)?(\w+)\.(.*)$/s.exec(text) ?? [];
    let sql;
    if (operators[operator]) {
      const pattern = operator.endsWith('like') ? value.replaceAll('*', '%') : value;
      sql = `${this.column(column)} ${operators[operator]} ${this.value(pattern)}`;
    } else if (operator === 'is' && ['null', 'true', 'false'].includes(value)) {
      sql = `${this.column(column)} is ${value}`;
    } else if (operator === 'in') {
      const values = value === '()' ? [] : splitList(value.slice(1, -1)).map(unquoted);
      sql = `${this.column(column)} = any (${this.value(values)})`;
    } else {
      throw new RestError(400, 'PGRST100', `"failed to parse filter (${text})" (line 1, column 1)`, {
        details: `unexpected "${text[0]}" expecting "not" or operator (eq, gt, ...)`,
      });
    }
    return not ? `not (${sql})` : sql;
  }

  // "(a.gt.1,and(b.eq.2,c.is.null))" joined by the word.
  group(word, text) {
    const parts = splitList(text.slice(1, -1)).map((part) => {
      const nested = /^(and|or)(\(.*\))$/s.exec(part);
      if (nested) return this.group(nested[1], nested[2]);
      const dot = part.indexOf('.');
      return this.condition(part.slice(0, dot), unquoted(part.slice(dot + 1)));
    });
    return `(${parts.join(` ${word} `)})`;
  }

  where() {
    const conditions = [...this.parameters].flatMap(([name, text]) => {
      if (name === 'or' || name === 'and') return [this.group(name, text)];
      return reserved.has(name) ? [] : [this.condition(name, text)];
    });
    return conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  }

  selection() {
    const asked = this.parameters.get('select') ?? '*';
    return asked === '*'
      ? `${quote(this.table)}.*`
      : asked
          .split(',')
          .map((name) => this.column(name))
          .join(', ');
  }

  order() {
    const terms = (this.parameters.get('order') ?? '')
      .split(',')
      .filter(Boolean)
      .map((term) => {
        const [name, ...modifiers] = term.split('.');
        const words = { asc: 'asc', desc: 'desc', nullsfirst: 'nulls first', nullslast: 'nulls last' };
        return [this.column(name), ...modifiers.map((modifier) => words[modifier])].join(' ');
      });
    return terms.length > 0 ? `order by ${terms.join(', ')}` : '';
  }
}

export class Rest {
  constructor(database, callers) {
    Object.assign(this, { database, callers });
  }

  async handle(request, response, url) {
    let reply;
    try {
      reply = await this.#answer(
        request,
        decodeURIComponent(url.pathname.split('/')[3] ?? ''),
        url.searchParams,
      );
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
    try {
      return await this.database.as(who, async (client) => {
        const columns = await this.#columns(client, table);
        return work.call(this, client, new Query(table, parameters), { columns, preferences, body, request });
      });
    } catch (error) {
      throw error instanceof RestError ? error : fromDatabase(error, who.role === 'anon');
    }
  }

  #who(request) {
    if (request.headers.apikey === undefined) {
      // The gateway's answer, not PostgREST's.
      throw Object.assign(new RestError(401), { body: { message: 'No API key found in request' } });
    }
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
    const window = `limit ${limit === null ? 'all' : query.value(Number(limit))} offset ${query.value(first)}`;
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
