import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds } from '../../domain/this-is-me/progress.ts';
import type { AnswerFormat } from '../../domain/this-is-me/this-is-me.ts';
import { Icon } from '../ui/icon.tsx';
import './answering.css';
import { FormatPanel, type FormatProps } from './answer-formats.tsx';
import { draftsOf } from './draft-keeper.ts';
import { useOwnState } from './own-room.tsx';
import { Scribe } from './scribe.tsx';
import { SymbolPicture } from './symbol.tsx';
import { useTelling } from './telling.tsx';
import { useAnswer } from './use-answer.tsx';

/**
 * Every way this question can be answered. The first one is open; others are added to it, never instead of it, and one
 * that holds something is open again when they come back: also a recording or a drawing in the middle of which the phone
 * died.
 */
export function WaysToAnswer({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const title = useId();
  const { answer } = useAnswer(question.id, mode);
  const { records } = useOwnState();
  const { who } = useTelling();
  const [turned, setTurned] = useState<ReadonlyMap<AnswerFormat, boolean>>(new Map());
  const isScribe = who?.label === 'scribe';
  const isShare = question.sharingQuestion === true;
  // Somebody who writes for them writes at every question, also where writing is not offered to the child.
  const isWritten = !isShare && (isScribe || holds(answer, 'text')) && !question.formats.includes('text');
  const all: readonly AnswerFormat[] = isWritten ? [...question.formats, 'text'] : question.formats;
  const isBegun = (format: AnswerFormat) =>
    holds(answer, format) || draftsOf(records, { question: question.id, format }).length > 0;
  // One that stood open stays so when its only photo goes: what found no room yet, or may come back, is in it.
  const stood = useRef<ReadonlySet<AnswerFormat>>(new Set());
  const isOpen = (format: AnswerFormat) =>
    turned.get(format) ??
    (format === all[0] || isBegun(format) || stood.current.has(format) || (isScribe && format === 'text'));
  const turn = (format: AnswerFormat, on: boolean) => setTurned((now) => new Map(now).set(format, on));
  const open = all.filter(isOpen);
  useEffect(() => {
    stood.current = new Set(open);
  });
  return (
    <>
      {open.map((format) => (
        <Panel
          key={format}
          format={format}
          isNew={turned.get(format) === true}
          isPlain={plain.has(format) || mode === 'under-8'}
          onClose={open.length > 1 ? () => turn(format, false) : undefined}
        >
          <FormatPanel format={format} question={question} mode={mode} />
        </Panel>
      ))}
      {isShare ? null : (
        <section className="stack-tight" aria-labelledby={title}>
          <h2 id={title}>{t('me:shell.ways.title')}</h2>
          <ul className="me-ways">
            {all
              .filter((format) => !isOpen(format))
              .map((format) => (
                <li key={format}>
                  <button type="button" className="me-way" onClick={() => turn(format, true)}>
                    <WayPicture format={format} word={t(`me:shell.ways.${format}`)} />
                    {isBegun(format) ? <span className="small soft">{t('me:shell.ways-kept')}</span> : null}
                  </button>
                </li>
              ))}
          </ul>
          <Scribe onStart={() => turn('text', true)} />
        </section>
      )}
    </>
  );
}

const pictures: Record<Exclude<AnswerFormat, 'photo'>, string> = {
  'card-sort': 'choices',
  'pick-cards': 'i-use-pictures',
  'people-circles': 'family',
  'day-strip': 'timetable',
  'faces-3': 'happy',
  'faces-5': 'happy',
  drawing: 'i-draw',
  'voice-note': 'i-talk',
  'signed-video': 'i-sign',
  text: 'i-write',
  'share-choice': 'share',
};

/** No picture of the set shows a camera; our own line drawing does. */
function WayPicture({ format, word }: { format: AnswerFormat; word: string }) {
  if (format !== 'photo') return <SymbolPicture id={pictures[format]} word={word} />;
  return (
    <span className="symbol">
      <Icon name="camera" />
      <span>{word}</span>
    </span>
  );
}

/** What these are shows by itself; their heading would only push them down. The youngest get no heading they can do without. */
const plain = new Set<AnswerFormat>(['faces-3', 'faces-5', 'share-choice']);

type PanelProps = {
  format: AnswerFormat;
  /** Opened just now: the focus goes there, so that a keyboard goes on where the choice led. */
  isNew: boolean;
  /** Its heading is for screen readers alone, while it is the only one. */
  isPlain: boolean;
  onClose: (() => void) | undefined;
  children: ReactNode;
};

function Panel({ format, isNew, isPlain, onClose, children }: PanelProps) {
  const { t } = useTranslation();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <section className="me-panel" aria-labelledby={title}>
      <div className={isPlain && !onClose ? 'hidden-visually' : 'me-panel-head'}>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {t(`me-set:formats.${format}`)}
        </h2>
        {onClose ? (
          <button type="button" className="chip" onClick={onClose}>
            {t('me:shell.put-away')}
            <span className="hidden-visually"> {t(`me-set:formats.${format}`)}</span>
          </button>
        ) : null}
      </div>
      {children}
    </section>
  );
}
