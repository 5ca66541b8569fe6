// What the stand-ins answer when they are asked: models, chat completions as server-sent events, and GLM's file parser.
// Made from the documents, never compared with the real ones. The "model" finds "The answer is …." in the texts that it
// was given, and says what it found; a test may have it say something else, in pieces cut at any byte.
import { readForm } from './form.mjs';

const keptText = 64 * 1024;

const models = {
  kimi: [
    { id: 'kimi-k2.6', created: 1_770_000_000 },
    { id: 'kimi-k3', created: 1_780_000_000 },
  ],
  glm: [
    { id: 'glm-5', created: 1_775_000_000 },
    { id: 'glm-4.6v', created: 1_760_000_000 },
  ],
  openai: [
    { id: 'text-embedding-3-small', created: 1_790_000_000 },
    { id: 'gpt-stand-in', created: 1_780_000_000 },
  ],
};

export const chatSettings = () => ({
  answer: '', // instead of what it finds
  reasoning: '',
  seed: 0, // of the cuts; 0: an event at a time
  pieceChars: 12,
  pauseMs: 0, // between two pieces
  cutAfter: 0, // characters; then finish_reason "length", and the rest when it is asked to go on
  cutAlways: false, // however often it is asked to go on
  hangAfter: -1, // characters; then silence
  breakAfter: -1, // characters; then the connection ends
  staysOpen: false, // after [DONE]
  parseSeconds: 0,
  parseTrouble: '',
  keyless: false, // anybody may ask, as of a server at home
});

