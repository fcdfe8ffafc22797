/** What the words of This is Me are built on, without the questions themselves: phone and server both need these. */
export const ageModeIds = ['under-8', '8-to-13', '14-to-25'] as const;
export type AgeModeId = (typeof ageModeIds)[number];

export const answerFormats = [
  'card-sort',
  'pick-cards',
  'people-circles',
  'day-strip',
  'faces-3',
  'faces-5',
  'drawing',
  'photo',
  'voice-note',
  'signed-video',
  'text',
  'share-choice',
] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** `u8-name`, `m-school`, `y-work`: the question set's own ids. */
export const questionIdShape = /^(?:u8|m|y)-[a-z0-9-]{1,60}$/;
