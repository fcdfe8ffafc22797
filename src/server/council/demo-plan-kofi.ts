/** A made-up plan of a made-up young person of sixteen, in force while the council has not decided on its review. */
export const kofiFinal = {
  A: `About me
I am Kofi. I am 16 and I live with my gran in a flat near the canal. I fix bikes and I know every bus in the county.
I like it when people say what they mean. I do not like surprises or being watched while I eat.
I want a job with engines. I want to go to college on the bus on my own.

What Kofi's grandmother says
Kofi is careful and kind. He needs time before he answers. I would like him to have a friend who shares his interests, and somebody at college he can go to.`,
  B: `Communication and interaction
B1. Kofi is autistic. He takes what is said literally and needs instructions one at a time.
B2. Kofi finds it hard to start a conversation with somebody he does not know.

Social, emotional and mental health
B3. Kofi becomes very anxious when plans change. He leaves the room and does not come back for up to an hour.

Sensory and/or physical
B4. Loud and sudden noise hurts Kofi. He covers his ears and cannot go on working.`,
  C: 'Kofi sees a nurse of the adolescent mental health team once in six weeks.',
  D: 'None that relate to his special educational needs.',
  E: `Communication and interaction
Outcome 1. By July of Year 13 Kofi asks a tutor he has not met before for what he needs.

Social, emotional and mental health
Outcome 2. By July of Year 13 Kofi stays in, or comes back to, nine out of ten lessons when a plan has changed.

Preparing for adulthood
Outcome 3. By the end of Year 12 Kofi travels to college by bus without an adult.
Outcome 4. By July of Year 13 Kofi has done two weeks of work experience in a garage.`,
  F: `Communication and interaction
F1. A specialist teacher for autism meets Kofi for 30 minutes in every week of term.
F2. Staff give instructions one at a time and write them down for him.

Social, emotional and mental health
F3. A key worker tells Kofi of any change by nine o'clock on the day, or as soon as possible.
F4. Kofi has a card with which he may go to a quiet room without being asked why.

Preparing for adulthood
F5. A travel trainer goes with Kofi on ten journeys in the first half term, and on further journeys when needed.`,
  G: 'The adolescent mental health team offers an appointment once in six weeks.',
  H1: 'None.',
  H2: 'None.',
  I: 'A special school with a sixth form.',
  J: 'No personal budget was asked for.',
  K: `Advice from Kofi.
Advice from his grandmother.
Advice from the head teacher.
Advice from the educational psychologist.
Advice from the adolescent mental health team.`,
} as const;
