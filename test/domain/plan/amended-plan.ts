import type { PlanSection, PlanSectionId } from '../../../src/domain/records/plan-records.ts';
import { madeUpPlan } from './made-up-plan.ts';

type Edit = { section: PlanSectionId; old: string; now: string };
const edit = (section: PlanSectionId, old: string, now: string): Edit => ({ section, old, now });

export const inserted = [
  'Since the summer he has also swum with the Ashby Otters on Sundays.',
  'Ben will be taken to school by taxi with an escort who knows him.',
  'He hums to himself when a room is loud.',
];
export const deleted = [
  'In five years I would like him to travel to school on his own.',
  'He covers his ears in assembly and in music lessons.',
  'The therapist will spend a further 15 minutes after each session showing the teaching assistant what to practise.',
  "The sleep clinic will telephone Ben's mum once a month for six months.",
];
/** From one section to another, word for word. */
export const movedAcross = {
  text: 'An educational psychologist will visit once a term for three hours to watch Ben in class and to review his calm plan with him, his mum and his teacher.',
  from: 'F',
  to: 'G',
} as const;
/** Within its section. */
export const movedWithin = 'He was given a diagnosis of developmental language disorder in March 2021.';
export const split = {
  old: 'Ben was a quiet baby who did not babble and he spoke his first words when he was three.',
  now: ['Ben was a quiet baby who did not babble.', 'He spoke his first words when he was three.'],
};
export const splitInProvision = {
  old: 'A teaching assistant will be with Ben for 25 hours a week, and his mum will be told the name of this person before each school year begins.',
  now: [
    'A teaching assistant will be with Ben for 20 hours a week.',
    'His mum will be told the name of this person before each school year begins.',
  ],
};
export const joined = {
  old: ['He wears glasses for reading.', 'He sees the optician every 12 months.'],
  now: 'He wears glasses for reading and sees the optician every 12 months.',
};
export const changed = [
  {
    old: 'A speech and language therapist will see Ben at school for 45 minutes every two weeks in term time, in all 19 sessions a year.',
    now: 'A speech and language therapist will see Ben at school for 30 minutes every half term, in all 6 sessions a year.',
  },
  {
    old: "Ben's mum will be offered a parent carer's needs assessment by 30 April 2024.",
    now: "Ben's mum will be offered a parent carer's needs assessment by 31 May 2024.",
  },
  {
    old: 'Ben will have access to a social skills group as appropriate.',
    now: 'Ben will attend a social skills group of four children for 40 minutes each week.',
  },
];

const [swims = '', taxi = '', hums = ''] = inserted;
const [travel = '', ears = '', further = '', sleep = ''] = deleted;
const [therapist, assessment, group] = changed;

const edits: Edit[] = [
  edit('A', ` ${travel}`, ''),
  edit('A', 'most of them Mondays.', `most of them Mondays. ${swims}`),
  edit('A', ` ${movedWithin}`, ''),
  edit('A', 'He has been at Hollow Lane', `${movedWithin} He has been at Hollow Lane`),
  edit('A', split.old, split.now.join(' ')),
  edit('B', ears, hums),
  edit('C', joined.old.join(' '), joined.now),
  edit('F', further, ''),
  edit('F', therapist?.old ?? '', therapist?.now ?? ''),
  edit('F', group?.old ?? '', group?.now ?? ''),
  edit('F', `• ${movedAcross.text}\n`, ''),
  edit('F', splitInProvision.old, splitInProvision.now.join(' ')),
  edit('G', ` ${sleep}`, ''),
  edit('G', 'A continence nurse', `${movedAcross.text} A continence nurse`),
  edit('H2', assessment?.old ?? '', assessment?.now ?? ''),
  edit('J', 'at present.', `at present. ${taxi}`),
];

/** The plan as it was re-issued: these edits and no others. */
export const amendedPlan: PlanSection[] = madeUpPlan.map(({ id, text }) => ({
  id,
  text: edits.reduce((now, one) => {
    if (one.section !== id) return now;
    if (now.split(one.old).length !== 2) throw new Error(`Stands not once in section ${id}: ${one.old}`);
    return now.replace(one.old, one.now);
  }, text),
}));
