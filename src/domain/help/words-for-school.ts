import type { PlainWords } from './plain-words.ts';

export const wordsForSchool: readonly PlainWords[] = [
  {
    id: 'out-of-school',
    says: `
      out of school, not in school, not at school, no school, no school place, without a school, missing school,
      missing education, child missing education, stuck at home, no education, not getting education, lost school
      place, months without school, not been to school, hasnt been to school, not going to school, not attending, not
      been in school, no education for months, school months, 3 months off school, off school, at home all day, home
      all day, nowhere to go, no school will take him, no school will take her, no school wants, school closed its
      doors, waiting for a school, no school in september, removed from school, taken off roll, off roll, cme`,
    services: ['send-team-contact-process', 'herts-sendiass', 'esma', 'hpci-exclusions-guide', 'esc'],
    topics: ['attendance'],
  },
  {
    id: 'cannot-go-to-school',
    says: `
      school refusal, refuses school, refuse school, refusing school, school refuser, school avoidance, ebsa, ebsna,
      wont go to school, doesnt want to go to school, scared of school, hates school, cant go to school, school
      anxiety, school phobia, anxious about school, crying before school, crying every morning school, truant,
      truancy, attendance, attendance fine, fined for attendance, absence, wont go in, wont get out of the car, wont
      get dressed for school, screams when i take her to school, screaming going to school, begs not to go to school,
      sick every morning before school, tummy ache before school, doesnt like school, school makes him ill, cant face
      school, cant cope with school, cant manage school, school trauma, school burnout, burnout school, skips school,
      skipping school, bunking off, penalty notice, fine for not going to school, fines, fined, prosecuted, education
      welfare, welfare officer, barriers to attendance, non attendance, poor attendance, low attendance, hides school,
      hides school mornings, hiding from school, runs away from school, school mornings, cant get him to school, cant
      get her to school, cant get him in, cant get her in, getting him into school, getting her into school, school
      makes her ill, wont leave the house, missed term, missed a whole term, missed lots of school`,
    services: ['mhst', 'camhs-step2', 'herts-sendiass', 'esma', 'hpci-exclusions-guide'],
    topics: ['attendance'],
  },
  {
    id: 'excluded',
    says: `
      excluded, exclusion, excluding, expulsion, suspended, suspension, kicked out, thrown out, kicked out of school,
      sent home from school, sending home school, school rang collect him, collect early from school, off rolled, off
      rolling, managed move, isolation, isolation room, exclude, excludes, got excluded, being excluded, not allowed
      back, cant come back, cannot come back, not allowed in school, banned from school, school dont want him, school
      doesnt want him, school wants him out, school want rid, asked to leave, told to leave, told to find another
      school, send him home, sent home, sends him home, sending him home, sending her home, keeps sending home, rang
      to pick him up, pick him up early, pick up early, collect early, cool off, cooling off, internal exclusion,
      seclusion, restraint, restrained, locked in room, school want him gone, school wants him gone, want him gone,
      want her gone, get rid of him, get rid of her, says he must leave, threatened with exclusion, threatening to
      exclude, at risk of exclusion, last chance at school`,
    services: ['hpci-exclusions-guide', 'herts-sendiass', 'esc', 'pbs', 'day-six'],
    topics: ['exclusion'],
  },
  {
    id: 'excluded-for-good',
    says: `
      permanent exclusion, permanently excluded, excluded for good, permanently expelled, expelled, sixth day, day
      six, day 6, perm ex, pex, permanent exclude, exclusion appeal, governors meeting, independent review panel`,
    services: ['day-six', 'esc', 'hpci-exclusions-guide', 'herts-sendiass'],
  },
  {
    id: 'part-time',
    says: `
      part time timetable, reduced timetable, reduced hours, part time school, half days, mornings only, one hour a
      day, two hours a day, short school days, only 2 hours, 2 hours, 1 hour, one hour, few hours, an hour a day, half
      day, half a day, afternoons only, short days, shorter days, finish early, leaves early, phased return, limited
      hours, hours at school, allowed in 2 hours, not full time, full time school, full time education`,
    services: ['hpci-exclusions-guide', 'send-team-contact-process', 'herts-sendiass'],
  },
  {
    id: 'too-ill',
    says: `
      too ill for school, too sick for school, ill school, medical needs school, missing school hospital, in hospital
      school, hospital school, home tuition, home tutor, tutor, teacher come home, teacher illness, long illness,
      chronic fatigue, cancer, cannot attend lessons, cant attend because ill, leukaemia, leukemia, operation
      recovery, chemo, chemotherapy, epilepsy school, diabetes school, me cfs, long covid, chronic illness, bed bound,
      off sick, weeks in hospital, illness, medical condition, medical reasons, doctor says no school, teaching in
      hospital, lessons at home, lessons in hospital, teacher at home, surgery, recovering, recovery, schoolwork while
      ill, work sent home, recovering from surgery, long term sick, sick child lessons, long term ill, sick school,
      sick lessons, ill lessons`,
    services: ['esma'],
    topics: ['medical', 'teaching at home'],
  },
  {
    id: 'home-education',
    says: `
      home education, home educate, home educated, homeschool, homeschooling, home schooling, home school, teach at
      home, teach my child myself, elective home education, deregister, ehe, home ed, homeschooled, homeschooler, home
      educating, educate at home, teach him at home, teach her at home, teach him myself, teach her myself, teach them
      myself, take him out of school, take her out of school, take out of school, school at home, learn at home,
      unschooling, pull him out`,
    services: ['ehe-team'],
    topics: ['home education'],
  },
  {
    id: 'eotas',
    says: `
      eotas, education otherwise than at school, online school, education not in school, virtual school, interhigh,
      online learning, tutor package, education other than school`,
    services: ['herts-sendiass', 'ipsea', 'send-team-contact-process'],
  },
  {
    id: 'behaviour-at-school',
    says: `
      naughty, naughty at school, behaviour at school, behaviour school, behaviour support, primary behaviour,
      disruptive, disruptive in class, fights at school, trouble at school, in trouble, detentions, detention, red
      card, report card, behaviour plan, behaves badly, kicking off at school, hits teacher, hits other children,
      hitting at school, fighting, rude, swearing at teacher, gets into trouble, always in trouble, teacher cant
      control`,
    services: ['pbs', 'esc', 'mhst'],
    topics: ['behaviour'],
  },
  {
    id: 'pupil-referral-unit',
    says: `
      pru, pupil referral unit, alternative provision, ap, behaviour unit, short stay school, referral unit, school for excluded, esc place, alternative school, forest school`,
    services: ['esc', 'pbs', 'day-six'],
    topics: ['alternative provision'],
  },
  {
    id: 'ordinary-school',
    says: `
      normal school, ordinary school, mainstream, mainstream school, what should school do, school should provide,
      school must do, adjustments, reasonable adjustments, adjustments in class, sen support, k code, school support,
      inclusion, quality first teaching, graduated response, local school, inclusive, include, inclusion in school,
      quiet space, sensory room, time out card, movement breaks, ear defenders at school, exam access, extra time,
      extra time in exams, laptop in class, school duties, ordinarily available, sen policy, sen register, send
      register, iep, individual plan, support plan, pastoral`,
    services: ['oap-guidance', 'hpci-oap-guide', 'herts-sendiass'],
    topics: ['mainstream', 'OAP'],
  },
  {
    id: 'school-not-helping',
    says: `
      school not helping, school not supporting, school wont help, school ignores, school does nothing, school doing
      nothing, school doesnt listen, school doesnt understand, school says he is fine, school says she is fine, fine
      in school, school says no, teacher not listening, complain about school, falling out with school, school refuse
      to help, school refuses to help, school not doing, school no help, no help at school, no support at school,
      teacher says no, teacher no, school has no money, no money for helper, no staff, no funding at school, school
      funding, head teacher, headteacher, school governors, teacher doesnt understand, school blames me, blamed,
      blames parents, blame me, not believed, nobody believes me, masking at school, angel at school, let down by
      school, masks at school, mask at school`,
    services: ['herts-sendiass', 'hpci-oap-guide', 'oap-guidance', 'send-implementation-support-officers'],
  },
  {
    id: 'falling-behind',
    says: `
      falling behind, behind at school, behind in class, struggling at school, struggling in class, struggles at
      school, cant keep up, slow at school, extra help at school, extra help in class, teaching assistant, ta, one to
      one support, 1 to 1, 1:1, helper in class, helper, classroom assistant, lsa, one to one, 121, support in class,
      extra support, tuition support, bottom set, low marks, no progress, not progressing, not making progress, catch
      up, homework, struggles, struggling, learning problems, cant follow lessons, memory problems, sats, bottom of
      the class, bottom of class, worst in class, lowest in class, behind his friends, behind her friends, not
      learning, doesnt learn, finds school hard, finds lessons hard, finds work hard`,
    services: ['oap-guidance', 'hpci-oap-guide', 'educational-psychology', 'herts-sendiass'],
    topics: ['school support'],
  },
  {
    id: 'reading',
    says: `
      dyslexia, dyslexic, reading, cant read, spelling, writing, dyscalculia, maths, dysgraphia, specific learning
      difficulty, spld, cant spell, spell, read, reads, writes, phonics, letters backwards, mixes up letters, number
      problems, numbers, times tables, maths difficulties, dyslexia test, dyslexic test, literacy, numeracy, learn to
      read, dyslexia assessment`,
    services: ['send-sas', 'educational-psychology', 'oap-guidance'],
    topics: ['specific learning difficulty'],
  },
  {
    id: 'psychologist',
    says: `
      psychologist, educational psychologist, school psychologist, ep, ep report, ed psych, psychology assessment, iq
      test, ed psychologist, psychology, child psychologist, cognitive assessment, psych report, wisc, eps`,
    services: ['educational-psychology'],
    topics: ['educational psychology'],
  },
  {
    id: 'specialist-teacher',
    says: `
      specialist teacher, advisory teacher, autism teacher, autism advisory teacher, outreach, specialist advice,
      teacher for autism, specialist support, specialist in school, visiting teacher`,
    services: ['send-sas', 'sensory-team', 'ask-sali'],
    topics: ['specialist teachers'],
  },
  {
    id: 'senco',
    says: `
      senco, senco advice, school needs advice, i am a teacher, teacher advice, sencos, inclusion lead, nursery staff
      advice, school staff, professionals, i work in a school`,
    services: ['ask-sali', 'oap-guidance', 'herts-sendiass'],
    topics: ['SENCO'],
  },
  {
    id: 'nursery',
    says: `
      nursery, form for nursery, nursery form, preschool, pre school, playgroup, reception, starting school, start
      school, kindergarten, childminder, toddler, baby, under 5, under five, 2 year old, 3 year old, 4 year old, early
      years, portage, health visitor, delayed development, development delay, not meeting milestones, milestones, two
      year check, nurseries, infant, babies, newborn, crèche, creche, day care, daycare, early education, 1 year old,
      one year old, two year old, three year old, four year old, age 2, age 3, age 4, tots, little one, little ones,
      toddlers, not crawling, behind other babies, premature, preemie, funded hours, 15 hours, 30 hours, inclusion
      funding, dingley, home visit, home visiting, summer born, school readiness, ready for school, starting
      reception, ey, eyfs, global delay, global developmental delay, developmental delay`,
    services: ['early-years-send', 'early-years-development-centres'],
    topics: ['early years', 'nursery'],
  },
  {
    id: 'playgroup',
    says: `
      special playgroup, play group, playgroup special needs, toddler group, group for toddlers, stay and play, baby
      group, baby and toddler, sensory play, messy play, group for under 5, groups for babies, play session`,
    services: ['early-years-development-centres', 'early-years-send'],
  },
  {
    id: 'special-nursery-place',
    says: `
      special school 2 year old, special school nursery, special school 3 year old, special nursery, nursery place
      special school, special school early years`,
    services: ['sld-early-places', 'early-years-send', 'request-special-school'],
  },
  {
    id: 'special-school',
    says: `
      special school, specialist school, school place, change school, changing school, move school, moving school, new
      school, different school, wrong school, autism school, srp, resource base, specialist resource provision, autism
      base, independent school, private school, s41, section 41, boarding school, residential school, choose school,
      find a school, school for autism, sld school, ld school, semh school, pmld, special schools, send school, sen
      school, specialist provision, specialist unit, specialist place, specialist setting, resourced provision, autism
      unit, school with small classes, small classes, small school, mainstream is not working, cant manage mainstream,
      cannot cope in mainstream, not coping in mainstream, better school, find school, look for school, looking for a
      school, tour a school, visit schools, apply for special school, apply school, naming a school, name a school,
      section i, placement, place refused, school says cannot meet need, cannot meet need, cant meet need, cant meet
      his needs, cant meet her needs, consult schools, school consult, non maintained, severe learning, social
      emotional school, residential, weekly boarding`,
    services: ['request-special-school', 'herts-sendiass', 'send-duty-line'],
    topics: ['special school', 'SRP', 'placement'],
  },
  {
    id: 'school-counselling',
    says: `
      mental health in school, mental health worker school, mental health team in school, counsellor in school, school
      counsellor, elsa, emotional support school, mental health at school, therapist in school, school nurse mental
      health, nurture, wellbeing at school, wellbeing`,
    services: ['mhst', 'camhs-step2'],
  },
  {
    id: 'secondary',
    says: `
      year 6, secondary school, secondary transfer, moving up to secondary, phase transfer, starting secondary, next
      school, big school, junior school, transfer to secondary, primary to secondary, high school, moving to year 7,
      go to secondary`,
    services: ['send-duty-line', 'request-special-school', 'herts-sendiass', 'ipsea'],
  },
];
