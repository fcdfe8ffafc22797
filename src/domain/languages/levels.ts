/**
 * What a computer's draft must never say alone, because a wrong word could cost a family a right, a day or its safety:
 * the English stands first and the draft under it, until two people have checked it.
 */
const englishFirst: Readonly<Record<string, readonly string[]>> = {
  safety: [
    'me:safe',
    'me:adult',
    'me:shell.gentle',
    'me:lock.limits',
    'finder:crisis',
    'help:crisis',
    'log:ladder',
    'common:leave.covered',
    'why:emergency-999',
    'why:childline',
    'why:samaritans',
    'why:herts-domestic-abuse-helpline',
    'why:national-domestic-abuse-helpline',
    'why:hpft-spa',
    'why:nhs-111-for-mind',
  ],
  rights: [
    'rights',
    'steps:rights',
    'steps:sixteen',
    'steps:decisions',
    'steps:late-more',
    'steps:can',
    'steps:exception',
    'steps:exceptions',
    'steps:groups.decisions',
    'steps:kinds.decision-letter',
    'steps:now',
    'preference:right',
    'preference:law',
    'preference:when',
    'placement:law',
    'letters:law',
    'common:figures.no-promise',
    'settings:about.not-advice',
  ],
  deadlines: [
    'clocks',
    'common:away',
    'common:source',
    'home:next',
    'home:big',
    'reminders:card.passed',
    'reminders:card.by',
    'letters:which-due',
    'review:by',
    'review:was-by',
    'review:late',
    'review:transfer',
    'steps:also',
    'steps:by',
    'steps:had-until',
    'steps:late',
    'steps:no-clock',
    'steps:no-day',
    'steps:no-date',
    'steps:no-move',
    'steps:not-recorded',
    'steps:planned',
    'steps:council-date',
    'steps:unchecked',
    'steps:was-by',
  ],
  sharing: [
    'me:account.only-yours',
    'me:account.what',
    'me:account.code',
    'me:lock.anew',
    'me:lock.empty',
    'me:share',
    'me:shell.links.share',
    'me:shell.ways.share-choice',
    'me-questions:m-share',
    'me-questions:u8-share',
    'me-questions:y-share',
    'me-set:formats.share-choice',
    'me-set:sections.14-to-25-who-can-see',
    'me-set:sections.8-to-13-who-can-see',
    'me-set:sections.under-8-who-can-see',
    'me:shell.share',
    'me:shell.yours',
    'me:profile.printed',
    'me-set:audiences',
    'plan:send',
    'plan:sent',
    'preference:preview',
    'preference:send',
    'preference:sent',
    'settings:account',
    'settings:about.private',
    'settings:erase',
    'settings:storage',
    'finder:private',
    'welcome:private',
    'welcome:start-hint',
  ],
  'who said it': [
    'me-set:who',
    'me:profile.inexact',
    'me:profile.helper',
    'me:profile.quoted',
    'me:profile.said',
    'me:shell.notice',
    'me:shell.scribe',
    'me:shell.who',
  ],
  'what stops somebody': ['problems', 'refusals', 'languages:label'],
};

/** Not for translation: what councils and servers read, and the names of the law that glosses explain. */
const english = [/^(?:cli|mail):/, /^clocks:file\./, /^letters:text\./, /^terms:[^.]+\.(?:term|also)$/];

const prefixes = Object.values(englishFirst).flat();

/** Whether a key as the code asks for it (`steps:by-for.draft`) is of level 0. A prefix also takes `by-for` for `by`. */
export const isEnglishFirst = (key: string): boolean =>
  prefixes.some((prefix) => key.startsWith(prefix) && /^(?:$|[:.\-_])/.test(key.slice(prefix.length)));

export const staysEnglish = (key: string): boolean => english.some((pattern) => pattern.test(key));

/** For the tests: each prefix with what it is about. */
export const levelZero = englishFirst;
