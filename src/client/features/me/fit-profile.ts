/**
 * How large the letters of the one page may be so that it fits on A4, measured before it is printed: CSS has no way to
 * say "as large as fits". Ten points is the floor; what does not fit at ten goes on over the page, whole.
 */
export type Fit = {
  points: number;
  /** The word beside its picture in place of under it, which takes a third less room. */
  tight: boolean;
  fits: boolean;
};

export const leastPoints = 10;
const roomy = [13, 12.5, 12, 11.5, 11].map((points) => ({ points, tight: false, fits: true }));
const tight = [11.5, 11, 10.5, leastPoints].map((points) => ({ points, tight: true, fits: true }));
const tooLong: Fit = { points: leastPoints, tight: false, fits: false };
/** Large print is 16 to 18 points (UK Association for Accessible Formats). */
const large: Fit = { points: 18, tight: false, fits: true };

/** A4 is 297 mm high; printers leave up to 15 mm free on either side, and some lines round up. */
const mostMillimetres = 262;
const perMillimetre = 96 / 25.4;

/** Measured on a copy that nobody sees, so that neither the scroll position nor the focus moves. */
export function fitOf(sheet: HTMLElement): Fit {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.inert = true;
  copy.classList.add('profile-measured');
  sheet.after(copy);
  const fit = [...roomy, ...tight].find((one) => {
    layOut(copy, 'one-page', one);
    return copy.offsetHeight <= mostMillimetres * perMillimetre;
  });
  copy.remove();
  return fit ?? tooLong;
}

export type Paper = 'one-page' | 'large';

/** Lays the page out for paper, and gives back the way to undo it. */
export function putOnPaper(sheet: HTMLElement, paper: Paper): () => void {
  layOut(sheet, paper, paper === 'large' ? large : fitOf(sheet));
  return () => {
    for (const name of ['paper', 'tight', 'over']) delete sheet.dataset[name];
    sheet.style.removeProperty('--profile-points');
  };
}

function layOut(sheet: HTMLElement, paper: Paper, { points, tight: isTight, fits }: Fit): void {
  sheet.dataset.paper = paper;
  sheet.toggleAttribute('data-tight', isTight);
  sheet.toggleAttribute('data-over', !fits);
  sheet.style.setProperty('--profile-points', `${points}pt`);
}
