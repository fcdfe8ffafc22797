import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedCard, SharedFile, SharedPage } from '../../../domain/records/voice-records.ts';
import { type AnswerPart, mayQuote, partsOf } from '../../../domain/this-is-me/profile-parts.ts';
import { type Question, questionOf, questionSet } from '../../../domain/this-is-me/question-set.ts';
import { answerOfPage } from '../../../domain/this-is-me/share-page.ts';
import { SymbolPicture } from '../../me/symbol.tsx';
import { useProfileWords } from './profile-words.tsx';

/** Shows a picture or plays a recording, wherever its bytes lie. */
export type ShowFile = (file: Pick<SharedFile, 'id' | 'kind' | 'seconds'>, label: string) => ReactNode;

type SharedCopyProps = {
  page: SharedPage;
  show: ShowFile;
  as?: 'h2' | 'h3' | 'h4' | undefined;
  /** What stands below the answer, under its own maker's name. */
  children?: ReactNode;
};

/** A page exactly as it is shared: the same on the preview and for whoever reads it. */
export function SharedCopy({ page, show, as: Heading = 'h3', children }: SharedCopyProps) {
  const { t } = useTranslation();
  const question = questionOf(page.question);
  const words = useProfileWords();
  const answer = answerOfPage(page);
  const quoted = mayQuote(page.who);
  const isSaid = question && !page.skipped;
  return (
    <article className="share-copy">
      <Heading>{t(`me-questions:${page.question}.text`)}</Heading>
      {page.skipped ? <p>{t('me:share.copy.skipped')}</p> : null}
      {isSaid
        ? partsOf(answer, question).map((part) => (
            <Part key={keyOf(part)} part={part} page={page} question={question} quoted={quoted} show={show} />
          ))
        : null}
      {isSaid ? page.files?.map((file) => <File key={file.id} file={file} quoted={quoted} show={show} />) : null}
      {page.who ? <p className="share-label">{words.label(answer)}</p> : null}
      {page.who?.helpGiven ? (
        <p className="share-label" translate="no" dir="auto">
          {page.who.helpGiven}
        </p>
      ) : null}
      {children}
      {page.noticed?.map((note) => (
        <div className="share-note" key={note.id}>
          <p className="share-words" translate="no" dir="auto">
            {note.text}
          </p>
          <p className="share-label">{words.noteLabel(note)}</p>
        </div>
      ))}
    </article>
  );
}

const keyOf = (part: AnswerPart): string => (part.kind === 'cards' ? `cards-${part.pile}` : part.kind);

type PartProps = { part: AnswerPart; page: SharedPage; question: Question; quoted: boolean; show: ShowFile };

function Part({ part, page, question, quoted, show }: PartProps) {
  const { t } = useTranslation();
  const words = useProfileWords();
  if (part.kind === 'text') {
    return (
      <p className="share-words" translate="no" dir="auto">
        {quoted ? words.quoted(part.text) : part.text}
      </p>
    );
  }
  if (part.kind === 'choice') {
    const steps = questionSet.scales.find(({ id }) => id === question.scale)?.options;
    const symbol = steps?.find(({ id }) => id === part.value)?.symbol ?? 'not-sure';
    return (
      <div className="share-cards">
        <SymbolPicture id={symbol} word={words.pile(part.value, question, page.who)} />
      </div>
    );
  }
  if (part.kind === 'file') return null;
  const title = part.kind === 'day' ? t('me:profile.day') : words.pile(part.pile, question, page.who);
  const List = part.kind === 'day' ? 'ol' : 'ul';
  return (
    <div className="share-pile">
      {title === undefined ? null : <p className="share-pile-name">{title}</p>}
      <List className="share-cards">
        {part.cards.map((placed) => (
          <li key={placed.card}>
            <Card card={page.cards?.find(({ card }) => card === placed.card) ?? placed} show={show} />
          </li>
        ))}
      </List>
    </div>
  );
}

function Card({ card: { card, on, star, word, file }, show }: { card: SharedCard; show: ShowFile }) {
  const { t } = useTranslation();
  const mark = on === 'good' || on === 'hard' ? on : undefined;
  return (
    <>
      {word === undefined ? (
        <SymbolPicture id={card} />
      ) : (
        <span className="symbol">
          {file ? show({ id: file, kind: 'photo' }, word) : null}
          <span className="symbol-word" translate="no" dir="auto">
            {word}
          </span>
        </span>
      )}
      {star ? <span className="share-mark">{t('me:cards.pick.star')}</span> : null}
      {mark ? <span className="share-mark">{t(`me:cards.day.${mark}`)}</span> : null}
    </>
  );
}

function File({ file, quoted, show }: { file: SharedFile; quoted: boolean; show: ShowFile }) {
  const words = useProfileWords();
  const isPicture = file.kind === 'photo' || file.kind === 'drawing';
  const label = words.file(file, quoted);
  return (
    <div className="share-file">
      {show(file, label)}
      <p>{isPicture && file.words ? null : label}</p>
      {file.words ? (
        <p className="share-words" translate="no" dir="auto">
          {quoted ? words.quoted(file.words) : file.words}
        </p>
      ) : null}
    </div>
  );
}
