/**
 * A made-up plan of a made-up child, as councils write them: a draft without a school, and the plan that came of it
 * after the family had answered.
 */
const shared = {
  A: `About me
My name is Isla and I am seven. I like swimming, beetles and my cousin Orla. I do not like it when somebody talks for me.
I want to tell my news to the whole class one day. When I am big I want to look after a lake.

What Isla's family says
Isla is brave and funny. At home she talks a lot, and at school she often says nothing. We would like her to be understood by people who do not know her.`,
  C: 'Isla has had grommets since 2024. Her hearing is checked every six months.',
  D: 'Isla has no social care needs that relate to her special educational needs.',
  E: `Communication and interaction
Outcome 1. By the end of Year 4 Isla tells a short story to six other children, so that they can say afterwards what happened.
Outcome 2. By the end of Year 4 Isla asks for help with words or with a card in every lesson in which she needs it.

Cognition and learning
Outcome 3. By the end of Year 4 Isla reads a page of a book that is new to her.`,
  G: 'A speech and language therapist of the NHS sees Isla once in each half term and writes to her school after each visit.',
  H1: 'None.',
  H2: 'None.',
  K: `Advice from the parents.
Advice from the head teacher.
Advice from the educational psychologist.
Advice from the speech and language therapist.`,
} as const;

const needs = `Communication and interaction
B1. Isla has developmental language disorder. She understands one instruction of up to three key words.
B2. Isla's speech is hard to understand for people who do not know her. She leaves out the ends of words.

Cognition and learning
B3. Isla finds it hard to remember the sounds of letters. She reads about 40 words by sight.`;

export const islaDraft = {
  ...shared,
  B: needs,
  F: `Communication and interaction
F1. Isla will have access to speech and language therapy as appropriate.
F2. Staff will use short sentences and pictures when they talk to Isla.

Cognition and learning
F3. Isla will have regular reading practice in a small group.`,
} as const;

export const islaFinal = {
  ...shared,
  B: `${needs}
B4. Isla tires quickly when she has to listen. After 15 minutes she needs a short rest.`,
  F: `Communication and interaction
F1. A speech and language therapist works with Isla for 45 minutes in every school week, alone or with one other child.
F2. Staff use sentences of up to six words and a picture when they talk to Isla.
F3. An adult who knows her therapy targets practises them with Isla for 15 minutes on each school day.

Cognition and learning
F4. Isla has 20 minutes of reading on each school day in a group of no more than three children.`,
  I: 'A mainstream primary school with a resourced provision for speech and language.',
  J: 'No personal budget was asked for.',
} as const;
