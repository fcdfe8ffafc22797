/** One made-up family's timeline, the same at every run: what is synced, here and in the baseline. */
export type BenchRecord = { id: string; kind: string; body: Record<string, unknown> };

const words =
  'school meeting letter plan review speech therapy support teacher morning reading agreed asked waiting council paper phone called report lunch transport writing calm music break help hours panel draft comment'.split(
    ' ',
  );
const types = ['request-received', 'advice-requested', 'school-consulted', 'panel-met', 'review-meeting'];

/** Numbers that look random and are the same everywhere: mulberry32. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const hex = (roll: () => number, digits: number) =>
  Array.from({ length: digits }, () => Math.floor(roll() * 16).toString(16)).join('');

/** As a device makes them: UUIDv7, so the first digits follow time and the rest compress to nothing. */
const uuid = (roll: () => number, index: number) =>
  `0199${index.toString(16).padStart(4, '0')}-${hex(roll, 4)}-7${hex(roll, 3)}-8${hex(roll, 3)}-${hex(roll, 12)}`;

export const benchChild = '01990000-0000-7000-8000-00000000c41d';

export function familyRecords(count: number): BenchRecord[] {
  const roll = dice(2026);
  const sentence = () => Array.from({ length: 60 }, () => words[Math.floor(roll() * words.length)]).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + (index % 2400))).toISOString().slice(0, 10);
    const event = { type: types[index % types.length], date, school: `${100_000 + Math.floor(roll() * 50_000)}` };
    return { id: uuid(roll, index), kind: 'own-event', body: { child: benchChild, event, note: sentence() } };
  });
}

/** The council's record of one child in its 18th week: what Home has to show. */
export function benchCase(): BenchRecord[] {
  const source = { kind: 'events' };
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const events = [
    { type: 'request-received', date: day(126) },
    { type: 'assess-agreed', date: day(90) },
    { type: 'advice-requested', date: day(88), from: 'school' },
    { type: 'plan-agreed', date: day(20) },
    { type: 'draft-plan-served', date: day(5) },
  ];
  return [
    { id: 'child', kind: 'child', body: { ref: 'C-BENCH', forename: 'Amira', born: '2018-05-04' } },
    ...events.map((event, index) => ({ id: `event-${index}`, kind: 'official-event', body: { event, source } })),
  ];
}
