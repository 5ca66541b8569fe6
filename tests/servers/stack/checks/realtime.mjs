// Realtime, against what its source says (supabase/realtime); nothing is recorded.
import WebSocket from 'ws';
import { makeToken } from '../jwt.mjs';
import { ask } from './asking.mjs';
import { expect } from './comparing.mjs';
import { signUp, upload } from './history.mjs';

const {
  FERRY_STACK_URL: base,
  FERRY_STACK_PUBLISHABLE_KEY: key,
  FERRY_STACK_JWT_SECRET: secret,
} = process.env;

// A socket that keeps what it hears; next(event) takes the first of that kind, heard already or not.
function connect(apikey = key) {
  const socket = new WebSocket(
    `${base.replace('http', 'ws')}/realtime/v1/websocket?apikey=${apikey}&vsn=1.0.0`,
  );
  const heard = [];
  const waiting = [];
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    const index = waiting.findIndex(({ event }) => event === message.event);
    if (index < 0) heard.push(message);
    else waiting.splice(index, 1)[0].resolve(message);
  });
  socket.on('error', () => {});
  const next = (event) => {
    const index = heard.findIndex((message) => message.event === event);
    if (index >= 0) return Promise.resolve(heard.splice(index, 1)[0]);
    return new Promise((resolve) => waiting.push({ event, resolve }));
  };
  const send = (topic, event, payload, ref) => socket.send(JSON.stringify({ topic, event, payload, ref }));
  const opened = new Promise((resolve) => {
    socket.once('open', () => resolve('open'));
    socket.once('unexpected-response', (request, response) => resolve(response.statusCode));
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  return { socket, heard, next, send, opened, closed };
}

const topic = 'realtime:history';

async function listen(token, { table = 'history_news', filter } = {}) {
  const line = connect();
  await line.opened;
  const changes = [{ event: 'INSERT', schema: 'public', table, filter }];
  line.send(topic, 'phx_join', { config: { postgres_changes: changes }, access_token: token }, '1');
  const { payload } = await line.next('phx_reply');
  return { ...line, reply: payload };
}

export async function checkRealtime() {
  const [ada, mallory] = [await signUp(), await signUp()];
  const line = await listen(ada.token);
  const other = await listen(mallory.token);
  expect('joined', [line.reply.status, line.reply.response.postgres_changes.length], ['ok', 1]);
  const { payload: system } = await line.next('system');
  expect('subscribed', system, {
    extension: 'postgres_changes',
    status: 'ok',
    message: 'Subscribed to PostgreSQL',
    channel: 'history',
  });
  await other.next('system');
  const spy = await listen(mallory.token, { filter: `user_id=eq.${ada.id}` });
  await spy.next('system');

  line.send('phoenix', 'heartbeat', {}, '2');
  const { payload: beat, ref } = await line.next('phx_reply');
  expect('heartbeat', [beat, ref], [{ status: 'ok', response: {} }, '2']);

  await ada.ask('POST', 'upload_history', upload({ failure: { kind: 7 } }));
  const { payload: change } = await line.next('postgres_changes');
  const { record, ...about } = change.data;
  expect(
    'a change',
    [about.schema, about.table, about.type, record],
    ['public', 'history_news', 'INSERT', { user_id: ada.id, rev: 1 }],
  );
  expect('its ids', change.ids, [line.reply.response.postgres_changes[0].id]);

  // After what another user did to their own rows, nothing of Ada's has come to them.
  await mallory.ask('POST', 'upload_history', upload({ name: 'mine' }));
  const { payload: own } = await other.next('postgres_changes');
  expect(
    'only own rows',
    [own.data.record.user_id, other.heard.map(({ event }) => event)],
    [mallory.id, ['presence_state']],
  );
  expect(
    'nothing by asking for it',
    spy.heard.map(({ event }) => event),
    ['presence_state'],
  );
  await checkRefusals(ada);
  await checkTokens(ada);
  spy.socket.close();
  other.socket.close();
  line.socket.close();
}

async function checkRefusals(user) {
  expect('wrong key', await connect('wrong').opened, 401);
  const forged = await listen(makeToken({ sub: user.id, role: 'authenticated', exp: 9e9 }, 'another secret'));
  expect('forged token', forged.reply, {
    status: 'error',
    response: { reason: 'JwtSignatureError: Failed to validate JWT signature' },
  });
  const old = await listen(makeToken({ sub: user.id, role: 'authenticated', exp: 9 }, secret));
  expect(
    'expired token',
    [old.reply.status, /^InvalidJWTToken/.test(old.reply.response.reason)],
    ['error', true],
  );
  const unpublished = await listen(makeToken({ sub: user.id, role: 'authenticated', exp: 9e9 }, secret), {
    table: 'nope',
  });
  expect('not published', (await unpublished.next('system')).payload.status, 'error');
  for (const { socket } of [forged, old, unpublished]) socket.close();
}

// A channel lives as long as its token; a new one in time keeps it.
async function checkTokens(user) {
  const token = (seconds) =>
    makeToken({ sub: user.id, role: 'authenticated', exp: Math.floor(Date.now() / 1000) + seconds }, secret);
  const short = await listen(token(2));
  const renewed = await listen(token(2));
  renewed.send(topic, 'access_token', { access_token: token(600) }, null);
  expect('subscribed first', (await short.next('system')).payload.status, 'ok');
  expect('then told', (await short.next('system')).payload.extension, 'system');
  expect('and closed', (await short.next('phx_close')).topic, topic);
  renewed.send('phoenix', 'heartbeat', {}, '9');
  await renewed.next('phx_reply');
  expect('renewed', renewed.heard.map(({ event }) => event).includes('phx_close'), false);

  await ask('DELETE', '/test/sockets', { who: null, body: JSON.stringify({ user_id: user.id }) });
  expect('cut by a test', await renewed.closed, 1006);
  short.socket.close();
}
