/** Kept with the place in the history, so that "back" and a reload show what was shown. */
export const whole = { whole: true };

export const wantsWhole = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'whole' in state && state.whole === true;
