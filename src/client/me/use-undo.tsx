import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerBody } from '../../domain/records/me-records.ts';
import { stepsBack } from '../../domain/this-is-me/step-back.ts';
import { useOwnRoom, useOwnState } from './own-room.tsx';

/**
 * Takes touches back, the latest first, for as long as the question is on the screen. Nothing is rolled back: it is said
 * again as it was, through the same rules. What came from another tab or phone is no touch of theirs here: nothing is taken
 * back past it.
 */
export function useUndo(answer: AnswerBody | undefined): { canUndo: boolean; undo: () => Promise<void> } {
  const room = useOwnRoom();
  const { heard } = useOwnState();
  const [past, setPast] = useState<readonly (AnswerBody | undefined)[]>([]);
  const last = useRef({ answer, heard });
  /** Where an undo is on its way to: what happens until it is there is no touch of theirs. */
  const goal = useRef<{ before: AnswerBody | undefined }>(undefined);
  useEffect(() => {
    const { answer: before, heard: heardBefore } = last.current;
    last.current = { answer, heard };
    if (!answer) return;
    if (heard !== heardBefore) {
      if (stepsBack({ now: answer, before }).length === 0) return;
      goal.current = undefined;
      setPast([]);
    } else if (goal.current) {
      if (stepsBack({ now: answer, before: goal.current.before }).length === 0) goal.current = undefined;
    } else if (stepsBack({ now: answer, before }).length > 0) setPast((all) => [...all, before]);
  }, [answer, heard]);
  const undo = useCallback(async () => {
    if (!answer || past.length === 0 || goal.current) return;
    const before = past.at(-1);
    goal.current = { before };
    setPast((all) => all.slice(0, -1));
    for (const { name, args } of stepsBack({ now: answer, before })) {
      const said = await room.say(name, args);
      if (!said.ok) goal.current = undefined;
    }
  }, [answer, past, room]);
  return { canUndo: past.length > 0, undo };
}
