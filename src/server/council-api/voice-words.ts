import { createInstance } from 'i18next';
import me from '../../../locales/en-GB/me.json' with { type: 'json' };
import questions from '../../../locales/en-GB/me-questions.json' with { type: 'json' };
import set from '../../../locales/en-GB/me-set.json' with { type: 'json' };
import symbols from '../../../locales/en-GB/me-symbols.json' with { type: 'json' };
import { formatLong, londonDate } from '../../domain/calendar-date.ts';
import { voiceProfileBodySchema } from '../../domain/records/voice-profile-records.ts';
import { voicePageBodySchema } from '../../domain/records/voice-records.ts';
import { pageLines, profileLines } from '../../domain/this-is-me/share-words.ts';

const language = 'en-GB';

/** The council reads English, whatever language the family's phone speaks. */
function wording() {
  const words = createInstance();
  void words.init({
    lng: language,
    resources: { [language]: { me, 'me-questions': questions, 'me-set': set, 'me-symbols': symbols } },
    ns: ['me', 'me-questions', 'me-set', 'me-symbols'],
    defaultNS: 'me',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return {
    say: (key: string, values?: Record<string, unknown>) => words.t(key, { ...values }),
    day: (instant: string) => formatLong(londonDate(new Date(instant)), language),
  };
}

const english = wording();

/** A shared page in plain lines; none where a newer phone shared what this server does not know. */
export function voiceWords(body: Record<string, unknown>): string[] {
  const page = voicePageBodySchema.safeParse(body);
  if (page.success && page.data.page) return pageLines(page.data.page, english);
  const profile = voiceProfileBodySchema.safeParse(body);
  return profile.success && profile.data.profile ? profileLines(profile.data.profile, english) : [];
}
