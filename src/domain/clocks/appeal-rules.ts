import type { Closer, Rule } from './rule.ts';
import { finalPlanSent, on, writeRule } from './write-rule.ts';

const tribunalRule20 = 'https://www.legislation.gov.uk/uksi/2008/2699/article/20/data.html';
const mediationGuide = 'https://sendadvicesurrey.org.uk/information-advice-and-support/mediation/';

/** The council gave what the decision had refused: there is nothing left to appeal. */
const conceded: Closer[] = [
  on('assess-agreed', { ifStart: { about: ['assess-refused'] } }),
  on('plan-agreed', { ifStart: { about: ['assess-refused', 'plan-refused'] } }),
  on('draft-plan-served', { ifStart: { about: ['assess-refused', 'plan-refused'] } }),
  ...finalPlanSent.map((closer) => ({ ...closer, ifStart: { about: ['assess-refused', 'plan-refused'] } })),
  on('reassessment-agreed', { ifStart: { about: ['reassess-refused'] } }),
];
/** An appeal was plainly made, though nobody wrote down when. */
const appealKnown: Closer[] = [
  on('appeal-sent-to-council'),
  on('appeal-answered'),
  on('appeal-unopposed'),
  on('tribunal-order'),
];

export const appealRules: Rule[] = [
  writeRule({
    deadline: 'contact-mediation',
    trigger: { events: ['decision-sent'], subject: 'about' },
    code: 'M',
    n: 2,
    met: [on('mediation-asked'), on('mediation-declined'), on('mediation-certificate')],
    notNeeded: [on('appeal-sent'), ...appealKnown, ...conceded],
    // An appeal about section I alone needs no certificate (Children and Families Act 2014, section 55).
    unnecessary: { sections: ['I', 'i'] },
    actor: 'family',
    basis: 'SEND Regulations 2014, regulation 33',
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/part/2/crossheading/mediation/made',
  }),
  writeRule({
    deadline: 'appeal',
    trigger: { events: ['decision-sent'], subject: 'about' },
    code: 'M',
    n: 2,
    roll: 'tribunal-start',
    limb: { pick: 'later', events: ['mediation-certificate'], side: 'after', code: 'M', n: 1 },
    met: [on('appeal-sent')],
    notNeeded: [...appealKnown, ...conceded],
    actor: 'family',
    basis: 'Tribunal Procedure (First-tier Tribunal) (HESC Chamber) Rules 2008, rules 20(1)(c) and 12',
    source: tribunalRule20,
  }),
  writeRule({
    deadline: 'mediation-meeting',
    trigger: { events: ['mediation-asked'] },
    code: 'DX',
    n: 30,
    // The law counts from the day the council is told; family guides count from the request, which is earlier.
    also: { code: 'DX', n: 30, field: 'council-told' },
    met: [on('mediation-ended')],
    notNeeded: [on('mediation-declined'), on('mediation-certificate'), on('appeal-sent'), ...appealKnown, ...conceded],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 36',
    source: mediationGuide,
    checked: false,
  }),
  writeRule({
    deadline: 'mediation-certificate-due',
    trigger: { events: ['mediation-declined', 'mediation-ended'] },
    code: 'WDX',
    n: 3,
    met: [on('mediation-certificate')],
    notNeeded: [on('appeal-sent'), ...appealKnown],
    actor: 'mediator',
    basis: 'SEND Regulations 2014, regulations 34 and 39',
    source: mediationGuide,
    checked: false,
  }),
  writeRule({
    deadline: 'council-response',
    trigger: { events: ['appeal-sent-to-council'] },
    code: 'T',
    n: 30,
    met: [on('appeal-answered')],
    notNeeded: [on('appeal-unopposed'), on('tribunal-order')],
    actor: 'council',
    basis: 'Tribunal Procedure (First-tier Tribunal) (HESC Chamber) Rules 2008, rules 21 and 12(3)',
    source:
      'https://www.essexsendiass.co.uk/parents-and-carers/appealing-to-the-send-tribunal-service-about-an-ehcp/refusal-to-carry-out-an-assessment-appeal/after-lodging-your-rta-appeal/',
    checked: false,
  }),
];
