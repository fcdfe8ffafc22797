import type { IconName } from '../../ui/icon.tsx';

/** What families come with most, and the words that find it. The words are English, as the council's list is. */
export const worries: readonly { id: string; words: string; icon: IconName }[] = [
  { id: 'out-of-school', words: 'out of school', icon: 'school' },
  { id: 'autism-adhd', words: 'autism ADHD', icon: 'person' },
  { id: 'feelings', words: 'mental health', icon: 'bubble' },
  { id: 'behaviour', words: 'behaviour', icon: 'people' },
  { id: 'talking', words: 'speech and language', icon: 'bubble' },
  { id: 'early-years', words: 'early years', icon: 'home' },
  { id: 'disagree', words: 'disagreement', icon: 'law' },
  { id: 'transport', words: 'transport', icon: 'steps' },
  { id: 'money', words: 'money', icon: 'page' },
  { id: 'a-break', words: 'short breaks', icon: 'calendar' },
  { id: 'after-16', words: 'preparing for adulthood', icon: 'stairs' },
  { id: 'advice', words: 'advice', icon: 'phone' },
];
