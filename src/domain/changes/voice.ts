import * as z from 'zod/mini';
import { isSharedType } from '../records/file-signs.ts';
import {
  filesOf,
  type SharedPage,
  sharedFileBodySchema,
  type VoicePageBody,
  voiceCopySchema,
  voicePageBodySchema,
} from '../records/voice-records.ts';
import type { ScopeId } from '../scope.ts';
import { scopeKey, scopeKind } from '../scope.ts';
import { type ChangeRule, create, type Outcome, put, type Reading, refused, withExisting } from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

export type VoicePage = { id: string; body: VoicePageBody };

/** Where pages for school and council lie; the only `voice` scope there is yet. */
export const voiceScopeOf = (ref: string): ScopeId => `voice:${ref}/all`;

const childOfVoice = (scope: ScopeId): string => scopeKey(scope).slice(0, -'/all'.length);

function pagesIn(reading: Reading): VoicePage[] {
  return reading.all('voice-page').map((record) => ({ id: record.id, body: voicePageBodySchema.parse(record.body) }));
}

/** The copy of a question that stands: of one home, not taken back, and none took its place. Ids are in order of time. */
export function standingPage<Page extends VoicePage>(
  pages: readonly Page[],
  { child, from, question }: Pick<VoicePageBody, 'child' | 'from' | 'question'>,
): Page | undefined {
  const own = pages.filter(({ body }) => body.child === child && body.from === from && body.question === question);
  const replaced = new Set(own.flatMap(({ body }) => body.replaces ?? []));
  return own
    .filter((page) => !page.body.takenBack && !replaced.has(page.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
}

const sharePageArgs = z.extend(voiceCopySchema, {
  id,
  files: z.array(z.object({ id, file: sharedFileBodySchema })).check(z.maxLength(100)),
});
type SharePageArgs = z.infer<typeof sharePageArgs>;

/**
 * Shares one page as it stands. The page and what its files are go in one change: all of it or nothing. Bytes follow by
 * the files' own road.
 */
export const sharePage: ChangeRule<SharePageArgs> = {
  name: 'share-page',
  scopes: ['home', 'voice'],
  args: sharePageArgs,
  apply: ({ id, files, page, ...copy }, change, reading) => {
    const fault = faultOf({ page, files, child: copy.child }, change.scope);
    if (fault) return fault;
    if (reading.isGone(copy.child)) return refused('gone', copy.child);
    // A phone restored from its copy says again what it had said.
    if (reading.find(id)?.kind === 'voice-page') return put();
    const to = scopeKind(change.scope) === 'home' ? 'home' : 'all';
    const before = standingPage(pagesIn(reading), { ...copy, question: page.question });
    const replaces = before ? { replaces: before.id } : {};
    const body: VoicePageBody = { ...copy, to, question: page.question, page, ...replaces };
    const outcomes = [
      create(id, 'voice-page', body, reading),
      ...files.map((one) => create(one.id, 'file', one.file, reading)),
    ];
    return together(outcomes);
  },
};

function faultOf(
  { page, files, child }: Pick<SharePageArgs, 'page' | 'files' | 'child'>,
  scope: ScopeId,
): Outcome | undefined {
  if (scopeKind(scope) === 'voice' && scope !== voiceScopeOf(childOfVoice(scope))) return refused('forbidden', scope);
  if (scopeKind(scope) === 'voice' && child !== childOfVoice(scope)) return refused('invalid', 'child');
  if (!isSayable(page)) return refused('invalid', 'who');
  const named = filesOf(page).toSorted();
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

function together(outcomes: readonly Outcome[]): Outcome {
  const puts = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    puts.push(...outcome.puts);
  }
  return put(...puts);
}

const takeBackPageArgs = z.object({
  id,
  from: voiceCopySchema.shape.from,
  /** Whether it had left the phone, as the person saw it. */
  sent: z.boolean(),
});

/**
 * Takes a page back. Before it was sent, it is as if it had never been: the copy before stands again. After, it goes with
 * every copy it took the place of, and in the council's scope the day is left, because the council may have kept it.
 * Needs no `base`: nothing is lost by it, the answer is in their room.
 */
export const takeBackPage: ChangeRule<z.infer<typeof takeBackPageArgs>> = {
  name: 'take-back-page',
  scopes: ['home', 'voice'],
  args: takeBackPageArgs,
  apply: ({ id, from, sent }, change, reading) => {
    // The other phone was faster: it is taken back, and nobody need be told of it.
    if (reading.isGone(id)) return put();
    return withExisting(id, 'voice-page', reading, (record) => {
      const page = { id, body: voicePageBodySchema.parse(record.body) };
      if (page.body.from !== from) return refused('forbidden', 'from');
      if (page.body.takenBack) return put();
      const copies = sent ? chainOf(page, pagesIn(reading)) : [page];
      const files = copies.flatMap(({ body }) => (body.page ? filesOf(body.page) : []));
      const removes = files.filter((file) => reading.find(file)?.kind === 'file');
      if (!sent || scopeKind(change.scope) === 'home') {
        return { ok: true, puts: [], removes: [...copies.map((copy) => copy.id), ...removes] };
      }
      const traces = copies.map(({ id: copy, body: { page: _words, ...rest } }) => ({
        id: copy,
        kind: 'voice-page',
        version: reading.find(copy)?.version ?? 0,
        body: { ...rest, takenBack: change.madeAt },
      }));
      return { ok: true, puts: traces, removes };
    });
  },
};

/** A copy and those it took the place of. */
function chainOf(page: VoicePage, pages: readonly VoicePage[]): VoicePage[] {
  const chain = [page];
  for (;;) {
    const before = pages.find((one) => one.id === chain.at(-1)?.body.replaces && !chain.includes(one));
    if (!before) return chain;
    chain.push(before);
  }
}
