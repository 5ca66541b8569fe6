// /auth/v1: the part of GoTrue that a desktop program meets. Passwords, codes by e-mail, refreshing, signing out.
import { createHash, randomInt } from 'node:crypto';
import { AuthError, OAuthError, authErrors as errors } from './autherrors.mjs';
import { userJson } from './authsessions.mjs';

const hashOf = (email, code) =>
  createHash('sha224')
    .update(email.toLowerCase() + code)
    .digest('hex');
const scopes = ['global', 'local', 'others'];

function send(response, { status = 200, headers = {}, body }) {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  });
  response.end(text);
}

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  try {
    const value = JSON.parse(text);
    if (value !== null && typeof value === 'object') return value;
  } catch {
    // as below
  }
  throw errors.badJson();
}

export class Auth {
  /** settings: also { emailSeconds, codeSeconds, signups }. */
  constructor({ sessions, callers, settings }) {
    Object.assign(this, { sessions, callers, settings });
    this.sent = new Map(); // e-mail -> the last code "sent" there
  }

  async handle(request, response, url) {
    const problem = this.callers.keyProblem(request.headers);
    if (problem) return send(response, { status: 401, body: problem });
    try {
      return send(response, await this.#answer(request, url));
    } catch (error) {
      if (!(error instanceof AuthError || error instanceof OAuthError)) throw error;
      return send(response, error.reply(request.headers['x-supabase-api-version']));
    }
  }

  async #answer(request, url) {
    const routes = {
      'POST token': () => this.#token(request, url),
      'POST signup': () => this.#signup(request),
      'POST otp': () => this.#sendCode(request),
      'POST verify': () => this.#verify(request),
      'POST logout': () => this.#logout(request, url),
      'GET user': async () => ({ body: userJson((await this.#who(request)).user) }),
      'GET settings': () => ({ body: this.#publicSettings() }),
      'GET health': () => ({
        body: {
          version: 'stand-in',
          name: 'GoTrue',
          description: 'GoTrue is a user registration and authentication API',
        },
      }),
    };
    const route = routes[`${request.method} ${url.pathname.slice('/auth/v1/'.length)}`];
    return route ? route() : { status: 404, body: { code: 404, msg: 'Not found' } };
  }

  async #token(request, url) {
    const grant = url.searchParams.get('grant_type');
    if (grant !== 'password' && grant !== 'refresh_token') throw errors.unknownGrant();
    const { email, password, refresh_token: token } = await readJson(request);
    if (grant === 'refresh_token') {
      if (!token) throw errors.refreshTokenRequired();
      return { body: await this.sessions.refresh(String(token)) };
    }
    if (!email) throw errors.invalid('missing email or phone');
    return { body: await this.sessions.signIn(String(email), String(password ?? '')) };
  }

  // Confirmed at once, as with the e-mail confirmation turned off.
  async #signup(request) {
    const { email, password } = await readJson(request);
    if (!this.settings.signups) throw errors.signupDisabled();
    if (!/^[^@\s]+@[^@\s]+$/.test(email ?? ''))
      throw errors.invalid('Unable to validate email address: invalid format');
    if (typeof password !== 'string' || password.length < 6) throw errors.weakPassword();
    const user = await this.sessions.addUser(email, password);
    if (!user) throw errors.userExists();
    return { body: await this.sessions.open(user, 'password') };
  }

  async #sendCode(request) {
    const { email, create_user: create = true } = await readJson(request);
    if (!email) throw errors.invalid('One of email or phone must be set');
    let user = await this.sessions.userByEmail(email);
    if (!user && (!create || !this.settings.signups)) throw errors.otpDisabled();
    user ??= await this.sessions.addUser(email, null);
    const wait =
      (user.recovery_sent_at?.getTime() ?? 0) / 1000 + this.settings.emailSeconds - Date.now() / 1000;
    if (wait > 0) throw errors.tooManyEmails(Math.ceil(wait));
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.sessions.query(
      'update auth.users set recovery_token = $2, recovery_sent_at = clock_timestamp() where id = $1',
      [user.id, hashOf(email, code)],
    );
    this.sent.set(email.toLowerCase(), code);
    return { body: {} };
  }

  async #verify(request) {
    const { type, email, token } = await readJson(request);
    if (!token) throw errors.invalid('Verify requires a token or a token hash');
    if (type !== 'email') throw errors.invalid('Unsupported verification type');
    // One statement, so that of two requests with the same code one succeeds.
    const [user] = await this.sessions.query(
      `update auth.users set recovery_token = '', email_confirmed_at = coalesce(email_confirmed_at, now())
       where email = lower($1) and recovery_token = $2
         and recovery_sent_at > clock_timestamp() - make_interval(secs => $3) returning *`,
      [email ?? '', hashOf(email ?? '', String(token)), this.settings.codeSeconds],
    );
    if (!user) throw errors.otpExpired();
    return { body: await this.sessions.open(user, 'otp') };
  }

  async #logout(request, url) {
    const { user, session } = await this.#who(request);
    const scope = url.searchParams.get('scope') || 'global';
    if (!scopes.includes(scope)) throw errors.invalid(`Unsupported logout scope "${scope}"`);
    await this.sessions.end(user, session, scope);
    return { status: 204 };
  }

  #who(request) {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw errors.noAuthorization();
    const { claims, problem } = this.callers.ofToken(token, 0);
    if (problem === 'malformed') throw errors.badToken('token is malformed');
    if (problem === 'signature') throw errors.badToken('signature is invalid');
    if (problem === 'expired') throw errors.badToken('token has invalid claims: token is expired');
    if (!claims.sub) throw new AuthError(403, 'bad_jwt', 'invalid claim: missing sub claim');
    return this.sessions.ofClaims(claims);
  }

  #publicSettings() {
    return {
      external: { anonymous_users: false, email: true, phone: false },
      disable_signup: !this.settings.signups,
      mailer_autoconfirm: true,
      phone_autoconfirm: false,
      sms_provider: '',
      saml_enabled: false,
    };
  }
}
