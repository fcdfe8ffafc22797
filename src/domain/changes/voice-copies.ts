import type * as z from 'zod/mini';
import { isSharedType } from '../records/file-signs.ts';
import { filesOf, type SharedPage, type SharedWith, type sharedFileBodySchema } from '../records/voice-records.ts';
import { type ScopeId, scopeKey, scopeKind } from '../scope.ts';
import { type Change, create, type Outcome, put, type Reading, refused, withExisting } from './change.ts';

/*
 * What holds for every copy a child or young person shares, whether it is one answer or their whole page. Names of
 * changes and kinds of record are in voice.ts and voice-profiles.ts.
 */

/** Where copies for school and council lie; the only `voice` scope there is yet. */
export const voiceScopeOf = (ref: string): ScopeId => `voice:${ref}/all`;

const childOfVoice = (scope: ScopeId): string => scopeKey(scope).slice(0, -'/all'.length);

export const audienceOf = (scope: ScopeId): SharedWith => (scopeKind(scope) === 'home' ? 'home' : 'all');

/** What a copy is of: one question, or one form of their page. */
type About = { question?: string | undefined; form?: string | undefined };
type Owned = { child: string; from: string };
export type CopyBody = Owned & About & { replaces?: string | undefined; takenBack?: string | undefined };
export type Copy = { id: string; body: CopyBody };

const aboutOf = ({ question, form }: About): string | undefined => question ?? form;

/** The copy that stands: of one home, not taken back, and none took its place. Ids are in order of time. */
export function standingCopy<Found extends Copy>(copies: readonly Found[], of: Owned & About): Found | undefined {
  const own = copies.filter(
    ({ body }) => body.child === of.child && body.from === of.from && aboutOf(body) === aboutOf(of),
  );
  const replaced = new Set(own.flatMap(({ body }) => body.replaces ?? []));
  return own
    .filter((copy) => !copy.body.takenBack && !replaced.has(copy.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
}

/** A copy and those it took the place of, the newest first. */
export function chainOf<Found extends Copy>(copy: Found, copies: readonly Found[]): Found[] {
  const chain = [copy];
  for (;;) {
    const before = copies.find((one) => one.id === chain.at(-1)?.body.replaces && !chain.includes(one));
    if (!before) return chain;
    chain.push(before);
  }
}

type SharedFileRecord = { id: string; file: z.infer<typeof sharedFileBodySchema> };
type Going = { pages: readonly SharedPage[]; files: readonly SharedFileRecord[]; child: string };

/** What is wrong with what would go there. */
export function faultOf({ pages, files, child }: Going, scope: ScopeId): Outcome | undefined {
  if (scopeKind(scope) === 'voice' && scope !== voiceScopeOf(childOfVoice(scope))) return refused('forbidden', scope);
  if (scopeKind(scope) === 'voice' && child !== childOfVoice(scope)) return refused('invalid', 'child');
  if (!pages.every(isSayable)) return refused('invalid', 'who');
  const named = [...new Set(pages.flatMap(filesOf))].sort();
  const told = files.map((one) => one.id).toSorted();
  if (named.join(' ') !== told.join(' ')) return refused('invalid', 'files');
  return files.every(({ file }) => isSharedType(file.type) && file.child === child)
    ? undefined
    : refused('invalid', 'type');
}

/** Nobody's words are shared before it is said whose they are; a skipped page says nothing but that. */
function isSayable({ skipped, chosen, cards, text, files, who, noticed }: SharedPage): boolean {
  const says = chosen !== undefined || Boolean(cards?.length) || Boolean(text) || Boolean(files?.length);
  if (skipped) return !says && !noticed?.length;
  return says ? who !== undefined : Boolean(noticed?.length);
}

/** The copy and what its files are, in one act: all of it or nothing. */
export function createWithFiles(
  { id, kind, body, files }: { id: string; kind: string; body: object; files: readonly SharedFileRecord[] },
  reading: Reading,
): Outcome {
  const puts = [];
  for (const outcome of [
    create(id, kind, { ...body }, reading),
    ...files.map((one) => create(one.id, 'file', one.file, reading)),
  ]) {
    if (!outcome.ok) return outcome;
    puts.push(...outcome.puts);
  }
  return put(...puts);
}

type TakeBack<Found extends Copy> = {
  kind: string;
  copies: readonly Found[];
  /** The files a copy names, and what is left of it when every word is gone. */
  filesIn(body: Found['body']): readonly string[];
  traceOf(body: Found['body']): object;
};

/**
 * Takes a copy back. Before it was sent, it is as if it had never been: the copy before stands again. After, it goes with
 * every copy it took the place of, and in the council's scope the day is left, because the council may have kept it.
 * Needs no `base`: nothing is lost by it, the answer is in their room.
 */
export function takeBackCopy<Found extends Copy>(
  { id, from, sent }: { id: string; from: string; sent: boolean },
  { scope, madeAt }: Pick<Change, 'scope' | 'madeAt'>,
  reading: Reading,
  { kind, copies, filesIn, traceOf }: TakeBack<Found>,
): Outcome {
  // The other phone was faster: it is taken back, and nobody need be told of it.
  if (reading.isGone(id)) return put();
  return withExisting(id, kind, reading, () => {
    const copy = copies.find((one) => one.id === id);
    if (copy?.body.from !== from) return refused('forbidden', 'from');
    if (copy.body.takenBack) return put();
    const gone = sent ? chainOf(copy, copies) : [copy];
    const files = gone.flatMap(({ body }) => filesIn(body));
    const removes = files.filter((file) => reading.find(file)?.kind === 'file');
    if (!sent || audienceOf(scope) === 'home') {
      return { ok: true, puts: [], removes: [...gone.map((one) => one.id), ...removes] };
    }
    const traces = gone.map((one) => ({
      ...{ id: one.id, kind, version: reading.find(one.id)?.version ?? 0 },
      body: { ...traceOf(one.body), takenBack: madeAt },
    }));
    return { ok: true, puts: traces, removes };
  });
}
