import type { LogEntry } from '../../../domain/records/log-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import type { ReadEntry } from './read-draft.ts';

export type Act = { name: string; args: Record<string, unknown>; base?: number };

/** A new entry as one change. */
export function addActs(
  id: string,
  child: string,
  { time, role, replyBy, ...entry }: ReadEntry,
  madeAt: string,
): Act[] {
  const values = { ...(time && { time }), ...(role && { role }), ...(replyBy && { replyBy }) };
  return [{ name: 'add-log', args: { id, entry: { ...entry, ...values, child, madeAt } } }];
}

type Before = { id: string; scope: ScopeId; version: number; body: LogEntry };

/** Only what is another now, so that two phones that change different things do not undo each other. */
export function editActs({ id, version, body }: Before, entry: ReadEntry, was: string): Act[] {
  const values = (['date', 'time', 'how', 'who', 'role', 'replyBy'] as const).flatMap((key) =>
    entry[key] === body[key] ? [] : [[key, entry[key] ?? null]],
  );
  const said = entry.said === was ? {} : { said: { text: entry.said, was } };
  const addFiles = entry.files.filter((file) => !body.files.includes(file));
  const dropFiles = body.files.filter((file) => !entry.files.includes(file));
  const sets = { ...(addFiles.length > 0 && { addFiles }), ...(dropFiles.length > 0 && { dropFiles }) };
  const args = { ...Object.fromEntries(values), ...said, ...sets };
  const edit: Act[] = Object.keys(args).length > 0 ? [{ name: 'edit-log', args: { id, ...args } }] : [];
  return [...edit, ...promiseActs(id, version, body, entry)];
}

function promiseActs(id: string, base: number, body: LogEntry, entry: ReadEntry): Act[] {
  const before = new Map(body.promises.map((promise) => [promise.id, promise]));
  const after = new Set(entry.promises.map((promise) => promise.id));
  const dropped = body.promises.filter((promise) => !after.has(promise.id));
  return [
    ...dropped.map((promise): Act => ({ name: 'drop-promise', args: { id, promise: promise.id }, base })),
    ...entry.promises.flatMap((promise): Act[] => {
      const had = before.get(promise.id);
      if (!had) return [{ name: 'add-promise', args: { id, promise } }];
      if (had.text === promise.text && had.by === promise.by) return [];
      return [{ name: 'edit-promise', args: { id, promise: promise.id, text: promise.text, by: promise.by ?? null } }];
    }),
  ];
}
