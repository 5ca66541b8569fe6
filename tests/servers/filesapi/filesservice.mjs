// A stand-in of the files API of Kimi, of GLM (BigModel) or of OpenAI, as their documents describe it. It was never
// compared with the real ones. Of a file it keeps the hash and the first 64 KiB.
import { createHash } from 'node:crypto';
import { ChatService, chatSettings } from './chatservice.mjs';
import { readForm } from './form.mjs';

const mega = 2 ** 20;

// What each of them documents. `code`: under which key an error says what it is.
const dialects = {
  kimi: {
    code: 'type',
    purposes: ['file-extract', 'image', 'video', 'batch'],
    mostBytes: 100 * mega,
    mostFiles: 1000,
    takesEmpty: false,
    pages: false,
    done: 'ok',
    wrongKey: [401, 'invalid_authentication_error', 'Invalid Authentication'],
  },
  glm: {
    code: 'code',
    purposes: ['agent', 'code-interpreter', 'batch', 'voice-clone-input'],
    mostBytes: 100 * mega,
    mostFiles: 1000,
    takesEmpty: false,
    pages: true,
    done: undefined,
    wrongKey: [401, '1002', 'Authentication Token 非法'],
  },
  openai: {
    code: 'code',
    purposes: ['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'],
    mostBytes: 512 * mega,
    mostFiles: Infinity,
    takesEmpty: true,
    pages: true,
    done: 'processed',
    wrongKey: [401, 'invalid_api_key', 'Incorrect API key provided'],
  },
};

const keptText = 64 * 1024;

export class FilesService {
  /** path: what stands before "/files". keys: that are good here; another region's are not. */
  constructor({ dialect, path, keys }) {
    Object.assign(this, { path, keys, facts: dialects[dialect], dialect });
    this.files = [];
    this.number = 0;
    this.settings = { extractionSeconds: 0, trouble: '', mostFiles: this.facts.mostFiles, ...chatSettings() };
    this.chat = new ChatService(dialect, this.settings);
    this.bodyBytes = 0; // of files, whether they were kept or not
  }

  isMine(url) {
    return url.pathname.startsWith(`${this.path}/`);
  }

  async handle(request, response, url) {
    if (!this.#knows(request)) {
      request.resume();
      return this.#refuse(response, ...this.facts.wrongKey);
    }
    const [what, id, content] = url.pathname.slice(this.path.length + 1).split('/').map(decodeURIComponent);
    if (await this.#answer(request, response, what, id, content, url)) return undefined;
    if (what !== 'files') return this.#refuse(response, 404, 'resource_not_found_error', 'no such thing');
    if (request.method === 'POST' && !id) return this.#take(request, response);
    if (request.method === 'GET' && !id) return this.#list(response, url);
    const file = this.files.find((one) => one.id === id);
    if (!file) return this.#refuse(response, 404, 'resource_not_found_error', `file ${id} not found`);
    if (request.method === 'GET' && content === 'content') return this.#content(response, file);
    if (request.method === 'GET') return this.#send(response, 200, this.#words(file, true));
    if (request.method === 'DELETE') {
      this.files = this.files.filter((one) => one !== file);
      return this.#send(response, 200, { id, object: 'file', deleted: true });
    }
    return this.#refuse(response, 405, 'invalid_request_error', 'method not allowed');
  }

  /** What is there, for tests: with the hash, and how often somebody looked at it. */
  describe() {
    return {
      files: this.files.map(({ head, ...file }) => file),
      bodyBytes: this.bodyBytes,
      asked: this.chat.asked,
      parsed: this.chat.tasks.map(({ text, ...task }) => task),
    };
  }

  /** As if somebody else had brought it, so many days ago. Its id. */
  plant({ name, text = '', purpose = this.facts.purposes[0], daysAgo = 0 }) {
    const head = Buffer.from(text);
    this.number += 1;
    const file = { id: `${this.dialect}-file-${this.number}`, name, purpose, bytes: head.length, readyAt: 0, trouble: '' };
    this.files.push({ ...file, sha256: createHash('sha256').update(head).digest('hex'), looks: 0, head });
    this.age({ id: file.id, daysAgo });
    return { id: file.id };
  }

  age({ id, daysAgo }) {
    this.files.find((file) => file.id === id).createdAt = Math.floor(Date.now() / 1000) - daysAgo * 86400;
  }

  clear() {
    this.files = [];
    this.bodyBytes = 0;
    this.chat.clear();
    Object.assign(this.settings, chatSettings());
  }

  // What is not about files; true: it was answered.
  async #answer(request, response, what, id, content, url) {
    const { method } = request;
    const reply = (status, value) => this.#send(response, status, value);
    const refuse = (...why) => this.#refuse(response, ...why);
    if (method === 'GET' && what === 'models') this.chat.listModels(reply);
    else if (method === 'POST' && what === 'chat' && id === 'completions') await this.chat.chat(request, response, refuse);
    else if (this.dialect !== 'glm' || what !== 'files' || id !== 'parser') return false;
    else if (method === 'POST' && content === 'create') await this.chat.parse(request, reply, refuse);
    else if (method === 'GET' && content === 'result') this.chat.parsed(url.pathname.split('/').at(-2), reply, refuse);
    else return false;
    return true;
  }

