// Whom the policies show the rows of a batch of changes: asked once for each user and table, however many sockets
// listen.
import { quote } from './restquery.mjs';

const keyOf = ({ keys, record }) => JSON.stringify(keys.map(({ name }) => String(record[name])));
const tableOf = ({ schema, table }) => `${quote(schema)}.${quote(table)}`;

export class Visibility {
  constructor(database, changes) {
    Object.assign(this, { database, changes, asked: new Map() });
  }

  /** May the holder of these claims see the row that changed? */
  async shows(claims, change) {
    // As the real server: a row that is gone cannot be asked about; its key goes to all who asked for deletes.
    if (!change.record) return true;
    const table = tableOf(change);
    const question = JSON.stringify([claims.role, claims.sub, table]);
    if (!this.asked.has(question)) this.asked.set(question, this.#ask(claims, table));
    return (await this.asked.get(question)).has(keyOf(change));
  }

  #ask(claims, table) {
    const changed = this.changes.filter((change) => change.record && tableOf(change) === table);
    const { keys } = changed[0];
    return this.database.as(claims, async (client) => {
      const types = await client.query(
        'select format_type(type, null) as name from unnest($1::oid[]) with ordinality as given (type, n) order by n',
        [keys.map(({ type }) => type)],
      );
      const given = types.rows.map(({ name }, index) => `$${index + 1}::text[]::${name}[]`);
      const columns = keys.map(({ name }) => quote(name));
      const { rows } = await client.query(
        `select json_build_array(${columns.map((column) => `${column}::text`).join(', ')}) as key
         from ${table} where (${columns.join(', ')}) in (select * from unnest(${given.join(', ')}))`,
        keys.map(({ name }) => changed.map(({ record }) => String(record[name]))),
      );
      return new Set(rows.map(({ key }) => JSON.stringify(key)));
    });
  }
}
