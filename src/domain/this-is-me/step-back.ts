import type { AnswerBody } from '../records/me-records.ts';

/** What has to be said, through the same rules, so that an answer reads as it did before. */
export type BackStep = { name: string; args: object };

type Back = { now: AnswerBody; before: AnswerBody | undefined };

/**
 * Undoes the last touch. Choices, cards, words and skipping come back; drawings, photos and recordings have an undo of
 * their own, because their bytes may be gone.
 */
export function stepsBack({ now, before }: Back): BackStep[] {
  const steps = [...choiceBack(now, before), ...cardsBack(now, before), ...textBack(now, before)];
  const [is, was] = [now.skipped ?? false, before?.skipped ?? false];
  // Each of the steps before may have taken the skipping back.
  return is === was && (!was || steps.length === 0) ? steps : [...steps, said('me-skip', now, { on: was })];
}

function choiceBack(now: AnswerBody, before: AnswerBody | undefined): BackStep[] {
  const [is, was] = [now.chosen?.value, before?.chosen?.value];
  if (is === was) return [];
  if (was !== undefined) return [said('me-choose', now, { value: was, was: is })];
  return is === undefined ? [] : [{ name: 'me-unchoose', args: { question: now.question, was: is } }];
}

function cardsBack(now: AnswerBody, before: AnswerBody | undefined): BackStep[] {
  const [is, was] = [now.cards ?? [], before?.cards ?? []];
  const format = (now.formats.find((one) => cardFormats.has(one)) ?? 'pick-cards') as string;
  const added = is.filter(({ card }) => !was.some((one) => one.card === card));
  const moved = was.filter((one) => !is.some((other) => sameCard(one, other)));
  return [
    ...added.map(({ card }) => said('me-take-card', now, { format, card })),
    ...moved.map((card) => said('me-place-card', now, { format, card })),
  ];
}

const cardFormats = new Set<string>(['card-sort', 'pick-cards', 'people-circles', 'day-strip', 'share-choice']);

type Card = NonNullable<AnswerBody['cards']>[number];
const sameCard = (one: Card, other: Card) =>
  one.card === other.card && one.on === other.on && one.star === other.star && one.order === other.order;

function textBack(now: AnswerBody, before: AnswerBody | undefined): BackStep[] {
  const [is, was] = [now.text?.text ?? '', before?.text?.text ?? ''];
  return is === was ? [] : [said('me-write', now, { format: 'text', text: was, was: is })];
}

const said = (name: string, { question, mode }: AnswerBody, args: object): BackStep => ({
  name,
  args: { question, mode, ...args },
});
