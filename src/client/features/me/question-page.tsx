import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { questionOf } from '../../../domain/this-is-me/question-set.ts';
import { isForAge, modeOfQuestion } from '../../../domain/this-is-me/way-through.ts';
import type { FormatProps } from '../../me/answer-formats.tsx';
import { Noticing } from '../../me/noticing.tsx';
import { SettleAnswer } from '../../me/settle-answer.tsx';
import { StillTrue } from '../../me/still-true.tsx';
import { WaysToAnswer } from '../../me/ways-to-answer.tsx';
import { WhoSaidIt } from '../../me/who-said-it.tsx';
import { Page } from '../../ui/page.tsx';
import { AgeGate } from './age-gate.tsx';
import { AskedGently } from './asked-gently.tsx';
import { KeptLine } from './kept-line.tsx';
import { QuestionHead } from './question-head.tsx';
import { QuestionMoves } from './question-moves.tsx';
import { JustSkipped, Skipped } from './skipped.tsx';
import { useRoom } from './use-room.tsx';

/** One question a screen. It belongs to the mode it was written for, whatever mode the room is in. */
export function QuestionPage({ child }: { child: Child }) {
  const { question: id = '' } = useParams();
  const { age } = useRoom(child);
  const [isOldEnough, setOldEnough] = useState(false);
  const question = questionOf(id);
  const mode = modeOfQuestion(id);
  if (!question || !mode) return <Navigate to="/me" replace />;
  const fits = isForAge(question, age);
  if (fits === false || (fits === 'ask' && !isOldEnough)) {
    return <AgeGate question={question} asks={fits === 'ask'} onShow={() => setOldEnough(true)} />;
  }
  return <Asked key={id} child={child} question={question} mode={mode} />;
}

function Asked({ child, ...of }: FormatProps & { child: Child }) {
  const { t } = useTranslation();
  const { look, keepLook } = useRoom(child);
  const { question } = of;
  const isHere = look.at === question.id;
  useEffect(() => {
    if (!isHere) keepLook({ at: question.id });
  }, [isHere, keepLook, question.id]);
  const easy = t(`me-questions:${question.id}.easy`, { returnObjects: true }) as string[];
  const title = look.easyRead ? easy.join('\n') : t(`me-questions:${question.id}.text`);
  return (
    <Page title={title} back={{ to: '/me', label: t('me:shell.all') }}>
      <QuestionHead child={child} {...of} />
      <JustSkipped child={child} />
      <Skipped {...of} />
      <AskedGently {...of} />
      <StillTrue {...of} />
      <SettleAnswer {...of} />
      <WaysToAnswer {...of} />
      <KeptLine {...of} />
      <WhoSaidIt {...of} />
      <QuestionMoves child={child} {...of} />
      <Noticing {...of} />
    </Page>
  );
}
