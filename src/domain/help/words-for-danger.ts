import type { PlainWords } from './plain-words.ts';

const crisis = ['samaritans', 'emergency-999', 'nhs-111', 'hpft-spa', 'childline'];

/** Somebody may be in danger. Misspelt as people misspell them who are in no state to look. */
export const wordsForDanger: readonly PlainWords[] = [
  {
    id: 'suicide',
    says: `
      suicide, suicidal, suiside, end my life, end his life, end her life, take my own life, kill myself, kill
      himself, kill herself, kil myself, kms, unalive, wants to die, want to die, wanna die, wish i was dead,
      better off dead, dont want to live, dont want to be here any more, no reason to live, end it all, goodbye
      note, jump off bridge, hang myself, hanging himself, dead, wants to be dead, want to be dead, wish he was
      dead, wishes she was dead, wishes he was dead, dont want to be here, doesnt want to be here, dont wanna be
      here, dont wanna live, doesnt want to live, not want to live, want to disappear, rather be dead, killing
      himself, killing herself, killing myself, kil himself, kil herself, kill him self, kill her self, kill my
      self, take his own life, take her own life, took his own life, ending it, end everything, suicide note,
      suicide plan, suicidal thoughts, tried to hang, jump in front of train, life not worth living, whats the
      point of living, die, dying to be dead, made a plan to die, top himself, top herself, no will to live,
      never born, never been born, wish i was never born, cant live any more, cant live anymore, cant live like
      this, commit suicide, kys, sewerside, sewer side, wants to dye, want to dye, want to dei, wants to dei,
      wants to be in heaven, want to be in heaven, wants to go to heaven, didnt exist, dont want to exist,
      doesnt want to exist, going to jump, jump out window, jump off, going to jump off roof, strangle himself,
      strangle herself, strangling himself, strangling herself, cord round neck, rope round neck, something
      round his neck, something round her neck, tied round neck, ligature, noose, nothing to live for, no point
      being here, give up on life, giving up on life, given up on life, nobody would miss me, better off without
      me, samobójstwo, chcę umrzeć, chce umrzeć, sinucidere, vreau să mor, vrea să moară, suicídio, quero
      morrer, quer morrer, suicidio, quiero morir, quiere morir, voglio morire, vuole morire, veux mourir, veut
      mourir, intihar, ölmek istiyorum, ölmek istiyor, vetëvrasje, isdilid, is dilid, khudkushi, khud kushi, mar
      jana chahta, انتحار, أريد أن أموت, خودکشی, خود کشی, مرنا چاہتا, می‌خواهم بمیرم, ځان وژنه, আত্মহত্যা, মরতে
      চাই, ਖੁਦਕੁਸ਼ੀ, આત્મહત્યા, आत्महत्या, मरना चाहता, தற்கொலை, самогубство, хочу померти, хоче померти,
      самоубийство, хочу умереть, хочет умереть, αυτοκτονία, 自杀, 自殺, 想死`,
    services: crisis,
    first: true,
  },
  {
    id: 'self-harm',
    says: `
      self harm, selfharm, selfharming, selfharmed, self harming, self injury, hurting myself, hurting himself,
      hurting herself, hurt myself, hurt herself, hurt himself, harming herself, harming himself, harm myself,
      cutting herself, cutting himself, cutting myself, cuts her arms, cuts his arms, cut wrists, burning
      herself, burning himself, burning myself, cut himself, cut herself, cut myself, cut her arms, cut his
      arms, cuts herself, cuts himself, scratching her arms, scratching his arms, scratching arms, scratches
      herself, scratches himself, cutting arms, cutting legs, cutting wrists, marks on her arms, scars on her
      arms, razor, razor blade, she is cutting, he is cutting, started cutting, keeps cutting, harms herself,
      harms himself`,
    services: crisis,
    first: true,
  },
  {
    id: 'crisis',
    says: `
      mental health crisis, in crisis, crisis, crisis team, cant go on, hearing voices, psychosis, panic attack,
      urgent mental health, sectioned, losing his mind, lost control of himself, seeing things, hears voices,
      manic, mania, paranoid, delusions, needs help right now, help right now, help now, urgent help tonight,
      helpline at night, nervous breakdown, mental breakdown, having a breakdown, had a breakdown, cant cope any
      more, cant cope anymore, cant do this any more, cant do this anymore, cant go on like this, cant take it
      any more, cant take it anymore, cant take any more, voices in his head, voices in her head, voices in my
      head`,
    services: ['hpft-spa', 'nhs-111', 'samaritans', 'emergency-999'],
    topics: ['crisis'],
    first: true,
  },
  {
    id: 'emergency',
    says: `
      ambulance, overdose, took tablets, took pills, swallowed bleach, poisoned, not breathing, cant breathe,
      choking, unconscious, seizure, having a fit, bleeding, police, house on fire, call 999, overdosed,
      overdoes, swallowed battery, swallowed something, collapsed, passed out, stopped breathing, turning blue,
      epileptic fit, anaphylaxis, allergic reaction, serious accident, broken bone, burnt badly, 999, stabbed,
      fire brigade, has a knife, with a knife, knife attack, having fits, drank bleach, drinking bleach, took
      paracetamol, took too many, too many tablets, too many pills, swallowed tablets, swallowed pills,
      swallowed magnets, on the roof, there is a fire, electric shock, drowning, strangled, head injury,
      emergency services, emergency number, its an emergency, medical emergency, emergency help, mental health
      emergency, took an od`,
    services: ['emergency-999', 'nhs-111'],
    first: true,
  },
  {
    id: 'danger',
    says: `
      abuse, abused, abusing, sexual abuse, raped, touched me, groomed, stepdad hits, being hurt, neglect,
      neglected, unsafe at home, not safe at home, scared to go home, in danger, ran away, run away, running
      away, safeguarding, child protection, abuser, beaten, beating, beats me, beat me, hurts me, hurting me,
      hurt by, someone is hurting, somebody is hurting me, inappropriate touching, touching me, grooming, online
      predator, sexting, nudes, exploited, county lines, gang, gangs, forced marriage, fgm, scared of my dad,
      scared of my mum, scared of my stepdad, bruises, bruise, report abuse, gone missing, went missing, has
      been missing since, reported missing, sexual assault, sexually assaulted, molested, assaulted, touched my
      daughter, touched my son, touched my child, carer hurt, carer hits, carer hit, modern slavery, trafficked,
      radicalised, hes going to kill us, threatens to kill, someone hit my child, somebody hit my child, touched
      him inappropriately, touched her inappropriately, dad hits me!, mum hits me!, mom hits me!, brother hits
      me!, uncle hits me!, uncle touches me, hit by his dad!, hit by her dad!, hit by his teacher!, hit by a
      teacher!, his dad hits him!, her dad hits her!, my child is being hurt!, my child is not safe!, i am not
      safe!, im not safe!, feel unsafe, feels unsafe`,
    services: ['emergency-999', 'childrens-services-customer-service', 'childline'],
    topics: ['safety', 'safeguarding'],
    first: true,
  },
  {
    id: 'hurts-own-body',
    says: `
      hits himself, hits herself, hitting himself, hitting herself, punches himself, punches herself, bites himself,
      bites herself, biting himself, biting herself, pulling her hair out, pulling his hair out, head banging, bangs
      head, banging his head, banging her head`,
    services: ['hpft-spa', 'palms', 'nhs-111', 'emergency-999'],
    first: true,
  },
  {
    id: 'afraid-of-a-partner',
    says: `
      my wife hits me, my boyfriend hits me, my girlfriend hits me, my ex hits me, my fiance hits me, boyfriend
      hits, girlfriend hits, wife hits, ex hits, scared of my husband, scared of my partner, scared of my
      boyfriend, scared of husband, scared of partner, afraid of my boyfriend, afraid of my ex, scared of my ex,
      ex partner threatening, coercive control, controlling partner, controlling husband, controlling boyfriend,
      he controls me, wont let me leave, wont let me out, stalking, stalker, stalked, abusive partner, abusive
      husband, abusive ex, abusive relationship, women refuge, womens refuge, womens aid, strangled me, non
      molestation order, honour based, domestic abuse, domestic violence, violent partner, violent husband,
      afraid of my husband, afraid of my partner, partner hits, husband hits, partner threatening, husband
      threatening, boyfriend threatening, he hurts me and the children!`,
    services: ['emergency-999', 'herts-domestic-abuse-helpline', 'national-domestic-abuse-helpline', 'samaritans'],
    first: true,
  },
  {
    id: 'may-hurt-my-child',
    says: `
      hurt my baby, harm my child, harm my baby, shake my baby, shook my baby, kill my son, kill my daughter,
      kill my child, kill my baby, scared i will hurt, afraid i will hurt, scared of what i will do, going to
      hurt my child, going to hurt my son, going to hurt my daughter, want to hurt my child, want to hurt my
      son, want to hurt my daughter, about to snap, smacked my child, slapped my child, lost control with my
      child, i might hurt my child!, i may hurt my child!, might hurt him, might hurt her`,
    services: ['emergency-999', 'hpft-spa', 'childrens-services-customer-service', 'samaritans'],
    first: true,
  },
];
