import { londonDate } from '../../../domain/calendar-date.ts';
import type { Child } from '../../../domain/children.ts';
import type { ProfilePick } from '../../../domain/records/me-profile-records.ts';
import type { Answers } from '../../../domain/this-is-me/profile.ts';
import { sectionAOf } from '../../../domain/this-is-me/section-a.ts';
import { entryOf } from '../../../domain/this-is-me/share-profile.ts';
import { entryLines } from '../../../domain/this-is-me/share-words.ts';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { useOwnCards } from '../../me/use-own-cards.tsx';
import { useToday } from '../../use-today.tsx';
import { useAllBesides } from './use-profile.tsx';

/**
 * What was chosen, as plain text under the plan's headings, in English for whoever writes the plan. Every answer keeps
 * who said it, and when, and stands as it was said.
 */
export function useSectionAText(child: Child, answers: Answers): (taken: readonly ProfilePick[]) => string {
  const { t, long } = useCouncilWords();
  const today = useToday();
  const cards = useOwnCards();
  const besidesOf = useAllBesides();
  const room = { besidesOf, cardOf: (id: string) => cards.find((card) => card.id === id) };
  const wording = { say: t, day: (instant: string) => long(londonDate(new Date(instant))) };
  const textOf = (pick: ProfilePick): string[] => {
    const answer = answers.get(pick.question);
    return answer ? [entryLines(entryOf(pick, answer, room), wording).join('\n')] : [];
  };
  return (taken) => {
    const parts = sectionAOf(answers).map(({ id, entries }) => {
      const blocks = entries.flatMap(({ question, state }) =>
        state === 'skipped' ? [] : taken.filter((pick) => pick.question === question).flatMap(textOf),
      );
      return blocks.length > 0 ? [t(`me-set:sectionA.${id}`), ...blocks].join('\n\n') : '';
    });
    const head = [t('me:profile.along.head', { name: child.name }), t('me:profile.printed', { day: long(today) })];
    return [head.join('\n'), t('me:profile.along.rule'), ...parts.filter(Boolean)].join('\n\n');
  };
}
