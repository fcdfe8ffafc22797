import { useCallback, useMemo } from 'react';
import { lookId } from '../../../domain/changes/me-answers.ts';
import type { Child } from '../../../domain/children.ts';
import {
  type AnswerBody,
  answerBodySchema,
  type MeLookBody,
  meLookBodySchema,
} from '../../../domain/records/me-records.ts';
import { yearsOld } from '../../../domain/this-is-me/years-old.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import { useToday } from '../../use-today.tsx';

/** What the pages of This is Me know of the room: how they like it, where they were, and every answer. */
export function useRoom(child: Child) {
  const room = useOwnRoom();
  const { records, lock } = useOwnState();
  const today = useToday();
  const look: MeLookBody = useMemo(() => {
    const found = records.get(lookId);
    return found ? meLookBodySchema.parse(found.body) : {};
  }, [records]);
  const answers = useMemo(() => answersIn(records.values()), [records]);
  const keepLook = useCallback((part: MeLookBody) => void room.say('me-look', part), [room]);
  return { look, keepLook, answers, lock, age: child.born && yearsOld(child.born, today) };
}

function answersIn(records: Iterable<{ kind: string; body: object }>): ReadonlyMap<string, AnswerBody> {
  const bodies = [...records]
    .filter(({ kind }) => kind === 'me-answer')
    .map(({ body }) => answerBodySchema.parse(body));
  return new Map(bodies.map((body) => [body.question, body]));
}
