import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfilePick } from '../../../domain/records/me-profile-records.ts';
import type { AnswerBody, Noticed } from '../../../domain/records/me-records.ts';
import { mayQuote, partsOf } from '../../../domain/this-is-me/profile-parts.ts';
import { questionOf } from '../../../domain/this-is-me/question-set.ts';
import { ProfilePart } from './profile-part.tsx';
import { useProfileWords } from './profile-words.tsx';
import { useAllBesides } from './use-profile.tsx';

type EntryProps = {
  pick: ProfilePick;
  answer: AnswerBody;
  /** Where it stands under no heading of its own. */
  isFirst?: boolean;
  /** What can be done with it; never on paper. */
  children?: ReactNode;
};

/** A question with what was said to it, or with what one observer wrote; who said it and when, always. */
export function ProfileEntry({ pick, answer, isFirst = false, children }: EntryProps) {
  const { t } = useTranslation();
  const Heading = isFirst ? 'h2' : 'h3';
  const note = answer.noticed?.find(({ id }) => id === pick.note);
  return (
    <article className="profile-entry">
      <Heading>{t(`me-questions:${pick.question}.text`)}</Heading>
      {note ? <Note note={note} /> : <Said answer={answer} />}
      {children ? <div className="profile-ways no-print">{children}</div> : null}
    </article>
  );
}

function Note({ note }: { note: Noticed }) {
  const words = useProfileWords();
  return (
    <>
      <p className="profile-words" translate="no" dir="auto">
        {note.text}
      </p>
      <p className="profile-label">{words.noteLabel(note)}</p>
    </>
  );
}

function Said({ answer }: { answer: AnswerBody }) {
  const { t } = useTranslation();
  const words = useProfileWords();
  const question = questionOf(answer.question);
  if (answer.skipped || !question) return <p className="profile-label">{t('me:profile.skipped')}</p>;
  const quoted = mayQuote(answer.who);
  return (
    <>
      {partsOf(answer, question).map((part) => (
        <ProfilePart key={keyOf(part)} part={part} question={question} who={answer.who} quoted={quoted} />
      ))}
      <p className="profile-label">{words.label(answer)}</p>
      <Besides question={answer.question} text={answer.text?.text} />
    </>
  );
}

type Part = ReturnType<typeof partsOf>[number];
const keyOf = (part: Part): string =>
  part.kind === 'file' ? part.file.id : part.kind === 'cards' ? `cards-${part.pile}` : part.kind;

/** Second versions stand after the first, under their maker's name. Nobody's words, so no quotation marks. */
function Besides({ question, text }: { question: string; text: string | undefined }) {
  const { t } = useTranslation();
  const words = useProfileWords();
  const all = useAllBesides()(question).filter((one) => one.text.trim());
  return all.map((one) => (
    <div className="profile-beside" key={one.form}>
      <p className="profile-words" translate="no" dir="auto" lang={one.form === 'in-english' ? 'en' : undefined}>
        {one.text}
      </p>
      <p className="profile-label">
        {words.beside(one)} {one.madeFrom === (text ?? '') ? null : t('me:profile.beside.older')}
      </p>
    </div>
  ));
}
