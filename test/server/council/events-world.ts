import type { EventsReport } from '../../../src/server/council/import-events.ts';
import { importEvents } from '../../../src/server/council/import-events.ts';
import { council, write } from './sen2-world.ts';

export const columns =
  'case_ref,child_ref,event_type,event_date,due_date,status,visible_to_family,note_plain,document_id,updated_at,caseworker_role,caseworker_name,phone,email,reply_days,school,about,from,reply'.split(
    ',',
  );

export type Row = Partial<Record<string, string>>;

/** A companion file; a row is shown to the family unless it says otherwise. */
export function companion(rows: readonly Row[], head: readonly string[] = columns): string {
  const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const line = (row: Row) => head.map((name) => cell(row[name.toLowerCase()] ?? '')).join(',');
  return [head.join(','), ...rows.map((row) => line({ visible_to_family: '1', ...row })), ''].join('\r\n');
}

/** A council that can import companion files, with these children enrolled. */
export async function town(...children: Parameters<typeof council>) {
  const made = await council(...children);
  const bodies = async (kind: string, scope = `case:${made.ref}`) =>
    (
      await made.db
        .selectFrom('records')
        .select('body')
        .where('scope_id', '=', scope)
        .where('kind', '=', kind)
        .where('removed', '=', false)
        .orderBy('id')
        .execute()
    ).flatMap(({ body }) => (body ? [body] : []));
  return {
    ...made,
    bodies,
    contact: async () => (await bodies('contact'))[0],
    importFile: (path: string, options: Parameters<typeof importEvents>[2] = {}) =>
      importEvents({ db: made.db }, path, options),
    /** Rows of the first child, unless they name another. */
    importRows: async (rows: readonly Row[], options = {}): Promise<EventsReport> => {
      const text = companion(rows.map((row) => ({ child_ref: made.ref, ...row })));
      return importEvents({ db: made.db }, await write('events.csv', text), options);
    },
  };
}
