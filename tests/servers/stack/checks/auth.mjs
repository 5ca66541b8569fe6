// GoTrue's part, against what is known of it (its source, commit bc32168; nothing is recorded), and rpc.
import { randomUUID } from 'node:crypto';
import { ask, json } from './asking.mjs';
import { expect } from './comparing.mjs';

const email = () => `check-${randomUUID()}@example.com`;

async function auth(method, path, { body, token, version } = {}) {
  const headers = { ...(body ? json : {}), ...(token ? { authorization: `Bearer ${token}` } : {}) };
  if (version) headers['x-supabase-api-version'] = version;
  const answer = await ask(method, `/auth/v1/${path}`, {
    who: null,
    headers,
    body: body && JSON.stringify(body),
  });
  return { ...answer, json: answer.body === '' ? undefined : JSON.parse(answer.body) };
}

const test = (method, path, body) =>
  ask(method, `/test/${path}`, { who: null, body: body && JSON.stringify(body) });
const signUp = async () =>
  (await auth('POST', 'signup', { body: { email: email(), password: 'correct horse' } })).json;
const refresh = (token) => auth('POST', 'token?grant_type=refresh_token', { body: { refresh_token: token } });
const code = ({ status, json: error }) => `${status} ${error?.error_code ?? error?.code ?? 'ok'}`;

/** client: of the database. */
export async function checkAuth(client) {
  await checkErrors();
  await checkCodes();
  await checkRotation(client);
  await checkConcurrency();
  await checkSignOut();
  await checkFunctions();
}

async function checkErrors() {
  const wrong = { body: { email: email(), password: 'nonsense' } };
  const old = await auth('POST', 'token?grant_type=password', wrong);
  expect(
    'error before 2024',
    [old.status, old.json, old.headers['x-sb-error-code']],
    [
      400,
      { code: 400, error_code: 'invalid_credentials', msg: 'Invalid login credentials' },
      'invalid_credentials',
    ],
  );
  const recent = await auth('POST', 'token?grant_type=password', { ...wrong, version: '2024-01-01' });
  expect('error since 2024', recent.json, {
    code: 'invalid_credentials',
    message: 'Invalid login credentials',
  });
  const missing = await auth('POST', 'token?grant_type=refresh_token', { body: {} });
  expect(
    'OAuth error',
    [missing.status, missing.json],
    [400, { error: 'invalid_request', error_description: 'refresh_token required' }],
  );
  expect('user without token', code(await auth('GET', 'user')), '401 no_authorization');
  expect('user with garbage', code(await auth('GET', 'user', { token: 'garbage' })), '403 bad_jwt');
  expect(
    'no key',
    (await ask('GET', '/auth/v1/settings', { who: null, headers: { apikey: 'x' } })).status,
    401,
  );
  expect('health', (await auth('GET', 'health')).json.name, 'GoTrue');
}

async function checkCodes() {
  const address = email();
  const closed = await auth('POST', 'otp', { body: { email: address, create_user: false } });
  expect('code for a stranger', code(closed), '422 otp_disabled');
  expect('code asked for', (await auth('POST', 'otp', { body: { email: address } })).json, {});
  const { code: sent } = JSON.parse((await test('GET', `code?email=${address}`)).body);
  const verify = (token) => auth('POST', 'verify', { body: { type: 'email', email: address, token } });
  expect('wrong code', code(await verify(sent === '000000' ? '000001' : '000000')), '403 otp_expired');
  expect('right code', (await verify(sent)).json.user.email, address);
  expect('code used twice', code(await verify(sent)), '403 otp_expired');
}

