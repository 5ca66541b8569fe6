// A history through the API, and a server that is restored from a backup.
import { randomUUID } from 'node:crypto';
import { ask, json } from './asking.mjs';
import { expect } from './comparing.mjs';

const control = (method, path, body) =>
  ask(method, `/test/${path}`, { who: null, body: body && JSON.stringify(body) });

/** Somebody new: { id, token, ask(method, path, body, prefer) with the answer's JSON }. */
export async function signUp() {
  const { body } = await ask('POST', '/auth/v1/signup', {
    who: null,
    headers: json,
    body: JSON.stringify({ email: `check-${randomUUID()}@example.com`, password: 'correct horse' }),
  });
  const { user, access_token: token } = JSON.parse(body);
  const request = async (method, path, value, prefer = 'return=representation') => {
    const answer = await ask(method, `/rest/v1/${path}`, {
      who: null,
      headers: { ...json, prefer, authorization: `Bearer ${token}` },
      body: value && JSON.stringify(value),
    });
    return answer.body === '' ? undefined : JSON.parse(answer.body);
  };
  return { id: user.id, token, ask: request };
}

export const upload = (fields = {}) => ({
  id: randomUUID(),
  last_op: randomUUID(),
  device_id: randomUUID(),
  name: 'sea.jpg',
  destination_name: 'Photos',
  destination_kind: 'supabase',
  bytes: 5,
  started_at: '2026-11-23T10:00:00Z',
  finished_at: '2026-11-23T10:00:01Z',
  outcome: 'failed',
  ...fields,
});

export async function checkHistory() {
  const ada = await signUp();
  const ignoring = 'resolution=ignore-duplicates,return=representation';
  const [first, second] = [upload(), upload()];
  const written = await ada.ask('POST', 'upload_history', [first, second], ignoring);
  expect(
    'rev counts',
    written.map(({ rev }) => rev),
    [1, 2],
  );
  expect('repeated', await ada.ask('POST', 'upload_history', [first, second], ignoring), []);
  const change = (rev) =>
    ada.ask('PATCH', `upload_history?id=eq.${first.id}&rev=eq.${rev}&last_op=eq.${first.last_op}`, {
      outcome: 'done',
      last_op: randomUUID(),
    });
  expect('compare and set, too late', await change(7), []);
  const [done] = await change(1);
  expect('compare and set', [done.outcome, done.rev > 2], ['done', true]);
  const pull = (rev) => ada.ask('GET', `upload_history?rev=gt.${rev}&order=rev.asc&limit=500&select=*`);
  expect(
    'pull',
    (await pull(1)).map(({ id }) => id),
    [second.id, first.id],
  );
  await checkRestore(ada, pull, done);
}

async function checkRestore(ada, pull, done) {
  const device = randomUUID();
  const hello = (body) => ada.ask('POST', 'rpc/ferry_hello', { device, device_name: null, ...body });
  const { baton } = await hello();
  await hello({ seen: done.rev, baton });
  const before = await pull(0);
  await control('POST', 'backup', { user_id: ada.id });
  await ada.ask('POST', 'upload_history', upload());
  const later = await hello();
  await hello({ seen: later.rev, baton: later.baton });
  await control('POST', 'restore', { user_id: ada.id });
  expect('restored rows', await pull(0), before);
  const after = await hello();
  expect(
    'restored counter and promise',
    [after.rev, after.known, after.epoch],
    [done.rev, done.rev, later.epoch],
  );
  const confirmed = await hello({ seen: done.rev, baton: later.baton });
  expect('an older baton', confirmed.confirmed, false);
  const counted = JSON.parse((await control('GET', 'requests')).body)['POST /rest/v1/rpc/ferry_hello'];
  expect('counted', counted >= 6, true);
}
