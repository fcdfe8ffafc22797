import type { Law } from './ui/law-line.tsx';

type WayToDisagree = { id: string; services: readonly string[]; law?: Law };

/** The ways to disagree, in no order of worth; judicial review is named only with "ask a lawyer". */
export const waysToDisagree: readonly WayToDisagree[] = [
  {
    id: 'mediation',
    services: ['kids-mediation'],
    law: {
      basis: 'SEND Regulations 2014, regulations 33 to 42',
      source: 'https://www.legislation.gov.uk/uksi/2014/1530/part/2/crossheading/mediation/made',
      checked: true,
    },
  },
  { id: 'disagreement', services: ['disagreement-resolution-service'] },
  {
    id: 'appeal',
    services: ['send-tribunal'],
    law: {
      basis: 'Children and Families Act 2014, section 51; Tribunal Procedure Rules 2008 (HESC), rule 20(1)(c)',
      source: 'https://www.legislation.gov.uk/uksi/2008/2699/article/20/data.html',
      checked: true,
    },
  },
  {
    id: 'complaint',
    services: ['council-complaints'],
    law: {
      basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code (guidance)',
      source: 'https://llg.org.uk/news/the-lgsco-release-the-complaint-handling-code',
      checked: true,
    },
  },
  {
    id: 'ombudsman',
    services: ['lgsco'],
    law: {
      basis: 'Local Government Act 1974, section 26B',
      source: 'https://www.lgo.org.uk/decisions/education/special-educational-needs/20-001-594',
      checked: false,
    },
  },
  {
    id: 'judicial-review',
    services: [],
    law: {
      basis: 'Children and Families Act 2014, section 42',
      source: 'http://specialeducationalneedsbarrister.co.uk/uncategorized/section-f-special-educational-provision/',
      checked: false,
    },
  },
];

export const appealsLaw: Law = {
  basis:
    'Children and Families Act 2014, sections 51(2) and 55; SEND (First-tier Tribunal Recommendations Power) Regulations 2017',
  source:
    'https://legislation.gov.uk/ukpga/2014/6/part/3/crossheading/appeals-mediation-and-dispute-resolution?timeline=false&view=extent',
  checked: true,
};
export const sixteenLaw: Law = {
  basis: 'SEND Regulations 2014, regulation 64; Children and Families Act 2014, section 80',
  source: 'https://caselaw.nationalarchives.gov.uk/ukut/aac/2024/179',
  checked: false,
};
