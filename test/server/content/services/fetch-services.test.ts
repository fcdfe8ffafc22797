import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { feedLimits } from '../../../../src/server/content/services/fetch-bytes.ts';
import { readServices } from '../../../../src/server/content/services/import-services.ts';
import { modern, modernPage, options, service, told } from './oruk-world.ts';

type Answer = { status?: number; to?: string; body?: unknown; zipped?: boolean; hangs?: boolean };

/** A council's feed that answers as it is told; `asked` is what it was asked, in order. */
async function feed(answer: (path: string, query: URLSearchParams) => Answer) {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '/', 'http://feed');
    const { status = 200, to, body, zipped, hangs } = answer(url.pathname, url.searchParams);
    if (hangs) return;
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
    response.writeHead(status, { ...(to && { location: to }), ...(zipped && { 'content-encoding': 'gzip' }) });
    response.end(zipped ? gzipSync(bytes) : bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The feed has no port.');
  const host = `http://127.0.0.1:${address.port}`;
  const limits = { ...feedLimits, pages: 8, pageBytes: 100_000, bytes: 500_000, requestMs: 5000, pauseMs: 1 };
  const read = async (path = '/o/services', over = {}) => {
    const found = told(await readServices(`${host}${path}`, { ...options, limits: { ...limits, ...over } }));
    const short = (list: string[]) => list.map((one) => one.replace(host, ''));
    return { ...found, faults: short(found.faults), warnings: short(found.warnings) };
  };
  return { host, asked, read };
}

const paged = (of: number) => (_: string, query: URLSearchParams) => {
  const page = Number(query.get('page'));
  return {
    body: {
      ...modernPage(service(`s${page}`)),
      total_pages: of,
      page_number: page,
      first_page: page === 1,
      last_page: page === of,
    },
  };
};

test('a feed is read page by page to its last, and its address is the source', async () => {
  const { asked, read, host } = await feed(paged(3));
  const { ids, bodies, faults, forms } = await read('/o/services?taxonomy_id=send');
  expect({ ids, faults, forms }).toEqual({ ids: ['s1', 's2', 's3'], faults: [], forms: ['oruk-3'] });
  expect(asked).toEqual([1, 2, 3].map((page) => `/o/services?taxonomy_id=send&page=${page}&per_page=100`));
  expect(bodies[0]).toMatchObject({ source: `${host}/o/services?taxonomy_id=send` });
});

test('a feed that tells only how many pages there are ends with them', async () => {
  const { asked, read } = await feed((_, query) => ({
    body: { totalPages: 2, totalElements: 2, content: [service(`s${query.get('page')}`)] },
  }));
  expect(await read()).toMatchObject({ ids: ['s1', 's2'], faults: [], forms: ['oruk-1'] });
  expect(asked).toHaveLength(2);
});

test('a feed that counts its pages from nought is read whole', async () => {
  const { read } = await feed((_, query) => {
    const page = Number(query.get('page'));
    return { body: { content: [service(`s${page}`)], number: page, first: page === 0, last: page === 2 } };
  });
  const { ids, faults } = await read();
  expect({ ids: ids.toSorted(), faults }).toEqual({ ids: ['s0', 's1', 's2'], faults: [] });
});

test('the front door of an API leads to its services, and heads to the services themselves', async () => {
  const { asked, read } = await feed((path) => {
    if (path === '/o')
      return { body: { version: 'HSDS-UK-3.0', profile: 'https://example.org', openapi_url: 'https://example.org' } };
    if (path === '/o/services') return { body: modernPage({ id: 'a/b', name: 'Head' }, { id: 'gone', name: 'Gone' }) };
    return path === '/o/services/gone' ? { status: 404 } : { body: { ...modern, id: 'a/b' } };
  });
  const { bodies, faults, warnings } = await read('/o');
  expect(faults).toEqual([]);
  expect(bodies).toMatchObject([{ name: modern.name, phone: '01992 555847' }, { name: 'Gone' }]);
  expect(asked.slice(2)).toEqual(['/o/services/a%2Fb', '/o/services/gone']);
  expect(warnings).toEqual(['/o/services?page=1&per_page=100 contents[1] no-detail']);
});

