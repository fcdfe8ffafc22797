/** Where a legal word is explained from. No lawyer has checked our sentences yet: the screens say so. */
export type LegalTerm = { id: string; basis: string; url: string };

const act = (section: string) => `https://www.legislation.gov.uk/ukpga/2014/6/section/${section}`;
const regulation = (number: string) => `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${number}`;

/**
 * Words of the law that a council's own glossary need not have. They come with the app, so they are there before the
 * first signal; their meanings are in `locales/` (`terms:<id>`).
 */
export const legalTerms: readonly LegalTerm[] = [
  { id: 'draft-plan', basis: 'SEND Regulations 2014, regulation 13', url: regulation('13') },
  {
    id: 'final-plan',
    basis: 'SEND Regulations 2014, regulation 14; Children and Families Act 2014, section 42',
    url: act('42'),
  },
  { id: 'amendment-notice', basis: 'SEND Regulations 2014, regulations 22 and 28', url: regulation('22') },
  { id: 'advice', basis: 'SEND Regulations 2014, regulation 6', url: regulation('6') },
  { id: 'preference', basis: 'Children and Families Act 2014, section 38', url: act('38') },
  { id: 'section-41', basis: 'Children and Families Act 2014, section 41', url: act('41') },
  { id: 'maintained-school', basis: 'Children and Families Act 2014, section 83', url: act('83') },
  {
    id: 'academy',
    basis: 'Academies Act 2010, section 1',
    url: 'https://www.legislation.gov.uk/ukpga/2010/32/section/1',
  },
  {
    id: 'non-maintained-special-school',
    basis: 'Education Act 1996, section 342',
    url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/342',
  },
  {
    id: 'independent-school',
    basis: 'Education Act 1996, section 463',
    url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/463',
  },
  { id: 'representations', basis: 'Children and Families Act 2014, section 38', url: act('38') },
  { id: 'personal-budget', basis: 'Children and Families Act 2014, section 49', url: act('49') },
  { id: 'young-person', basis: 'Children and Families Act 2014, section 83', url: act('83') },
  {
    id: 'compulsory-school-age',
    basis: 'Education Act 1996, section 8',
    url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/8',
  },
  { id: 'reassessment', basis: 'Children and Families Act 2014, section 44', url: act('44') },
  { id: 'exceptional-circumstances', basis: 'SEND Regulations 2014, regulation 5', url: regulation('5') },
  {
    id: 'mental-capacity',
    basis: 'Mental Capacity Act 2005, section 2',
    url: 'https://www.legislation.gov.uk/ukpga/2005/9/section/2',
  },
  { id: 'health-care-provision', basis: 'Children and Families Act 2014, section 21', url: act('21') },
  { id: 'social-care-provision', basis: 'Children and Families Act 2014, section 21', url: act('21') },
  { id: 'working-day', basis: 'SEND Regulations 2014, regulation 2', url: regulation('2') },
  { id: 'type-of-school', basis: 'Children and Families Act 2014, sections 39(5) and 40(2)', url: act('40') },
];
