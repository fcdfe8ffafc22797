import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestMessage, messageTopics } from '../../../domain/records/message-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange } from '../../family.tsx';
import { lettersIn } from '../../i18n/letters-in.ts';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { describedBy, FieldNotes } from '../../ui/field-notes.tsx';
import { Icon } from '../../ui/icon.tsx';
import { InterpreterGoes } from '../../ui/interpreter-line.tsx';
import { useInterpreter } from '../../use-interpreter.tsx';
import { uuidv7 } from '../../uuid.ts';
import { ReadyTexts } from './ready-texts.tsx';
import { type Draft, useDraft } from './use-draft.tsx';
import type { Thread } from './use-messages.tsx';

type MessageFormProps = {
  thread: Thread;
  /** The message the conversation began with; the topic is then the same. */
  answers?: { id: string; topic: Draft['topic'] };
  /** Words to begin with, such as those of a letter. */
  begin?: { text: string; letter: string };
  onSent: (id: string) => void;
};

/** A box saved as it is typed. What is sent is on this phone at once, and goes when there is a signal. */
export function MessageForm({ thread, answers, begin, onSent }: MessageFormProps) {
  const { t } = useTranslation();
  const form = useMessageForm({ thread, answers, begin, onSent });
  const { draft, faults } = form;
  const fault = faultOf(faults, 'text');
  const hint = t('messages:form.hint');
  return (
    <form className="stack no-print" onSubmit={form.submit} noValidate>
      <ErrorSummary faults={faults} />
      {answers ? null : (
        <>
          <div className="field">
            <label htmlFor="topic">{t('messages:form.topic')}</label>
            <select
              id="topic"
              value={draft.topic}
              onChange={(event) => form.write({ ...draft, topic: event.target.value as Draft['topic'] })}
            >
              {messageTopics.map((topic) => (
                <option key={topic} value={topic}>
                  {t(`messages:topics.${topic}`)}
                </option>
              ))}
            </select>
          </div>
          {begin ? null : <ReadyTexts onChoose={form.startWith} />}
        </>
      )}
      <div className={fault ? 'field fault' : 'field'}>
        <label htmlFor="text">{t(answers ? 'messages:form.answer' : 'messages:form.text')}</label>
        <FieldNotes id="text" hint={hint} fault={fault} />
        <textarea
          id="text"
          autoComplete="off"
          ref={form.box}
          rows={7}
          dir="auto"
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy('text', hint, fault)}
          value={draft.text}
          onChange={(event) => form.write({ ...draft, text: event.target.value })}
          onBlur={form.settle}
        />
        <p className="small soft" role="status">
          {form.state === 'typing' || form.state === 'saved' ? t(`common:words.${form.state}`) : ''}
        </p>
      </div>
      <InterpreterGoes child={form.child} />
      <button type="submit" className="btn">
        <Icon name="letter" />
        {t('messages:form.send')}
      </button>
    </form>
  );
}

function useMessageForm({ thread, answers, begin, onSent }: MessageFormProps) {
  const { t } = useTranslation();
  const change = useChange();
  const { child } = useCurrentCase();
  const interpreter = useInterpreter(child);
  const box = useRef<HTMLTextAreaElement>(null);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const key = ['message-draft', thread.scope, thread.child, answers?.id ?? begin?.letter ?? 'new'].join(' ');
  const { draft, state, write, settle, clear } = useDraft(key, {
    text: begin?.text ?? '',
    topic: answers?.topic ?? 'question',
  });
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const text = draft.text.trim();
    const fault = text === '' ? 'empty' : text.length > longestMessage ? 'long' : undefined;
    if (fault) {
      const words = t(`messages:form.faults.${fault}`, { count: lettersIn(text.slice(longestMessage)) });
      return setFaults([{ field: 'text', words }]);
    }
    const id = uuidv7();
    const said = { id, child: thread.child, topic: answers?.topic ?? draft.topic, text };
    const about = { ...(answers ? { inReplyTo: answers.id } : {}), ...(begin ? { letter: begin.letter } : {}) };
    const need = interpreter ? { interpreter } : {};
    const saved = await change('send-message', { ...said, ...about, ...need }, { scope: thread.scope });
    if (!saved.ok) return setFaults([{ field: 'text', words: t(`problems:${saved.problem}`) }]);
    setFaults([]);
    clear();
    onSent(id);
  };
  /** Words that stand there already stay: a ready text comes below them. */
  const startWith = (ready: Draft) => {
    const text = draft.text.trim() === '' ? ready.text : `${draft.text.trimEnd()}\n\n${ready.text}`;
    write({ ...ready, text });
    box.current?.focus();
  };
  const shown: FieldFault[] =
    state === 'cannot-save' ? [...faults, { field: 'text', words: t('problems:cannot-save') }] : faults;
  return { draft, state, write, settle, submit, startWith, faults: shown, box, child };
}
