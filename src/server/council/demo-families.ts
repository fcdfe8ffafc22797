import { addMonths, type CalendarDate } from '../../domain/calendar-date.ts';
import type { DemoFamily as ProtocolFamily } from '../../protocol/demo.ts';
import {
  lateCase,
  phaseTransferCase,
  plannedCase,
  refusedCase,
  reviewCase,
  runningCase,
  waitingCase,
} from './demo-cases.ts';
import { upnCheckLetter } from './upn.ts';
import type { WriteReturn, WriteRow } from './write-sen2.ts';

/** A child of the made-up council. Surnames are places that are not there; the numbers belong to nobody. */
export type DemoChild = { forename: string; surname: string; born: CalendarDate; upn: string; requests: WriteRow[] };

export type DemoFamily = {
  id: DemoSituation;
  surname: string;
  email: string;
  relation: string;
  children: DemoChild[];
};

/** `demo:situations.<id>` says each in words. */
export const demoSituations = ['waiting', 'assessment', 'late', 'plan', 'review', 'transfer'] as const;
export type DemoSituation = (typeof demoSituations)[number];

/** A made-up UPN with its right check letter; 919 is Hertfordshire's number. */
function upn(number: number): string {
  const twelve = `9190000${String(number).padStart(5, '0')}`;
  return `${upnCheckLetter(twelve)}${twelve}`;
}

const agedAt = (today: CalendarDate, years: number, months: number) => addMonths(today, -(years * 12 + months));

/** Born so as to be in Year 6 now: eleven within the school year, which begins in September. */
function bornForYear6(today: CalendarDate): CalendarDate {
  const begins = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) >= 9 ? 0 : 1);
  return `${begins - 10}-03-15` as CalendarDate;
}

/** Six families as they stand on `today`; the same day gives the same families. */
function demoFamilyFiles(today: CalendarDate): DemoFamily[] {
  const child = (number: number, forename: string, surname: string, born: CalendarDate, requests: WriteRow[]) => ({
    ...{ forename, surname, born, requests },
    upn: upn(number),
  });
  const family = (id: DemoSituation, surname: string, relation: string, children: DemoChild[]): DemoFamily => ({
    ...{ id, surname, relation, children },
    email: `${surname.toLowerCase()}@demo.waymark.example`,
  });
  return [
    family('waiting', 'Larkwater', 'mother', [child(1, 'Amara', 'Larkwater', agedAt(today, 5, 2), waitingCase(today))]),
    family('assessment', 'Brightholme', 'father', [
      child(2, 'Ayaan', 'Brightholme', agedAt(today, 7, 8), runningCase(today)),
    ]),
    family('late', 'Oakenmarsh', 'mother', [child(3, 'Zofia', 'Oakenmarsh', agedAt(today, 9, 4), lateCase(today))]),
    family('plan', 'Silverbrook', 'mother', [
      child(4, 'Isla', 'Silverbrook', agedAt(today, 8, 1), plannedCase(today)),
      child(5, 'Rory', 'Silverbrook', agedAt(today, 6, 3), refusedCase(today)),
    ]),
    family('review', 'Fernacre', 'grandmother', [
      child(6, 'Kofi', 'Fernacre', agedAt(today, 17, 3), reviewCase(today)),
    ]),
    family('transfer', 'Meadowlight', 'father', [
      child(7, 'Mei-Lin', 'Meadowlight', bornForYear6(today), phaseTransferCase(today)),
    ]),
  ];
}

/** Children of the return whom nobody enrolled: their rows must be dropped. */
function strangers(today: CalendarDate): DemoChild[] {
  return ['Priya', 'Tomasz', 'Grace'].map((forename, index) => ({
    forename,
    surname: 'Notenrolled',
    born: agedAt(today, 8 + index, 5),
    upn: upn(91 + index),
    requests: index === 0 ? plannedCase(today) : waitingCase(today),
  }));
}

function personRow({ forename, surname, born, upn, requests }: DemoChild): WriteRow {
  return {
    module: 'person',
    fields: {
      Surname: surname,
      Forename: forename,
      PersonBirthDate: born,
      Sex: 'F',
      Ethnicity: 'NOBT',
      PostCode: 'ZZ99 9ZZ',
      UPN: upn,
    },
    below: requests,
  };
}

/** The SEN2 return the made-up council would make today. */
export function demoReturn(today: CalendarDate): WriteReturn {
  const enrolled = demoFamilyFiles(today).flatMap((family) => family.children);
  return {
    year: Number(today.slice(0, 4)),
    asOf: today,
    persons: [...enrolled, ...strangers(today)].map(personRow),
  };
}

/** `children.csv` of the families: everybody of them, nobody else. */
export function demoChildrenCsv(today: CalendarDate): string {
  const rows = demoFamilyFiles(today).flatMap(({ children, email, relation }) =>
    children.map(({ forename, surname, born, upn }) => [forename, surname, born, upn, email, relation].join(',')),
  );
  return ['forename,surname,born,upn,email,relation', ...rows, ''].join('\n');
}

/** What the sign-in screen offers. */
export function demoFamilies(today: CalendarDate): ProtocolFamily[] {
  return demoFamilyFiles(today).map(({ id, email, children }) => ({
    id,
    name: children.map((child) => child.forename).join(' and '),
    email,
    situation: id,
  }));
}
