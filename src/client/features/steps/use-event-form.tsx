import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { CaseLine } from '../../../domain/case-line.ts';
import type { CaseEvent } from '../../../domain/clocks/event.ts';
import { type EventKind, kindOf, planOf } from '../../../domain/event-kinds.ts';
import { eventOfKind, type FieldValues, fieldFaults, fieldValues } from '../../../domain/event-of-kind.ts';
import { type OddDate, oddDates } from '../../../domain/odd-dates.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope } from '../../family.tsx';
import { readTyped, type TypedDate, typedFrom } from '../../ui/date-fields.tsx';
import type { FieldFault } from '../../ui/error-summary.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';

export type Own = NonNullable<CaseLine['own']>;
type About = { kind: EventKind | undefined; own: Own | undefined; beside: CaseLine | undefined };
type Read = { date: CalendarDate | undefined; values: FieldValues; faults: FieldFault[] };

/** What a person types stays when they choose another kind, when a fault is shown and when a question is asked. */
export function useEventForm({ kind, own, beside }: About) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const save = useSave({ own, beside });
  const ask = useOddQuestion(own);
  const start = own?.body.event ?? beside?.event;
  const kept = kind && start && kindOf(start) === kind ? fieldValues(kind, start) : {};
  const [typed, setTyped] = useState(typedFrom(own && 'date' in own.body.event ? own.body.event.date : undefined));
  const [answers, setAnswers] = useState<FieldValues>({});
  const [dates, setDates] = useState<Record<string, TypedDate>>({});
  const note = useNote(own?.body.note ?? '');
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const dateOf = (id: string): TypedDate => dates[id] ?? typedFrom(kept[id] as CalendarDate | undefined);

  const read = (of: EventKind): Read => {
    const { day, fields = [] } = planOf(of);
    const found: FieldFault[] = [];
    const dayOf = (id: string, value: TypedDate, needed: boolean): CalendarDate | undefined => {
      const one = readTyped(value);
      if ('date' in one) return one.date;
      if (needed || one.fault === 'not-a-day') found.push({ field: id, words: t(`common:date.faults.${one.fault}`) });
      return undefined;
    };
    const date = day === 'none' ? undefined : dayOf('date', typed, true);
    const values: FieldValues = { ...kept, ...answers };
    for (const { id, as } of fields) if (as === 'date') values[id] = dayOf(id, dateOf(id), false) ?? '';
    for (const { field, fault } of fieldFaults(of, date, values)) {
      const words = fault === 'needed' ? t(`steps:faults.needed.${field}`) : t(`steps:faults.${fault}`);
      found.push({ field, words });
    }
    return { date, values, faults: found };
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!kind) return;
    const { date, values, faults: found } = read(kind);
    setFaults(found);
    const event = found.length === 0 && eventOfKind(kind, date, values, start);
    if (!event || ask.about(event)) return;
    const saved = await save(event, note);
    if (saved.ok) navigate('/steps');
    else setFaults([{ field: 'note', words: t(`problems:${saved.problem}`) }]);
  };
  const answer = (id: string, value: string) => setAnswers((before) => ({ ...before, [id]: value }));
  const answerDate = (id: string, value: TypedDate) => setDates((before) => ({ ...before, [id]: value }));
  const answerTo = (id: string): string => answers[id] ?? kept[id] ?? '';
  return { typed, setTyped, answerTo, answer, dateOf, answerDate, note, faults, odd: ask.odd, submit };
}

/**
 * The note as it stands in the record until somebody types in it: two texts settled on this page show at once.
 * `was` is what the writer saw when they began (sync invariant 10).
 */
function useNote(standing: string) {
  const [typed, setTyped] = useState<{ text: string; was: string }>();
  const write = (text: string) => setTyped((before) => ({ text, was: before?.was ?? standing }));
  return { text: typed?.text ?? standing, was: typed?.was ?? standing, write };
}

type Note = Pick<ReturnType<typeof useNote>, 'text' | 'was'>;

function useSave({ own, beside }: Pick<About, 'own' | 'beside'>) {
  const { child } = useCurrentCase();
  const change = useChange();
  const home = useHomeScope();
  return async (event: CaseEvent, { text, was }: Note) => {
    if (own) {
      const note = text === was ? {} : { note: { text, was } };
      return change('edit-event', { id: own.id, event, ...note }, { scope: own.scope });
    }
    const written = beside?.official ? { ...event, beside: beside.official.id } : event;
    return change(
      'add-event',
      { id: uuidv7(), child: child?.key, event: written, ...(text ? { note: text } : {}) },
      { scope: child?.home?.scope ?? home },
    );
  };
}

/** Asks once about a date that may be a slip; the same date again is the person's answer. */
function useOddQuestion(own: Own | undefined) {
  const { child, story } = useCurrentCase();
  const today = useToday();
  const [asked, setAsked] = useState<{ about: string; odd: OddDate[] }>({ about: '', odd: [] });
  const about = (event: CaseEvent): boolean => {
    const others = story.lines.filter((line) => line.own?.id !== own?.id || !own);
    const odd = oddDates(event, { today, born: child?.born, lines: others });
    const key = JSON.stringify(event);
    if (odd.length === 0 || asked.about === key) return false;
    setAsked({ about: key, odd });
    return true;
  };
  return { odd: asked.odd, about };
}
