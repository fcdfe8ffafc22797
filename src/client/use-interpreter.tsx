import { useMemo } from 'react';
import type { Child } from '../domain/children.ts';
import { interpreterList, interpreterNeed, otherLanguageTopic } from '../domain/interpreter/interpreter-languages.ts';
import { type TicksBody, ticksBodySchema, type WordsBody, wordsBodySchema } from '../domain/records/home-records.ts';
import type { InterpreterNeed } from '../domain/records/interpreter-need.ts';
import { useRecords } from './family.tsx';

/** Whether the family said that they need an interpreter, and for which languages; `undefined` where they did not. */
export function useInterpreter(child: Child | undefined): InterpreterNeed | undefined {
  const ticks = useRecords<TicksBody>('ticks', 'home');
  const words = useRecords<WordsBody>('words', 'home');
  return useMemo(() => {
    const isTheirs = ({ record: { body } }: { record: { body: { child: string } } }) => child?.ids.includes(body.child);
    const ticked = ticks.filter(isTheirs).flatMap(({ record: { body } }) => {
      const read = ticksBodySchema.safeParse(body);
      return read.success && read.data.list === interpreterList ? read.data.ticked : [];
    });
    const other = words.filter(isTheirs).flatMap(({ record: { body } }) => {
      const read = wordsBodySchema.safeParse(body);
      return read.success && read.data.topic === otherLanguageTopic ? [read.data.text] : [];
    });
    return interpreterNeed(ticked, other.join(', '));
  }, [ticks, words, child]);
}
