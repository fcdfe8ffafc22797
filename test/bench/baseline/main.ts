import { Dexie, type Table } from 'dexie';

/**
 * The obvious way, to be measured against: each record a row, three indexes, one fetch of JSON, one bulkPut. It does
 * less than Waymark (nothing is sealed, checked or numbered), so what it takes is what IndexedDB takes.
 */
export type Row = { id: string; kind: string; version: number; date: string; body: Record<string, unknown> };
type Saying = { seq?: number; args: unknown };

export type Baseline = {
  /** Asks for everything after what is held and stores it. Milliseconds until the transaction is complete. */
  pull(): Promise<number>;
  /** Keeps `count` changes, unmeasured; then sends them in one request. Milliseconds until the outbox is empty. */
  push(count: number): Promise<number>;
  held(): Promise<number>;
  erase(): Promise<void>;
};

declare global {
  interface Window {
    openBaseline(scope: string): Baseline;
  }
}

function openDatabase() {
  const db = new Dexie('baseline');
  db.version(1).stores({ records: 'id, kind, date, version', outbox: '++seq' });
  return {
    db,
    records: db.table('records') as Table<Row, string>,
    outbox: db.table('outbox') as Table<Saying, number>,
  };
}

window.openBaseline = (scope) => {
  let { db, records, outbox } = openDatabase();
  let cursor = 0;

  return {
    async pull() {
      const from = performance.now();
      const answer = await fetch(`/pull?scope=${scope}&since=${cursor}`);
      const rows: Row[] = await answer.json();
      await db.transaction('rw', records, () => records.bulkPut(rows));
      const took = performance.now() - from;
      for (const { version } of rows) cursor = Math.max(cursor, version);
      return took;
    },
    async push(count) {
      const sayings = Array.from({ length: count }, (_, index) => ({
        args: { index, note: `note ${index}`.repeat(10) },
      }));
      await outbox.bulkAdd(sayings);
      const from = performance.now();
      const waiting = await outbox.toArray();
      const answer = await fetch('/push', { method: 'POST', body: JSON.stringify(waiting) });
      const { done }: { done: number[] } = await answer.json();
      await db.transaction('rw', outbox, () => outbox.bulkDelete(done));
      return performance.now() - from;
    },
    held: () => records.count(),
    async erase() {
      await db.delete();
      cursor = 0;
      ({ db, records, outbox } = openDatabase());
    },
  };
};
