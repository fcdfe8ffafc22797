import { useTranslation } from 'react-i18next';
import type { OwnFile, WhoSaid } from '../../../domain/records/me-records.ts';
import type { PlacedCard } from '../../../domain/this-is-me/card-order.ts';
import type { AnswerPart } from '../../../domain/this-is-me/profile-parts.ts';
import { type Question, questionSet } from '../../../domain/this-is-me/question-set.ts';
import { CardFace } from '../../me/card-face.tsx';
import { OwnPicture } from '../../me/own-picture.tsx';
import { SymbolDrawing, SymbolPicture } from '../../me/symbol.tsx';
import { useProfileWords } from './profile-words.tsx';

type PartProps = { part: AnswerPart; question: Question; who: WhoSaid | undefined; quoted: boolean };

/** One piece of an answer, as it was given. Pictures have their word, recordings say that they are there. */
export function ProfilePart({ part, question, who, quoted }: PartProps) {
  const words = useProfileWords();
  switch (part.kind) {
    case 'text':
      return (
        <p className="profile-words" translate="no" dir="auto">
          {quoted ? words.quoted(part.text) : part.text}
        </p>
      );
    case 'choice':
      return <Choice value={part.value} question={question} who={who} />;
    case 'cards':
      return <Cards cards={part.cards} question={question} title={words.pile(part.pile, question, who)} />;
    case 'day':
      return <Day cards={part.cards} />;
    case 'file':
      return <File file={part.file} quoted={quoted} />;
  }
}

/** A step of a scale: its face with its word, never a number. */
function Choice({ value, question, who }: { value: string } & Pick<PartProps, 'question' | 'who'>) {
  const words = useProfileWords();
  const symbol = questionSet.scales
    .find(({ id }) => id === question.scale)
    ?.options.find(({ id }) => id === value)?.symbol;
  return (
    <div className="profile-cards">
      <SymbolPicture id={symbol ?? 'not-sure'} word={words.pile(value, question, who)} />
    </div>
  );
}

type CardsProps = { cards: readonly PlacedCard[]; question: Question; title: string | undefined };

function Cards({ cards, question, title }: CardsProps) {
  const { t } = useTranslation();
  return (
    <div className="profile-pile">
      {title === undefined ? null : <p className="profile-pile-name">{title}</p>}
      <ul className="profile-cards">
        {cards.map(({ card, star }) => (
          <li key={card} data-star={star || undefined}>
            {question.sharingQuestion ? <Audience id={card} /> : <CardFace card={card} />}
            {star ? <span className="profile-star">{t('me:cards.pick.star')}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Audience({ id }: { id: string }) {
  const { t } = useTranslation();
  const symbol = questionSet.audiences.find((audience) => audience.id === id)?.symbol ?? id;
  return <SymbolPicture id={symbol} word={t(`me-set:audiences.${id}`)} />;
}

/** A day in its order; numbers would read as a score. */
function Day({ cards }: { cards: readonly PlacedCard[] }) {
  const { t } = useTranslation();
  return (
    <div className="profile-pile">
      <p className="profile-pile-name">{t('me:profile.day')}</p>
      <ol className="profile-cards">
        {cards.map(({ card, on }) => (
          <li key={card}>
            <CardFace card={card} />
            {on === 'good' || on === 'hard' ? <span className="profile-star">{t(`me:cards.day.${on}`)}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function File({ file, quoted }: { file: OwnFile; quoted: boolean }) {
  const words = useProfileWords();
  const isPicture = file.kind === 'photo' || file.kind === 'drawing';
  return (
    <div className="profile-file">
      {isPicture ? (
        <OwnPicture file={file} />
      ) : (
        <SymbolDrawing id={file.kind === 'voice-note' ? 'talking' : 'signing'} />
      )}
      <p>
        {words.file(file, quoted)}
        {file.words?.trim() ? (
          <span className="profile-words" translate="no" dir="auto">
            {quoted ? words.quoted(file.words) : file.words}
          </span>
        ) : null}
      </p>
    </div>
  );
}
