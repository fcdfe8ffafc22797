import type { MeBesideBody } from '../records/me-profile-records.ts';
import type { AnswerBody, Noticed, OwnFile, WhoSaid } from '../records/me-records.ts';
import { isOthers } from './profile-parts.ts';
import { latest } from './progress.ts';
import type { Question } from './question-set.ts';

/** Where words come from: the phone's language, or English on the council's side. Keys as in `locales/`. */
export type Wording = {
  say(key: string, values?: Record<string, unknown>): string;
  /** The day of an instant, in words. */
  day(instant: string): string;
};

export type AnswerWords = ReturnType<typeof answerWords>;

/** The words round an answer, the same on a screen, on paper, in a text file and for the council. */
export function answerWords({ say, day }: Wording) {
  const dated = (label: string, instant: string) => say('me:profile.said', { label, day: day(instant) });
  const whoSaid = ({ label, helperName, language }: WhoSaid) =>
    say(`me-set:who.${label}.label`, {
      helper: helperName || say('me:shell.who.somebody'),
      language: language || say('me:shell.who.a-language'),
    });
  return {
    quoted: (text: string) => say('me:profile.quoted', { text }),
    question: (id: string) => say(`me-questions:${id}.text`),
    /** A symbol's word; one that this version does not know is read from its id. */
    symbol: (id: string) => say(`me-symbols:${id}`, { defaultValue: id.replaceAll('-', ' ') }),
    /**
     * The name of a pile, a circle or a step of the scale; nothing where cards were only picked. "I like it" is said of a
     * child by somebody else as "Likes it" (printRule of the question set).
     */
    pile: (pile: string | undefined, { formats, scale }: Question, who: WhoSaid | undefined): string | undefined => {
      if (pile === undefined) return undefined;
      if (pile === 'not-sure') return say('me-symbols:not-sure');
      const isCircle = formats.includes('people-circles');
      const usual = isCircle
        ? say(`me:cards.circles.${pile}`, { defaultValue: pile })
        : say(`me-set:scales.${scale}.${pile}`, { defaultValue: pile });
      const of = isCircle ? 'circles' : scale;
      return isOthers(who) ? say(`me:profile.of-them.${of}.${pile}`, { defaultValue: usual }) : usual;
    },
    /** Only those whose words may be quoted say "I". */
    file: (
      { kind, seconds = 0 }: Pick<OwnFile, 'kind'> & { seconds?: number | undefined },
      quoted: boolean,
    ): string => {
      if (kind === 'photo' || kind === 'drawing') return say(`me:profile.file.${kind}`);
      const voice = quoted ? 'i' : 'there';
      return say(`me:profile.file.${kind}-${voice}`, { count: Math.max(1, Math.round(seconds)) });
    },
    /** Who said it, and when. */
    label: ({ who, changed, stillTrue }: Pick<AnswerBody, 'who' | 'changed' | 'stillTrue'>): string => {
      const said = dated(who ? whoSaid(who) : say('me:profile.nobody-yet'), changed);
      const confirmed = latest(changed, stillTrue);
      const still = confirmed === changed ? undefined : say('me:profile.still', { day: day(confirmed) });
      const inexact = who?.exactWords === false ? say('me:profile.inexact') : undefined;
      return [said, inexact, still].filter(Boolean).join(' · ');
    },
    noteLabel: ({ by, relation, changed }: Pick<Noticed, 'by' | 'relation' | 'changed'>): string => {
      const helper = relation ? say('me:profile.helper', { name: by, relation }) : by;
      return dated(say('me-set:who.noticed.label', { helper }), changed);
    },
    /** "In English. Auntie Ameena made this." */
    beside: ({ form, by, name, language, made }: Pick<MeBesideBody, 'form' | 'by' | 'name' | 'language' | 'made'>) => {
      const what =
        form === 'in-another' && language
          ? say('me:profile.beside.in-language', { language })
          : say(`me:profile.beside.forms.${form}`);
      const maker =
        by === 'person'
          ? say('me:profile.beside.by-person', { name: name || say('me:shell.who.somebody') })
          : say(`me:profile.beside.by-${by ?? 'unknown'}`);
      return dated(`${what} ${maker}`, made);
    },
  };
}
