// JSON web tokens as Supabase's servers read them: HS256 with one shared secret.
import { createHmac, timingSafeEqual } from 'node:crypto';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (text, secret) => createHmac('sha256', secret).update(text).digest();

export function makeToken(claims, secret) {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${sign(text, secret).toString('base64url')}`;
}

/**
 * Returns { claims } or { problem: 'malformed' | 'signature' | 'expired', parts }.
 * leeway: seconds for which an expired token is still good.
 */
export function readToken(token, secret, leeway) {
  const parts = token.split('.');
  if (parts.length !== 3) return { problem: 'malformed', parts: parts.length };
  let claims;
  try {
    if (JSON.parse(Buffer.from(parts[0], 'base64url')).alg !== 'HS256') return { problem: 'signature' };
    claims = JSON.parse(Buffer.from(parts[1], 'base64url'));
  } catch {
    return { problem: 'malformed', parts: 3 };
  }
  const given = Buffer.from(parts[2], 'base64url');
  const expected = sign(`${parts[0]}.${parts[1]}`, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { problem: 'signature' };
  if (claims.exp !== undefined && claims.exp + leeway < Date.now() / 1000) return { problem: 'expired' };
  return { claims };
}
