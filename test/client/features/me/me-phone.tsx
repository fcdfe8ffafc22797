import { configure, screen, waitFor } from '@testing-library/react';
import questions from '../../../../locales/en-GB/me-questions.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import type { CalendarDate } from '../../../../src/domain/calendar-date.ts';
import { type AnswerBody, answerBodySchema } from '../../../../src/domain/records/me-records.ts';
import { openPhone, showPhone } from '../../../support/phone.tsx';

// Sealing and the disk take their time on a busy machine; nothing is asserted on how long.
configure({ asyncUtilTimeout: 15_000 });

/** A phone with one child on it, whose room is empty. */
export async function phoneOf(child: { id: string; name: string; born?: CalendarDate }): Promise<Store> {
  const store = await openPhone();
  await addChild(store, child);
  return store;
}

export async function addChild(store: Store, child: { id: string; name: string; born?: CalendarDate }): Promise<void> {
  const said = await store.say({ scope: 'home:ours', name: 'add-child', args: child });
  if (!said.ok) throw new Error('the child is not added');
}

export const isQuestion = (id: string): id is keyof typeof questions => id in questions;

/** The words a question is asked in. */
export function wordsOf(id: string) {
  if (!isQuestion(id)) throw new Error(`no words for ${id}`);
  return questions[id];
}

export async function openQuestion(store: Store, id: string) {
  const shown = await showPhone(store, `/me/q/${id}`);
  await screen.findByRole('heading', { level: 1, name: wordsOf(id).text });
  return shown;
}

/** Says something in the room, as another tab or an earlier day would have. */
export async function sayInRoom(store: Store, owner: string, name: string, args: object): Promise<void> {
  const room = await store.ownRoom(owner);
  const said = await room.say(name, args);
  room.close();
  if (!said.ok) throw new Error(`${name} was not kept`);
}

/** What lies in the room by now, read anew from the disk. */
export async function kept(store: Store, owner: string, question: string): Promise<AnswerBody | undefined> {
  const room = await store.ownRoom(owner);
  const record = room.state().records.get(`answer-${question}`);
  room.close();
  return record && answerBodySchema.parse(record.body);
}

export const untilKept = (store: Store, owner: string, question: string, is: (body: AnswerBody) => boolean) =>
  waitFor(async () => {
    const body = await kept(store, owner, question);
    if (!body || !is(body)) throw new Error(`not kept yet: ${JSON.stringify(body)}`);
    return body;
  });
