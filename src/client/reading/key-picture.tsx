import './key-picture.css';
import { pictureFor } from './key-words.ts';

/** A picture beside a word of the glossary, where one fits; the word says everything. */
export function KeyPicture({ word }: { word: string }) {
  const picture = pictureFor(word);
  return picture ? (
    <svg className="key-picture" aria-hidden="true" viewBox="0 0 72 72">
      <use href={`/symbols/pictures.svg#${picture}`} />
    </svg>
  ) : null;
}
