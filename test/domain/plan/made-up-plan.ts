import type { PlanSection } from '../../../src/domain/records/plan-records.ts';

/** A plan of about twelve pages for a child who does not exist, as councils write them. */
const texts: Record<PlanSection['id'], string> = {
  A: `Who I am
My name is Ben and I am nine years old. I live with my mum, my nan and my dog Pickle. I am in Year 4 at Hollow Lane Primary School.
I love trains, and I know the timetable of the Ashby line by heart. I can draw every engine that has run on it since 1960. My best friend is Rafi, who lives two doors down from us.

What I find easy
I am good at remembering things I have seen. I am good at building. I like it when somebody shows me and does not only tell me.

What I find hard
It is hard when a lot of people talk at once. I do not like the dining hall because it smells and everybody shouts. Writing makes my hand hurt. When I cannot find the words I go under the table.

What I want
I want to have somebody to play with at lunch. I want to read a whole book about engines on my own. When I grow up I want to drive the night train to Scotland.

What Ben's mum says
Ben was a quiet baby who did not babble and he spoke his first words when he was three. He is kind and funny, and he never forgets a birthday. He comes home from school so tired that he often falls asleep in his coat. I worry that his teachers think he is being rude when he has not understood. I would like him to have one friend who comes round for tea. In five years I would like him to travel to school on his own.

How to talk with Ben
Use his name first and wait until he looks up. Say one thing at a time and then count to ten in your head. Show him a picture or write the word down. Ben tells people what he thinks best when he is drawing, so bring paper. Do not ask him to look you in the eye.

History
Ben was born at 34 weeks and stayed in the special care baby unit for five weeks. His health visitor referred him to speech and language therapy when he was two. He was given a diagnosis of developmental language disorder in March 2021. He was given a diagnosis of autism by Dr. Amara Holt on 14 June 2023. He attended Little Acorns Nursery for two years, where he had a key person and a picture timetable. He has been at Hollow Lane Primary School since reception. He has been absent on 31 days this school year, most of them Mondays.`,

  B: `Communication and interaction

Strengths
Ben understands routines and can follow them without being told. He uses full sentences when he talks about engines. He listens with real attention when a story has pictures.

Needs
B1. Ben has developmental language disorder and understands spoken language at the level of a child of five. He understands one instruction of up to four key words at a time. He loses the thread when an explanation is longer than about 20 seconds, and he copies what others do instead of asking.
B2. Ben has difficulty finding the words he knows. He pauses, uses words such as "thing" and "that", or gives up. On the Renfrew word finding test he scored at the 3rd percentile. When he is upset he cannot speak at all for up to an hour.
B3. Ben is autistic and finds it hard to know what other people think or want. He takes what is said literally and does not notice when somebody is joking. He does not join in games unless an adult explains the rules beforehand. He is often alone at playtimes.
The therapist watched Ben in a lesson on the Romans on 17 January 2024. He answered none of the nine questions that were put to the whole class, and three of the four that were put to him alone with a picture. He copied the title from the boy beside him and did not begin the task until an adult showed him the first step. In a quiet room he told a story from five pictures in the right order. He left out who did what, so that a listener who had not seen the pictures could not follow him. His speech sounds are clear, apart from "r", which does not trouble him. The therapist's view is that this will stay with him as an adult and that he will go on needing people who change how they talk.

Cognition and learning

Strengths
Ben's non-verbal reasoning is in the average range for his age. He remembers facts about things that interest him for years. He enjoys mathematics when it is shown with cubes or number lines.

Needs
B4. Ben reads at the level of a child of six years and four months. He recognises about 120 whole words and cannot yet blend sounds in words that are new to him. He reads single sentences but does not hold on to what a paragraph said.
B5. Ben finds it hard to plan and begin a piece of writing. Without help he writes two or three words in a lesson. He knows far more than he can put on paper, and tests that must be written do not show it.
B6. Ben's working memory is weak. He scored at the 5th percentile on the digit span test. He forgets the beginning of a task before he has reached its end, and mental arithmetic with more than one step is beyond him at present.
The educational psychologist met Ben twice and saw him in mathematics and at lunch. He finished a puzzle of sixty pieces faster than most children of his age. He worked for 25 minutes when he knew how many tasks were left, and for six minutes when he did not. Shown how a lever works once, he explained it back with his hands the next day. His scores in reading and spelling are lower than his reasoning would lead one to expect. She recommends teaching that goes over the same ground on the following day before anything new is begun.

Social, emotional and mental health

Strengths
Ben is gentle with younger children. He wants to do well and is proud when his work is on the wall. He can say how he feels on a scale of five colours when the day is calm.

Needs
B7. Ben becomes very anxious when plans change without warning. He asks the same question many times, then runs to a small space such as under a table. This happens on three days in a typical week and lasts between 20 and 50 minutes. A supply teacher, a fire drill or a change of room can each cause it.
B8. Ben has low self-esteem about his learning. He calls himself stupid and tears up work that has been corrected in red. He hides the tiredness that school causes him until he is at home.
School has written down 46 occasions since September when Ben left the room. Thirty of these came after a change that nobody had told him about. On no occasion did he hurt another child. Twice he ran as far as the gate, which has been locked in lesson time ever since. His mum has kept a diary for six weeks, and on 19 evenings out of 42 he cried about the next day.

Sensory and/or physical

Strengths
Ben runs, climbs and swims with confidence. He notices small sounds and details that others miss.

Needs
B9. Ben is very sensitive to noise and to smell. He cannot eat in the dining hall, and on most days he comes home with a full lunch box. He covers his ears in assembly and in music lessons.
B10. Ben has weak muscles in his hands and tires after writing for four minutes. His pencil grip is a whole fist. He cannot yet tie laces, cut with a knife or do up small buttons.
The occupational therapist used a test of hand skills and saw Ben write, cut and dress after swimming. His score for speed was at the 4th percentile and for strength at the 2nd. He wrote 14 letters a minute, where other children in Year 4 write about 40. A sloping board and a thick pencil did not change this. When he typed with two fingers he was already faster than by hand. In a room with a humming projector he looked up at it eleven times in ten minutes.`,

  C: `Ben has mild asthma and uses a blue inhaler before sport. His inhaler is kept in the classroom and he can ask for it by a picture card. He is seen once a year by the asthma nurse at the Ashby Road surgery. Ben takes melatonin at night, which was prescribed by the community paediatrician because it took him three hours to fall asleep. His hearing was tested on 9 January 2024 and is normal. He wears glasses for reading. He sees the optician every 12 months. No other health needs were reported by the doctors who were asked.`,

  D: `Ben and his mum have been assessed by the disabled children's team on 2 February 2024. Ben needs an adult beside him near roads because he does not notice cars. His mum has no break at weekends, when his nan works. Ben does not take part in any club, and he would like to. Getting dressed in the morning takes an hour with an adult's help.`,

  E: `Communication and interaction
Outcome 1. By the end of Year 6 Ben will understand and carry out instructions with six key words in the classroom on four out of five occasions. (Need B1)
Outcome 2. By the end of Year 6 Ben will use a word-finding strategy of his own when he is stuck, without being reminded. (Need B2)
Outcome 3. By the end of Year 6 Ben will play a game with two other children for 15 minutes each lunchtime. (Need B3)

Cognition and learning
Outcome 4. By the end of Year 6 Ben will read a book of 30 pages on his own and tell an adult what happened in it. (Need B4)
Outcome 5. By the end of Year 6 Ben will plan and produce six sentences on a topic, typed or dictated. (Need B5)

Social, emotional and mental health
Outcome 6. By the end of Year 6 Ben will use his calm plan when something changes and will be back with his class within ten minutes. (Need B7)
Outcome 7. By the end of Year 6 Ben will name three things that he has done well at the end of every school week. (Need B8)

Sensory and/or physical
Outcome 8. By the end of Year 6 Ben will eat a full lunch in a place he has chosen on every school day. (Need B9)
Outcome 9. By the end of Year 6 Ben will type 15 words a minute and fasten his own coat and shoes. (Need B10)

Preparing for adulthood
Ben will have been on a train with a member of his family and bought the ticket himself.`,

  F: `Communication and interaction

For need B1
• Every member of staff who teaches Ben will give one instruction at a time, in no more than four key words, with a picture or a written word beside it.
• Ben's teacher will check after each explanation that he has understood, by asking him to show or say what he will do first.
• A speech and language therapist will see Ben at school for 45 minutes every two weeks in term time, in all 19 sessions a year. The therapist will spend a further 15 minutes after each session showing the teaching assistant what to practise.
• A teaching assistant will practise the therapist's programme with Ben for 20 minutes on four days a week.

For need B2
• New topic words will be taught to Ben before the lesson in which they are used, ten words a week, with pictures and by sorting them.
• All staff will wait ten seconds after asking Ben a question. They will then offer him the first sound of the word.
• Ben will have a set of cards with words and pictures on his desk, in the playground and in the bag he takes home.

For need B3
• A lunchtime club for Ben and three other children will be led by a teaching assistant for 30 minutes on three days a week. Before each game the rules will be shown as a comic strip.
• Ben will have access to a social skills group as appropriate.
• Staff will say what they mean and explain jokes and sayings when they use them.

Cognition and learning

For need B4
• Ben will be taught phonics by a teacher with training in specific learning difficulties for 30 minutes on every school day, one to one.
• Texts in all lessons will be cut to one paragraph a page, with a picture for each.
• His reading will be measured every half term with the same test, and the result sent to his mum within a week.

For need B5
• Ben will have a laptop with speech-to-text and a word bank for every lesson with more than one sentence to write. The council will pay for the laptop and for three hours of training for his staff.
• A frame with four boxes will be used to plan each piece of writing.
• Ben will be tested by word of mouth wherever the subject is not handwriting.

For need B6
• Tasks will be cut into steps that Ben can tick off, no more than three on a card.
• Ben will use cubes, number lines and a multiplication square in all mathematics lessons.

Social, emotional and mental health

For need B7
• Ben will have a picture timetable on his desk that he goes through with an adult at 8.45 a.m. and again after lunch. Changes will be marked in it with a yellow card at least one hour beforehand.
• A small room next to the classroom will be kept free for Ben at all times. A teaching assistant he knows will go with him, sit near him and not speak for the first five minutes.
• An educational psychologist will visit once a term for three hours to watch Ben in class and to review his calm plan with him, his mum and his teacher.
• A teaching assistant will be with Ben for 25 hours a week, and his mum will be told the name of this person before each school year begins.

For need B8
• Ben's work will be marked in green, with one thing that went well named first.
• An emotional literacy support assistant will meet Ben for 30 minutes each week.

Sensory and/or physical

For need B9
• Ben will eat lunch in the library with two children he has chosen.
• Ear defenders will hang on the back of his chair and he may put them on whenever he wishes.
• Staff should consider his seat in assembly, which will ideally be at the end of a row.

For need B10
• An occupational therapist will see Ben for one hour every half term and will write a programme for his hands.
• A teaching assistant will carry out the hand programme with Ben for 10 minutes on every school day.
• Ben will be taught to touch-type for 15 minutes on four days a week.
• Swimming, which he is good at, will stay on his timetable for one lesson each week.

How this will be watched
The special educational needs coordinator will meet Ben's mum every six weeks for 40 minutes. What was agreed will be written down and sent to her within five school days. Two of the new outcomes for the next year will be chosen by Ben himself.
The speech and language therapist, the occupational therapist and the psychologist will each send a written report two weeks before the annual review. Everyone who teaches Ben will be given half a day of training about language disorder before the autumn term, and again when new people come. A copy of this section will lie in the office for any teacher who takes his class for a day. If a session does not take place, because somebody is ill or away, it will be made up within four weeks. The headteacher answers for this section within the school, and the council answers for it under section 42 of the Children and Families Act 2014.`,

  G: `The community paediatrician will see Ben every six months at the Ashby Road child health centre. The asthma nurse will write a care plan for school once a year and will train two members of staff to use his inhaler. A continence nurse is not needed at present. The sleep clinic will telephone Ben's mum once a month for six months. These services are arranged by the integrated care board.`,

  H1: `Ben will have two hours of short breaks each Saturday with a support worker, from 10 a.m. to 12 noon, under section 2 of the Chronically Sick and Disabled Persons Act 1970. The support worker will take him to a club of his choice.`,

  H2: `Ben's mum will be offered a parent carer's needs assessment by 30 April 2024. The family will be given the telephone number of the short breaks team.`,

  I: `Hollow Lane Primary School, a mainstream primary school maintained by the council.`,

  J: `There is no personal budget at present. Ben's mum has been told that she may ask for one at any review.`,

  K: `1. Views of Ben, drawn and dictated, 8 January 2024
2. Views of Ben's mum, 10 January 2024
3. Report of the headteacher, Ms. J. Pereira, 19 January 2024
4. Report of the educational psychologist, Dr. S. Okafor, 26 January 2024
5. Report of the speech and language therapist, 24 January 2024
6. Report of the occupational therapist, 30 January 2024
7. Report of the community paediatrician, 31 January 2024
8. Assessment of the disabled children's team, 2 February 2024`,
};

export const madeUpPlan: PlanSection[] = Object.entries(texts).flatMap(([id, text]) =>
  isSectionId(id) ? [{ id, text }] : [],
);

function isSectionId(id: string): id is PlanSection['id'] {
  return Object.hasOwn(texts, id);
}
