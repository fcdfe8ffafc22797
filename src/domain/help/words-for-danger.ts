import type { PlainWords } from './plain-words.ts';

const crisis = ['samaritans', 'emergency-999', 'nhs-111', 'hpft-spa', 'childline'];

/** Somebody may be in danger. Misspelt as people misspell them who are in no state to look. */
export const wordsForDanger: readonly PlainWords[] = [
  {
    id: 'suicide',
    says: `
      suicide, suicidal, suiside, end my life, end his life, end her life, take my own life, kill myself, kill
      himself, kill herself, kil myself, kms, unalive, wants to die, want to die, wanna die, wish i was dead, better
      off dead, dont want to live, dont want to be here any more, no reason to live, end it all, goodbye note, jump
      off bridge, hang myself, hanging himself, dead, wants to be dead, want to be dead, wish he was dead, wishes she
      was dead, wishes he was dead, dont want to be here, doesnt want to be here, dont wanna be here, dont wanna live,
      doesnt want to live, not want to live, want to disappear, rather be dead, killing himself, killing herself,
      killing myself, kil himself, kil herself, kill him self, kill her self, kill my self, take his own life, take
      her own life, took his own life, ending it, end everything, suicide note, suicide plan, suicidal thoughts, tried
      to hang, jump in front of train, life not worth living, whats the point of living, cant live, die, dying to be
      dead, made a plan to die, top himself, top herself, no will to live, never born, never been born, wish i was
      never born`,
    services: crisis,
    first: true,
  },
  {
    id: 'self-harm',
    says: `
      self harm, selfharm, selfharming, selfharmed, self harming,
      self injury, hurting myself, hurting himself, hurting herself, hurt myself,
      hurt herself, hurt himself, harming herself, harming himself, harm myself, cutting herself, cutting himself,
      cutting myself, cuts her arms, cuts his arms, cut wrists, burning herself, burning himself, burning myself,
      banging his head, banging her head, cut himself, cut herself, cut myself, cut her arms, cut his arms, cuts
      herself, cuts himself, scratching her arms, scratching his arms, scratching arms, scratches herself, scratches
      himself, cutting arms, cutting legs, cutting wrists, marks on her arms, scars on her arms, razor, razor blade,
      hits himself, hits herself, hitting himself, hitting herself, punches himself, bites himself, bites herself,
      pulling her hair out, head banging, bangs head`,
    services: crisis,
    first: true,
  },
  {
    id: 'crisis',
    says: `
      mental health crisis, in crisis, crisis, crisis team, breakdown, cant cope any more, cant go on, hearing voices,
      psychosis, panic attack, urgent mental health, sectioned, losing his mind, lost control of himself, seeing
      things, hears voices, manic, mania, paranoid, delusions, needs help right now, help right now, help now, urgent
      help tonight, helpline at night`,
    services: ['hpft-spa', 'nhs-111', 'samaritans', 'emergency-999'],
    topics: ['crisis'],
    first: true,
  },
  {
    id: 'emergency',
    says: `
      emergency, ambulance, overdose, took tablets, took pills, swallowed bleach, poisoned, not breathing, cant
      breathe, choking, unconscious, seizure, having a fit, bleeding, police, house on fire, call 999, overdosed,
      overdoes, swallowed battery, swallowed something, collapsed, passed out, stopped breathing, turning blue,
      epileptic fit, anaphylaxis, allergic reaction, serious accident, broken bone, burnt badly, 999, stabbed, fire
      brigade, has a knife, with a knife, knife attack, having fits`,
    services: ['emergency-999', 'nhs-111'],
    first: true,
  },
  {
    id: 'danger',
    says: `
      abuse, abused, abusing, sexual abuse, raped, touched me, groomed, domestic violence, violent partner, dad hits
      me, mum hits me, stepdad hits, being hurt, child being hit, neglect, neglected, unsafe at home, not safe at
      home, scared to go home, in danger, ran away, run away, running away, missing from home, safeguarding, child
      protection, abuser, beaten, beating, beats me, beat me, hit by his dad, hit by her dad, hurts me, hurting me,
      hurt by, someone is hurting, somebody is hurting me, inappropriate touching, touching me, grooming, online
      predator, sexting, nudes, exploited, county lines, gang, gangs, forced marriage, fgm, afraid of my husband,
      afraid of my partner, partner hits, husband hits, scared of my dad, scared of my mum, scared of my stepdad, not
      safe, unsafe, bruises, bruise, worried about a child, concern about a child, report abuse, my child is missing,
      missing teenager`,
    services: ['emergency-999', 'childrens-services-customer-service', 'childline'],
    topics: ['safety', 'safeguarding'],
    first: true,
  },
];