test('a feed may move on its own host, and nowhere else', async () => {
  const { read } = await feed((path) => (path === '/new' ? { body: [service('a')] } : { status: 302, to: '/new' }));
  expect(await read()).toMatchObject({ ids: ['a'], faults: [] });
  const elsewhere = [
    'http://169.254.169.254/latest',
    'http://localhost/x',
    'https://example.org/x',
    'file:///etc/passwd',
    '//x',
  ];
  for (const to of elsewhere) {
    const leaving = await feed(() => ({ status: 302, to }));
    expect((await leaving.read()).faults).toEqual(['/o/services?page=1&per_page=100 redirect-elsewhere']);
    expect(leaving.asked).toHaveLength(1);
  }
  const other = await feed((path) => ({ status: 302, to: `${other.host.replace('127.0.0.1', 'localhost')}${path}/x` }));
  expect((await other.read()).faults).toEqual(['/o/services?page=1&per_page=100 redirect-elsewhere']);
  expect(other.asked).toHaveLength(1);
  const round = await feed(() => ({ status: 302, to: '/o/services' }));
  expect((await round.read()).faults).toEqual(['/o/services?page=1&per_page=100 redirect-elsewhere']);
});

test('a feed without end is left', async () => {
  const same = await feed(() => ({ body: { ...modernPage(service('a')), last_page: false, total_pages: 9 } }));
  expect((await same.read()).faults).toEqual(['/o/services?page=2&per_page=100 endless']);
  const ever = await feed(paged(1e9));
  expect((await ever.read()).faults).toEqual(['/o/services endless']);
  expect(ever.asked).toHaveLength(8);
});

test('a feed that fails is asked again, and then refused: what is missing would look like a change', async () => {
  const answers = [{ status: 503 }, { status: 429 }, { body: [service('a')] }];
  const tired = await feed(() => answers.shift() ?? {});
  expect(await tired.read()).toMatchObject({ ids: ['a'], faults: [] });
  const broken = await feed((path) =>
    path === '/o/services' ? { body: modernPage({ id: 'a', name: 'A' }) } : { status: 500 },
  );
  expect((await broken.read()).faults).toEqual(['/o/services/a HTTP 500 not-reached']);
  expect((await (await feed(() => ({ status: 404 }))).read()).faults).toEqual([
    '/o/services?page=1&per_page=100 HTTP 404 not-reached',
  ]);
  const { host } = await feed(() => ({ hangs: true }));
  const closed = await readServices('http://127.0.0.1:9/services', {
    ...options,
    limits: { ...feedLimits, pauseMs: 1 },
  });
  expect(closed.faults.listed).toMatchObject([{ reason: 'not-reached' }]);
  const hanging = await readServices(host, { ...options, limits: { ...feedLimits, requestMs: 50 } });
  expect(hanging.faults.listed).toMatchObject([{ reason: 'too-slow' }]);
});

test('too much is left, also when it comes small', async () => {
  const long = { body: [service('a', { description: 'x'.repeat(200_000) })] };
  for (const zipped of [false, true]) {
    const { read } = await feed(() => ({ ...long, zipped }));
    expect((await read()).faults).toEqual(['/o/services?page=1&per_page=100 page-too-big']);
  }
  const many = await feed(paged(5));
  expect((await many.read('/o/services', { bytes: 400 })).faults).toEqual([
    '/o/services?page=3&per_page=100 page-too-big',
  ]);
});

test('an answer that is no list is named', async () => {
  const html = await feed(() => ({ body: '<html>' }));
  expect((await html.read()).faults).toEqual(['/o/services?page=1&per_page=100 not-json']);
  const other = await feed(() => ({ body: { hello: 1 } }));
  expect((await other.read()).faults).toEqual(['/o/services?page=1&per_page=100 not-services']);
});
