import type { PlainWords } from './plain-words.ts';

/** A family in trouble that school and plan are not about: who answers first, where the packs have nobody of their own. */
export const wordsForHardTimes: readonly PlainWords[] = [
  {
    id: 'no-food-or-home',
    says: `
      no food, have no food, nothing to eat, hungry, we are hungry, children are hungry, starving, food bank,
      foodbank, food bank voucher, cant afford food, no money for food, cant feed my children, cant feed my
      kids, food help, help with food, no electricity, no gas, gas cut off, electric cut off, electricity cut
      off, no heating, no hot water, prepayment meter, no money left, homeless, made homeless, evicted,
      eviction, being evicted, lose our home, losing our home, nowhere to live, nowhere to sleep, nowhere to
      stay, sofa surfing, temporary accommodation, cant pay rent, rent arrears, bailiff, bailiffs, no recourse
      to public funds, no recourse, crisis loan, household support fund`,
    services: ['childrens-services-customer-service', 'families-first', 'local-school-partnerships', 'family-fund'],
  },
  {
    id: 'children-taken',
    says: `
      social services took, social services took my child, social services took my children, social services are
      taking my child, take my children away, taken into care, care proceedings, care order, family court,
      section 47, child protection plan, child protection conference, child protection meeting, emergency
      protection order, social services involved, take my child off me, take my children off me, take my kids
      off me, take him off me, take her off me, took them off me, took my kids away, take my kids away, took my
      children away, social services want my child`,
    services: ['childrens-services-customer-service', 'families-first', 'contact', 'samaritans'],
  },
  {
    id: 'child-died',
    says: `
      my child died, my son died, my daughter died, my baby died, our baby died, lost my baby, lost a baby,
      miscarriage, stillborn, stillbirth`,
    services: ['samaritans', 'contact', 'hpft-spa'],
  },
  {
    id: 'drink-and-drugs',
    says: `
      drugs, taking drugs, drug, alcohol, drunk, drinking alcohol, alcoholic, cannabis, smoking weed, vaping, vape,
      ketamine, cocaine, addiction, addicted`,
    services: ['just-talk', 'families-first', 'childline', 'childrens-services-customer-service'],
  },
  {
    id: 'parents-own-mind',
    says: `
      postnatal depression, post natal depression, depressed mum, depressed mother, depressed dad, i am depressed, im
      depressed, my depression, my own mental health, my mental health, mums mental health, parents mental health`,
    services: ['hpft-spa', 'nhs-111', 'samaritans', 'carers-in-herts'],
  },
  {
    id: 'hits-me',
    says: `
      hits me, hit me, hitting me, punches me, kicks me, kicked me, attacks me, attacked me, violent to me, violent
      towards me, child to parent violence, violent son, violent daughter, violent teenager, scared of my son, scared of
      my daughter, scared of my own child, afraid of my son, afraid of my daughter`,
    services: ['palms', 'families-first', 'herts-domestic-abuse-helpline', 'add-vance', 'space-herts'],
  },
];
