import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import type { MeBesideBody, ProfilePick } from '../../../domain/records/me-profile-records.ts';
import type { AnswerBody } from '../../../domain/records/me-records.ts';
import type { Answers } from '../../../domain/this-is-me/profile.ts';
import { type AnswerPart, mayQuote, partsOf } from '../../../domain/this-is-me/profile-parts.ts';
import { type Question, questionOf } from '../../../domain/this-is-me/question-set.ts';
import { sectionAOf } from '../../../domain/this-is-me/section-a.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useCardWord } from '../../me/use-own-cards.tsx';
import { useProfileWords } from './profile-words.tsx';
import { useAllBesides } from './use-profile.tsx';

/** What was chosen, as plain text under the plan's headings. Every answer keeps who said it, and when. */
export function useSectionAText(child: Child, answers: Answers): (taken: readonly ProfilePick[]) => string {
  const { t } = useTranslation();
  const { long, today } = useDates();
  const entry = useEntryText();
  return (taken) => {
    const parts = sectionAOf(answers).map(({ id, entries }) => {
      const blocks = entries.flatMap(({ question, state }) => {
        const title = t(`me-questions:${question}.text`);
        if (state === 'skipped') return [];
        const answer = answers.get(question);
        return taken
          .filter((pick) => answer && pick.question === question)
          .map((pick) => [title, ...(answer ? entry(pick, answer) : [])].join('\n'));
      });
      return blocks.length > 0 ? [t(`me-set:sectionA.${id}`), ...blocks].join('\n\n') : '';
    });
    const head = [t('me:profile.along.head', { name: child.name }), t('me:profile.printed', { day: long(today) })];
    return [head.join('\n'), t('me:profile.along.rule'), ...parts.filter(Boolean)].join('\n\n');
  };
}

/** The lines of one answer or one note. */
function useEntryText(): (pick: ProfilePick, answer: AnswerBody) => string[] {
  const words = useProfileWords();
  const part = usePartText();
  const besides = useAllBesides();
  const beside = (one: MeBesideBody) => [one.text, words.beside(one)];
  return (pick, answer) => {
    const note = answer.noticed?.find(({ id }) => id === pick.note);
    if (note) return [note.text, words.noteLabel(note)];
    const question = questionOf(answer.question);
    if (!question) return [];
    const quoted = mayQuote(answer.who);
    return [
      ...partsOf(answer, question).map((one) => part(one, question, quoted)),
      words.label(answer),
      ...besides(answer.question)
        .filter(({ text }) => text.trim())
        .flatMap(beside),
    ];
  };
}

function usePartText(): (part: AnswerPart, question: Question, quoted: boolean) => string {
  const { t } = useTranslation();
  const words = useProfileWords();
  const cardWord = useCardWord();
  const card = (id: string, { sharingQuestion }: Question) =>
    sharingQuestion ? t(`me-set:audiences.${id}`) : cardWord(id);
  return (part, question, quoted) => {
    switch (part.kind) {
      case 'text':
        return quoted ? words.quoted(part.text) : part.text;
      case 'choice':
        return words.pile(part.value, question) ?? part.value;
      case 'cards': {
        const cards = part.cards.map(
          (one) => `${card(one.card, question)}${one.star ? ` (${t('me:cards.pick.star')})` : ''}`,
        );
        const pile = words.pile(part.pile, question);
        return pile === undefined ? cards.join(', ') : `${pile}: ${cards.join(', ')}`;
      }
      case 'day': {
        const cards = part.cards
          .map(
            ({ card: id, on }) =>
              `${cardWord(id)}${on === 'good' || on === 'hard' ? ` (${t(`me:cards.day.${on}`)})` : ''}`,
          )
          .join(' → ');
        return `${t('me:profile.day')}: ${cards}`;
      }
      case 'file': {
        const said = part.file.words?.trim() ? `: ${quoted ? words.quoted(part.file.words) : part.file.words}` : '';
        return `${words.file(part.file, quoted)}${said}`;
      }
    }
  };
}
