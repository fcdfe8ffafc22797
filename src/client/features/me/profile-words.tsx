import { useTranslation } from 'react-i18next';
import { londonDate } from '../../../domain/calendar-date.ts';
import type { MeBesideBody } from '../../../domain/records/me-profile-records.ts';
import type { AnswerBody, Noticed, OwnFile } from '../../../domain/records/me-records.ts';
import { latest } from '../../../domain/this-is-me/progress.ts';
import type { Question } from '../../../domain/this-is-me/question-set.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useWhoWords } from '../../me/who-words.tsx';

/** The words round an answer, the same on the screen, on paper and in a text file. What they said is never changed. */
export function useProfileWords() {
  const { t } = useTranslation();
  const { long } = useDates();
  const whoWords = useWhoWords();
  const day = (instant: string) => long(londonDate(new Date(instant)));
  const dated = (label: string, instant: string) => t('me:profile.said', { label, day: day(instant) });
  return {
    quoted: (text: string) => t('me:profile.quoted', { text }),
    /** The name of a pile, a circle or a step of the scale; nothing where cards were only picked. */
    pile: (pile: string | undefined, { formats, scale }: Question): string | undefined => {
      if (pile === undefined) return undefined;
      if (pile === 'not-sure') return t('me-symbols:not-sure');
      if (formats.includes('people-circles')) return t(`me:cards.circles.${pile}`, { defaultValue: pile });
      return t(`me-set:scales.${scale}.${pile}`, { defaultValue: pile });
    },
    /** Only those whose words may be quoted say "I". */
    file: ({ kind, seconds = 0 }: OwnFile, quoted: boolean): string => {
      if (kind === 'photo' || kind === 'drawing') return t(`me:profile.file.${kind}`);
      const voice = quoted ? 'i' : 'there';
      return t(`me:profile.file.${kind}-${voice}`, { count: Math.max(1, Math.round(seconds)) });
    },
    /** Who said it, and when. */
    label: ({ who, changed, stillTrue }: AnswerBody): string => {
      const said = dated(who ? whoWords(who) : t('me:profile.nobody-yet'), changed);
      const confirmed = latest(changed, stillTrue);
      const still = confirmed === changed ? undefined : t('me:profile.still', { day: day(confirmed) });
      const inexact = who?.exactWords === false ? t('me:profile.inexact') : undefined;
      return [said, inexact, still].filter(Boolean).join(' · ');
    },
    noteLabel: ({ by, relation, changed }: Noticed): string => {
      const helper = relation ? t('me:profile.helper', { name: by, relation }) : by;
      return dated(t('me-set:who.noticed.label', { helper }), changed);
    },
    /** "In English. Auntie Ameena made this." */
    beside: ({ form, by, name, language, made }: MeBesideBody): string => {
      const what =
        form === 'in-another' && language
          ? t('me:profile.beside.in-language', { language })
          : t(`me:profile.beside.forms.${form}`);
      const maker =
        by === 'person'
          ? t('me:profile.beside.by-person', { name: name || t('me:shell.who.somebody') })
          : t(`me:profile.beside.by-${by ?? 'unknown'}`);
      return dated(`${what} ${maker}`, made);
    },
  };
}
