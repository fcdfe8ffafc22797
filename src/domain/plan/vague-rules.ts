/**
 * Phrases that leave open how much, how often, how long or by whom. The Code asks for provision that is "detailed and
 * specific and should normally be quantified" (SEND Code of Practice 2015, 9.69). Each has a question for the family in
 * `plan:vague.<id>`; none is a verdict. `settledBy`: what stands near by and answers the question already.
 */
export type VagueRule = { id: VagueWordId; phrase: string; settledBy?: 'amount' | 'size' };

export const vagueWordIds = [
  'access-to',
  'as-appropriate',
  'as-required',
  'when-needed',
  'where-possible',
  'up-to',
  'opportunities',
  'regular',
  'often',
  'would-benefit',
  'support-with',
  'level-of-support',
  'small-group',
  'may',
  'should',
  'ideally',
  'consider',
  'available',
  'trained-staff',
  'ongoing',
] as const;
export type VagueWordId = (typeof vagueWordIds)[number];

/** Longer phrases stand before those they hold. */
export const vagueRules: readonly VagueRule[] = [
  { id: 'access-to', phrase: 'access to(?! Work\\b)', settledBy: 'amount' },
  {
    id: 'as-appropriate',
    phrase: '(?:as|where|when|if|whenever|wherever) (?:is |deemed |felt |considered )?appropriate',
  },
  { id: 'as-required', phrase: '(?:as|where|when|if) (?:is )?(?:required|necessary)|as and when' },
  { id: 'when-needed', phrase: '(?:as|where|when|if|whenever) (?:is )?needed' },
  { id: 'where-possible', phrase: '(?:where|wherever|when|whenever|if|as far as) (?:is )?possible|where practicable' },
  { id: 'up-to', phrase: 'up to(?! date)' },
  { id: 'opportunities', phrase: '(?:opportunity|opportunities) (?:for|to)', settledBy: 'amount' },
  { id: 'regular', phrase: 'regular(?:ly)?|on a regular basis', settledBy: 'amount' },
  {
    id: 'often',
    phrase: 'often|frequent(?:ly)?|at times|sometimes|from time to time|periodic(?:ally)?',
    settledBy: 'amount',
  },
  { id: 'would-benefit', phrase: '(?:would|could|may|might|will) benefit from' },
  { id: 'support-with', phrase: '(?:support|help|assistance) (?:with|from|in|for)', settledBy: 'amount' },
  {
    id: 'level-of-support',
    phrase:
      '(?:a )?(?:high|higher|good|suitable|appropriate) levels? of|(?:additional|extra|enhanced|appropriate) (?:adult )?(?:support|help)',
    settledBy: 'amount',
  },
  { id: 'small-group', phrase: 'small(?:er)? groups?', settledBy: 'size' },
  { id: 'may', phrase: 'may|might|could' },
  { id: 'should', phrase: 'should' },
  { id: 'ideally', phrase: 'ideally|preferably' },
  { id: 'consider', phrase: '(?:to be |be )?considered|consider|consideration' },
  { id: 'available', phrase: 'subject to availability|(?:where|when|if|as) available' },
  {
    id: 'trained-staff',
    phrase:
      '(?:suitably|appropriately) (?:trained|qualified|experienced|skilled)|(?:trained|experienced|skilled|key) (?:staff|adults?)',
  },
  { id: 'ongoing', phrase: 'on-?going|as part of (?:daily|everyday|normal) (?:practice|routines?)' },
];
