// One port for everything, as behind Supabase's gateway.
import { StorageError, errors } from './errors.mjs';

const storage = '/storage/v1';

function sendJson(response, status, value, headers = {}) {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

function sendError(request, response, error) {
  if (response.headersSent || request.socket.destroyed) return response.destroy();
  if (error instanceof StorageError) return sendJson(response, 400, error.json());
  console.error(`${request.method} ${request.url}:`, error);
  return sendJson(response, 500, {
    statusCode: '500',
    error: 'Internal',
    message: 'Internal Server Error',
    code: 'InternalError',
  });
}

const noRoute = (request, response, path) =>
  sendJson(response, 404, {
    message: `Route ${request.method}:${path} not found`,
    error: 'Not Found',
    statusCode: 404,
  });

export function routes({ auth, callers, controls, faults, filesServices, objects, resumable, rest, plainTus }) {
  // Paths below /object, as [method, pattern, handler(request, response, who, bucket, key)].
  const objectRoutes = [
    ['POST', /^\/object\/(move|copy)$/, (q, r, who, what) => objects.relocate(q, r, who, what)],
    ['POST', /^\/object\/list\/([^/]+)$/, (q, r, who, bucket) => objects.list(q, r, who, bucket)],
    ['POST', /^\/object\/list-v2\/([^/]+)$/, (q, r, who, bucket) => objects.listPages(q, r, who, bucket)],
    [
      'GET',
      /^\/object\/info\/(?:authenticated\/)?([^/]+)\/(.+)$/,
      (q, r, who, bucket, key) => objects.info(r, who, bucket, key),
    ],
    [
      'POST',
      /^\/object\/sign\/([^/]+)\/(.+)$/,
      (q, r, who, bucket, key) => objects.sign(q, r, who, bucket, key),
    ],
    [
      'GET|HEAD',
      /^\/object\/(?:authenticated\/)?([^/]+)\/(.+)$/,
      (q, r, who, bucket, key) => objects.download(q, r, who, bucket, key),
    ],
    [
      'POST|PUT',
      /^\/object\/([^/]+)\/(.+)$/,
      (q, r, who, bucket, key) => objects.upload(q, r, who, bucket, key),
    ],
    ['DELETE', /^\/object\/([^/]+)$/, (q, r, who, bucket) => objects.deleteMany(q, r, who, bucket)],
    [
      'DELETE',
      /^\/object\/([^/]+)\/(.+)$/,
      (q, r, who, bucket, key) => objects.deleteOne(r, who, bucket, key),
    ],
    ['POST', /^\/bucket\/?$/, (q, r, who) => objects.makeBucket(q, r, who)],
    ['GET', /^\/bucket\/?$/, (q, r, who) => objects.buckets(r, who)],
    ['GET', /^\/bucket\/([^/]+)$/, (q, r, who, bucket) => objects.buckets(r, who, bucket)],
  ];

  async function storageRequest(request, response, path) {
    const signed = request.method === 'GET' && /^\/object\/sign\/([^/]+)\/(.+)$/.exec(path);
    if (signed) return objects.openSigned(request, response, ...signed.slice(1).map(decodeURIComponent));
    for (const [methods, pattern, handler] of objectRoutes) {
      const match = methods.split('|').includes(request.method) && pattern.exec(path);
      if (!match) continue;
      const who = callers.ofStorage(request.headers, errors.noAuthorization);
      await handler(request, response, who, ...match.slice(1).map(decodeURIComponent));
      return;
    }
    noRoute(request, response, path);
  }

  async function resumableRequest(request, response, path) {
    if (request.method === 'GET') return noRoute(request, response, path);
    const who =
      request.method === 'OPTIONS' ? undefined : callers.ofStorage(request.headers, errors.malformedToken);
    return resumable.handle(request, response, who);
  }

  return async (request, response) => {
    try {
      const url = new URL(request.url, 'http://stack');
      const path = url.pathname;
      if (path.startsWith('/test/')) return await controls.handle(request, response, url);
      if (await faults.meets(request, response, url)) return undefined;
      if (path.startsWith(`${storage}/upload/resumable`))
        await resumableRequest(request, response, path.slice(storage.length));
      else if (path.startsWith(`${storage}/`))
        await storageRequest(request, response, path.slice(storage.length));
      else if (path.startsWith('/rest/v1/')) await rest.handle(request, response, url);
      else if (path.startsWith('/auth/v1/')) await auth.handle(request, response, url);
      else if (filesServices.isMine(url)) await filesServices.handle(request, response, url);
      else if (path.startsWith('/tus')) await plainTus.handle(request, response);
      else noRoute(request, response, path);
    } catch (error) {
      sendError(request, response, error);
    }
    return undefined;
  };
}
