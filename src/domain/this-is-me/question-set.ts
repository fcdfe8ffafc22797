import * as z from 'zod/mini';
import set from './question-set.json' with { type: 'json' };
import { type AgeModeId, ageModeIds, answerFormats } from './this-is-me.ts';

/**
 * The questions of This is Me: which there are, in which order, and how each may be answered. Their words are in
 * `locales/` (`me-questions:<id>`). A draft for review with children, young people and families (version 0.1.0).
 */
const questionSchema = z.object({
  id: z.string(),
  /** The symbol beside the question. */
  picture: z.string(),
  formats: z.array(z.enum(answerFormats)),
  scale: z.optional(z.string()),
  /** The cards to choose from or to sort, by symbol. */
  symbols: z.array(z.string()),
  ownCards: z.boolean(),
  maxChoices: z.optional(z.number()),
  minAge: z.optional(z.number()),
  /** `gentle`: say that it may be skipped, on the same screen. `safeguarding`: the help card on the same screen. */
  sensitivity: z.enum(['none', 'gentle', 'safeguarding']),
  otherPeoplesWords: z.optional(z.boolean()),
  sharingQuestion: z.optional(z.boolean()),
  neverBulkShare: z.optional(z.boolean()),
  sectionA: z.array(z.string()),
  pfa: z.array(z.string()),
  bees: z.array(z.string()),
  /** Sections of the plan where it is also of use. */
  plan: z.array(z.string()),
});
export type Question = z.infer<typeof questionSchema>;

const ageModeSchema = z.object({
  id: z.enum(ageModeIds),
  ageFrom: z.number(),
  ageTo: z.number(),
  cardsAtOnce: z.number(),
  readAloud: z.boolean(),
  minutes: z.number(),
  sections: z.array(z.object({ id: z.string(), questions: z.array(questionSchema) })),
});
export type AgeMode = z.infer<typeof ageModeSchema>;

const questionSetSchema = z.object({
  version: z.string(),
  modes: z.array(ageModeSchema),
  /** Never turned into a score. `simpler` is the scale with fewer steps to begin with. */
  scales: z.array(
    z.object({
      id: z.string(),
      options: z.array(z.object({ id: z.string(), symbol: z.string() })),
      simpler: z.optional(z.string()),
    }),
  ),
  /** `hexcode` null: no picture fits and one has to be drawn. `needs-label`: to be tried out with children. */
  symbols: z.array(
    z.object({
      id: z.string(),
      category: z.string(),
      hexcode: z.nullable(z.string()),
      quality: z.enum(['clear', 'needs-label', 'draw-own']),
    }),
  ),
  /** Who said it; only what is `quote` may stand in quotation marks or say "I". */
  provenance: z.array(z.object({ id: z.string(), quote: z.boolean(), needsHelper: z.boolean() })),
  audiences: z.array(z.object({ id: z.string(), symbol: z.string() })),
  profile: z.array(z.object({ id: z.string(), from: z.record(z.enum(ageModeIds), z.array(z.string())) })),
});

export const questionSet = questionSetSchema.parse(set);

const byId = new Map(
  questionSet.modes
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .map((one) => [one.id, one]),
);

export const questionOf = (id: string): Question | undefined => byId.get(id);

export const modeOf = (id: AgeModeId): AgeMode | undefined => questionSet.modes.find((mode) => mode.id === id);
