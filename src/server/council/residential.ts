export type Residential = 'up-to-38-weeks' | '38-to-51-weeks' | '39-to-52-weeks' | '52-weeks';

/**
 * What the residential codes mean depends on the return: CBDS RFC 1299 (late 2024) moved the lines, so the returns
 * from 2025 on use the new meaning. Before it A was 38 to 51 weeks and B the whole year.
 * https://help-accesssynergy.theaccessgroup.com/en/articles/13844530-update-residential-settings-for-sen2-2026
 */
export function residentialCodes(returnYear: number): Readonly<Record<string, Residential>> {
  return returnYear >= 2025 ? { A: 'up-to-38-weeks', B: '39-to-52-weeks' } : { A: '38-to-51-weeks', B: '52-weeks' };
}
