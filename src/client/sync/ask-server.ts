import { type ProblemCode, problemSchema } from '../../protocol/problems.ts';

export type Question = {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  fetch?: typeof fetch | undefined;
};

export type Asked = { ok: true; value: unknown } | { ok: false; problem: ProblemCode; lastSeq?: number | undefined };

const timeoutMs = 30_000;

/**
 * Asks our API and sorts what comes back: JSON, nothing (204), or the *problem* in the way. Whatever is not ours
 * (the page of a hotel's network with status 200, an answer cut in half) is `not-waymark` and changes nothing.
 */
export async function askServer(
  url: string,
  { method = 'GET', body, fetch: ask = fetch }: Question = {},
): Promise<Asked> {
  let response: Response;
  let text: string;
  try {
    response = await ask(url, {
      method,
      credentials: 'same-origin',
      cache: method === 'GET' ? 'default' : 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (error) {
    // fetch says every failure of the network, of the stream and of the clock with these two.
    if (error instanceof TypeError || error instanceof DOMException) return { ok: false, problem: 'offline' };
    throw error;
  }
  return response.ok ? readAnswer(response, text) : readProblem(response, text);
}

function readAnswer(response: Response, text: string): Asked {
  if (response.status === 204) return { ok: true, value: undefined };
  const value = isJson(response) ? parse(text) : undefined;
  return value === undefined ? { ok: false, problem: 'not-waymark' } : { ok: true, value };
}

/** Which *problem* an answer that is not a good one says. */
export function readProblem(response: Response, text: string): Extract<Asked, { ok: false }> {
  const problem = isJson(response) ? problemSchema.safeParse(parse(text)) : undefined;
  if (problem?.success) return { ok: false, problem: problem.data.code, lastSeq: problem.data.lastSeq };
  // A gateway in front of our server answers for it when it is down: https://www.rfc-editor.org/rfc/rfc9110#section-15.6
  if (response.status >= 500) return { ok: false, problem: response.status === 503 ? 'busy' : 'server-ill' };
  if (response.status === 429) return { ok: false, problem: 'busy' };
  return { ok: false, problem: 'not-waymark' };
}

function isJson(response: Response): boolean {
  return /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
