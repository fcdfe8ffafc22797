import { calendarDate } from '../calendar-date.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { LetterLaw } from '../records/letter-records.ts';

/** When the sources below were last read; shown beside every letter. */
export const lawReadOn = calendarDate('2026-11-21');

const act = 'Children and Families Act 2014';
const regs = 'SEND Regulations 2014';
const section51 =
  'https://legislation.gov.uk/ukpga/2014/6/part/3/crossheading/appeals-mediation-and-dispute-resolution?timeline=false&view=extent';
const code978 = 'https://paperzz.com/doc/7737702/requests-for-a-particular-school--college-or-other-instit...';

/** The law a letter names where no deadline brings it along; law.md sections 1 to 7. */
export const laws = {
  request: {
    basis: `${act}, section 36(1); ${regs}, regulation 5(1)`,
    source: 'https://legislation.gov.uk/uksi/2014/1530/regulation/5/data.htm',
    checked: false,
  },
  assessRefused: {
    basis: `${regs}, regulation 5(3)`,
    source: 'https://legislation.gov.uk/uksi/2014/1530/regulation/5/data.htm',
    checked: true,
  },
  planRefused: {
    basis: `${regs}, regulation 10(1) and (3)`,
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/10',
    checked: true,
  },
  appealable: { basis: `${act}, section 51(2)`, source: section51, checked: true },
  reviewDecided: {
    basis: `${regs}, regulations 20(10) and 21(9); ${act}, section 51(2)`,
    source: section51,
    checked: false,
  },
  reassessRefused: {
    basis: `${regs}, regulation 25(1)`,
    source:
      'https://www.kent.gov.uk/education-and-children/special-educational-needs-and-disabilities/education-health-and-care-plans/what-happens-during-an-education,-health-and-care-needs-assessment/education,-health-and-care-needs-re-assessment',
    checked: false,
  },
  askSchool: {
    basis: `${act}, sections 38(3) and 39(3)–(4)`,
    source: 'https://legislation.gov.uk/ukpga/2014/6/section/38/data.xht',
    checked: true,
  },
  naming: {
    basis: `${act}, section 39(3)–(5); SEND Code of Practice 2015, paragraphs 9.78 to 9.80`,
    source: code978,
    checked: true,
  },
  wishes: {
    basis: 'Education Act 1996, section 9',
    source: 'https://www.ipsea.org.uk/hampshire-county-council-v-r-sendist-2009-ewhc-626-admin-2009-elr-371',
    checked: true,
  },
  schoolAlone: { basis: `${act}, section 55`, source: section51, checked: true },
  mediation: {
    basis: `${regs}, regulation 33`,
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/part/2/crossheading/mediation/made',
    checked: true,
  },
  complaints: {
    basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code (guidance)',
    source: 'https://llg.org.uk/news/the-lgsco-release-the-complaint-handling-code',
    checked: true,
  },
  records: {
    basis: 'UK GDPR, articles 12(3) and 15',
    source: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
    checked: false,
  },
  actsForThem: {
    basis: `${regs}, regulation 64`,
    source: 'https://caselaw.nationalarchives.gov.uk/ukut/aac/2024/179?from_date=None&to_date=None',
    checked: true,
  },
} as const satisfies Record<string, LetterLaw>;

export const lawOf = ({ basis, source, checked }: Deadline): LetterLaw => ({ basis, source, checked });
