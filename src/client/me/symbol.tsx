import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questionSet } from '../../domain/this-is-me/question-set.ts';
import { ownSymbols } from './own-symbols.ts';
import './symbol.css';

/** In the file of pictures those of OpenMoji are named by their hexcode, our own by their symbol. */
const pictureNames = new Map(questionSet.symbols.map(({ id, hexcode }) => [id, hexcode ?? id]));

/** The word of a symbol; one that this version does not know (an answer from a newer one) is read from its id. */
export function useSymbolWord(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => t(`me-symbols:${id}`, { defaultValue: id.replaceAll('-', ' ') });
}

/** A picture with its word under it. `word`: what it means here, where that is not the symbol's own word. */
export function SymbolPicture({ id, word }: { id: string; word?: string | undefined }) {
  const wordOf = useSymbolWord();
  const words = word ?? wordOf(id);
  return (
    <span className="symbol">
      <SymbolDrawing id={id} />
      <span className="symbol-word" data-long={hasLongWord(words) || undefined}>
        {words}
      </span>
    </span>
  );
}

const hasLongWord = (words: string) => words.split(/[\s-]/).some(({ length }) => length > 8);

/** The picture alone, for a place where its words stand beside it. Nothing where there is no picture. */
export function SymbolDrawing({ id }: { id: string }) {
  const [missing, setMissing] = useState(false);
  const own = ownSymbols.get(id);
  if (own && !missing)
    return <img className="symbol-drawing" src={own} alt="" draggable={false} onError={() => setMissing(true)} />;
  const name = pictureNames.get(id);
  if (name === undefined) return null;
  return (
    <svg className="symbol-drawing" aria-hidden="true" viewBox="0 0 72 72">
      <use href={`/symbols/pictures.svg#${name}`} />
    </svg>
  );
}
