// PostgREST's errors: { code, details, hint, message } with a status.
export class RestError extends Error {
  constructor(status, code, message, { details = null, hint = null, challenge } = {}) {
    super(message);
    Object.assign(this, { status, body: { code, details, hint, message }, challenge });
  }
}

// PostgREST's table of SQLSTATE to status, the part that can happen here.
export function fromDatabase(error, anonymous) {
  if (!error.code) throw error;
  const { code, detail, hint, message } = error;
  const known = { 42501: anonymous ? 401 : 403, 23503: 409, 23505: 409, 21000: 500, 22023: 401 };
  const chosen = /^PT([1-5]\d\d)$/.exec(code)?.[1]; // a function's own: raise … using errcode = 'PT507'
  const status = known[code] ?? (chosen ? Number(chosen) : /^(22|23|42)/.test(code) ? 400 : 500);
  // Details of constraint errors are withheld from callers who may not see the row.
  return new RestError(status, code, message, {
    details: code.startsWith('23') ? null : (detail ?? null),
    hint: hint ?? null,
    challenge: status === 401 ? 'Bearer' : undefined,
  });
}
