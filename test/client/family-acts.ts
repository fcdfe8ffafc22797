import type { WaymarkRecord } from '../../src/domain/records/record.ts';
import { type ScopeId, scopeKey } from '../../src/domain/scope.ts';
import { say, type Tab } from './phone.ts';

/** Words a person saved: which record they belong to, and what was seen to go with it. Without `word`: taken away. */
export type Said = { change: string; word?: string; record: string; saw: string[] };

/** What an act needs of the story: the home, what was said so far, and how many words there are. */
export type Story = { home: ScopeId; said: Said[]; words: number };

type Holder = { tab: Tab };
type Writer = Holder & { person: string };

export const threadOf = ({ person }: { person: string }): ScopeId => `thread:${person}`;

const word = (story: Story): string => {
  story.words += 1;
  return `word-${story.words}`;
};

const recordsOf = (story: Story, holder: Holder, kind: string): WaymarkRecord[] => recordsIn(story.home, holder, kind);

const recordsIn = (scope: ScopeId, { tab }: Holder, kind: string): WaymarkRecord[] =>
  [...tab.store.view(scope).records.values()].filter((record) => record.kind === kind);

const pickFrom = <T>(from: readonly T[], pick: number): T | undefined => from[pick % Math.max(1, from.length)];

export async function addChild(story: Story, phone: Holder): Promise<void> {
  const name = word(story);
  const id = `child-${name}`;
  const { id: change } = await say(phone.tab.store, story.home, 'add-child', { id, name });
  story.said.push({ change, word: name, record: id, saw: [] });
}

export async function addEvent(story: Story, phone: Holder, pick: number): Promise<void> {
  const child = pickFrom(recordsOf(story, phone, 'child'), pick);
  if (!child) return;
  const note = word(story);
  const id = `event-${note}`;
  const event = { type: 'request-received', date: '2026-01-05' };
  const args = { id, child: child.id, event, note };
  const { id: change } = await say(phone.tab.store, story.home, 'add-event', args);
  story.said.push({ change, word: note, record: id, saw: [] });
}

export async function writeNote(story: Story, phone: Holder, pick: number): Promise<void> {
  const event = pickFrom(recordsOf(story, phone, 'own-event'), pick);
  if (!event) return;
  const was = String(event.body.note ?? '');
  const text = word(story);
  const { id: change } = await say(phone.tab.store, story.home, 'edit-event', { id: event.id, note: { text, was } });
  story.said.push({ change, word: text, record: event.id, saw: [was] });
}

/** Keeps the first of the words that stand side by side and drops the others. */
export async function settleWords(story: Story, phone: Holder, pick: number): Promise<void> {
  const event = pickFrom(
    recordsOf(story, phone, 'own-event').filter(({ body }) => body.earlier),
    pick,
  );
  if (!event) return;
  const seen = wordsIn(event);
  const text = word(story);
  const args = { id: event.id, text, dropped: seen };
  const { id: change } = await say(phone.tab.store, story.home, 'settle-words', args);
  story.said.push({ change, word: text, record: event.id, saw: seen });
}

export async function renameChild(story: Story, phone: Holder, pick: number): Promise<void> {
  const child = pickFrom(recordsOf(story, phone, 'child'), pick);
  if (!child) return;
  const name = word(story);
  const { id: change } = await say(phone.tab.store, story.home, 'edit-child', { id: child.id, name });
  story.said.push({ change, word: name, record: child.id, saw: [] });
}

export async function remove(story: Story, phone: Holder, kind: string, name: string, pick: number): Promise<void> {
  const found = pickFrom(recordsOf(story, phone, kind), pick);
  if (!found) return;
  const under = recordsOf(story, phone, 'own-event').filter((event) => event.body.child === found.id);
  // What a screen does: the newest version of all that goes.
  const going = kind === 'child' ? [found, ...under] : [found];
  const base = Math.max(...going.map(({ version }) => version));
  const { id: change } = await say(phone.tab.store, story.home, name, { id: found.id }, base);
  for (const gone of going) story.said.push({ change, record: gone.id, saw: wordsIn(gone) });
}

/** Writes to the council about the child of its record, which this person may or may not be let into. */
export async function sendMessage(story: Story & { council: ScopeId }, phone: Writer): Promise<void> {
  const text = word(story);
  const id = `message-${text}`;
  const args = { id, child: scopeKey(story.council), topic: 'question', text };
  const { id: change } = await say(phone.tab.store, threadOf(phone), 'send-message', args);
  story.said.push({ change, word: text, record: id, saw: [] });
}

export async function takeBackMessage(story: Story, phone: Writer, pick: number): Promise<void> {
  const found = pickFrom(recordsIn(threadOf(phone), phone, 'message'), pick);
  if (!found) return;
  const { id: change } = await say(
    phone.tab.store,
    threadOf(phone),
    'take-back-message',
    { id: found.id },
    found.version,
  );
  story.said.push({ change, record: found.id, saw: wordsIn(found) });
}

/** The words a record shows, standing and kept. */
export function wordsIn({ body }: WaymarkRecord): string[] {
  const earlier = (body.earlier ?? []) as { text: string }[];
  return [body.name, body.note, body.text, ...earlier.map(({ text }) => text)].filter(
    (text) => typeof text === 'string',
  );
}
