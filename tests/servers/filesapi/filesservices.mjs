// The three stand-ins below one address, and what tests may do to them.
import { FilesService } from './filesservice.mjs';

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text === '' ? {} : JSON.parse(text);
}

export class FilesServices {
  constructor(faults) {
    this.faults = faults;
    this.all = {
      kimi: new FilesService({ dialect: 'kimi', path: '/kimi/v1', keys: ['sk-kimi-stand-in'] }),
      glm: new FilesService({ dialect: 'glm', path: '/glm/api/paas/v4', keys: ['glm.stand-in'] }),
      openai: new FilesService({ dialect: 'openai', path: '/openai/v1', keys: ['sk-openai-stand-in'] }),
    };
  }

  isMine(url) {
    return Object.values(this.all).some((service) => service.isMine(url));
  }

  async handle(request, response, url) {
    const service = Object.values(this.all).find((one) => one.isMine(url));
    if (service) return service.handle(request, response, url);
    response.writeHead(404);
    return response.end();
  }

  /** `/test/…` of these services; false: not one of theirs. */
  routeOf(request, url) {
    const of = this.all[url.searchParams.get('of')];
    const routes = {
      'POST faults': (body) => this.faults.plan(body),
      'DELETE faults': () => this.faults.clear(),
      'GET requests': () => Object.fromEntries(this.faults.counts),
      'DELETE requests': () => this.faults.counts.clear(),
      'GET files': () => of.describe(),
      'POST files': (body) => of.plant(body),
      'POST age': (body) => of.age(body),
      'DELETE files': () => of.clear(),
      'POST settings': (body) => Object.assign(of.settings, body),
    };
    return routes[`${request.method} ${url.pathname.slice('/test/'.length)}`];
  }

  async control(request, response, url) {
    const route = this.routeOf(request, url);
    const result = route ? await route(await readJson(request)) : undefined;
    const text = JSON.stringify(result ?? {});
    response.writeHead(route ? 200 : 404, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  }
}
