import type { PlainWords } from './plain-words.ts';

export const wordsForLife: readonly PlainWords[] = [
  {
    id: 'transport',
    says: `
      transport, school transport, school bus, bus, minibus, taxi, wheelchair taxi, taxi to school, cab, lift to
      school, get to school, getting to school, travel to school, school run, escort, passenger assistant, bus pass,
      train to school, far from school, transports, buses, minibus late, taxi late, bus late, late bus, taxi driver,
      travel, how will she get to school, how will he get to school, get to new school, get to college, too far, far
      away, miles, miles away, long way, long journey, journey, walk to school, cant walk to school, no car, dont
      drive, transport refused, transport appeal, transport stopped, pick up and drop off, pickup, seatbelt, harness,
      chaperone, transport to college, travel assistance, apply for transport`,
    services: ['send-transport', 'personal-travel-budget', 'travel-training'],
    topics: ['transport'],
  },
  {
    id: 'travel-money',
    says: `
      petrol, petrol money, petrol costs, fuel, mileage, drive to school, driving to school, paid to drive, pay for
      taxi, travel money, money for transport, travel budget, paid for driving, petrol money for school, claim petrol,
      claim mileage, money to drive, own car, use my own car, ptb, pay me to drive`,
    services: ['personal-travel-budget', 'send-transport'],
  },
  {
    id: 'travel-alone',
    says: `
      learn to travel, travel alone, travel on his own, travel on my own, bus alone, learn the bus, use the bus,
      independent travel, road safety, get the bus alone, get bus alone, catch the bus, take the bus alone, go out
      alone, go out on his own, independence, independent, cross the road, crossing road, train on his own, bus
      training, travel trainer, travel independently, travelling alone, ride the bus, teach to use train, teach to use
      bus, use trains, use the train, use public transport, public transport, walk alone, go to school alone, by
      himself on bus, by herself on bus, bus by himself, bus by herself, go by himself, go by herself, by myself on
      bus, get there by himself`,
    services: ['travel-training'],
  },
  {
    id: 'money',
    says: `
      money, money for, money help, grant, grants, cant afford, afford, poor, low income, debt, bills, washing
      machine, fridge, sensory toys, equipment, ipad, holiday money, charity money, funding, cost of living, no
      money, pay for, cash, skint, struggling for money, struggling financially, financial, finance, finances,
      financial help, expensive, costs, new bed, cooker, freezer, tumble dryer, furniture, carpet, sofa,
      computer grant, sensory equipment, trampoline, family holiday, charity grant, donations, vouchers,
      voucher, electricity, gas bill, heating, rent, school uniform, uniform, bed grant, bike for disabled, new
      bike, special bike, tablet grant, clothes money, toys money, help paying, help to pay, paying for, cant
      pay, sensory room at home, equipment grant`,
    services: ['family-fund', 'contact', 'personal-travel-budget', 'herts-card'],
    topics: ['money', 'grants', 'benefits'],
  },
  {
    id: 'benefits',
    says: `
      benefit, benefits, dla, disability living allowance, pip, carers allowance, universal credit, dla form, pip
      form, blue badge, fill in form, filling in forms, entitled, claim, claiming, can i claim, allowance, allowances,
      disability allowance, uc, dwp, tax credits, child benefit, council tax, mobility component, motability, parking
      badge, disabled parking, parking, renew dla, dla refused, pip refused, appeal dla, appeal pip, entitlement,
      entitlements, what can i get, what am i entitled, welfare, disabled son money, disabled daughter money`,
    services: ['contact', 'family-fund', 'carers-in-herts'],
    topics: ['benefits'],
  },
  {
    id: 'break',
    says: `
      break, need a break, a rest, respite, short break, babysitter, sitter, overnight, overnight care, weekend care,
      exhausted, burnt out, burned out, after school club, holiday club, holiday clubs, summer club, summer holiday,
      half term, school holidays, childcare, sblo, breaks, needs a rest, rest from caring, time off, time for myself,
      time to myself, night off, day off, someone to look after him, someone to look after her, look after him for a
      few hours, mind him, sitting service, weekend off, knackered, worn out, shattered, so tired, im tired, tired
      mum, saturday club, sunday club, weekend club, easter club, christmas holidays, six weeks holiday, play scheme,
      playscheme, holiday scheme, wraparound, breakfast club, child care, nanny, residential weekend, summer holidays,
      holidays`,
    services: ['short-breaks', 'send-community-directory', 'carers-in-herts'],
    topics: ['short breaks', 'respite'],
  },
  {
    id: 'things-to-do',
    says: `
      things to do, something to do, days out, day out, activities, clubs, club, sport, football, swimming, swim,
      dance, drama, scouts, youth club, play, soft play, cinema, autism friendly, weekend, fun, make friends, hobbies,
      trampolining, horse riding, hobby, bored, nothing to do, where can we go, fun things, outing, outings, trips,
      playground, park, gym, gymnastics, karate, martial arts, cricket, rugby, tennis, athletics, boccia, cycling,
      music, singing, art, arts, crafts, lego, coding, museum, zoo, farm, theatre, panto, relaxed performance,
      bowling, climbing, ball pool, sensory session, guides, brownies, cubs, beavers, girl guides, make friend, social
      group, social skills, friendship, activity, after school activities, disabled sports, inclusive sport, saturday,
      sunday`,
    services: ['send-community-directory', 'short-breaks', 'space-herts', 'herts-card'],
    topics: ['activities', 'clubs'],
  },
  {
    id: 'discount',
    says: `
      discount, discounts, discount card, hand card, herts card, cheap tickets, money off, cheaper, queue pass,
      additional needs database, queue card, queue jump, skip the queue, theme park, theme parks, legoland, access
      card, carer goes free, free carer ticket, cea card, cheap, offers, proof of disability, disability card,
      concession, concessions, tickets`,
    services: ['herts-card', 'send-community-directory'],
    topics: ['discounts'],
  },
  {
    id: 'social-worker',
    says: `
      social worker, social care, social services, disabled childrens team, care assessment, child in need, direct
      payments, carer at home, personal assistant, pa, care package, adaptations, disability social worker, foster,
      fostering, adopted, social workers, socialworker, sw, disability team, disabled children team, 0 25 team,
      together team, care needs assessment, assessment from social services, personal budget, direct payment, paid
      carer, carers to help, help washing, help bathing, hoists, grab rails, stair lift, disabled facilities grant,
      ramp, looked after child, in care, kinship, special guardian, adoption, adopted child`,
    services: ['together-0-25', 'childrens-services-customer-service', 'families-first'],
    topics: ['social care'],
  },
  {
    id: 'carer',
    says: `
      carer, carers, carer support, single mum, single dad, single parent, no help, nobody helps, alone with,
      looking after, look after, grandmother, grandma, granny, nan, grandad, grandparent, aunt, on my own, i
      cant cope, cant cope, struggling to cope, overwhelmed, burnout, carer break, caring, care for, caring for,
      i care for, look after my grandson, looking after my grandson, bringing up grandson, raising my grandson,
      granddad, grandpa, grandparents, nana, nanna, gran, uncle, step mum, foster carer, husband left, no
      family, no support, unsupported, on my own with, by myself, doing it alone, at breaking point, breaking
      point, end of my tether, help for mums, help for dads, mum needs help, my own health, carer assessment,
      carers assessment, carers card, dad struggling, raising, bringing up, grandkids, raising grandchildren,
      raising grandkids`,
    services: ['carers-in-herts', 'families-first', 'contact', 'local-school-partnerships'],
    topics: ['carers'],
  },
  {
    id: 'young-carer',
    says: `
      young carer, young carers, caring for my mum, caring for my brother, look after my mum, look after my brother,
      sibling, siblings, brother or sister, i care for my brother, i care for my sister, i care for my mum, i care for
      my dad, care for my brother, care for my sister, care for my mum, look after my sister, look after my dad,
      brother is autistic, sister is autistic, brother is disabled, sister is disabled, his brother, her sister, his
      sister, her brother, brothers and sisters, sibs, other children in family`,
    services: ['carers-in-herts', 'families-first'],
    topics: ['young carers'],
  },
  {
    id: 'family-support',
    says: `
      family support, family support worker, support worker, early help, help at home, parenting, help for my family,
      family worker, home visits, parenting help, parenting support, boundaries, family centre, children centre,
      family hub, family hubs, outreach worker, mentor, someone to visit, help in the house, struggling family, family
      problems, whole family, marriage, relationship problems, family help`,
    services: ['families-first', 'local-school-partnerships', 'contact'],
    topics: ['family support', 'early help'],
  },
  {
    id: 'other-parents',
    says: `
      other parents, meet other parents, meet parents, parent group, parents group, support group, coffee morning,
      mums group, dads group, facebook group, families like us, friends for me, meet other mums, other mums, other
      dads, parents like me, people like me, families like mine, same situation, share experiences, support groups,
      coffee mornings, drop in, drop ins, peer support, make friends with parents, whatsapp group, groups for parents,
      group for parents, parent support group, parents support, mums of autistic children, parents of autistic
      children, groups for mums, groups for dads, meet mums, local mums`,
    services: ['space-herts', 'add-vance', 'hpci', 'contact', 'carers-in-herts'],
    topics: ['support group'],
  },
  {
    id: 'parents-say',
    says: `
      parent forum, parent carer forum, have your say, give feedback, survey, change things, parent rep, parents
      voice, feedback, tell the council, share my views, parent carer, parent carers, hpci, become a parent rep, have
      a say, influence, consultation`,
    services: ['hpci', 'nnpcf', 'send-provision-plan-consultation'],
    topics: ['forum', 'parent voice'],
  },
  {
    id: 'courses',
    says: `
      course, courses, parenting course, training for parents, workshop, workshops, webinar, class for parents, learn
      about autism, training, learn more about, coach, coaching, workshop for parents, parent training, parenting
      classes, parenting class, triple p, early bird, incredible years, talks, seminar, conference, online course,
      webinars`,
    services: ['space-herts', 'add-vance', 'send-webinars-news'],
    topics: ['courses', 'webinars'],
  },
  {
    id: 'which-area',
    says: `
      which area, what area, my area, near me, local help, which dspl, what is dspl, my dspl, where i live, postcode,
      what area am i in, area am i in, nearby, near my home, close to home, close by, in my town, in my area, local
      groups, local support, my town, dspl area, dspl lead, dspls, local team`,
    services: ['dspl-programme', 'local-offer'],
    topics: ['local help'],
  },
  {
    id: 'after-school',
    says: `
      after school 18, leaving school, leave school, after school finishes, future, what next, what happens at 18,
      turning 18, grown up, growing up, becoming adult, become an adult, adulthood, pfa, when school ends, end of
      school, school ends, finishing school, finished school, leaves school, when he leaves, when she leaves, life
      after school, next steps, transition, transition plan, plan for the future, planning ahead, turns 16, turns 18,
      become 18, preparing for adult, adult life, independence skills, life skills`,
    services: ['pfa-plan', 'transition-social-care', 'services-for-young-people', 'healthy-adulthood-guide'],
    topics: ['preparing for adulthood'],
  },
  {
    id: 'how-old',
    who: true,
    says: `year 9, year 10, year 11, year 12, year 13, at 16, at 18, at 19, at 25, sixteen, seventeen, eighteen`,
    services: ['pfa-plan', 'services-for-young-people', 'transition-social-care'],
  },
  {
    id: 'adult-services',
    says: `
      adult services, adult social care, adult care, moving to adult, child to adult, adult team, over 18, continuing
      care, adults team, adult social worker, adult health, adult mental health, transition to adult, turns 18 social,
      childrens services stop, when services stop, transfer to adult, chc, continuing healthcare`,
    services: ['transition-social-care', 'together-0-25', 'pfa-plan'],
    topics: ['adult care', 'transition'],
  },
  {
    id: 'work',
    says: `
      job, jobs, work, employment, paid work, find work, work experience, apprenticeship, apprentice, cv, interview,
      job coach, volunteering, volunteer, earn, earning, wages, employ, employer, employers, first job, saturday job,
      part time job, job centre, jobcentre, job club, job search, unemployed, application for job, training for work,
      placements at work, work placement, get him a job, get her a job, supported employment, access to work, cvs,
      interviews`,
    services: ['step2skills', 'supported-internships', 'services-for-young-people', 'my-future-coach'],
    topics: ['work', 'employment'],
  },
  {
    id: 'careers',
    says: `
      career, careers, careers advice, career advice, what job, options after gcse, not in education or training,
      neet, career adviser, careers adviser, careers officer, what to do after gcse, what to do after school, choices
      after year 11, youth worker, youth service, connexions, yc herts`,
    services: ['services-for-young-people', 'my-future-coach', 'step2skills'],
    topics: ['careers'],
  },
  {
    id: 'college',
    says: `
      college, sixth form, post 16, university, further education, course at college, after gcse, 16 plus, colleges,
      6th form, six form, uni, a levels, btec, t level, gcse, gcses, students, student, course 16, post16, post 19,
      specialist college, residential college, stay in education, ehcp at college, ehcp 16, course for 17 year old`,
    services: ['pfa-plan', 'services-for-young-people', 'supported-internships', 'my-future-coach'],
    topics: ['college'],
  },
  {
    id: 'housing',
    says: `
      housing, house, flat, where will he live, where will she live, where will they live, where can i live,
      live on my own, live independently, supported living, own home, move out, care home, homes, home of his
      own, home of her own, flats, council house, council flat, move into, living alone, live alone, live by
      himself, live by herself, when im gone, when i am gone, when we are gone, when i die, after i die, who
      will look after, shared lives, shared house, residential care, tenancy, leave home, moving out`,
    services: ['accommodation-guide'],
    topics: ['housing', 'supported living'],
  },
  {
    id: 'where-to-start',
    who: true,
    says: `
      where to start, where do i start, dont know where to start, new to this, confused, list of services, help for
      sen, special needs, general advice, what help is there, what help is available, where to look, where to look
      first, look first, first step, first steps, what do i do, what should i do, what can i do, what now, dont know
      what to do, no idea, dont understand, dont understand anything, dont understand the system, explain, all
      services, list of help, leaflet, information, info, overview, what is send, what is sen, sen help, help please,
      please help, help me, someone help, just found out, website, newbie, out there, all help, whats available, what
      is available, whats on offer, beginner, just starting, starting out, where start, newbie parent`,
    services: ['local-offer', 'support-on-a-page', 'herts-sendiass'],
    topics: ['start here'],
  },
  {
    id: 'internet',
    says: `
      internet, no internet, wifi, computer, no computer, printer, library, no phone credit, online at home, no wi fi,
      no data, no laptop, cant get online, not online, go online, get online, print, printing, scan, photocopy, use a
      computer, libraries`,
    services: ['libraries-internet'],
    topics: ['internet'],
  },
  {
    id: 'news',
    says: `
      news, newsletter, news letter, what is new, youtube, video, videos, updates, latest news, events, events near
      me, summit, mailing list, sign up for emails, social media`,
    services: ['send-webinars-news'],
    topics: ['news'],
  },
  {
    id: 'health-app',
    says: `
      app, app for health, phone app, apps, app to talk to doctor`,
    services: ['hear-me-now-app'],
    topics: ['app'],
  },
];