// mulberry32
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const wait = (ms) => new Promise((resolve) => (ms > 0 ? setTimeout(resolve, ms) : setImmediate(resolve)));

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export class ChatService {
  constructor(dialect, settings) {
    Object.assign(this, { dialect, settings });
    this.clear();
  }

  clear() {
    this.asked = [];
    this.tasks = [];
    this.parsedBytes = 0;
  }

  listModels(reply) {
    reply(200, { object: 'list', data: models[this.dialect].map((model) => ({ object: 'model', ...model })) });
  }

  async chat(request, response, refuse) {
    const body = await readJson(request);
    if (!body || !Array.isArray(body.messages)) return refuse(400, this.#code('invalid_request_error', '1210'), 'no messages');
    this.asked.push(body);
    if (!models[this.dialect].some((model) => model.id === body.model)) return this.#noModel(body.model, refuse);
    const whole = this.settings.answer || this.#answerFrom(body.messages);
    const before = this.#saidBefore(body.messages);
    const left = [...whole].slice([...before].length);
    const { cutAfter, cutAlways } = this.settings;
    const isCut = cutAfter > 0 && left.length > 0 && (cutAlways || left.length > cutAfter);
    const text = isCut ? left.slice(0, cutAfter) : left;
    return this.#stream(body, text, isCut ? 'length' : 'stop', response);
  }

  /** POST …/files/parser/create */
  async parse(request, reply, refuse) {
    const head = [];
    let bytes = 0;
    const form = await readForm(request, (piece) => {
      if (bytes < keptText) head.push(Buffer.from(piece.subarray(0, keptText - bytes)));
      bytes += piece.length;
    });
    if (!form?.file || !['lite', 'expert', 'prime'].includes(form.fields.tool_type))
      return refuse(400, '1214', 'tool_type');
    this.parsedBytes += bytes;
    const task = {
      id: `task-${this.tasks.length + 1}`,
      name: form.file.name,
      tool: form.fields.tool_type,
      type: form.fields.file_type,
      bytes,
      readyAt: Date.now() + this.settings.parseSeconds * 1000,
      text: Buffer.concat(head).toString('utf8').replaceAll(/[^\x20-\x7e\n]/g, ' '),
    };
    this.tasks.push(task);
    return reply(200, { success: true, message: '', task_id: task.id });
  }

  /** GET …/files/parser/result/<task>/text */
  parsed(id, reply, refuse) {
    const task = this.tasks.find((one) => one.id === id);
    if (!task) return refuse(404, '1221', 'no such task');
    if (Date.now() < task.readyAt) return reply(200, { status: 'processing', message: '', content: null, task_id: id });
    const trouble = this.settings.parseTrouble;
    if (trouble) return reply(200, { status: 'failed', message: trouble, content: null, task_id: id });
    return reply(200, { status: 'succeeded', message: '', content: task.text, task_id: id });
  }

  #code(kimi, glm) {
    return this.dialect === 'glm' ? glm : kimi;
  }

  #noModel(model, refuse) {
    if (this.dialect === 'glm') return refuse(400, '1211', `模型不存在，请检查模型代码。${model}`);
    if (this.dialect === 'kimi') return refuse(404, 'resource_not_found_error', `Not found the model ${model} or Permission denied`);
    return refuse(404, 'model_not_found', `The model ${model} does not exist`);
  }

  #answerFrom(messages) {
    const texts = messages.filter((message) => message.role === 'system').map((message) => message.content);
    const found = texts.flatMap((text) => [...text.matchAll(/The answer is ([^.\\]*)\./g)].map((match) => match[1]));
    const parts = messages.flatMap((message) => (Array.isArray(message.content) ? message.content : []));
    const named = parts.filter((part) => part.type !== 'text').map((part) => JSON.stringify(part[part.type]));
    return `I read ${texts.length} texts. ${found.join(', ') || 'Nothing there answers that'}.${named.join(' ')}`;
  }

  #saidBefore(messages) {
    const last = messages.filter((message) => message.role === 'assistant').at(-1);
    return last?.content ?? '';
  }

  #events(body, text, finish) {
    const events = [];
    const chunk = (delta, more = {}, outer = {}) =>
      events.push({
        id: 'chat-1',
        object: 'chat.completion.chunk',
        model: body.model,
        choices: [{ index: 0, delta, finish_reason: null, ...more }],
        ...outer,
      });
    const size = this.settings.pieceChars;
    const reasoning = [...this.settings.reasoning];
    chunk({ role: 'assistant', content: '' });
    for (let at = 0; at < reasoning.length; at += size)
      chunk({ reasoning_content: reasoning.slice(at, at + size).join('') });
    for (let at = 0; at < text.length; at += size) chunk({ content: text.slice(at, at + size).join('') });
    const usage = { prompt_tokens: 100, completion_tokens: Math.ceil((text.length + reasoning.length) / 4) };
    usage.total_tokens = usage.prompt_tokens + usage.completion_tokens;
    if (this.dialect === 'kimi') chunk({}, { finish_reason: finish, usage });
    else chunk({}, { finish_reason: finish }, this.dialect === 'glm' ? { usage } : {});
    if (this.dialect === 'openai' && body.stream_options?.include_usage)
      events.push({ id: 'chat-1', object: 'chat.completion.chunk', choices: [], usage });
    return events;
  }

  async #stream(body, text, finish, response) {
    const { seed, pauseMs, hangAfter, breakAfter, staysOpen } = this.settings;
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const end = hangAfter >= 0 ? hangAfter : breakAfter;
    const some = end >= 0 ? text.slice(0, end) : text;
    let events = this.#events(body, some, finish).map((event) => `data: ${JSON.stringify(event)}\n\n`);
    if (end >= 0) events = events.slice(0, -1);
    else events.push('data: [DONE]\n\n');
    for (const piece of seed ? this.#cut(events, seed) : events) {
      if (response.destroyed) return;
      response.write(piece);
      await wait(pauseMs);
    }
    if (breakAfter >= 0) response.destroy();
    else if (hangAfter < 0 && !staysOpen) response.end();
  }

  // The same bytes with other ends: of lines by the seed, of pieces anywhere, within a character too.
  #cut(events, seed) {
    const next = numbersFrom(seed);
    const ends = ['\n', '\r\n', '\r'];
    const lineEnd = ends[seed % 3];
    const bytes = Buffer.from(events.map((event) => `: ping${lineEnd}${event.replaceAll('\n', lineEnd)}`).join(''));
    const pieces = [];
    for (let at = 0; at < bytes.length; ) {
      const length = 1 + Math.floor(next() * 40);
      pieces.push(bytes.subarray(at, at + length));
      at += length;
    }
    return pieces;
  }
}
