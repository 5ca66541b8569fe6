// The stand-ins of the files APIs: what their documents say, asked of them one after the other.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = join(dirname(fileURLToPath(import.meta.url)), 'filesapi');
const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = await once(child.stdout, 'data');
const root = `http://127.0.0.1:${String(line).trim()}`;

const keys = { kimi: 'sk-kimi-stand-in', glm: 'glm.stand-in', openai: 'sk-openai-stand-in' };
const bases = { kimi: '/kimi/v1', glm: '/glm/api/paas/v4', openai: '/openai/v1' };
const purposes = { kimi: 'file-extract', glm: 'agent', openai: 'user_data' };

async function ask(of, method, path, { key = keys[of], body } = {}) {
  const headers = { authorization: `Bearer ${key}` };
  const reply = await fetch(root + bases[of] + path, { method, headers, body });
  return { http: reply.status, ...(await reply.json()) };
}

const test = async (method, path, value) =>
  (await fetch(`${root}/test/${path}`, { method, body: value && JSON.stringify(value) })).json();

function form(content, name = 'a.pdf', purpose = 'file-extract') {
  const made = new FormData();
  made.set('purpose', purpose);
  made.set('file', new Blob([content]), name);
  return made;
}

async function streamed(of, body) {
  const reply = await fetch(`${root}${bases[of]}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys[of]}`, 'content-type': 'application/json' },
    body: JSON.stringify({ stream: true, ...body }),
  });
  assert.match(reply.headers.get('content-type'), /text\/event-stream/);
  const lines = (await reply.text()).split(/\r\n|\r|\n/).filter((line) => line.startsWith('data: '));
  assert.equal(lines.at(-1), 'data: [DONE]');
  const chunks = lines.slice(0, -1).map((line) => JSON.parse(line.slice(6)));
  return {
    text: chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join(''),
    finish: chunks.map((chunk) => chunk.choices[0]?.finish_reason).find(Boolean),
    usage: chunks.map((chunk) => chunk.usage ?? chunk.choices[0]?.usage).find(Boolean),
  };
}

// Models, chats that stream whatever the cuts, answers that are cut off and go on, and the parser.
async function asksAreAnswered() {
  const newest = { kimi: 'kimi-k3', glm: 'glm-5', openai: 'gpt-stand-in' };
  for (const of of Object.keys(keys)) {
    assert.ok((await ask(of, 'GET', '/models')).data.some((model) => model.id === newest[of]));
    const messages = [
      { role: 'system', content: 'The answer is 42.' },
      { role: 'user', content: 'What?' },
    ];
    const more = of === 'openai' ? { stream_options: { include_usage: true } } : {};
    const plain = await streamed(of, { model: newest[of], messages, ...more });
    assert.equal(plain.text, 'I read 1 texts. 42.');
    assert.equal(plain.finish, 'stop');
    assert.equal(plain.usage.prompt_tokens, 100);
    await test('POST', `settings?of=${of}`, { answer: 'é漢😀'.repeat(50), seed: 7, cutAfter: 100 });
    const first = await streamed(of, { model: newest[of], messages });
    assert.equal(first.finish, 'length');
    messages.push({ role: 'assistant', content: first.text }, { role: 'user', content: 'Go on.' });
    const second = await streamed(of, { model: newest[of], messages });
    assert.equal(first.text + second.text, 'é漢😀'.repeat(50));
    assert.ok((await ask(of, 'POST', '/chat/completions', { body: '{"model":"none","messages":[]}' })).http >= 400);
  }
  const made = form('The answer is parsed.', 'a.pdf');
  made.set('tool_type', 'lite');
  made.set('file_type', 'PDF');
  const { task_id: task } = await ask('glm', 'POST', '/files/parser/create', { body: made });
  const result = await ask('glm', 'GET', `/files/parser/result/${task}/text`);
  assert.equal(result.status, 'succeeded');
  assert.match(result.content, /parsed/);
}

try {
  for (const of of Object.keys(keys)) {
    const content = randomBytes(300_000 + of.length);
    const stored = await ask(of, 'POST', '/files', { body: form(content, 'été.pdf', purposes[of]) });
    assert.equal(stored.object, 'file');
    assert.equal(stored.bytes, content.length);
    assert.equal(stored.filename, 'été.pdf');
    assert.equal(stored.purpose, purposes[of]);
    const { files, bodyBytes } = await test('GET', `files?of=${of}`);
    assert.equal(files[0].sha256, createHash('sha256').update(content).digest('hex'));
    assert.equal(bodyBytes, content.length);
    assert.equal((await ask(of, 'GET', `/files/${stored.id}`)).id, stored.id);
    assert.equal((await ask(of, 'GET', '/files')).data.length, 1);
    assert.equal((await ask(of, 'GET', '/files', { key: 'of the other region' })).http, 401);
    assert.equal((await ask(of, 'POST', '/files', { body: form('x', 'a', 'nonsense') })).http, 400);
    assert.equal((await ask(of, 'DELETE', `/files/${stored.id}`)).deleted, true);
    assert.equal((await ask(of, 'GET', `/files/${stored.id}`)).http, 404);
  }
  assert.match((await ask('kimi', 'POST', '/files', { body: form('') })).error.message, /File size is zero/);

  await test('POST', 'settings?of=kimi', { extractionSeconds: 1, mostFiles: 1 });
  const slow = await ask('kimi', 'POST', '/files', { body: form('text of it') });
  assert.equal((await ask('kimi', 'GET', `/files/${slow.id}`)).status, 'processing');
  assert.match((await ask('kimi', 'POST', '/files', { body: form('more') })).error.message, /max file count 1/);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  assert.equal((await ask('kimi', 'GET', `/files/${slow.id}`)).status, 'ok');
  assert.equal((await ask('kimi', 'GET', `/files/${slow.id}/content`)).content, 'text of it');

  await asksAreAnswered();

  await test('POST', 'faults', { request: 'POST /glm/api', loseReply: true });
  await assert.rejects(ask('glm', 'POST', '/files', { body: form('lost', 'a.pdf', 'agent') }));
  assert.equal((await ask('glm', 'GET', '/files')).data.length, 1);
} finally {
  child.kill('SIGTERM');
}
