// One topic that one socket has joined: its token, and the changes it wants to hear of.
import { quote } from './restquery.mjs';

// "user_id=eq.<uuid>": the one filter a history needs.
function parseFilter(text) {
  const [, column, value] = /^(\w+)=eq\.(.*)$/s.exec(text ?? '') ?? [];
  return column === undefined ? undefined : { column, value };
}

const wanted = (subscription, change) => {
  const row = change.record ?? change.old_record;
  const { filter } = subscription;
  return (
    ['*', change.type].includes(subscription.event) &&
    subscription.schema === change.schema &&
    ['*', change.table].includes(subscription.table ?? '*') &&
    (filter === undefined || String(row[filter.column]) === filter.value)
  );
};

export class Channel {
  /** send(event, payload); expired() is called once, when the token's time is over. */
  constructor({ topic, database, callers, send, expired }) {
    Object.assign(this, { topic, database, callers, send, expired });
    this.subscriptions = [];
  }

  /** Returns what is wrong with the token, in Realtime's words, or undefined. */
  use(token) {
    const { claims, problem } = this.callers.ofToken(token, 0);
    if (problem === 'malformed') return 'MalformedJWT: The token provided is not a valid JWT';
    if (problem === 'signature') return 'JwtSignatureError: Failed to validate JWT signature';
    if (problem === 'expired') return 'InvalidJWTToken: Token has expired 0 seconds ago';
    if (!claims.role || !claims.exp) return 'InvalidJWTToken: Fields `role` and `exp` are required in JWT';
    this.claims = claims;
    clearTimeout(this.timer);
    const left = claims.exp * 1000 - Date.now();
    if (left < 2 ** 31) this.timer = setTimeout(() => this.expired(), left);
    return undefined;
  }

  /** changes: as the client sent them in config.postgres_changes. Returns them with their ids. */
  listen(changes) {
    this.subscriptions = changes.map((change, index) => ({
      ...change,
      id: 10_000_000 + index,
      filter: parseFilter(change.filter),
    }));
    return changes.map((change, index) => ({ ...change, id: this.subscriptions[index].id }));
  }

  /** Sends those of the changes that were asked for and that the policies show to this user. */
  async hear(changes) {
    const matches = changes
      .map((change) => ({
        change,
        ids: this.subscriptions.filter((one) => wanted(one, change)).map(({ id }) => id),
      }))
      .filter(({ ids }) => ids.length > 0);
    const tables = new Map();
    for (const match of matches) {
      const table = `${quote(match.change.schema)}.${quote(match.change.table)}`;
      tables.set(table, [...(tables.get(table) ?? []), match]);
    }
    for (const [table, found] of tables) {
      const visible = await this.#visible(table, found);
      for (const { change, ids } of found) {
        // As the real server: a row that is gone cannot be asked about; its key goes to all who asked for deletes.
        if (change.type === 'DELETE' || visible.has(this.#key(change))) this.#tell(ids, change);
      }
    }
  }

  #key({ keys, record }) {
    return JSON.stringify(keys.map(({ name }) => String(record[name])));
  }

  async #visible(table, matches) {
    const rows = matches.map(({ change }) => change).filter(({ record }) => record);
    if (rows.length === 0) return new Set();
    const { keys } = rows[0];
    return this.database.as(this.claims, async (client) => {
      const types = await client.query(
        'select format_type(type, null) as name from unnest($1::oid[]) with ordinality as given (type, n) order by n',
        [keys.map(({ type }) => type)],
      );
      const columns = keys.map(({ name }) => quote(name)).join(', ');
      const given = types.rows.map(({ name }, index) => `$${index + 1}::text[]::${name}[]`).join(', ');
      const found = await client.query(
        `select json_build_array(${keys.map(({ name }) => `${quote(name)}::text`).join(', ')}) as key
         from ${table} where (${columns}) in (select * from unnest(${given}))`,
        keys.map(({ name }) => rows.map(({ record }) => String(record[name]))),
      );
      return new Set(found.rows.map(({ key }) => JSON.stringify(key)));
    });
  }

  #tell(ids, { keys, ...change }) {
    this.send('postgres_changes', { ids, data: { ...change, errors: null } });
  }

  end() {
    clearTimeout(this.timer);
  }
}
