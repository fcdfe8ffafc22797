import { isSameReading, type Reading, usualReading } from '../../domain/records/reading-records.ts';

/** Ways of reading to begin with: what each changes of how the app comes. */
const changes = {
  usual: {},
  calm: { theme: 'blue', line: 'wide', paragraph: 'wide', width: 'narrow', motion: 'less' },
  // Space and one's own choice of letters help; tinted paper and special letters by themselves were not shown to.
  // https://doi.org/10.1016/j.ridd.2021.104065
  dyslexia: {
    theme: 'cream',
    font: 'lexend',
    size: 110,
    line: 'wide',
    paragraph: 'wide',
    letter: 'wide',
    word: 'wide',
    width: 'narrow',
    align: 'start',
  },
  large: { size: 200, line: 'wide', paragraph: 'wide', targets: 'big', links: 'lines' },
  contrast: { theme: 'contrast', size: 125, links: 'lines', targets: 'big' },
  dark: { theme: 'dark' },
} as const satisfies Record<string, Partial<Reading>>;

export type PresetName = keyof typeof changes;
export const presetNames = Object.keys(changes) as PresetName[];
export const presetOf = (name: PresetName): Reading => ({ ...usualReading, ...changes[name] });

/** A ready way changes how words look and leaves alone which words there are: Easy Read stays as it is. */
export const presetBeside = (name: PresetName, { easy }: Pick<Reading, 'easy'>): Reading => ({
  ...presetOf(name),
  easy,
});

/** Which of them this is; anything else is a person's own. */
export const presetLike = (reading: Reading): PresetName | undefined =>
  presetNames.find((name) => isSameReading(presetBeside(name, reading), reading));
