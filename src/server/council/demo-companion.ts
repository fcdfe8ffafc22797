import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import { demoDays } from './demo-cases.ts';
import { onWeekday } from './weekday.ts';

type Row = Record<string, string>;

const caseworkers: Record<string, [name: string, phone: string]> = {
  Amara: ['Jo Hazel', '01632 960101'],
  Ayaan: ['Sam Rowan', '01632 960102'],
  Zofia: ['Sam Rowan', '01632 960102'],
  Isla: ['Jo Hazel', '01632 960101'],
  Rory: ['Jo Hazel', '01632 960101'],
  Kofi: ['Ade Willow', '01632 960103'],
  'Mei-Lin': ['Ade Willow', '01632 960103'],
};

const advisers = ['educational psychologist', 'head teacher', 'community paediatrician'];

const on = (event_type: string, event_date: CalendarDate, more: Row = {}): Row => ({ event_type, event_date, ...more });

/** Everybody asked for advice on one day, each answering some days later. */
function advice(asked: CalendarDate, after: readonly number[]): Row[] {
  return advisers.flatMap((from, index) => [
    on('advice asked', asked, { from }),
    on('advice received', onWeekday(addDays(asked, after[index] ?? 0)), { from }),
  ]);
}

/** What the made-up council's case system tells beyond its return, child by child; days are counted back from today. */
function told(today: CalendarDate): Record<string, Row[]> {
  const { running, late, planned, refused, review, transfer } = demoDays(today);
  const ago = (days: number) => onWeekday(addDays(today, -days));
  const before = (day: CalendarDate, days: number) => onWeekday(addDays(day, -days));
  return {
    Amara: [],
    Ayaan: advice(before(running.agreed, -2), [24, 30, 38]),
    Zofia: [
      ...advice(before(late.agreed, -1), [29, 33, 54]),
      on('panel met', ago(20)),
      on('panel-decided', ago(19), { outcome: 'agreed', reasons: '1', note_plain: 'The panel agreed to a plan.' }),
      on('draft plan issued', ago(6), { note_plain: 'The draft went to you by post and by e-mail.' }),
      on('settings consulted', ago(5), { school: 'Willowmere School' }),
      on('settings consulted', ago(5), { school: 'Ashgrove Primary School' }),
      on('setting replied', ago(2), { school: 'Ashgrove Primary School', reply: 'full' }),
    ],
    Isla: [
      on('draft plan issued', before(planned.issued, 36)),
      on('comments received', before(planned.issued, 26)),
      on('final plan sent', planned.issued, { note_plain: 'The plan went to you and to the school on the same day.' }),
    ],
    Rory: [
      on('decision-sent', refused.told, {
        about: 'assess-refused',
        note_plain: 'We wrote to you with our reasons. You can ask us to talk them through.',
      }),
    ],
    Kofi: [
      on('review-papers-sent', before(review.meeting, 15)),
      on('school report received', onWeekday(addDays(review.meeting, 11))),
    ],
    'Mei-Lin': [
      on('review-papers-sent', before(transfer.meeting, 16)),
      on('school report received', onWeekday(addDays(transfer.meeting, 9))),
      on('amendment-notice-served', ago(10), { note_plain: 'The proposed changes were posted to you.' }),
      on('settings consulted', ago(9), { school: 'Fairmead School' }),
      on('panel date', onWeekday(addDays(today, 16)), { panel: 'Provision panel' }),
    ],
  };
}

const columns = [
  ...['case_ref', 'child_ref', 'event_type', 'event_date', 'visible_to_family', 'note_plain', 'updated_at'],
  ...['caseworker_role', 'caseworker_name', 'phone', 'email', 'reply_days'],
  ...['from', 'school', 'reply', 'about', 'outcome', 'reasons', 'panel'],
];

/** The companion file of the made-up council, with a row a family is never to see. */
export function demoCompanionCsv(today: CalendarDate, refOf: ReadonlyMap<string, string>): string {
  const rows = Object.entries(told(today)).flatMap(([forename, events]) => {
    const [name = '', phone = ''] = caseworkers[forename] ?? [];
    const email = `${name.split(' ')[0]?.toLowerCase()}@council.demo.waymark.example`;
    const caseworker = { caseworker_role: 'EHC co-ordinator', caseworker_name: name, phone, email, reply_days: '5' };
    const all = [caseworker, ...events, { event_type: 'internal note', visible_to_family: '0' }];
    const child_ref = refOf.get(forename) ?? '';
    return all.map((row) => ({ child_ref, visible_to_family: '1', updated_at: `${today}T06:00:00Z`, ...row }) as Row);
  });
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}
