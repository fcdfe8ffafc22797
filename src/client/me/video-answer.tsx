import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { RecordingAnswer } from './recording-answer.tsx';

export function VideoAnswer({ question, mode }: { question: Question; mode: AgeModeId }) {
  return <RecordingAnswer key={question.id} question={question} mode={mode} kind="signed-video" />;
}
