import { SymbolDrawing } from './symbol.tsx';

/**
 * One picture that nobody sees, for as long as This is Me is open. The browser lets go of a file of pictures with its last
 * one on screen, and would read its half a megabyte anew for every question.
 */
export function KeepPictures() {
  return (
    <span className="pictures-kept no-print">
      <SymbolDrawing id="not-sure" />
    </span>
  );
}
