import { useMemo } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Child } from '../../../domain/children.ts';
import type { AnswerBody, OwnCardBody, OwnFile } from '../../../domain/records/me-records.ts';
import { pagesOfProfile } from '../../../domain/records/voice-profile-records.ts';
import { filesOf, type SharedPage, type SharedWith, sharedWithIds } from '../../../domain/records/voice-records.ts';
import type { Answers } from '../../../domain/this-is-me/profile.ts';
import { type Question, questionSet } from '../../../domain/this-is-me/question-set.ts';
import {
  answerAlone,
  isAlone,
  isSamePage,
  mayShare,
  pageToShare,
  type Shareable,
  tells,
} from '../../../domain/this-is-me/share-page.ts';
import { type SharedCopyOf, standingCopies, useSharedCopies, useSharePlaces } from '../../me/shared-pages.tsx';
import { useFilesAway } from '../../me/use-files-away.tsx';
import { useOwnCards } from '../../me/use-own-cards.tsx';
import { useRoom } from './use-room.tsx';

export type SharedAlready = { to: SharedWith; on: CalendarDate; same: boolean };

/** One answer that may be shared, the copy that would go, and what is shared of it already. */
export type PageToShare = {
  question: Question;
  may: Exclude<Shareable, 'never'>;
  alone: boolean;
  page: SharedPage;
  /** How many of its pictures and recordings are not on this device: they do not go along. */
  away: number;
  /** Places where a copy stands; `same`: it says what the answer says now. */
  shared: SharedAlready[];
};

/** Everything said in the room, in the order it was asked, and the files it has. */
export function useSharePages(child: Child) {
  const { answers, age } = useRoom(child);
  const cards = useOwnCards();
  const copies = useSharedCopies(child);
  const { from } = useSharePlaces(child);
  const standing = useMemo(() => standingCopies(copies).filter(({ body }) => body.from === from), [copies, from]);
  const files = useMemo(() => roomFiles(answers, cards), [answers, cards]);
  const gone = useFilesAway(files);
  const pages = useMemo(() => {
    const isAway = (file: string) => gone?.has(file) ?? false;
    const cardOf = (id: string) => cards.find((card) => card.id === id);
    const pageOf = (question: Question, answer: AnswerBody | undefined): PageToShare[] => {
      const may = mayShare(answer, question, age, isAway);
      if (!answer || may === 'never') return [];
      const [page, whole] = [pageToShare(answer, cardOf, isAway), pageToShare(answer, cardOf)];
      const away = new Set(filesOf(whole).filter(isAway)).size;
      return [{ question, may, alone: isAlone(question), page, away, shared: sharedOf(standing, whole) }];
    };
    return questionSet.modes.flatMap(({ sections }) =>
      sections.flatMap(({ questions }) => questions.flatMap((one) => pageOf(one, answers.get(one.id)))),
    );
  }, [answers, age, cards, standing, gone]);
  return { pages, files, copies, from, standing };
}

/** Every file in the room: of answers, and of cards of their own. */
export function roomFiles(answers: Answers, cards: readonly OwnCardBody[]): ReadonlyMap<string, OwnFile> {
  const all = [
    ...[...answers.values()].flatMap((answer) => answer.files ?? []),
    ...cards.flatMap(({ file }) => file ?? []),
  ];
  return new Map(all.map((file) => [file.id, file]));
}

/** Where a copy of it stands, by itself or on their one page: one line for each place, of what says the same if there is. */
export function sharedOf(standing: readonly SharedCopyOf[], page: SharedPage): SharedAlready[] {
  const found = standing.flatMap(({ body }) =>
    pagesIn(body)
      .filter((copy) => tells(copy, page))
      .map((copy) => {
        const isWhole = 'question' in body && page.noticed !== undefined;
        const same = isWhole ? isSamePage(copy, page) : isSamePage(answerAlone(copy), answerAlone(page));
        return { to: body.to, on: body.on, same };
      }),
  );
  return sharedWithIds.flatMap((to) => {
    const there = found.filter((one) => one.to === to);
    return there.findLast(({ same }) => same) ?? there.at(-1) ?? [];
  });
}

function pagesIn(body: SharedCopyOf['body']): readonly SharedPage[] {
  if ('question' in body) return body.page ? [body.page] : [];
  return body.profile ? pagesOfProfile(body.profile) : [];
}
