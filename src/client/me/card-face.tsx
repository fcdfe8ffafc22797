import { OwnPicture } from './own-picture.tsx';
import { SymbolPicture } from './symbol.tsx';
import { useOwnCards } from './use-own-cards.tsx';

/** Any card, the set's or one of their own: its picture, and under it always its word. */
export function CardFace({ card }: { card: string }) {
  const own = useOwnCards().find(({ id }) => id === card);
  if (!own) return <SymbolPicture id={card} />;
  return (
    <span className="symbol">
      {own.file ? <OwnPicture file={own.file} /> : null}
      <span className="symbol-word" translate="no" dir="auto">
        {own.word}
      </span>
    </span>
  );
}
