import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Noticed } from '../../domain/records/me-records.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { KeptTexts } from '../ui/kept-texts.tsx';
import { TextField } from '../ui/text-field.tsx';
import { atLatestMs, useSavedText } from '../use-saved-text.tsx';
import { uuidv7 } from '../uuid.ts';
import { useOwnRoom } from './own-room.tsx';
import { useTelling } from './telling.tsx';
import { useAnswer } from './use-answer.tsx';

type OfQuestion = { question: Question; mode: AgeModeId };

/**
 * For children who do not use words: what somebody saw. It is the observer's, under their own name, beside the child's
 * answer and never part of it.
 */
export function Noticing({ question, mode }: OfQuestion) {
  const { t } = useTranslation();
  const { answer } = useAnswer(question.id, mode);
  const notes = answer?.noticed ?? [];
  const [begun, setBegun] = useState<{ id: string; by: string; relation: string }>();
  const all = begun && !notes.some(({ id }) => id === begun.id) ? [...notes, { ...begun, text: '' }] : notes;
  return (
    <details className="card me-fold" open={notes.some(({ text }) => text) ? true : undefined}>
      <summary>
        <b>{t('me:shell.notice.title')}</b>
      </summary>
      <p>{t('me:shell.notice.words')}</p>
      <p>
        <b>{t(`me-questions:${question.id}.noticing`)}</b>
      </p>
      {all.map((note) => (
        <Note key={note.id} note={note} question={question} mode={mode} />
      ))}
      {begun === undefined ? <Begin onBegin={(by, relation) => setBegun({ id: uuidv7(), by, relation })} /> : null}
    </details>
  );
}

function Begin({ onBegin }: { onBegin: (by: string, relation: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { helper } = useTelling();
  const [by, setBy] = useState(helper.helperName ?? '');
  const [relation, setRelation] = useState(helper.helperRelation ?? '');
  const [isAsked, setAsked] = useState(false);
  const begin = () => (by.trim() ? onBegin(by.trim(), relation.trim()) : setAsked(true));
  return (
    <div className="stack">
      <TextField
        autoComplete="off"
        id={`${id}-by`}
        type="text"
        dir="auto"
        maxLength={80}
        label={t('me:shell.notice.by')}
        fault={isAsked && !by.trim() ? t('me:shell.notice.by-needed') : undefined}
        value={by}
        onChange={({ target }) => setBy(target.value)}
      />
      <TextField
        autoComplete="off"
        id={`${id}-relation`}
        type="text"
        dir="auto"
        maxLength={80}
        label={t('me:shell.notice.relation')}
        fault={undefined}
        value={relation}
        onChange={({ target }) => setRelation(target.value)}
      />
      <button type="button" className="btn quiet" onClick={begin}>
        {t('me:shell.notice.begin')}
      </button>
    </div>
  );
}

type NoteProps = OfQuestion & { note: Pick<Noticed, 'id' | 'text' | 'by' | 'relation' | 'earlier'> };

function Note({ note, question, mode }: NoteProps) {
  const { t } = useTranslation();
  const field = useId();
  const room = useOwnRoom();
  const { id, by, relation } = note;
  const say = useCallback(
    (text: string, was: string, dropped?: string[]) =>
      room.say('me-notice', { question: question.id, mode, id, text, was, by, relation, dropped }),
    [room, question.id, mode, id, by, relation],
  );
  const words = useSavedText(note.text, say, atLatestMs);
  const earlier = (note.earlier ?? []).map(({ text }) => text);
  return (
    <div className="field">
      <label htmlFor={field}>{t('me:shell.notice.who', { helper: by })}</label>
      {earlier.length > 0 ? (
        <KeptTexts
          texts={[note.text, ...earlier]}
          onChoose={(text) => void say(text, note.text, [note.text, ...earlier])}
        />
      ) : null}
      <textarea
        autoComplete="off"
        id={field}
        dir="auto"
        translate="no"
        rows={4}
        maxLength={20_000}
        value={words.text}
        onChange={({ target }) => words.write(target.value)}
        onBlur={() => void words.settle()}
      />
      <p className="small soft" role="status">
        {words.state === 'cannot-save' ? t('problems:cannot-save') : null}
        {words.state === 'typing' || words.state === 'saved' ? t(`common:words.${words.state}`) : null}
      </p>
    </div>
  );
}
