// Who is calling? What Supabase's gateway and its servers make of `apikey` and `Authorization`.
import { errors } from './errors.mjs';
import { readToken } from './jwt.mjs';

const bearer = (headers) => /^Bearer (.*)$/i.exec(headers.authorization ?? '')?.[1];

export class Callers {
  constructor({ secret, publishableKey, anonKey, serviceKey }) {
    Object.assign(this, { secret, publishableKey, keys: [publishableKey, anonKey, serviceKey] });
  }

  /** What the hosted gateway answers, with 401, when `apikey` is missing or wrong; undefined: let through. */
  keyProblem({ apikey }) {
    if (apikey === undefined)
      return {
        message: 'No API key found in request',
        hint: 'No `apikey` request header or url param was found.',
      };
    if (this.keys.includes(apikey)) return undefined;
    return {
      message: 'Invalid API key',
      hint: 'Double check your Supabase `anon` or `service_role` API key.',
    };
  }

  /** The hosted gateway turns a publishable key alone into the anonymous role. */
  #isAnonymous(headers) {
    return headers.authorization === undefined && headers.apikey === this.publishableKey;
  }

  /** The claims for the Storage API, which knows no leeway for expired tokens. Throws a StorageError. */
  ofStorage(headers, withoutAuthorization) {
    if (this.#isAnonymous(headers)) return { role: 'anon' };
    if (headers.authorization === undefined) throw withoutAuthorization();
    const { claims, problem } = readToken(bearer(headers) ?? '', this.secret, 0);
    if (problem === 'malformed') throw errors.malformedToken();
    if (problem === 'signature') throw errors.badSignature();
    if (problem === 'expired') throw errors.expiredToken();
    return claims;
  }

  /** For PostgREST: { claims } or { problem, parts }; 30 seconds of leeway. */
  ofRest(headers) {
    const token = bearer(headers);
    if (token === undefined) return { claims: { role: 'anon' } };
    return this.ofToken(token, 30);
  }

  /** { claims } or { problem }; leeway in seconds. */
  ofToken(token, leeway) {
    return readToken(token, this.secret, leeway);
  }
}
