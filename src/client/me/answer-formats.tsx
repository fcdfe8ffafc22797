import { type ComponentType, Suspense } from 'react';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId, AnswerFormat } from '../../domain/this-is-me/this-is-me.ts';
import { ShareChoice } from './share-choice.tsx';
import { TextAnswer } from './text-answer.tsx';

export type FormatProps = { question: Question; mode: AgeModeId };

/** Each way of answering is a part of its own, fetched from the device when it is first opened. */
const formats: Partial<Record<AnswerFormat, ComponentType<FormatProps>>> = {
  text: TextAnswer,
  'share-choice': ShareChoice,
};

export const isOffered = (format: AnswerFormat): boolean => formats[format] !== undefined;

export function FormatPanel({ format, ...of }: FormatProps & { format: AnswerFormat }) {
  const Format = formats[format];
  return <Suspense fallback={<div aria-busy="true" />}>{Format ? <Format {...of} /> : null}</Suspense>;
}