async function checkRotation(client) {
  const { refresh_token: first, user } = await signUp();
  const second = (await refresh(first)).json.refresh_token;
  expect('rotated', second !== first && second.length === 12, true);
  expect('parent of the active one', (await refresh(first)).json.refresh_token, second);
  const third = (await refresh(second)).json.refresh_token;
  const fourth = (await refresh(first)).json.refresh_token;
  expect('within the reuse interval', ![first, second, third].includes(fourth), true);
  const aMinuteLater = () =>
    client.query(
      "update auth.refresh_tokens set updated_at = now() - interval '1 minute' where user_id = $1",
      [user.id],
    );
  await aMinuteLater();
  // The newest is a child of `first` now, so that one is its parent again; `second` is nobody's.
  expect('used long ago', code(await refresh(second)), '400 refresh_token_already_used');
  await aMinuteLater(); // being revoked starts a reuse interval as well
  expect('the family is revoked', code(await refresh(fourth)), '400 refresh_token_already_used');
  expect('unknown', code(await refresh('aaaaaaaaaaaa')), '400 refresh_token_not_found');
}

// Two processes with the same token at once, as often as it takes; a reply that never came.
async function checkConcurrency() {
  let { refresh_token: token } = await signUp();
  const differing = [];
  for (let round = 0; round < 25; round += 1) {
    const answers = await Promise.all([refresh(token), refresh(token), refresh(token)]);
    const tokens = new Set(answers.map((answer) => answer.json.refresh_token));
    if (tokens.size !== 1) differing.push(answers.map(code));
    [token] = tokens;
  }
  expect('three at once get one token', differing, []);

  await test('POST', 'faults', { request: 'POST /auth/v1/token?grant_type=refresh_token', loseReply: true });
  const lost = await refresh(token).catch((error) => error.code);
  expect('a lost reply', lost, 'ECONNRESET');
  expect('asked again', code(await refresh(token)), '200 ok');
  await test('POST', 'faults', {
    request: 'POST /auth/v1/token',
    status: 429,
    headers: { 'retry-after': '1' },
  });
  const refused = await refresh(token);
  expect('a planned fault', [refused.status, refused.headers['retry-after']], [429, '1']);
}

async function checkSignOut() {
  const { user, access_token: here } = await signUp();
  const { body } = await test('GET', 'settings');
  expect('lifetime by default', JSON.parse(body).accessTokenSeconds, 3600);
  const who = await auth('GET', 'user', { token: here });
  expect('user', who.json.id, user.id);
  const mine = await auth('POST', 'logout?scope=local', { token: here });
  expect('sign out', mine.status, 204);
  expect('its session is gone', code(await auth('GET', 'user', { token: here })), '403 session_not_found');

  const one = await signUp();
  await test('POST', 'revoke', { user_id: one.user.id });
  expect('revoked elsewhere', code(await refresh(one.refresh_token)), '400 refresh_token_not_found');
}

async function checkFunctions() {
  const call = async (name, body, who = 'first') => {
    const answer = await ask('POST', `/rest/v1/rpc/${name}`, {
      who,
      headers: json,
      body: JSON.stringify(body),
    });
    return { status: answer.status, json: JSON.parse(answer.body) };
  };
  const missing = await call('no_such_function', { b: 1, a: 2 });
  expect('unknown function', missing, {
    status: 404,
    json: {
      code: 'PGRST202',
      details:
        'Searched for the function public.no_such_function with parameters a, b or with a single unnamed ' +
        'json/jsonb parameter, but no matches were found in the schema cache.',
      hint: null,
      message: 'Could not find the function public.no_such_function(a, b) in the schema cache',
    },
  });
  const device = randomUUID();
  expect('without an argument', (await call('ferry_hello', {})).json.code, 'PGRST202');
  expect('not for anonymous', (await call('ferry_hello', { device }, null)).status, 401);
  expect('nothing is missing', (await call('ferry_setup', {}, null)).json, { schema: 2, missing: [] });
  const { user, access_token: token } = await signUp();
  const hello = await ask('POST', '/rest/v1/rpc/ferry_hello', {
    who: null,
    headers: { ...json, authorization: `Bearer ${token}` },
    body: JSON.stringify({ device, device_name: 'check' }),
  });
  const { user_id: id, known, devices } = JSON.parse(hello.body);
  expect('hello', [id, known, devices], [user.id, null, [{ id: device, name: 'check' }]]);
}
