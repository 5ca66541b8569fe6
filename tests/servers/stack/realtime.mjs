// /realtime/v1/websocket: Phoenix channels (vsn 1.0.0, JSON objects) with postgres_changes. The words follow
// supabase/realtime, lib/realtime_web/channels/realtime_channel.ex; broadcast and presence are not here.
import { WebSocketServer } from 'ws';
import { Changes } from './changes.mjs';
import { Channel } from './channel.mjs';
import { Visibility } from './visibility.mjs';

const path = '/realtime/v1/websocket';

function refuse(socket, status, body) {
  const text = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n` +
      `Connection: close\r\n\r\n${text}`,
  );
}

export class Realtime {
  /** url: of the database as somebody who may read its log; settings: { realtime, socketSeconds }. */
  constructor({ url, database, callers, faults, settings, anonKey }) {
    Object.assign(this, { database, callers, faults, settings, anonKey });
    this.sockets = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
    this.channels = new Map(); // socket -> Map of topic -> Channel
    this.changes = new Changes(url, (changes) => this.#hear(changes));
  }

  upgrade(request, socket, head) {
    const url = new URL(request.url, 'http://stack');
    this.faults.count(request, url);
    socket.on('error', () => {});
    if (url.pathname !== path) return refuse(socket, 404, { error: 'Not found' });
    const apikey = url.searchParams.get('apikey') ?? request.headers.apikey;
    const problem = this.callers.keyProblem({ apikey });
    if (problem) return refuse(socket, 401, problem);
    if (!this.settings.realtime)
      return refuse(socket, 403, { error: 'Realtime was disabled for this tenant' });
    if ((url.searchParams.get('vsn') ?? '1.0.0') !== '1.0.0')
      return refuse(socket, 400, { error: 'The stand-in speaks vsn 1.0.0 only' });
    return this.sockets.handleUpgrade(request, socket, head, (webSocket) => this.#accept(webSocket, apikey));
  }

  #accept(socket, apikey) {
    this.channels.set(socket, new Map());
    // Phoenix hangs up on a socket that is silent for 60 seconds.
    const silence = () => setTimeout(() => socket.terminate(), this.settings.socketSeconds * 1000);
    let timer = silence();
    socket.on('message', (data) => {
      clearTimeout(timer);
      timer = silence();
      this.#receive(socket, apikey, data.toString()).catch((error) => {
        console.error('Realtime:', error);
        socket.terminate();
      });
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      for (const channel of this.channels.get(socket).values()) channel.end();
      this.channels.delete(socket);
    });
  }

  #send(socket, topic, event, payload, ref = null) {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ ref, event, payload, topic }));
  }

  async #receive(socket, apikey, text) {
    const { topic, event, payload, ref } = JSON.parse(text);
    const reply = (status, response = {}) =>
      this.#send(socket, topic, 'phx_reply', { status, response }, ref);
    if (topic === 'phoenix' && event === 'heartbeat') return reply('ok');
    if (event === 'phx_join') return this.#join(socket, topic, apikey, payload ?? {}, reply);
    const channel = this.channels.get(socket).get(topic);
    if (!channel) return reply('error', { reason: 'unmatched topic' });
    if (event === 'access_token') return this.#renew(socket, channel, payload?.access_token);
    if (event === 'phx_leave') {
      reply('ok');
      return this.#close(socket, channel);
    }
    return undefined;
  }

  async #join(socket, topic, apikey, { config = {}, access_token: given }, reply) {
    if (!/^realtime:./.test(topic)) return reply('error', { reason: 'unmatched topic' });
    // A publishable key is no token; the gateway makes the anonymous one of it.
    const token = given ?? apikey;
    const channel = new Channel({
      topic,
      callers: this.callers,
      send: (event, payload) => this.#send(socket, topic, event, payload),
      expired: () => this.#shutDown(socket, channel, 'Token has expired 0 seconds ago'),
    });
    const problem = channel.use(token.startsWith('sb_') ? this.anonKey : token);
    if (problem) {
      channel.end();
      return reply('error', { reason: problem });
    }
    this.channels.get(socket)?.get(topic)?.end();
    this.channels.get(socket)?.set(topic, channel);
    const asked = (config.postgres_changes ?? []).filter(Boolean);
    reply('ok', { postgres_changes: channel.listen(asked) });
    this.#send(socket, topic, 'presence_state', {});
    return asked.length > 0 ? this.#subscribe(channel, asked) : undefined;
  }

  async #subscribe(channel, asked) {
    await this.changes.begin();
    const { rows } = await this.database.asService((client) =>
      client.query(
        "select schemaname, tablename from pg_publication_tables where pubname = 'supabase_realtime'",
      ),
    );
    const refused = asked.find(
      ({ schema, table }) =>
        !rows.some((row) => row.schemaname === schema && ['*', row.tablename].includes(table ?? '*')),
    );
    if (refused) channel.subscriptions = [];
    channel.send('system', {
      extension: 'postgres_changes',
      status: refused ? 'error' : 'ok',
      message: refused
        ? 'Unable to subscribe to changes with given parameters. Please check Realtime is enabled for the given ' +
          `connect parameters: [event: ${refused.event}, schema: ${refused.schema}, table: ${refused.table}]`
        : 'Subscribed to PostgreSQL',
      channel: channel.topic.slice('realtime:'.length),
    });
  }

  #renew(socket, channel, token) {
    if (typeof token !== 'string' || token.startsWith('sb_')) return;
    const problem = channel.use(token);
    if (problem) this.#shutDown(socket, channel, problem.replace(/^\w+: /, ''));
  }

  #shutDown(socket, channel, message) {
    channel.send('system', {
      extension: 'system',
      status: 'error',
      message,
      channel: channel.topic.slice('realtime:'.length),
    });
    this.#close(socket, channel);
  }

  #close(socket, channel) {
    channel.end();
    channel.send('phx_close', {});
    this.channels.get(socket)?.delete(channel.topic);
  }

  async #hear(changes) {
    const channels = [...this.channels.values()].flatMap((topics) => [...topics.values()]);
    const visibility = new Visibility(this.database, changes);
    await Promise.all(
      channels.map((channel) =>
        channel.hear(changes, visibility).catch((error) => console.error('Realtime:', error.message)),
      ),
    );
  }

  // --- For tests ------------------------------------------------------------------------------------

  /** Who listens to what. */
  describe() {
    const topics = [...this.channels.values()].flatMap((channels) => [...channels.values()]);
    return {
      open: this.channels.size,
      channels: topics.map(({ topic, claims }) => ({ topic, user_id: claims.sub })),
    };
  }

  /** Cuts every connection, or those of one user, without a closing handshake. */
  cut({ user_id: user } = {}) {
    const those = [...this.channels].filter(
      ([, topics]) => user === undefined || [...topics.values()].some(({ claims }) => claims.sub === user),
    );
    for (const [socket] of those) socket.terminate();
    return { closed: those.length };
  }

  async end() {
    this.cut();
    await this.changes.end();
  }
}
