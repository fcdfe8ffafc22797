/**
 * Questions a family can ask a school or unit, by what they are about. Ids are for ever: ticks and lists of families
 * name them. Their words are in `locales/<tag>/places-ask.json` under `themes.<theme>` and `ask.<theme>.<question>`.
 */
export const questionBank = [
  { theme: 'friends', questions: ['making', 'nearby', 'lonely'] },
  { theme: 'class-size', questions: ['pupils', 'adults', 'groups'] },
  { theme: 'quiet', questions: ['room', 'noise', 'crowds'] },
  { theme: 'staff', questions: ['training', 'same-adult', 'leaving'] },
  { theme: 'therapies', questions: ['who', 'how-often', 'in-class'] },
  { theme: 'feelings', questions: ['upset', 'bullying', 'sent-home'] },
  { theme: 'learning', questions: ['pace', 'exams', 'progress'] },
  { theme: 'talking', questions: ['ways', 'devices', 'listening'] },
  { theme: 'health', questions: ['medicine', 'care', 'absence'] },
  { theme: 'distance', questions: ['day', 'friends-live'] },
  { theme: 'transport', questions: ['way', 'minutes', 'helper'] },
  { theme: 'family', questions: ['siblings', 'news', 'visits'] },
  { theme: 'breaks', questions: ['play', 'stay-in', 'adults'] },
  { theme: 'food', questions: ['choice', 'place', 'time'] },
  { theme: 'sport', questions: ['joining', 'swimming'] },
  { theme: 'outdoors', questions: ['space', 'learning'] },
  { theme: 'animals', questions: ['which', 'when'] },
  { theme: 'making', questions: ['music', 'rooms'] },
  { theme: 'clubs', questions: ['which', 'home'] },
  { theme: 'next', questions: ['first-weeks', 'mainstream', 'after'] },
] as const satisfies readonly { theme: string; questions: readonly string[] }[];

type Entry = (typeof questionBank)[number];
export type Theme = Entry['theme'];

/** The questions of one theme; `id` (`quiet.room`) names a question for ever. */
export type ThemeQuestions = { theme: Theme; questions: { id: string; question: Entry['questions'][number] }[] };

export const themes: readonly Theme[] = questionBank.map((entry) => entry.theme);

export const isTheme = (id: string): id is Theme => (themes as readonly string[]).includes(id);

/** The whole bank: what matters first, in that order, then the rest as they stand. Nothing is left out. */
export function questionsInOrder(first: readonly Theme[]): ThemeQuestions[] {
  const order = [...new Set([...first, ...themes])];
  return order.flatMap((theme) => {
    const entry = questionBank.find((one) => one.theme === theme);
    return entry
      ? [{ theme, questions: entry.questions.map((question) => ({ id: `${theme}.${question}`, question })) }]
      : [];
  });
}
