/** A made-up plan of a made-up child in Year 6, and the changes proposed for her move to secondary school. */
export const meiLinFinal = {
  A: `About me
My name is Mei-Lin. I am in Year 5. I play the cello and I have two rabbits called Salt and Pepper.
I like reading comics under the table. I do not like assembly, because everybody is too close.
I want to play in a band. I want people to ask me before they help me.

What Mei-Lin's father says
Mei-Lin works very hard and hides how tired she is. She needs to know what is going to happen. I would like her to have two or three good friends.`,
  B: `Communication and interaction
B1. Mei-Lin is autistic. She finds it hard to read faces and to know when somebody is joking.
B2. In a group of more than four children Mei-Lin does not speak.

Cognition and learning
B3. Mei-Lin has dyslexia. She reads as well as most children of her age and writes three years below it.

Social, emotional and mental health
B4. Mei-Lin is very anxious about new places. She did not go to school on 14 days in the autumn term.

Sensory and/or physical
B5. Mei-Lin has loose joints. Her hands hurt when she has written for ten minutes.`,
  C: 'Mei-Lin has joint hypermobility. She takes no medicine for it.',
  D: 'None that relate to her special educational needs.',
  E: `Communication and interaction
Outcome 1. By the end of Year 6 Mei-Lin speaks at least once in each lesson that is taught in a group.

Cognition and learning
Outcome 2. By the end of Year 6 Mei-Lin writes one page on a laptop without help.

Social, emotional and mental health
Outcome 3. By the end of Year 6 Mei-Lin is in school on 95 days out of 100.`,
  F: `Communication and interaction
F1. Mei-Lin takes part in a social group of up to four children for 30 minutes in every week.
F2. Staff ask Mei-Lin by name and give her ten seconds to answer.

Cognition and learning
F3. Mei-Lin has the use of a laptop in all lessons with writing.
F4. A teacher with a qualification in dyslexia teaches her for 40 minutes in every week.

Social, emotional and mental health
F5. An adult meets Mei-Lin at the gate on each school day and goes through the day with her.

Sensory and/or physical
F6. Mei-Lin may rest her hands for five minutes in every half hour of writing.`,
  G: 'An occupational therapist of the NHS sees Mei-Lin once in each term.',
  H1: 'None.',
  H2: 'None.',
  I: 'A mainstream primary school.',
  J: 'No personal budget was asked for.',
  K: `Advice from the parents.
Advice from the head teacher.
Advice from the educational psychologist.
Advice from the occupational therapist.`,
} as const;

/** What the council proposes after the review: words taken out, put in, moved and divided, as such notices do. */
export const meiLinProposed = {
  ...meiLinFinal,
  A: meiLinFinal.A.replace('I am in Year 5.', 'I am in Year 6.').replace(
    'I want to play in a band.',
    'I want to play in a band. I want to see the new school when nobody is in it.',
  ),
  B: `Communication and interaction
B1. Mei-Lin is autistic. She finds it hard to read faces and to know when somebody is joking.
B2. In a group of more than four children Mei-Lin does not speak unless she is asked.

Cognition and learning
B3. Mei-Lin has dyslexia. She reads as well as most children of her age. She writes two years below it.

Social, emotional and mental health
B4. Mei-Lin is very anxious about new places. She did not go to school on 6 days in the autumn term.

Sensory and/or physical
B5. Mei-Lin has loose joints. Her hands hurt when she has written for ten minutes.
B6. Mei-Lin's shoulder was put out twice this year. She cannot carry a heavy bag.`,
  E: `Communication and interaction
Outcome 1. By the end of Year 8 Mei-Lin speaks at least once in each lesson that is taught in a group.

Cognition and learning
Outcome 2. By the end of Year 8 Mei-Lin writes two pages on a laptop without help.

Social, emotional and mental health
Outcome 3. By the end of Year 7 Mei-Lin finds her own way between all her lessons.`,
  F: `Communication and interaction
F1. Mei-Lin has access to a social group as appropriate.
F2. Staff ask Mei-Lin by name and give her ten seconds to answer.

Cognition and learning
F3. Mei-Lin has the use of a laptop in all lessons with writing.
F4. A teacher with a qualification in dyslexia teaches her for up to 40 minutes in every week.

Social, emotional and mental health
F5. Mei-Lin visits the new school six times before September, three of them when it is empty.
F6. A key worker meets Mei-Lin at the gate on each school day of the first term and goes through the day with her.

Sensory and/or physical
F7. Mei-Lin has a second set of books, so that she has no heavy bag to carry.
F8. Mei-Lin may rest her hands for five minutes in every half hour of writing.`,
  // Blank in a proposal: the family says first which school they would like (SEND Regulations 2014, regulation 22(2)).
  I: '',
  K: `${meiLinFinal.K}
Report of the review meeting.`,
};
