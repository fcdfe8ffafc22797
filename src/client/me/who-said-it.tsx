import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { londonDate } from '../../domain/calendar-date.ts';
import type { AnswerBody, WhoSaid } from '../../domain/records/me-records.ts';
import { hasAnswer } from '../../domain/this-is-me/progress.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { useDates } from '../i18n/use-dates.tsx';
import { useTelling } from './telling.tsx';
import { useAnswer } from './use-answer.tsx';
import { WhoForm } from './who-form.tsx';
import { useWhoWords } from './who-words.tsx';

/**
 * Who said it, on every answer (provenanceRule of the question set). Saving never waits for it; sharing does. It is asked
 * after the first touch; who said so once is taken for the next answers of this sitting, and shown on each.
 */
export function WhoSaidIt({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const title = useId();
  const { answer, say } = useAnswer(question.id, mode);
  const telling = useTelling();
  const wordsOf = useWhoWords();
  const [isOpen, setOpen] = useState(false);
  const touched = useTouched(answer, telling.who);
  const [isSame, setSame] = useState(false);
  const isSaid = answer !== undefined && hasAnswer(answer);
  const unsaid = isSaid && answer.who === undefined;
  /** Said here by a press: what the sitting says must not be written over it while that is on its way to the disk. */
  const isPressed = useRef(false);
  useEffect(() => {
    if (unsaid && telling.who && !isPressed.current) void say(telling.who);
  }, [unsaid, telling.who, say]);
  const asks = isSame ? undefined : touched;
  const isAsked = answer?.who === undefined || isOpen || asks !== undefined;
  const words = useFocusWhenShut(isAsked);
  if (!isSaid) return null;
  const keep = (who: WhoSaid) => {
    isPressed.current = true;
    telling.tell(who);
    setOpen(who.label !== 'me');
    return say(who);
  };
  const close = () => {
    // Nobody had said yet who is answering today: whoever leaves it as it is has said so.
    if (asks === 'nobody' && answer.who) telling.tell(answer.who);
    setOpen(false);
    setSame(true);
  };
  return (
    <section className="card me-who" aria-labelledby={title}>
      <h2 id={title}>{t('me:shell.who.title')}</h2>
      {answer.who ? (
        <p ref={words} tabIndex={-1}>
          <b>{wordsOf(answer.who)}</b>{' '}
          <span className="soft">{t('me:shell.who.on', { day: long(londonDate(new Date(answer.changed))) })}</span>
        </p>
      ) : (
        <p className="soft">{t('me:shell.who.why')}</p>
      )}
      {(answer.whoEarlier ?? []).map((who) => (
        <p key={JSON.stringify(who)}>
          {t('me:shell.who.before', { who: wordsOf(who) })}
          {who.helpGiven ? (
            <span translate="no" dir="auto">
              {' '}
              {who.helpGiven}
            </span>
          ) : null}
        </p>
      ))}
      {asks ? <p role="status">{t(`me:shell.who.${asks}`)}</p> : null}
      {isAsked ? (
        <WhoForm who={answer.who} onKeep={keep} onDone={answer.who ? close : undefined} />
      ) : (
        <button type="button" className="btn quiet" onClick={() => setOpen(true)}>
          {t('me:shell.who.change')}
        </button>
      )}
    </section>
  );
}

/**
 * The form goes with the choice that held the focus in it: what was said takes it, so that it is read out and the keyboard
 * goes on from there. A form that goes by itself takes the focus from nobody.
 */
function useFocusWhenShut(isAsked: boolean) {
  const words = useRef<HTMLParagraphElement>(null);
  const before = useRef(isAsked);
  useEffect(() => {
    if (before.current && !isAsked && document.activeElement === document.body) words.current?.focus();
    before.current = isAsked;
  }, [isAsked]);
  return words;
}

/**
 * An answer that says one person and is touched while another answers, or while nobody said yet who does: whose it is now
 * has to be said.
 */
function useTouched(answer: AnswerBody | undefined, who: WhoSaid | undefined): 'other' | 'nobody' | undefined {
  const first = useRef(answer);
  const isTouched = contentOf(answer) !== contentOf(first.current);
  const said = answer?.who;
  if (!said || !isTouched || !first.current?.who) return undefined;
  if (!who) return 'nobody';
  const isSame = said.label === who.label && (said.helperName ?? '') === (who.helperName ?? '');
  return isSame ? undefined : 'other';
}

const contentOf = (answer: AnswerBody | undefined): string =>
  JSON.stringify([answer?.chosen?.value, answer?.cards, answer?.text?.text, answer?.files]);
