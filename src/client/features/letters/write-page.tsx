import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { type FilledLetter, fillLetter } from '../../../domain/letters/fill-letter.ts';
import type { Question } from '../../../domain/letters/letter-form.ts';
import { type LetterTemplate, letterTemplate, quietGroups } from '../../../domain/letters/templates.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope } from '../../family.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSay } from '../../use-say.tsx';
import { useSender } from '../../use-sender.tsx';
import { useServices } from '../../use-services.tsx';
import { uuidv7 } from '../../uuid.ts';
import { LawCard } from './law-card.tsx';
import { QuestionField, useQuestionWords } from './question-field.tsx';
import { useKeptAnswers } from './use-kept-answers.tsx';
import { useLetterCase } from './use-letter-case.tsx';
import { WhoHelps } from './who-helps.tsx';

/** Questions for what the case does not know, the letter below them as it grows, and then it is kept as text. */
export function WritePage() {
  const { t } = useTranslation();
  const { template: id } = useParams();
  const { child } = useCurrentCase();
  const template = letterTemplate(id);
  if (!template || (child?.died && !quietGroups.includes(template.group))) return <Navigate to="/letters" replace />;
  return (
    <Page title={t(`letters:templates.${template.id}.name`)} back={{ to: '/letters', label: t('letters:letter.back') }}>
      <p>{t(`letters:templates.${template.id}.when`)}</p>
      {child ? (
        <WriteForm key={`${child.key} ${template.id}`} child={child} template={template} />
      ) : (
        <section className="card">
          <p>{t('letters:no-child')}</p>
          <Link className="btn" to="/children/add">
            {t('letters:start')}
          </Link>
        </section>
      )}
      <WhoHelps />
    </Page>
  );
}

function WriteForm({ child, template }: { child: Child; template: LetterTemplate }) {
  const { t } = useTranslation();
  const form = useWriteForm(child, template);
  const { letter, faults, comments, choices } = form;
  const known = letter.questions.filter((question) => question.known !== '' && !question.front);
  const shown = letter.questions.filter((question) => !known.includes(question));
  const field = (question: Question) => (
    <QuestionField
      key={question.id}
      question={question}
      value={form.standing(question)}
      fault={faultOf(faults, `q-${question.id}`)}
      onAnswer={(value) => form.answer(question.id, value)}
    />
  );
  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <ErrorSummary faults={faults} />
      <p className="soft">{t('letters:write.kept-here')}</p>
      {comments > 0 ? <p className="note">{t('letters:write.comments', { count: comments })}</p> : null}
      {choices > 0 ? (
        <p className="note">
          {t('letters:write.preference', { count: choices })}{' '}
          <Link to="/places/preference">{t('letters:write.preference-link')}</Link>
        </p>
      ) : null}
      {shown.map(field)}
      {known.length > 0 ? (
        <details open={known.some(({ id }) => faultOf(faults, `q-${id}`)) || undefined}>
          <summary>{t('letters:write.knows')}</summary>
          <p className="soft">{t('letters:write.knows-words')}</p>
          <div className="stack">{known.map(field)}</div>
        </details>
      ) : null}
      <section className="card" aria-labelledby="letter-to">
        <h2 id="letter-to">{t('letters:to.title')}</h2>
        <TextField
          id="to"
          type="text"
          label={t('letters:to.label')}
          fault={undefined}
          maxLength={200}
          value={form.to}
          onChange={(event) => form.answer('to', event.target.value)}
        />
        {form.service ? <ServiceCard id={form.service} /> : <p>{t('letters:to.not-known')}</p>}
      </section>
      <Preview letter={letter} />
      <button type="submit" className="btn">
        {t('letters:write.keep')}
      </button>
      <p className="soft">{t('letters:write.after')}</p>
      <LawCard law={letter.law} restsOn={letter.restsOn} />
    </form>
  );
}

function Preview({ letter: { subject, paragraphs, gaps } }: { letter: FilledLetter }) {
  const { t } = useTranslation();
  return (
    <section className="letter-sheet" aria-labelledby="letter-preview">
      <h2 id="letter-preview">{t('letters:write.preview')}</h2>
      <p className="soft small">{t('letters:write.english')}</p>
      {gaps.length > 0 ? <p className="note">{t('letters:write.waits')}</p> : null}
      <div className="letter-words" lang="en-GB" dir="ltr">
        <p>
          <b>{subject}</b>
        </p>
        <p>{paragraphs.join('\n\n')}</p>
      </div>
    </section>
  );
}

/** Boxes and phone lines of the pack are ways to reach people, not names to write to: only these are. */
const namedByPack = ['statutory-assessment-team', 'kids-mediation'];

function recipientOf({ id, group }: LetterTemplate): 'mediation' | 'complaints' | 'records' | 'council' {
  if (id === 'ask-mediation') return 'mediation';
  if (group === 'complaint') return 'complaints';
  return group === 'records' ? 'records' : 'council';
}

function useWriteForm(child: Child, template: LetterTemplate) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange();
  const home = useHomeScope();
  const services = useServices();
  const letterCase = useLetterCase(child);
  const { sender, keepSender } = useSender();
  const say = useSay();
  const questionWords = useQuestionWords();
  const { answers, answer, forget } = useKeptAnswers(`letter-answers:${child.key}:${template.id}`);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [id] = useState(uuidv7);
  const letter = useMemo(
    () => fillLetter({ id: template.id, letterCase, answers }, say),
    [template, letterCase, answers, say],
  );
  const service = template.to.flatMap((one) => services.filter((known) => known.id === one))[0];
  const name =
    service && namedByPack.includes(service.id)
      ? service.name
      : t(`letters:to.${recipientOf(template)}`, { lng: 'en-GB' });
  const to = answers.to ?? name;
  const standing = (question: Question) => answers[question.id] ?? question.known;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = letter.gaps.map((gap) => ({
      field: `q-${gap.id}`,
      words: t(`letters:faults.${gap.kind}`, { what: questionWords(gap).label }),
    }));
    setFaults(found);
    if (found.length > 0) return;
    const { subject, paragraphs, law, restsOn, replyBy, tells } = letter;
    const saved = await change(
      'add-letter',
      {
        ...{ id, child: child.key, template: template.id, subject, to, law, madeOn: letterCase.today },
        text: paragraphs.join('\n\n'),
        ...(restsOn ? { restsOn } : {}),
        ...(replyBy ? { replyBy } : {}),
        ...(tells ? { tells } : {}),
      },
      { scope: child.home?.scope ?? home },
    );
    if (!saved.ok) return setFaults([{ field: 'to', words: t(`problems:${saved.problem}`) }]);
    const value = (of: string) => letter.questions.find((question) => question.id === of)?.value ?? '';
    keepSender({
      ...(value('writer') === 'young-person' ? {} : { name: value('sender-name') }),
      children: { ...sender.children, [child.key]: value('child-name') },
    });
    forget();
    navigate(`/letters/${id}`, { replace: true });
  };
  const comments = template.id === 'comment-draft' ? letterCase.comments.length : 0;
  const choices = template.id === 'state-preference' ? (letterCase.preference?.choices.length ?? 0) : 0;
  return { letter, faults, answer, standing, to, service: service?.id, comments, choices, submit };
}
