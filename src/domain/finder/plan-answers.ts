import { answer } from './answer.ts';
import type { FinderAnswer } from './finder-graph.ts';

/** Where the questions about the plan and the council end. */
export const planAnswers: readonly FinderAnswer[] = [
  answer('asking-for-plan', ['request-ehc-assessment', 'herts-sendiass:asking', 'ipsea:letters'], {
    bring: ['school-said', 'reports', 'day'],
    here: ['letters', 'steps'],
    search: 'needs assessment',
  }),
  answer('waiting-for-answer', ['statutory-assessment-team', 'herts-sendiass:late', 'send-escalation-steps'], {
    bring: ['dates', 'replies'],
    here: ['steps', 'letters'],
    search: 'needs assessment',
  }),
  answer('late-plan', ['send-duty-line:late', 'herts-sendiass:late', 'send-escalation-steps', 'council-complaints'], {
    bring: ['dates', 'replies', 'letter'],
    here: ['steps', 'letters', 'log'],
    search: 'EHCP',
  }),
  answer('late-review', ['send-duty-line:late', 'herts-sendiass:late', 'annual-review-team'], {
    bring: ['dates', 'replies', 'plan'],
    here: ['steps', 'letters'],
    search: 'annual review',
  }),
  answer('waiting-for-place', ['send-duty-line:place', 'ehcp-mailbox', 'herts-sendiass:place'], {
    bring: ['dates', 'replies', 'plan'],
    here: ['placement', 'letters'],
    search: 'placement',
  }),
  answer(
    'nobody-answers',
    ['send-escalation-steps', 'send-duty-line:find', 'send-resolution-team', 'council-complaints'],
    { bring: ['replies', 'dates'], here: ['log', 'letters'], search: 'escalation' },
  ),
  answer('late-any', ['send-duty-line:late', 'herts-sendiass:late', 'send-team-contact-process:late'], {
    bring: ['dates', 'replies'],
    here: ['steps', 'letters'],
    search: 'EHCP',
  }),
  answer(
    'council-said-no',
    ['herts-sendiass:no', 'kids-mediation', 'send-implementation-support-officers', 'ipsea', 'send-tribunal'],
    { bring: ['letter', 'reports', 'school-said'], here: ['rights', 'letters'], search: 'appeal' },
  ),
  answer('plan-is-wrong', ['herts-sendiass:plan', 'send-resolution-team', 'kids-mediation', 'ipsea'], {
    bring: ['plan', 'reports', 'letter'],
    here: ['plan', 'rights'],
    search: 'disagreement',
  }),
  answer('wrong-school-named', ['herts-sendiass:no', 'kids-mediation', 'send-tribunal'], {
    bring: ['letter', 'plan', 'wishes'],
    here: ['rights', 'places'],
    search: 'appeal',
  }),
  answer('plan-to-end', ['herts-sendiass:no', 'kids-mediation', 'ipsea'], {
    bring: ['letter', 'plan', 'wishes'],
    here: ['rights'],
    search: 'appeal',
  }),
  answer('decision-any', ['herts-sendiass:no', 'kids-mediation', 'send-resolution-team'], {
    bring: ['letter', 'plan'],
    here: ['rights'],
    search: 'disagreement',
  }),
  answer('review-coming', ['herts-sendiass:review', 'this-is-me', 'send-duty-line:plan'], {
    bring: ['plan', 'child-says', 'school-said'],
    here: ['review'],
    search: 'annual review',
  }),
  answer('complain-council', ['council-complaints', 'herts-sendiass', 'lgsco'], {
    bring: ['dates', 'replies', 'wishes'],
    here: ['letters', 'log'],
    search: 'complaint',
  }),
  answer('complain-school', ['herts-sendiass:school', 'disagreement-resolution-service', 'send-tribunal:unfair'], {
    bring: ['dates', 'school-said', 'wishes'],
    here: ['log'],
    search: 'complaint',
  }),
  answer('complain-health', ['phso', 'herts-sendiass:health', 'contact'], {
    bring: ['dates', 'replies', 'wishes'],
    here: ['log'],
    search: 'ombudsman',
  }),
  answer('complain-any', ['herts-sendiass', 'council-complaints', 'send-resolution-team'], {
    bring: ['dates', 'replies', 'wishes'],
    here: ['log', 'letters'],
    search: 'complaint',
  }),
  answer('plan-any', ['herts-sendiass:plan', 'send-duty-line', 'statutory-assessment-team'], {
    bring: ['plan', 'letter'],
    here: ['steps'],
    search: 'EHCP',
  }),
];
