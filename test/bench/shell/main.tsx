import { Dexie, type Table } from 'dexie';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The barest app that could be: React, Dexie, no router, no words, no styles; 50 of its rows on the screen. */
type Row = { id: string; kind: string; version: number; date: string; body: { note?: string } };

const db = new Dexie('shell');
db.version(1).stores({ records: 'id, kind, date, version' });
const records = db.table('records') as Table<Row, string>;

function Shell() {
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    void records.orderBy('date').limit(50).toArray().then(setRows);
  }, []);
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          {row.date} {row.kind} {row.body.note}
        </li>
      ))}
    </ul>
  );
}

declare global {
  interface Window {
    fillShell(scope: string): Promise<number>;
  }
}

window.fillShell = async (scope) => {
  const answer = await fetch(`/pull?scope=${scope}&since=0`);
  const rows: Row[] = await answer.json();
  await records.bulkPut(rows);
  await navigator.serviceWorker.ready;
  return rows.length;
};

void navigator.serviceWorker.register('/worker.js');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Shell />
    </StrictMode>,
  );
}