  #knows(request) {
    return this.settings.keyless || this.keys.some((key) => request.headers.authorization === `Bearer ${key}`);
  }

  async #take(request, response) {
    const hash = createHash('sha256');
    const head = [];
    let headBytes = 0;
    const form = await readForm(request, (piece) => {
      hash.update(piece);
      this.bodyBytes += piece.length;
      if (headBytes >= keptText) return;
      head.push(Buffer.from(piece.subarray(0, keptText - headBytes)));
      headBytes += head.at(-1).length;
    });
    const refusal = this.#judge(form);
    if (refusal) return this.#refuse(response, ...refusal);
    this.number += 1;
    const file = {
      id: `${this.dialect}-file-${this.number}`,
      name: form.file.name,
      purpose: form.fields.purpose,
      bytes: form.file.bytes,
      createdAt: Math.floor(Date.now() / 1000),
      readyAt: Date.now() + this.settings.extractionSeconds * 1000,
      trouble: this.settings.trouble,
      sha256: hash.digest('hex'),
      looks: 0,
      head: Buffer.concat(head),
    };
    this.files.push(file);
    return this.#send(response, 200, this.#words(file));
  }

  #judge(form) {
    const wrong = this.dialect === 'kimi' ? 'invalid_request_error' : this.dialect === 'glm' ? '1214' : '';
    if (!form?.file) return [400, wrong, 'Invalid request: no file'];
    if (!this.facts.purposes.includes(form.fields.purpose))
      return [400, wrong, `Invalid purpose: only ${this.facts.purposes.join(', ')} accepted`];
    if (form.file.bytes > this.facts.mostBytes)
      return this.dialect === 'glm'
        ? [435, '', 'File size exceeds 100MB']
        : [400, wrong, `File size is too large, max file size is ${this.facts.mostBytes / mega}MB`];
    if (form.file.bytes === 0 && !this.facts.takesEmpty) return [400, wrong, 'File size is zero'];
    if (this.files.length >= this.settings.mostFiles)
      return [
        400,
        wrong,
        `The number of files you have uploaded exceeded the max file count ${this.settings.mostFiles}, ` +
          'please delete previous uploaded files',
      ];
    return null;
  }

  #words(file, isLook = false) {
    if (isLook) file.looks += 1;
    const isReady = Date.now() >= file.readyAt;
    const done = file.trouble === '' ? this.facts.done : 'error';
    return {
      id: file.id,
      object: 'file',
      bytes: file.bytes,
      created_at: file.createdAt,
      filename: file.name,
      purpose: file.purpose,
      status: isReady ? done : 'processing',
      status_details: isReady ? file.trouble : '',
    };
  }

  // The newest first.
  #list(response, url) {
    const purpose = url.searchParams.get('purpose');
    const all = this.files.filter((file) => !purpose || file.purpose === purpose).reverse();
    if (!this.facts.pages)
      return this.#send(response, 200, { object: 'list', data: all.map((file) => this.#words(file)) });
    const after = url.searchParams.get('after');
    const start = after ? all.findIndex((file) => file.id === after) + 1 : 0;
    const limit = Number(url.searchParams.get('limit') ?? 100);
    const page = all.slice(start, start + limit);
    return this.#send(response, 200, {
      object: 'list',
      data: page.map((file) => this.#words(file)),
      has_more: start + limit < all.length,
    });
  }

  // OpenAI gives the file back, which is as much of it as is kept here; Kimi's answer is a JSON text with what it read.
  #content(response, file) {
    if (this.dialect === 'openai') {
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.head.length });
      return response.end(file.head);
    }
    if (Date.now() < file.readyAt) return this.#refuse(response, 400, 'invalid_request_error', 'not ready');
    return this.#send(response, 200, {
      content: file.head.toString('utf8').replaceAll(/[^\x20-\x7e\n]/g, ' '),
      file_type: 'application/octet-stream',
      filename: file.name,
      title: '',
      type: 'file',
    });
  }

  #refuse(response, status, code, message) {
    return this.#send(response, status, { error: { [this.facts.code]: code, message } });
  }

  #send(response, status, value) {
    const body = JSON.stringify(value);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  }
}
