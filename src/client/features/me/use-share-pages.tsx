import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { AnswerBody, OwnFile } from '../../../domain/records/me-records.ts';
import type { SharedPage, SharedWith } from '../../../domain/records/voice-records.ts';
import { type Question, questionSet } from '../../../domain/this-is-me/question-set.ts';
import { isAlone, isSamePage, mayShare, pageToShare, type Shareable } from '../../../domain/this-is-me/share-page.ts';
import { standingCopies, useSharedCopies, useSharePlaces } from '../../me/shared-pages.tsx';
import { useOwnCards } from '../../me/use-own-cards.tsx';
import { useRoom } from './use-room.tsx';

/** One answer that may be shared, the copy that would go, and what is shared of it already. */
export type PageToShare = {
  question: Question;
  may: Exclude<Shareable, 'never'>;
  alone: boolean;
  page: SharedPage;
  /** Places where a copy stands; `same`: it says what the answer says now. */
  shared: { to: SharedWith; on: string; same: boolean }[];
};

/** Everything said in the room, in the order it was asked, and the files it has. */
export function useSharePages(child: Child) {
  const { answers, age } = useRoom(child);
  const cards = useOwnCards();
  const copies = useSharedCopies(child);
  const { from } = useSharePlaces(child);
  const pages = useMemo(() => {
    const standing = standingCopies(copies).filter(({ body }) => body.from === from);
    const pageOf = (question: Question, answer: AnswerBody | undefined): PageToShare[] => {
      const may = mayShare(answer, question, age);
      if (!answer || may === 'never') return [];
      const page = pageToShare(answer, (id) => cards.find((card) => card.id === id));
      const shared = standing.flatMap(({ body: { to, on, page: copy, question: of } }) =>
        of === question.id && copy ? [{ to, on, same: isSamePage(copy, page) }] : [],
      );
      return [{ question, may, alone: isAlone(question), page, shared }];
    };
    return questionSet.modes.flatMap(({ sections }) =>
      sections.flatMap(({ questions }) => questions.flatMap((one) => pageOf(one, answers.get(one.id)))),
    );
  }, [answers, age, cards, copies, from]);
  const files = useMemo(() => {
    const all = [
      ...[...answers.values()].flatMap((answer) => answer.files ?? []),
      ...cards.flatMap(({ file }) => file ?? []),
    ];
    return new Map<string, OwnFile>(all.map((file) => [file.id, file]));
  }, [answers, cards]);
  return { pages, files, copies, from };
}
