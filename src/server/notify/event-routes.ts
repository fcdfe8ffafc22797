import type { FastifyReply } from 'fastify';
import type { Auth } from '../access/auth.ts';
import type { App } from '../http/app-type.ts';
import type { Metrics } from '../http/metrics.ts';
import { sendProblem } from '../http/problems.ts';
import type { PokeHub } from './poke-hub.ts';

const heartbeat = 25_000;
const mostPerPerson = 20;

/**
 * `GET /api/events`: says that something changed, and nothing of what
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
export function serveEvents(app: App, { auth, hub, metrics }: { auth: Auth; hub: PokeHub; metrics: Metrics }): void {
  const open = new Map<FastifyReply, string>();
  let isLeaving = false;
  const schema = { summary: 'Server-sent events: `poke` when something you may read has changed' };
  app.get('/api/events', { schema }, async (request, reply) => {
    const { session } = await auth.sessionOf(request.headers.cookie);
    if (!session) return sendProblem(reply, { code: 'signed-out' });
    // Gone while we looked: 'close' has been and will not come again, and nothing would ever end this stream.
    if (reply.raw.destroyed) return reply.hijack();
    if (isLeaving) return sendProblem(reply, { code: 'busy' });
    const { person } = session;
    if ([...open.values()].filter((other) => other === person).length >= mostPerPerson) {
      return sendProblem(reply, { code: 'busy' });
    }
    open.set(reply, person);
    metrics.listeners(1);
    const leave = stream(reply, (poke) => hub.add(person, poke));
    reply.raw.on('close', () => {
      leave();
      open.delete(reply);
      metrics.listeners(-1);
    });
    return reply;
  });
  // Streams never end by themselves, so a server that is leaving must end them first.
  app.addHook('preClose', async () => {
    isLeaving = true;
    for (const reply of open.keys()) reply.raw.end();
  });
}

function stream(reply: FastifyReply, join: (poke: () => void) => () => void): () => void {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // A stream is the last answer of its connection; kept alive after it, a leaving server would wait for it.
    connection: 'close',
    // Proxies that gather an answer before they pass it on would hold every poke back.
    'x-accel-buffering': 'no',
  });
  reply.raw.write('retry: 3000\n\n');
  const leave = join(() => reply.raw.write('event: poke\ndata: {}\n\n'));
  const beat = setInterval(() => reply.raw.write(': still here\n\n'), heartbeat);
  return () => {
    clearInterval(beat);
    leave();
  };
}
