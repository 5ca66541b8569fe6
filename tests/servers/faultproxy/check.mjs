// The proxy does what it is asked for: nothing at first, then faults at the rate given, the same for the same seed.
import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('faultproxy', import.meta.url));
const received = new Set();
const server = http.createServer((request, response) => {
  request.resume().on('end', () => {
    received.add(request.url);
    response.end('thanks');
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');

function send(port, path, timeout) {
  return new Promise((resolve) => {
    const request = http.request({ port, path, method: 'PUT', agent: false, timeout }, (response) => {
      response
        .resume()
        .on('end', () => resolve('answered'))
        .on('error', () => resolve('lost'));
    });
    request.on('timeout', () => request.destroy(new Error('timed out')));
    request.on('error', (error) => resolve(error.message === 'timed out' ? 'stalled' : 'lost'));
    request.end(Buffer.alloc(2000));
  });
}

// One upload after the other, so that the fates come in one order.
async function uploads(count, ...options) {
  const proxy = spawn(process.execPath, [program, '--to', `127.0.0.1:${server.address().port}`, ...options]);
  const port = Number((await once(proxy.stdout, 'data'))[0]);
  const outcomes = [];
  for (let i = 0; i < count; ++i) outcomes.push(await send(port, `/${options.join('')}/${i}`, 300));
  proxy.kill();
  const told = JSON.parse((await once(proxy.stdout, 'data'))[0]);
  assert.equal(told.exchanges, count);
  return outcomes;
}

const number = (outcomes, kind) => outcomes.filter((outcome) => outcome === kind).length;

const clean = await uploads(100, '--delay', '5');
assert.equal(number(clean, 'answered'), 100);

const faulty = await uploads(200, '--seed', '7', '--reset', '0.3', '--stall', '0.02');
assert.ok(
  number(faulty, 'lost') > 20 && number(faulty, 'lost') < 80,
  `${number(faulty, 'lost')} of 200 lost`,
);
assert.ok(number(faulty, 'stalled') > 0, 'none stalled');
const unheard = faulty.filter(
  (outcome, i) => outcome === 'lost' && received.has(`/--seed7--reset0.3--stall0.02/${i}`),
);
assert.ok(unheard.length > 5, 'no reply was lost after the server had the whole request');

const again = await uploads(200, '--seed', '7', '--reset', '0.3', '--stall', '0.02');
assert.deepEqual(again, faulty);
const other = await uploads(200, '--seed', '8', '--reset', '0.3', '--stall', '0.02');
assert.notDeepEqual(other, faulty);

server.close();
console.log('the fault proxy keeps its word');
