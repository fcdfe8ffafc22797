import type { PlainWords } from './plain-words.ts';

export const wordsForHealth: readonly PlainWords[] = [
  {
    id: 'sleep',
    says: `
      sleep, not sleeping, insomnia, awake all night, up all night, wakes at night, bedtime, bed time, melatonin,
      nightmares, night terrors, tired at night, asleep, sleepless, sleepy, slept, bedtimes, awake, wont go to bed,
      wont stay in bed, up until 3am, 1am, 2am, 3am, 4am, 5am, middle of the night, wide awake, every night, all
      night, settle at night, wont settle, no sleep, wakes up, waking up, early waking, restless nights`,
    services: ['palms'],
    topics: ['sleep'],
  },
  {
    id: 'toilet',
    says: `
      toilet, toilet training, potty, nappy, nappies, bed wetting, wets the bed, wetting, soiling, constipation, poo,
      wee, incontinence, wee accidents, accidents, wet bed, wets himself, wets herself, pees, peeing, pee, poos,
      pooing, smearing, poo smearing, still in nappies, toileting, withholding, encopresis, pads, continence, bowel,
      bladder, not dry at night, dry at night, not toilet trained, potty trained, still not dry, uses the toilet`,
    services: ['palms', 'early-years-send'],
  },
  {
    id: 'food',
    says: `
      fussy eater, picky eater, only eats, wont eat, not eating, refuses food, arfid, eating problems, foods, tube
      feeding, eating disorder, diet, dinner, mealtimes, meal times, vegetables, starving himself, weight loss, losing
      weight, underweight, overweight, anorexia, bulimia, eats, eat, eating, feeding problems, same food every day,
      restricted eating, pica, eats paper, chicken nuggets, only have, same foods, beige food, will only eat, tries
      new food, will not eat, fussy with food, fussy, crisps`,
    services: ['palms', 'salt', 'camhs'],
    topics: ['eating and drinking'],
  },
  {
    id: 'swallowing',
    says: `
      swallow, swallowing, chokes on food, drooling, dribbling, feeding, gagging, gags, dysphagia, reflux, saliva,
      thickener`,
    services: ['salt', 'cypt'],
    topics: ['eating and drinking'],
  },
  {
    id: 'behaviour-at-home',
    says: `
      meltdown, meltdowns, tantrum, tantrums, shutdown, melt down, hitting, bites, biting, kicks, punches,
      throws things, smashes, aggressive, violent, violence, angry, anger, rage, out of control, lashing out,
      challenging behaviour, behaviour at home, bad behaviour, pda, defiant, wont listen, smashed, smashing,
      breaks things, destroys, destroying, destructive, hit, hits, kicking, punch, punching, spitting, spits,
      swearing, swears, screaming, screams, shouting, shouts, temper, outburst, outbursts, explosive, losing it,
      loses it, fights with brother, fights with sister, attacks his sister, pinching, scratching, throwing,
      runs off, bolting, absconds, behaviour, behaviours, discipline, routine, routines, changes upset him,
      transitions, screen time, gaming, addicted to phone, xbox, emotional regulation, dysregulated, regulation,
      demand avoidance, pathological demand avoidance, oppositional, conduct disorder, stealing, lying, breaks
      everything, breaks stuff, breaking things, broke the door, breaks the house, trashed, trashes, wrecks the
      house, wrecking`,
    services: ['palms', 'add-vance', 'space-herts', 'families-first', 'neurodiversity-support-hub'],
    topics: ['behaviour'],
  },
  {
    id: 'talking',
    says: `
      speech, speech therapy, speech therapist, language delay, talk, not talking, talking late, late talker, cant
      talk, doesnt speak, non verbal, nonverbal, non speaking, stammer, stutter, lisp, words, unclear speech, cant
      understand him, dld, slcn, makaton, pecs, aac, talker, communication, selective mutism, mute, salt, slt, speak,
      speaks, speaking, spoken, pronounce, pronunciation, sounds, says few words, single words, first words,
      sentences, vocabulary, understand words, stammering, stuttering, stutters, babbling, doesnt answer to his name,
      listening, conversation, social communication, sign, signing, wont speak, doesnt talk, isnt talking, not
      speaking, speechless, dysphasia, apraxia, tongue tie, say his own name, say her name, cannot say, cant say,
      clearly, clear speech, hard to understand, no words, delayed language, delayed speech, speech delay, no speech`,
    services: ['salt', 'cypt', 'send-sas'],
    topics: ['speech and language'],
  },
  {
    id: 'therapy',
    says: `
      ot, occupational therapist, physio, physiotherapist, therapist, therapies, fine motor, handwriting, holding a
      pencil, clumsy, dyspraxia, dcd, coordination, gross motor, cerebral palsy, hypermobile, splints, walking frame,
      wheelchair clinic, cannot walk, not walking, walking late, sensory processing, sensory diet, sensory issues,
      dressing, hand writing, pencil, scissors, laces, cutlery, falls over, falling over, tiptoes, toe walking,
      muscle, muscles, low tone, hypotonia, spasticity, mobility, crutches, wheelchair, equipment at home, hoist,
      standing frame, specialist seating, special chair, orthotics, exercises, covers his ears, noise sensitive,
      noises, ear defenders, clothes labels, sensory, sensory needs, sensory seeking, sensory overload, weighted
      blanket, motor skills, isnt walking, not sitting up, crawling, physio exercises, ot assessment, ot report, hold
      a pen, holding a pen, cant hold, grip, pen`,
    services: ['cypt', 'send-sas'],
    topics: ['therapy', 'occupational therapy', 'physiotherapy'],
  },
  {
    id: 'hearing',
    says: `
      deaf, deafness, hard of hearing, cant hear, hearing loss, hearing aid, glue ear, grommets, cochlear, sign
      language, bsl, lip read, audiology, hearing aids, hearing test, ears, ear, hearing impaired, hearing impairment,
      radio aid, teacher of the deaf, tinnitus, deafblind, multi sensory impairment, msi`,
    services: ['sensory-team', 'ndcs'],
    topics: ['deaf', 'hearing'],
  },
  {
    id: 'sight',
    says: `
      blind, blindness, sight, sight loss, eyesight, eye, eyes, cant see, partially sighted, visually impaired, visual
      impairment, low vision, braille, glasses, vision, visual, see the board, cant see the board, spectacles,
      optician, eye test, squint, nystagmus, cataract, white cane, guide dog, large print books`,
    services: ['sensory-team', 'rnib'],
    topics: ['vision'],
  },
  {
    id: 'autism',
    who: true,
    says: `
      autism, autistic, asd, asc, asperger, aspergers, on the spectrum, spectrum, neurodivergent, neurodiverse, nd,
      autie, asperges, high functioning, stimming, stims, masking, autistic girl, autistic girls, autistic burnout,
      autistics`,
    services: ['neurodiversity-support-hub', 'space-herts', 'add-vance', 'nas', 'autism-adhd-referral'],
    topics: ['autism'],
  },
  {
    id: 'adhd',
    who: true,
    says: `
      adhd, add, attention deficit, hyperactive, hyper, cant sit still, cant concentrate, cant focus, fidgets,
      impulsive, ritalin, adhd medication, inattentive, attention, concentrate, concentration, focus, fidget, fidgety,
      fidgeting, always on the go, never sits still, sit still, distracted, distractible, disorganised, forgetful,
      executive function, methylphenidate, medikinet`,
    services: ['neurodiversity-support-hub', 'add-vance', 'space-herts', 'autism-adhd-referral'],
    topics: ['ADHD'],
  },
  {
    id: 'getting-diagnosed',
    says: `
      diagnosis, diagnosed, diagnose, get autism diagnosis, autism test, adhd test, autism assessment, adhd
      assessment, is my child autistic, is he autistic, is she autistic, might be autistic, signs of autism, might
      have adhd, test for autism, test for adhd, refer for autism, autism referral, adhd referral, right to choose,
      paediatrician, pediatrician, assessed for autism, assessed for adhd, autism assessed, adhd assessed, gp refer,
      gp wont refer, gp referral, refer for asd, refer adhd, private diagnosis, private assessment, ados, traits,
      autistic traits, adhd traits, could he be autistic, could she be autistic, think he is autistic, think she is
      autistic, think hes autistic, think shes autistic, is it autism, is it adhd, does he have autism, does she have
      autism, does he have adhd, suspected autism, suspected adhd, screening, get tested, tested, newly diagnosed,
      just diagnosed, new diagnosis`,
    services: ['autism-adhd-referral', 'neurodiversity-support-hub', 'support-while-you-wait'],
  },
  {
    id: 'waiting-for-autism',
    says: `
      autism waiting list, autism appointment, adhd appointment, cancel appointment, change appointment, how long
      autism assessment, waiting for autism assessment, autism waiting, adhd waiting, autism list, waiting for autism,
      waiting for adhd, get autism appointment, when autism appointment, still waiting autism, chase autism referral,
      umbrella pathway`,
    services: ['autism-assessment-admin', 'support-while-you-wait', 'neurodiversity-support-hub'],
  },
  {
    id: 'waiting',
    says: `
      waiting, waiting list, long wait, while i wait, waiting time, wait for appointment, therapy waiting list,
      waitlist, wait list, waited, wait, years on the list, on the list, queue for therapy, long list`,
    services: ['support-while-you-wait', 'autism-assessment-admin'],
    topics: ['waiting'],
  },
  {
    id: 'no-diagnosis',
    says: `
      no diagnosis, without diagnosis, not diagnosed, undiagnosed, not got a diagnosis, dont have a diagnosis, before
      diagnosis, awaiting diagnosis, waiting for diagnosis, no formal diagnosis`,
    services: ['neurodiversity-support-hub', 'support-while-you-wait', 'space-herts', 'toolbox-live-chat'],
  },
  {
    id: 'autistic-adults',
    says: `
      autistic adult, autism adult, adult autism, adult diagnosis, autism over 18, autism 18, autism 19, autism 20,
      autistic woman, autistic man, adult with autism, autistic at 20, grown up autistic, autism group for adults`,
    services: ['autism-hertfordshire'],
  },
  {
    id: 'feelings',
    says: `
      anxiety, anxious, worry, worried all the time, panic, scared, nervous, stressed, stress, low mood, sad, crying,
      unhappy, no confidence, self esteem, ocd, phobia, trauma, ptsd, bereavement, grief, lost his dad, somebody died,
      anxious all the time, worries, worrying, worrier, fear, fears, afraid, frightened, panicking, panics, panic
      attacks, terrified, overthinking, tearful, cries, upset, miserable, angry and sad, moods, mood swings, mood,
      exam stress, exams, shy, social anxiety, separation anxiety, wont leave my side, clingy, tics, tourettes,
      intrusive thoughts, obsessive, obsessions, compulsive, rituals, hair pulling, skin picking, body image, gender,
      trans, lgbt, divorce, separation, funeral, grieving, passed away, wont leave his room, wont leave her room, wont
      come out of his room, isolated, withdrawn, emotional, emotions, feelings`,
    services: ['camhs-step2', 'mhst', 'camhs', 'just-talk', 'youngminds'],
    topics: ['mental health', 'anxiety'],
  },
  {
    id: 'depression',
    says: `
      depression, depressed, hopeless, mental health, mental illness, mentally ill, psychiatrist, bipolar, camh,
      cahms, cams, camhs number, camhs refused, very low, down all the time, no energy, gives up, not himself, not
      herself, psychologist for depression, antidepressants, sertraline, camhs appointment, camhs referral, camhs
      waiting, serious mental health, eating disorder service, camhs turned us down, camhs said no, camhs wont, camhs
      not helping, after camhs, camhs discharged, discharged from camhs`,
    services: ['camhs', 'hpft-spa', 'camhs-step2', 'youngminds'],
    topics: ['mental health', 'CAMHS'],
  },
  {
    id: 'counselling',
    says: `
      counselling, counsellor, counselor, talking therapy, cbt, therapist for teenager, teenager to talk to, free
      counselling, counsellors, counsel, counseling, psychotherapy, someone for my teenager to talk to, therapy for
      teenager, play therapy, art therapy, online counselling, kooth, free mental health, mental health for teens,
      youth mental health`,
    services: ['just-talk', 'camhs-step2', 'mhst', 'youngminds'],
    topics: ['mental health'],
  },
  {
    id: 'somebody-to-talk-to',
    says: `
      someone to talk to, somebody to talk to, talk to someone, talk to somebody, lonely, no friends, alone,
      chat to someone, bullied, bullying, bully, bullies, picked on, online bullying, feel sad, mean to me,
      being mean, friends are mean, nasty to me, left out, nobody likes me, hates me, everyone hates me, teased,
      teasing, laughed at, cyberbullying, trolls, no one to talk to, nobody to talk to, want to talk, can i
      talk, who can i talk to, talk in private, confidential, secret, secrets, chat, live chat, text chat,
      chatline, helpline for kids, upset at school, boyfriend, girlfriend, parents arguing, parents fighting, my
      parents, feel alone, feeling alone, loneliness, call him names, calls me names, call me names, called
      names, name calling, calling her names, other children mean, i hate myself, hate myself, hates himself,
      hates herself`,
    services: ['childline', 'just-talk', 'toolbox-live-chat', 'samaritans'],
  },
  {
    id: 'doctor',
    says: `
      doctor, doctor at night, out of hours, gp closed, sick, ill, fever, medical advice, nurse, hospital,
      pharmacy, temperature, unwell, poorly, vomiting, rash, headache, pain, stomach ache, medicine,
      prescription, dentist, vaccination, jabs, walk in centre, a and e, urgent care, minor injury, not eating
      for days, not eaten for days, stopped drinking, wont eat or drink`,
    services: ['nhs-111', 'emergency-999'],
  },
  {
    id: 'health-check',
    says: `
      health check, yearly check, annual check, check at doctor, check up, blood test, gp learning disability, doctor
      learning disability, annual health, health checks, gp check, yearly health, check ups, mot`,
    services: ['annual-health-check', 'purple-star'],
  },
  {
    id: 'health-passport',
    says: `
      hospital passport, health passport, going into hospital, tell doctors about my child, medical information,
      before an operation, purple folder, health record, allergies list`,
    services: ['my-health-information', 'hear-me-now-app'],
  },
  {
    id: 'health-complaint',
    says: `
      complain hospital, complain doctor, complain gp, complain nhs, complain camhs, nhs complaint, hospital
      complaint, nhs mistake, complaint against doctor, complaint against hospital, wrong treatment, complain about
      health, complain about nurse, hospital pals`,
    services: ['phso'],
  },
  {
    id: 'learning-disability',
    who: true,
    says: `
      learning disability, learning difficulties, downs, down syndrome, downs syndrome, gdd, intellectual disability,
      fragile x, learning disabled, ld, mld, sld, chromosome, genetic condition, rare condition, syndrome, williams
      syndrome, complex needs, profound, mentally disabled`,
    services: ['palms', 'mencap', 'annual-health-check', 'together-0-25'],
    topics: ['learning disability'],
  },
];
