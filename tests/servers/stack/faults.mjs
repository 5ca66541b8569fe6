// What a test can make go wrong between the caller and any of the servers, and how often each was asked.

// "POST /rest/v1/upload_history", "POST /auth/v1/token?grant_type=password": objects of a bucket are one.
function nameOf(method, url) {
  const depth = url.pathname.startsWith('/rest/v1/rpc/') ? 5 : 4;
  const grant = url.searchParams.get('grant_type');
  return `${method} ${url.pathname.split('/').slice(0, depth).join('/')}${grant ? `?grant_type=${grant}` : ''}`;
}

// Lets the handler do its work and think that it answered, and hangs up instead: a lost acknowledgement.
function loseReply(request, response) {
  const hangUp = () => {
    request.socket.destroy();
    return response;
  };
  response.writeHead = hangUp;
  response.write = hangUp;
  response.end = hangUp;
}

// Not checked here: it only tells apart what tests do.
function userOf(request) {
  try {
    const [, payload] = request.headers.authorization.split('.');
    return JSON.parse(Buffer.from(payload, 'base64url')).sub;
  } catch {
    return undefined;
  }
}

export class Faults {
  constructor() {
    this.planned = [];
    this.counts = new Map();
    this.chunks = [];
  }

  /** Notes which bytes of which upload a PATCH brought, as the server saw them. */
  noteChunk(request, response, url) {
    if (request.method !== 'PATCH' || !url.pathname.includes('/upload/resumable/')) return;
    const chunk = {
      upload: url.pathname.split('/').pop(),
      user_id: userOf(request),
      offset: Number(request.headers['upload-offset']),
      length: Number(request.headers['content-length']),
      status: 0,
    };
    this.chunks.push(chunk);
    if (this.chunks.length > 2000) this.chunks.shift();
    response.on('finish', () => {
      chunk.status = response.statusCode;
    });
  }

  /**
   * fault: { request: how its name begins, count: 1, and one of
   *   status: 500, headers: {}, body: {}   answer that, do nothing
   *   loseReply: true                      do it, then hang up without a word
   *   delay: 2000                          milliseconds before anything is done
   *   and for whom: user_id                only that user's requests }
   * An upload that is whole and becomes an object now is met as "FINISH bucket/key"; it knows delay only.
   */
  plan(fault) {
    this.planned.push({ count: 1, ...fault });
  }

  clear() {
    this.planned = [];
  }

  /** Returns the request's name. */
  count(request, url) {
    const name = nameOf(request.method, url);
    this.#countName(name);
    return name;
  }

  #countName(name) {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  async #take(name, user) {
    const fault = this.planned.find(
      (one) =>
        one.count > 0 &&
        name.startsWith(one.request) &&
        (one.user_id === undefined || one.user_id === user),
    );
    if (!fault) return undefined;
    fault.count -= 1;
    if (fault.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    return fault;
  }

  /** The bytes are there, the object is not. */
  meetsFinish(object) {
    this.#countName(`FINISH ${object}`);
    return this.#take(`FINISH ${object}`);
  }

  /** Counts the request; true if a fault has answered it. */
  async meets(request, response, url) {
    const name = this.count(request, url);
    this.noteChunk(request, response, url);
    const fault = await this.#take(name, userOf(request));
    if (!fault) return false;
    if (fault.loseReply) loseReply(request, response);
    if (!fault.status) return false;
    const body = JSON.stringify(fault.body ?? { code: fault.status, msg: 'as a test wished' });
    request.resume();
    response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
    response.end(body);
    return true;
  }
}
