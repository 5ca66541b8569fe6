// One topic that one socket has joined: its token, and the changes it wants to hear of.

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
  constructor({ topic, callers, send, expired }) {
    Object.assign(this, { topic, callers, send, expired });
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

  /** Sends those of the changes that were asked for and that this user may see. */
  async hear(changes, visibility) {
    for (const change of changes) {
      const ids = this.subscriptions.filter((one) => wanted(one, change)).map(({ id }) => id);
      if (ids.length > 0 && (await visibility.shows(this.claims, change))) this.#tell(ids, change);
    }
  }

  #tell(ids, { keys, ...change }) {
    this.send('postgres_changes', { ids, data: { ...change, errors: null } });
  }

  end() {
    clearTimeout(this.timer);
  }
}
