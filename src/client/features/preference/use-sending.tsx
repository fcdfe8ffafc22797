import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saysTheSame, standingOf } from '../../../domain/changes/preferences.ts';
import type { Child } from '../../../domain/children.ts';
import { type FilledLetter, fillLetter } from '../../../domain/letters/fill-letter.ts';
import type { LetterCase, Writer } from '../../../domain/letters/letter-plan.ts';
import { shortId } from '../../../domain/preference/short-id.ts';
import { whenToState } from '../../../domain/preference/when-to-state.ts';
import type { PreferenceSentBody } from '../../../domain/records/preference-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope, useRecords } from '../../family.tsx';
import { useInterpreter } from '../../use-interpreter.tsx';
import type { Preference } from '../../use-preference.tsx';
import { useSay } from '../../use-say.tsx';
import { useSender } from '../../use-sender.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';
import { useHasRights } from './use-has-rights.tsx';
import { type DraftScope, useSentPreferences } from './use-sent-preferences.tsx';

type GrownWriter = Exclude<Writer, 'parent'>;
export const grownWriters: readonly GrownWriter[] = ['young-person', 'with-them', 'for-them'];

const letterLimit = 30_000;

/** What would go to the council just now, as a record and as the letter beside it, and the act of sending both. */
export function useSending(child: Child, preference: Preference, draft: DraftScope) {
  const { t } = useTranslation();
  const change = useChange();
  const home = useHomeScope();
  const today = useToday();
  const interpreter = useInterpreter(child);
  const { letter, ...who } = useLetter(child, preference, interpreter);
  const about = useOpenPlan(draft);
  const sent = useSentPreferences(child);
  const scope = preference.choices[0]?.scope ?? child.home?.scope ?? home;
  const from = shortId(scope);
  const goes = {
    ...(about ? { about } : {}),
    ...(preference.youngPersonsView ? { youngPersonsView: preference.youngPersonsView } : {}),
    ...(preference.more ? { more: preference.more } : {}),
    ...(interpreter ? { interpreter } : {}),
    choices: preference.choices.map(
      ({ name, place, urn, sector, why }, index): PreferenceSentBody['choices'][number] => ({
        order: index + 1,
        name,
        ...(place ? { place } : {}),
        ...(urn ? { urn } : {}),
        ...(sector ? { sector } : {}),
        why,
      }),
    ),
  };
  const standing = standingOf(sent, from);
  const text = letter.paragraphs.join('\n\n').slice(0, letterLimit);
  const { subject, law, restsOn } = letter;
  const writer = who.hasRights && who.writer ? { writer: who.writer } : {};

  /** The council first: the copy only says that it went. */
  const send = async (): Promise<boolean> => {
    const id = uuidv7();
    const sending = { id, from, on: today, ...goes, ...writer, letter: text };
    const saved = await change('send-preference', sending, { scope: draft });
    if (!saved.ok) return false;
    const copy = { id, child: child.key, template: 'state-preference', subject, text, law, madeOn: today };
    const to = t('letters:to.council', { lng: 'en-GB' });
    const kept = await change('add-letter', { ...copy, to, ...(restsOn ? { restsOn } : {}) }, { scope });
    if (kept.ok) await change('send-letter', { id, on: today, how: 'waymark' }, { scope });
    return true;
  };
  return {
    ...who,
    goes,
    letter: text,
    sent,
    from,
    standing,
    isNews: !standing || !saysTheSame(standing.body, goes),
    send,
  };
}

/** The letter as the letters' own screen would make it, and who speaks in it. */
function useLetter(child: Child, preference: Preference, interpreter: LetterCase['interpreter']) {
  const { story, deadlines } = useCurrentCase();
  const { sender, keepSender } = useSender();
  const say = useSay();
  const today = useToday();
  const hasRights = useHasRights();
  const [writer, setWriter] = useState<GrownWriter>();
  const name = sender.name ?? '';
  const letter = useMemo((): FilledLetter => {
    const letterCase: LetterCase = {
      ...{ lines: story.lines, deadlines, comments: [], preference, interpreter, today },
      child: { name: sender.children?.[child.key] ?? child.name, born: child.born },
      ...(name ? { sender: name } : {}),
    };
    return fillLetter({ id: 'state-preference', letterCase, answers: writer ? { writer } : {} }, say);
  }, [story, deadlines, preference, interpreter, today, sender, child, name, writer, say]);
  return { letter, hasRights, writer, setWriter, name, keepName: (typed: string) => keepSender({ name: typed }) };
}

/** The draft it answers, while one is open: the council's newest. */
function useOpenPlan(draft: DraftScope): string | undefined {
  const plans = useRecords('plan', 'draft');
  const { deadlines } = useCurrentCase();
  const today = useToday();
  if (whenToState(deadlines, today).state === 'none') return undefined;
  const open = plans.flatMap(({ scope, record: { id, body } }) =>
    scope === draft && (body.kind === 'draft' || body.kind === 'proposed') ? [{ id, date: String(body.date) }] : [],
  );
  return open.sort((a, b) => b.date.localeCompare(a.date))[0]?.id;
}
