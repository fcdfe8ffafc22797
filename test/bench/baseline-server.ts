import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type pg from 'pg';

export type BaselineServer = { url: string; stop(): Promise<void> };

/**
 * The obvious server for the obvious client: one query on the same PostgreSQL, JSON, gzip. No accounts, no permissions,
 * no numbering. Also hands out the files of the baseline's pages.
 */
export async function startBaselineServer(pool: pg.Pool, files: ReadonlyMap<string, Buffer>): Promise<BaselineServer> {
  await pool.query('create table if not exists bench_said (seq int, args jsonb)');
  const server = createServer((request, response) => {
    answer(pool, files, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The baseline server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(
  pool: pg.Pool,
  files: ReadonlyMap<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://baseline');
  if (pathname === '/pull') return send(response, await pull(pool, searchParams));
  if (pathname === '/push') return send(response, await push(pool, await textOf(request)));
  const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'content-type': type }).end(file);
}

async function pull(pool: pg.Pool, asked: URLSearchParams): Promise<unknown> {
  const { rows } = await pool.query(
    `select id, kind, version, body -> 'event' ->> 'date' as date, body
     from records where scope_id = $1 and version > $2 and not removed`,
    [asked.get('scope'), asked.get('since')],
  );
  return rows;
}

async function push(pool: pg.Pool, body: string): Promise<unknown> {
  const { rows } = await pool.query(
    'insert into bench_said select seq, args from json_to_recordset($1::json) as said (seq int, args jsonb) returning seq',
    [body],
  );
  return { done: rows.map((row: { seq: number }) => row.seq) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, value: unknown): void {
  const json = JSON.stringify(value);
  const packed = json.length > 1024 ? gzipSync(json, { level: 4 }) : undefined;
  response.writeHead(200, {
    'content-type': 'application/json',
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  response.end(packed ?? json);
}
