import { useCallback, useMemo, useState } from 'react';
import { answerId } from '../../domain/changes/me-answers.ts';
import { type AnswerBody, answerBodySchema, type OwnFile, type WhoSaid } from '../../domain/records/me-records.ts';
import type { AgeModeId, AnswerFormat } from '../../domain/this-is-me/this-is-me.ts';
import type { OwnSaid } from '../store/own-room.ts';
import { useOwnRoom, useOwnState } from './own-room.tsx';

type Card = NonNullable<AnswerBody['cards']>[number];

export type Answering = {
  answer: AnswerBody | undefined;
  /** The last thing said is not on the disk: the screen says so, and the words are still on it. */
  problem: 'cannot-save' | 'locked' | undefined;
  choose(format: AnswerFormat, value: string): Promise<OwnSaid>;
  place(format: AnswerFormat, card: Card): Promise<OwnSaid>;
  take(format: AnswerFormat, card: string): Promise<OwnSaid>;
  write(text: string, was: string): Promise<OwnSaid>;
  /** `instead`: the file it takes the place of. */
  addFile(format: AnswerFormat, file: OwnFile, instead?: string): Promise<OwnSaid>;
  dropFile(format: AnswerFormat, file: string): Promise<OwnSaid>;
  skip(on: boolean): Promise<OwnSaid>;
  say(who: WhoSaid): Promise<OwnSaid>;
  settle(of: 'text' | 'chosen', text: string, dropped: string[]): Promise<OwnSaid>;
  stillTrue(): Promise<OwnSaid>;
};

/** One question's answer and every way to touch it. Each touch is kept at once. */
export function useAnswer(question: string, mode: AgeModeId): Answering {
  const room = useOwnRoom();
  const { records } = useOwnState();
  const [problem, setProblem] = useState<Answering['problem']>();
  const record = records.get(answerId(question));
  const answer = useMemo(() => (record ? answerBodySchema.parse(record.body) : undefined), [record]);
  const tell = useCallback(
    async (name: string, args: object) => {
      const said = await room.say(name, { question, ...args });
      setProblem(!said.ok && 'problem' in said ? said.problem : undefined);
      return said;
    },
    [room, question],
  );
  return useMemo(
    () => ({
      answer,
      problem,
      choose: (format, value) => tell('me-choose', { mode, format, value, was: answer?.chosen?.value }),
      place: (format, card) => tell('me-place-card', { mode, format, card }),
      take: (format, card) => tell('me-take-card', { mode, format, card }),
      write: (text, was) => tell('me-write', { mode, format: 'text', text, was }),
      addFile: (format, file, instead) => tell('me-add-file', { mode, format, file, ...(instead ? { instead } : {}) }),
      dropFile: (format, file) => tell('me-drop-file', { mode, format, file }),
      skip: (on) => tell('me-skip', { mode, on }),
      say: (who) => tell('me-who', { who }),
      settle: (of, text, dropped) => tell('me-settle', { of, text, dropped }),
      stillTrue: () => tell('me-still-true', {}),
    }),
    [answer, problem, tell, mode],
  );
}
