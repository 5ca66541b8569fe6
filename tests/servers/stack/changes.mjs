// What was committed to the tables of the publication supabase_realtime, read from PostgreSQL's own log by logical
// decoding, as the real Realtime does (it uses wal2json; Debian has pgoutput). The message formats:
// https://www.postgresql.org/docs/15/protocol-logicalrep-message-formats.html
import pg from 'pg';

const slot = 'stand_in_realtime';
const milliseconds = (microsecondsSince2000) => Number(microsecondsSince2000 / 1000n) + Date.UTC(2000, 0, 1);

// A value of WAL as JSON has it, by the type's number in pg_type.
function asJson(text, type) {
  if ([20, 21, 23, 700, 701, 1700].includes(type)) return Number(text);
  if (type === 16) return text === 't';
  if (type === 114 || type === 3802) return JSON.parse(text);
  if (type === 1184) return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  return text;
}

class Reader {
  constructor(buffer) {
    Object.assign(this, { buffer, at: 0 });
  }
  take(bytes, read) {
    this.at += bytes;
    return read.call(this.buffer, this.at - bytes);
  }
  byte() {
    return this.take(1, this.buffer.readUInt8);
  }
  letter() {
    return String.fromCharCode(this.byte());
  }
  short() {
    return this.take(2, this.buffer.readInt16BE);
  }
  int() {
    return this.take(4, this.buffer.readInt32BE);
  }
  long() {
    return this.take(8, this.buffer.readBigInt64BE);
  }
  text(bytes) {
    this.at += bytes;
    return this.buffer.toString('utf8', this.at - bytes, this.at);
  }
  name() {
    const text = this.text(this.buffer.indexOf(0, this.at) - this.at);
    this.at += 1;
    return text;
  }
}

/** Turns pgoutput's messages into { type, schema, table, keys, record | old_record, commit_timestamp }. */
export class Decoder {
  constructor() {
    this.relations = new Map();
    this.committedAt = '';
  }

  /** The change in this message, or undefined when it is about something else. */
  read(buffer) {
    const reader = new Reader(buffer);
    const kind = reader.letter();
    if (kind === 'B') {
      reader.long();
      this.committedAt = new Date(milliseconds(reader.long())).toISOString();
    } else if (kind === 'R') {
      this.#relation(reader);
    } else if ('IUD'.includes(kind)) {
      return this.#change(kind, reader);
    }
    return undefined;
  }

  #relation(reader) {
    const id = reader.int();
    const relation = { schema: reader.name(), table: reader.name(), columns: [] };
    reader.byte();
    for (let count = reader.short(); count > 0; count -= 1) {
      const isKey = (reader.byte() & 1) === 1;
      relation.columns.push({ isKey, name: reader.name(), type: reader.int() });
      reader.int();
    }
    this.relations.set(id, relation);
  }

  #change(kind, reader) {
    const { schema, table, columns } = this.relations.get(reader.int());
    const change = {
      type: { I: 'INSERT', U: 'UPDATE', D: 'DELETE' }[kind],
      schema,
      table,
      keys: columns.filter(({ isKey }) => isKey),
      commit_timestamp: this.committedAt,
    };
    if (reader.letter() === 'N') return { ...change, record: this.#tuple(reader, columns) };
    const old = this.#tuple(reader, columns); // the key, when it changed or the row is gone
    if (kind === 'D')
      return { ...change, old_record: Object.fromEntries(change.keys.map(({ name }) => [name, old[name]])) };
    reader.letter();
    return { ...change, record: this.#tuple(reader, columns) };
  }

  #tuple(reader, columns) {
    const record = {};
    const count = reader.short();
    for (const { name, type } of columns.slice(0, count)) {
      const kind = reader.letter();
      if (kind === 't') record[name] = asJson(reader.text(reader.int()), type);
      else if (kind === 'n') record[name] = null; // 'u': large and unchanged, so not in the log
    }
    return record;
  }
}

/** Calls heard(changes) with what was committed since begin(). */
export class Changes {
  constructor(url, heard) {
    Object.assign(this, { url, heard, pause: 100 });
  }

  /** Once: the slot lives as long as this connection. Resolves when nothing committed from now on is missed. */
  begin() {
    this.begun ??= this.#begin();
    return this.begun;
  }

  async #begin() {
    this.client = new pg.Client(this.url);
    this.client.on('error', () => {});
    await this.client.connect();
    await this.client.query('select pg_create_logical_replication_slot($1, $2, true)', [slot, 'pgoutput']);
    this.#poll();
  }

  #poll() {
    this.timer = setTimeout(async () => {
      try {
        const { rows } = await this.client.query(
          `select data from pg_logical_slot_get_binary_changes($1, null, 500,
             'proto_version', '1', 'publication_names', 'supabase_realtime')`,
          [slot],
        );
        const decoder = new Decoder();
        const changes = rows.map(({ data }) => decoder.read(data)).filter(Boolean);
        if (changes.length > 0) await this.heard(changes);
      } catch (error) {
        if (!this.ended) console.error('Realtime:', error.message);
      }
      if (!this.ended) this.#poll();
    }, this.pause);
  }

  async end() {
    this.ended = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => {});
  }
}
