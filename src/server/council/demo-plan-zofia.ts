/** A made-up draft plan of a made-up child: served late, and its 15 days are running. No school is named in a draft. */
export const zofiaDraft = {
  A: `About me
I am Zofia and I am nine. I draw comics about a cat who is a detective. I speak Polish at home and English at school.
I do not like it when the class is loud. I want to sit near the window.
I want to be good at reading, because I want to write down what my cat says.

What Zofia's mother says
Zofia tries so hard that she has no strength left in the evening. She thinks she is not clever, and she is. I would like somebody to help her before she gives up.`,
  B: `Communication and interaction
B1. Zofia finds it hard to follow spoken instructions in a noisy room. She understands them when they are written or drawn.

Cognition and learning
B2. Zofia reads and spells like a child of six. She mixes up letters that look alike.
B3. Zofia cannot keep more than two steps in mind at once.

Social, emotional and mental health
B4. Zofia gives up before she has begun when she thinks that she will fail. This happens in most lessons with writing.`,
  C: 'None known.',
  D: 'None known.',
  E: `Communication and interaction
Outcome 1. By the end of Year 6 Zofia follows three written steps without help.

Cognition and learning
Outcome 2. By the end of Year 6 Zofia reads a short comic that is new to her.

Social, emotional and mental health
Outcome 3. By the end of Year 6 Zofia begins four out of five tasks within two minutes.`,
  F: `Communication and interaction
F1. Staff give Zofia instructions in writing or pictures, one step at a time.

Cognition and learning
F2. Zofia will have access to a structured reading programme with a trained adult where possible.
F3. Zofia would benefit from regular opportunities for over-learning.

Social, emotional and mental health
F4. A teaching assistant sits with Zofia for the first five minutes of each lesson with writing.`,
  G: 'None.',
  H1: 'None.',
  H2: 'None.',
  I: '',
  J: '',
  K: `Advice from the parents.
Advice from the head teacher.
Advice from the educational psychologist.
Advice from the community paediatrician.`,
} as const;
