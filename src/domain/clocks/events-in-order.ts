import type { CaseEvent, EventType } from './event.ts';

/** The same events whatever order they came in, each said once, oldest first. */
export function eventsInOrder(events: readonly CaseEvent[]): CaseEvent[] {
  const told = new Map<string, CaseEvent>();
  for (const event of events) told.set(canonical(event), event);
  const ordered = [...told]
    .sort(([aKey, a], [bKey, b]) => compare(dayOf(a), dayOf(b)) || compare(a.type, b.type) || compare(aKey, bKey))
    .map(([, event]) => event);
  return withComplaintStages(ordered);
}

/** Fields of a type that not every event has, read without asking which type it is. */
export function field(event: CaseEvent, name: string): unknown {
  return (event as Record<string, unknown>)[name];
}

export function dayOf(event: CaseEvent): string {
  return event.date ?? '';
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  );
}

const answers: readonly EventType[] = ['complaint-acknowledged', 'complaint-answered'];

/** An answer that does not say its stage belongs to the complaint last made. */
function withComplaintStages(events: CaseEvent[]): CaseEvent[] {
  let stage: unknown;
  return events.map((event) => {
    if (event.type === 'complaint-made') stage = event.stage;
    const silent = answers.includes(event.type) && field(event, 'stage') === undefined;
    return silent && stage !== undefined ? ({ ...event, stage } as CaseEvent) : event;
  });
}
