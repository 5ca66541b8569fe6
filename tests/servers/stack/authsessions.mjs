// Users, sessions and refresh tokens in PostgreSQL. Rotation follows GoTrue's internal/tokens/service.go (commit
// bc32168, refresh tokens of version 1) step by step, with the same row locks.
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { authErrors as errors } from './autherrors.mjs';
import { makeToken } from './jwt.mjs';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const newToken = () =>
  Array.from(randomBytes(32))
    .filter((byte) => byte < 248)
    .slice(0, 12)
    .map((byte) => letters[byte % 62])
    .join('');
const locked = Symbol('another request holds the rows');

const isBanned = (user) => user.banned_until !== null && user.banned_until > new Date();

export function userJson(user) {
  return {
    id: user.id,
    aud: 'authenticated',
    role: 'authenticated',
    email: user.email,
    email_confirmed_at: user.email_confirmed_at ?? undefined,
    phone: '',
    confirmed_at: user.email_confirmed_at ?? undefined,
    last_sign_in_at: user.last_sign_in_at ?? undefined,
    app_metadata: { provider: 'email', providers: ['email'] },
    user_metadata: {},
    identities: [],
    created_at: user.created_at,
    updated_at: user.updated_at,
    is_anonymous: false,
  };
}

export class Sessions {
  /** settings: { accessTokenSeconds, reuseSeconds, rotation }, read at every call. */
  constructor({ url, secret, issuer, settings }) {
    Object.assign(this, { secret, issuer, settings });
    this.pool = new pg.Pool({ connectionString: url, max: 8 });
    this.pool.on('error', () => {});
  }

  close() {
    return this.pool.end();
  }

  async query(text, values) {
    return (await this.pool.query(text, values)).rows;
  }

  async #transaction(work) {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async userByEmail(email) {
    return (await this.query('select * from auth.users where email = lower($1)', [email]))[0];
  }

  async addUser(email, password) {
    const [user] = await this.query(
      `insert into auth.users (email, encrypted_password, email_confirmed_at)
       values (lower($1), extensions.crypt($2, extensions.gen_salt('bf', 6)), case when $2 is null then null else now() end)
       on conflict (email) do nothing returning *`,
      [email, password],
    );
    return user;
  }

  /** The session that a password opens. */
  async signIn(email, password) {
    const [user] = await this.query(
      `select *, encrypted_password = extensions.crypt($2, encrypted_password) as right
       from auth.users where email = lower($1)`,
      [email, password],
    );
    if (!user?.encrypted_password) throw errors.invalidCredentials();
    if (isBanned(user)) throw errors.banned();
    if (!user.right) throw errors.invalidCredentials();
    if (!user.email_confirmed_at) throw errors.emailNotConfirmed();
    return this.open(user, 'password');
  }

  /** A new session of the user. */
  open(user, method) {
    return this.#transaction(async (client) => {
      const { rows } = await client.query('insert into auth.sessions (user_id) values ($1) returning *', [
        user.id,
      ]);
      const token = await this.#addToken(client, user.id, rows[0].id, null);
      return this.#reply(client, user.id, rows[0].id, token, method);
    });
  }

  async refresh(token) {
    const until = Date.now() + 5000;
    while (Date.now() < until) {
      // Without locks first: what is refused here never waits.
      await this.#find(this.pool, token, '');
      const outcome = await this.#transaction((client) => this.#rotate(client, token));
      if (outcome instanceof Error) throw outcome; // after the commit: the family is revoked
      if (outcome !== locked) return outcome;
      await delay(10 + Math.random() * 20);
    }
    throw errors.tooManyRefreshes();
  }

  async #find(client, text, lock) {
    const one = async (sql, value) => (await client.query(`${sql} limit 1 ${lock}`, [value])).rows[0];
    const token = await one('select * from auth.refresh_tokens where token = $1', text);
    if (!token) {
      if (lock) return locked;
      throw errors.refreshTokenNotFound();
    }
    const session = await one('select * from auth.sessions where id = $1', token.session_id);
    if (!session) {
      if (lock) return locked;
      throw errors.refreshSessionNotFound();
    }
    const user = (await client.query('select * from auth.users where id = $1', [token.user_id])).rows[0];
    if (isBanned(user)) throw errors.refreshUserBanned();
    return { token, session, user };
  }

  async #rotate(client, text) {
    const found = await this.#find(client, text, 'for update skip locked');
    if (found === locked) return locked;
    const { token, session, user } = found;
    let issued;
    if (token.revoked) {
      const active = await client.query(
        'select * from auth.refresh_tokens where session_id = $1 and not revoked order by id desc limit 1',
        [session.id],
      );
      const reuseUntil = token.updated_at.getTime() + this.settings.reuseSeconds * 1000;
      if (active.rows[0]?.parent === token.token) {
        issued = active.rows[0].token; // its reply was lost, or two asked at once
      } else if (Date.now() > reuseUntil) {
        if (this.settings.rotation)
          await client.query(
            `update auth.refresh_tokens set revoked = true, updated_at = now()
             where session_id = $1 and not revoked`,
            [session.id],
          );
        return errors.refreshTokenUsed();
      }
    }
    if (issued === undefined) {
      await client.query(
        'update auth.refresh_tokens set revoked = true, updated_at = clock_timestamp() where id = $1',
        [token.id],
      );
      issued = await this.#addToken(client, user.id, session.id, token.token);
    }
    return this.#reply(client, user.id, session.id, issued, 'token_refresh');
  }

  async #addToken(client, user, session, parent) {
    const { rows } = await client.query(
      'insert into auth.refresh_tokens (token, user_id, session_id, parent) values ($1, $2, $3, $4) returning token',
      [newToken(), user, session, parent ?? ''],
    );
    await client.query('update auth.users set last_sign_in_at = now(), updated_at = now() where id = $1', [
      user,
    ]);
    return rows[0].token;
  }

  async #reply(client, userId, session, refreshToken, method) {
    const { rows } = await client.query('select * from auth.users where id = $1', [userId]);
    await client.query('update auth.sessions set refreshed_at = now() where id = $1', [session]);
    const now = Math.floor(Date.now() / 1000);
    const seconds = this.settings.accessTokenSeconds;
    const claims = {
      iss: this.issuer,
      sub: userId,
      aud: 'authenticated',
      exp: now + seconds,
      iat: now,
      email: rows[0].email,
      phone: '',
      app_metadata: { provider: 'email', providers: ['email'] },
      user_metadata: {},
      role: 'authenticated',
      aal: 'aal1',
      amr: [{ method, timestamp: now }],
      session_id: session,
      is_anonymous: false,
    };
    return {
      access_token: makeToken(claims, this.secret),
      token_type: 'bearer',
      expires_in: seconds,
      expires_at: now + seconds,
      refresh_token: refreshToken,
      user: userJson(rows[0]),
    };
  }

  /** Who holds these claims: { user, session }. Throws what GoTrue answers. */
  async ofClaims(claims) {
    const [user] = await this.query('select * from auth.users where id = $1', [claims.sub]);
    if (!user) throw errors.noUser();
    if (!claims.session_id) return { user };
    const [session] = await this.query('select * from auth.sessions where id = $1', [claims.session_id]);
    if (!session) throw errors.noSession();
    return { user, session };
  }

  async end(user, session, scope) {
    if (session && scope === 'local')
      await this.query('delete from auth.sessions where id = $1', [session.id]);
    else if (session && scope === 'others')
      await this.query('delete from auth.sessions where id <> $1 and user_id = $2', [session.id, user.id]);
    else await this.query('delete from auth.sessions where user_id = $1', [user.id]);
  }
}
