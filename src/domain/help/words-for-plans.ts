import type { PlainWords } from './plain-words.ts';

export const wordsForPlans: readonly PlainWords[] = [
  {
    id: 'plan',
    who: true,
    says: `ehcp, ehc, sen plan, health care plan`,
    services: ['request-ehc-assessment', 'send-duty-line', 'herts-sendiass'],
    topics: ['EHCP'],
  },
  {
    id: 'ask-for-a-plan',
    says: `
      apply ehcp, applying for ehcp, get ehcp, ask for ehcp, request ehcp, start ehcp, new ehcp, ehcp form, ehc plan
      form, ehc form, ehcp application, ehcp apply, need ehcp, want ehcp, ehcp assessment, needs assessment, ehc needs
      assessment, ehcna, statement, apply for plan, apply for statement, assess my child, education health and care
      plan, want echp, echp, ehcp for, ehc plan, get a plan, getting a plan, get one, plan for my son, plan for my
      daughter, apply plan, apply assessment, ask for assessment, ask for a plan, request assessment, request a plan,
      start process, starting process, begin ehcp, how ehcp, what is ehcp, statemented, statement of special needs,
      sen statement, can i apply myself, parental request, ehcp needed`,
    services: ['request-ehc-assessment', 'statutory-assessment-team', 'herts-sendiass', 'send-duty-line'],
    topics: ['needs assessment'],
  },
  {
    id: 'ehcp-contact',
    says: `
      ehcp phone, ehcp number, ehcp phone number, ehcp contact, ring ehcp, call ehcp team, ehcp team, ehc coordinator,
      ehcco, my coordinator, case worker, caseworker, sen officer, send officer, send department, duty line, send
      phone number, send team, who do i ring, who do i call, who do i phone, who do i contact, who do i email, who do
      i ask, who to ask, who to call, who to ring, who to contact, ring about plan, call about plan, phone about plan,
      email about plan, contact about plan, ring about ehcp, question about plan, question about ehcp, ask about plan,
      who is in charge, who deals with, who is my officer, my officer, ehco, key worker, keyworker, telephone,
      telephone number, email address, contact council, council number, council phone, ring council, phone council,
      speak to someone at council, speak to someone about plan, number for special needs, special needs department,
      sen department, send office, sen office, number send, special needs team`,
    services: ['send-duty-line', 'send-team-contact-process', 'ehcp-mailbox', 'statutory-assessment-team'],
    topics: ['duty line', 'contact'],
  },
  {
    id: 'no-answer',
    says: `
      not replying, no reply, no response, no answer, not answering, nobody answers, nobody replies, noone replies,
      noone answers, wont answer, wont reply, never reply, ignored, ignoring me, being ignored, not heard back, havent
      heard, heard nothing, not called back, ring back, chase, chasing, emails about plan, manager, speak to manager,
      team leader, voicemail, voicemails, answerphone, left message, left messages, nobody rings, nobody rings me,
      nobody calls, no one calls, never call, never calls back, never rings, call back, no call back, dont answer,
      doesnt answer, dont reply, doesnt reply, not responding, dont respond, wont respond, unanswered, silence,
      ghosted, ignore, ignores, ignores my emails, ignore my emails, waiting for reply, waiting for a reply,
      coordinator left, coordinator changed, keeps changing, no coordinator, emailed three times, sent emails, email
      bounced, still nothing, nothing from coordinator, heard nothing from, coordinator weeks, no word from, weeks no
      reply, still no reply, still waiting for answer`,
    services: ['send-escalation-steps', 'send-team-contact-process', 'ehcp-mailbox', 'send-duty-line'],
    topics: ['escalation'],
  },
  {
    id: 'late',
    says: `
      20 weeks, twenty weeks, 6 weeks, six weeks, late, plan late, ehcp late, review late, delay, delayed, deadline
      missed, overdue, past deadline, taking too long, too long, still waiting for plan, waiting for ehcp, no plan,
      weeks passed, weeks and no plan, weeks gone, months no plan, months waiting plan, over 20 weeks, past 20 weeks,
      out of time, time limit, timescale, timescales, deadline, deadlines, statutory deadline, delays, behind
      schedule, how long ehcp, how long does it take, how long plan, when will plan, when will i get plan, ehcp
      taking, plan taking, still no plan, no news, still no ehcp, final plan late, missed the deadline, council late,
      amended plan late`,
    services: ['send-escalation-steps', 'send-duty-line', 'herts-sendiass', 'send-team-contact-process', 'lgsco'],
    topics: ['delay'],
  },
  {
    id: 'track-plan',
    says: `
      check application, track application, application online, check ehcp online, track ehcp, where is my ehcp, how
      far is ehcp, progress ehcp, ehcp status, portal, log in, login, parent portal, online account, look up my ehcp,
      see my ehcp online, see the plan online, password, sign in, ehcp app, stage of ehcp, which stage, what stage,
      update on ehcp, update on plan, news of assessment, how is my application`,
    services: ['ehcp-portal', 'send-duty-line', 'statutory-assessment-team'],
    topics: ['parent portal', 'tracking'],
  },
  {
    id: 'refused',
    says: `
      said no, said no to assessment, refused, refusal, ehcp refused, refused ehcp, refuse to assess, refused
      assessment, wont assess, turned down, rejected, declined, no to plan, not getting plan, no ehcp, refuse, refuses
      assessment, wont give plan, wont give ehcp, wont give him plan, wont give her plan, no to ehcp, no to
      assessment, not agreed to assess, decided not to, decision no, panel said no, denied, deny, knocked back,
      unsuccessful, didnt get, did not get, not eligible, dont qualify, not severe enough, not bad enough, does not
      meet criteria, criteria, council said no`,
    services: ['herts-sendiass', 'send-implementation-support-officers', 'kids-mediation', 'send-tribunal'],
    topics: ['refusal'],
  },
  {
    id: 'appeal',
    says: `
      appeal, appealing, tribunal, court, judge, sendist, take council to court, fight council, fight the decision,
      challenge decision, challenge the council, appeals, appealed, appeal form, send tribunal, sen tribunal, going to
      tribunal, tribunal hearing, hearing date, bundle, working document, sue, suing, case against council, overturn,
      take them to court, first tier, register appeal`,
    services: ['send-tribunal', 'herts-sendiass', 'ipsea', 'kids-mediation', 'sossen'],
    topics: ['appeal', 'tribunal'],
  },
  {
    id: 'mediation',
    says: `
      mediation, mediator, mediate, certificate, mediation certificate, mediated, mediation meeting, sit down with
      council, meet council`,
    services: ['kids-mediation', 'herts-sendiass'],
    topics: ['mediation'],
  },
  {
    id: 'legal',
    says: `
      legal, legal advice, free legal advice, lawyer, solicitor, solicitors, barrister, my rights, rights, law, the
      law, legal aid, sen law, lawyers, legally, illegal, unlawful, broke the law, breaking the law, against the law,
      breach, what are my rights, law says, lawful, judicial review, sen lawyer, education lawyer, template letter,
      letter template, model letter, statutory, statutory duty`,
    services: ['herts-sendiass', 'ipsea', 'sossen'],
    topics: ['law'],
  },
  {
    id: 'somebody-beside-me',
    says: `
      come with me, come with me to meeting, go with me, support at meeting, help at meeting, meeting with school,
      school meeting, meeting, advocate, advocacy, speak for me, independent advice, someone on my side, independent
      support, advice, advise me, who can advise, take someone, bring someone, somebody with me, someone with me,
      accompany, attend meeting with me, in the meeting, meetings, go to meetings, prepare for meeting, prepare
      meeting, represent me, representative, on my side, fight for me, help me fight, stand up for, impartial, free
      advice, expert advice, somebody who knows, help filling, help with form, help with forms, help writing, help me
      write, check my plan, read my plan, look at my plan, draft plan, the draft, draft ehcp, comment on draft, 15
      days, what to say, what do i say`,
    services: ['herts-sendiass', 'ipsea', 'sossen', 'contact'],
    topics: ['advice'],
  },
  {
    id: 'sendiass',
    says: `
      sendias, sendiass, iass, parent partnership, sendiass number`,
    services: ['herts-sendiass'],
  },
  {
    id: 'yearly-review',
    says: `
      annual review, yearly review, ehcp review, review, review meeting, early review, emergency review, interim
      review, plan not changed after review, reviews, reviewed, annual reviews, review papers, review paperwork,
      review report, ar meeting, after the review, review outcome, review due, plan out of date, plan is old, old
      plan, outdated, update plan, update my plan, change the plan, change my plan, amend plan, amended plan,
      amendments`,
    services: ['annual-review-team', 'send-duty-line', 'this-is-me', 'herts-sendiass'],
    topics: ['annual review'],
  },
  {
    id: 'panel',
    says: `
      panel, panel decision, provision panel, result of panel, when is panel, panels, heard from panel, went to panel,
      go to panel, panel meeting, panel outcome, panel date, referral list`,
    services: ['ehcp-mailbox', 'send-panel-managers', 'request-special-school'],
    topics: ['panel'],
  },
  {
    id: 'disagree',
    says: `
      dont agree, disagree, not happy with plan, unhappy with plan, wrong in plan, plan is wrong, mistake in plan, not
      happy with decision, unhappy with decision, dispute, argue, argument with council, conflict, plan is rubbish,
      plan is bad, plan is vague, rubbish plan, bad plan, poor plan, vague plan, plan vague, draft is wrong, draft
      wrong, left out of plan, missing from plan, not what we agreed, dont like plan, hate the plan, plan useless,
      useless plan, wrong school named, wrong school in plan, named wrong school, decision wrong, wrong decision, they
      wont change, wont change plan, cannot agree, fell out, argument with school, disagreement, disagreements, bad
      decision`,
    services: ['send-resolution-team', 'disagreement-resolution-service', 'kids-mediation', 'herts-sendiass'],
    topics: ['disagreement'],
  },
  {
    id: 'not-followed',
    says: `
      not following plan, not following ehcp, not doing what plan says, breaking ehcp, section f, school not following
      ehcp, plan not followed, ehcp ignored, not getting hours in plan, provision not delivered, school not doing
      plan, not doing the plan, plan not happening, support not happening, support not given, not given support in
      plan, hours not given, no ta from plan, therapy in plan not happening, not delivering, not providing, failing to
      provide, not getting what is in plan, not getting provision, school breaks plan, school doesnt follow, doesnt
      follow plan, dont follow plan, isnt following, not sticking to plan`,
    services: ['council-complaints', 'herts-sendiass', 'ipsea', 'send-team-contact-process'],
  },
  {
    id: 'complain',
    says: `
      complain, complaint, complaining, complaint about council, complain about council, make a complaint, formal
      complaint, angry with council, council failed, stage 1, stage 2, complaints, complained, grievance, bad service,
      poor service, rude staff, badly treated, treated badly, unhappy with council, fed up with council, disgusted,
      report the council, report council, councillor, mp, write to my mp, apology, compensation, official complaint,
      complaint send team, complaint about send, complain about send, complain send team, complaint about team,
      complaint about coordinator, complaint about officer, complain about ehcp`,
    services: ['council-complaints', 'lgsco', 'send-escalation-steps', 'send-resolution-team'],
    topics: ['complaint'],
  },
  {
    id: 'ombudsman',
    says: `
      ombudsman, ombudsmen, ombudsperson, lgo, lgsco, after stage 2, complaint not upheld, complaint rejected, council
      rejected complaint, final response, higher than council, who is above council, over their head`,
    services: ['lgsco', 'phso'],
    topics: ['ombudsman'],
  },
  {
    id: 'discrimination',
    says: `
      discrimination, discriminated, discriminate, unfair, treated unfairly, equality act, disability claim, racist,
      discriminating, disability rights, disability law, not let on trip, school trip, excluded from trip, left out of
      trip, not allowed on trip, disablist, ableist, treated differently, prejudice`,
    services: ['send-tribunal', 'ipsea', 'herts-sendiass'],
    topics: ['discrimination'],
  },
  {
    id: 'own-views',
    says: `
      what my child thinks, child views, childs views, my views, my own view, have my say, what i want to say, all
      about me, one page profile, wishes and feelings, voice of the child, my opinion, say what i want, what i want,
      what i like, what he likes, what she likes, my child opinion, child opinion, ask my child, child voice, voice
      heard, listen to me, nobody listens to me, about me form, profile, pupil profile, pupil views, views form, say
      in my plan`,
    services: ['this-is-me', 'voices-of-hertfordshire'],
    topics: ['child voice'],
  },
  {
    id: 'another-language',
    says: `
      interpreter, translator, translate, translation, translated, no english, not speak english, dont speak english,
      english not first language, my language, polish, romanian, urdu, bengali, arabic, turkish, punjabi, gujarati,
      portuguese, ukrainian, somali, chinese, large print, easy read, cant read letter, dont understand letter, paper
      form, no speak english, dont speak, speak little english, little english, bad english, poor english, good
      english, not good english, english second language, eal, foreign, immigrant, refugee, asylum, translating, sign
      interpreter, bsl interpreter, farsi, dari, pashto, albanian, spanish, italian, french, hindi, tamil, hungarian,
      bulgarian, russian, kurdish, cantonese, mandarin, braille letter, audio letter, dyslexic parent, i cannot read,
      cant read well, hard to read letters, difficult words, plain english, simple words, letter in my language,
      another language, other language, languages, language line`,
    services: ['statutory-assessment-team', 'send-provision-plan-consultation', 'council-complaints'],
    topics: ['interpreter', 'translation'],
  },
  {
    id: 'moving-area',
    says: `
      moving house, moving to hertfordshire, new to area, moving county, moved here, moving area, another county, out
      of county, move to hertfordshire, moved to hertfordshire, moving to herts, relocate, relocating, transfer plan,
      transfer ehcp, new council, from london, from another county, leaving hertfordshire, moving away, different
      council`,
    services: ['send-team-contact-process', 'send-duty-line', 'herts-sendiass'],
  },
  {
    id: 'evidence',
    says: `
      evidence, proof, prove he needs help, prove she needs help, evidence for ehcp, collect reports, show they need
      help, assessment tool, prove need`,
    services: ['valuing-send', 'request-ehc-assessment', 'herts-sendiass'],
    topics: ['evidence'],
  },
];
