import { type ComponentType, lazy, Suspense } from 'react';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId, AnswerFormat } from '../../domain/this-is-me/this-is-me.ts';
import { ShareChoice } from './share-choice.tsx';
import { TextAnswer } from './text-answer.tsx';

export type FormatProps = { question: Question; mode: AgeModeId };

const part = <Name extends string>(load: () => Promise<Record<Name, ComponentType<FormatProps>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

const scale = part(() => import('./scale-answer.tsx'), 'ScaleAnswer');

/** Each way of answering is a part of its own, fetched from the device when it is first opened. */
const formats: Record<AnswerFormat, ComponentType<FormatProps>> = {
  'card-sort': part(() => import('./card-sort.tsx'), 'CardSort'),
  'pick-cards': part(() => import('./pick-cards.tsx'), 'PickCards'),
  'people-circles': part(() => import('./people-circles.tsx'), 'PeopleCircles'),
  'day-strip': part(() => import('./day-strip.tsx'), 'DayStrip'),
  'faces-3': scale,
  'faces-5': scale,
  drawing: part(() => import('./drawing-answer.tsx'), 'DrawingAnswer'),
  photo: part(() => import('./photo-answer.tsx'), 'PhotoAnswer'),
  'voice-note': part(() => import('./voice-answer.tsx'), 'VoiceAnswer'),
  'signed-video': part(() => import('./video-answer.tsx'), 'VideoAnswer'),
  text: TextAnswer,
  'share-choice': ShareChoice,
};

export function FormatPanel({ format, ...of }: FormatProps & { format: AnswerFormat }) {
  const Format = formats[format];
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <Format {...of} />
    </Suspense>
  );
}
