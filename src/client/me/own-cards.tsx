import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import { Icon } from '../ui/icon.tsx';
import { uuidv7 } from '../uuid.ts';
import { CardFace } from './card-face.tsx';
import { NotKept } from './not-kept.tsx';
import { OwnCardForm } from './own-card-form.tsx';
import { type OwnCard, useOwnCards } from './use-own-cards.tsx';
import { useTellCard } from './use-tell-card.tsx';

type OwnCardsProps = {
  question: Question;
  /** A card was made, or one of another question is wanted here. */
  onMade: (card: string) => void;
};

/** Cards of their own: made, changed, put away and brought back. A card made at one question may be used at others. */
export function OwnCards({ question, onMade }: OwnCardsProps) {
  const { t } = useTranslation();
  const own = useOwnCards();
  const [form, setForm] = useState<{ card: string; isNew: boolean }>();
  const isHere = ({ question: at }: OwnCard) => at === question.id;
  const open = own.filter(({ away }) => !away);
  const close = (made: boolean) => {
    if (made && form?.isNew) onMade(form.card);
    setForm(undefined);
  };
  return (
    // No region: two ways of answering may be open, and each has one of these.
    <div className="me-own">
      <h3>{t('me:cards.own.title')}</h3>
      <MyCards cards={open.filter(isHere)} onChange={(card) => setForm({ card, isNew: false })} />
      {form ? (
        <OwnCardForm key={form.card} card={form.card} question={question.id} onClose={close} />
      ) : (
        <button type="button" className="btn quiet" onClick={() => setForm({ card: uuidv7(), isNew: true })}>
          <Icon name="add" />
          {t('me:cards.own.make')}
        </button>
      )}
      <OtherCards
        title={t('me:cards.own.others')}
        cards={open.filter((card) => !isHere(card))}
        words={t('me:cards.own.use')}
        onPick={({ id }) => onMade(id)}
      />
      <PutAway cards={own.filter((card) => card.away)} />
    </div>
  );
}

type MyCardsProps = { cards: readonly OwnCard[]; onChange: (card: string) => void };

function MyCards({ cards, onChange }: MyCardsProps) {
  const { t } = useTranslation();
  const { tell, problem } = useTellCard();
  const [gone, setGone] = useState<OwnCard>();
  const of = (word: string) => <span className="hidden-visually">: {word}</span>;
  return (
    <>
      {cards.length > 0 ? (
        <ul className="me-grid wide">
          {cards.map((card) => (
            <li key={card.id} className="me-card">
              <CardFace card={card.id} />
              <button type="button" className="btn quiet" onClick={() => onChange(card.id)}>
                {t('me:cards.own.change')}
                {of(card.word)}
              </button>
              <button
                type="button"
                className="btn quiet"
                onClick={() => {
                  setGone(card);
                  void tell(card.id, { away: true });
                }}
              >
                {t('me:cards.own.away')}
                {of(card.word)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <NotKept problem={problem} />
      {gone ? (
        <div className="row" role="status">
          <p>{t('me:cards.own.is-away')}</p>
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              setGone(undefined);
              void tell(gone.id, { away: false });
            }}
          >
            {t('me:cards.own.undo')}
            {of(gone.word)}
          </button>
        </div>
      ) : null}
    </>
  );
}

function PutAway({ cards }: { cards: readonly OwnCard[] }) {
  const { t } = useTranslation();
  const { tell, problem } = useTellCard();
  return (
    <>
      <OtherCards
        title={t('me:cards.own.put-away')}
        cards={cards}
        words={t('me:cards.own.bring-back')}
        onPick={({ id }) => void tell(id, { away: false })}
      />
      <NotKept problem={problem} />
    </>
  );
}

type OtherCardsProps = {
  title: string;
  cards: readonly OwnCard[];
  words: string;
  onPick: (card: OwnCard) => void;
};

function OtherCards({ title, cards, words, onPick }: OtherCardsProps) {
  if (cards.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="me-grid">
        {cards.map((card) => (
          <li key={card.id}>
            <button type="button" className="me-card" onClick={() => onPick(card)}>
              <span className="hidden-visually">{words} </span>
              <CardFace card={card.id} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
