// Asking the stand-in, as one of several callers.
import http from 'node:http';
import { makeToken } from '../jwt.mjs';

const {
  FERRY_STACK_URL: base,
  FERRY_STACK_SERVICE_KEY: serviceKey,
  FERRY_STACK_KEY: anonKey,
  FERRY_STACK_JWT_SECRET: secret = '',
} = process.env;
export const first = '11111111-1111-1111-1111-111111111111';
export const second = '22222222-2222-2222-2222-222222222222';
const now = Math.floor(Date.now() / 1000);
const tokenOf = (sub, exp = now + 600, key = secret) => makeToken({ sub, role: 'authenticated', exp }, key);
const tokens = {
  first: tokenOf(first),
  second: tokenOf(second),
  service: serviceKey,
  anon: anonKey,
  garbage: 'garbage',
  'bad signature': tokenOf(first, now + 600, 'another secret'),
  expired: tokenOf(first, now - 60),
  'just expired': tokenOf(first, now - 10),
  'unknown role': makeToken({ sub: first, role: 'norole', exp: now + 600 }, secret),
};

export const octets = (count) => Buffer.alloc(count, 'x');
export const json = { 'content-type': 'application/json' };

export function ask(method, path, { who = 'first', headers = {}, body } = {}) {
  const url = new URL(path, base);
  const authorization = who ? { authorization: `Bearer ${tokens[who]}` } : {};
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method, agent: false, headers: { apikey: anonKey, ...authorization, ...length, ...headers } },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
