import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, formatLong } from '../../../src/domain/calendar-date.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { fillLetter } from '../../../src/domain/letters/fill-letter.ts';
import { letterTemplateIds } from '../../../src/domain/letters/templates.ts';
import { planSectionIds } from '../../../src/domain/records/plan-records.ts';
import { anyCase, anyDay } from '../clocks/any-event.ts';
import { answered } from './answers.ts';
import { sayEnglish } from './english.ts';
import { fillerOf, letterCase, on, written } from './written-letter.ts';

const long = (day: string) => formatLong(calendarDate(day), 'en-GB');

/** The day itself, or the day after: the other reading of a review's year and of "before 15 February". */
const lastDays = (due: CalendarDate) => [due, addDays(due, 1)].map((day) => formatLong(day, 'en-GB'));

describe('a letter, whatever the case', () => {
  const anyLetterCase = fc
    .record({
      events: anyCase,
      day: anyDay,
      born: fc.option(fc.integer({ min: 365, max: 9000 }), { nil: undefined }),
      comments: fc.array(
        fc.record({
          section: fc.constantFrom(...planSectionIds),
          sentence: fc.constantFrom('', 'He will have help.'),
          text: fc.constant('How much?'),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ events, day, born, comments }) =>
      letterCase(events, {
        today: day,
        comments,
        child: { name: 'Amira', ...(born ? { born: addDays(day, -born) } : {}) },
      }),
    );
  const anyTemplate = fc.constantFrom(...letterTemplateIds);
  const hole = /\{\{|\}\}|undefined|null|NaN|letters:|\[(?!\d{4}\])/;

  it('has no hole once its questions are answered', () => {
    fc.assert(
      fc.property(anyLetterCase, anyTemplate, fc.nat(8), (of, id, choose) => {
        const fill = fillerOf(id, of);
        const letter = fill(answered(fill, of.today, { choose }));
        expect(letter.gaps).toEqual([]);
        expect(letter.law.length).toBeGreaterThan(0);
        // A letter to a school rests on the day the draft gives, and does not speak of it.
        if (letter.restsOn && id !== 'ask-school') {
          expect(letter.paragraphs.join('\n')).toMatch(new RegExp(lastDays(letter.restsOn.due).join('|')));
        }
        for (const text of [letter.subject, ...letter.paragraphs]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(hole);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has none before either: what is not known yet is left out', () => {
    fc.assert(
      fc.property(anyLetterCase, anyTemplate, (of, id) => {
        const letter = fillerOf(id, of)({});
        expect(letter.paragraphs.join('\n')).not.toMatch(hole);
        for (const { kind, choices } of letter.gaps) if (kind === 'choice') expect(choices?.length).toBeGreaterThan(1);
      }),
    );
  });

  it('never says that a day has ended which has not', () => {
    fc.assert(
      fc.property(anyLetterCase, anyTemplate, fc.nat(8), (of, id, choose) => {
        const fill = fillerOf(id, of);
        const { restsOn, paragraphs } = fill(answered(fill, of.today, { choose }));
        const says = /They ended on|was due by|days to answer ended|months ended/.test(paragraphs.join('\n'));
        if (says) expect(restsOn && restsOn.due < of.today).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a date of the letter', () => {
  it('comes from the case, and is counted again when the person puts it right', () => {
    const of = letterCase([{ type: 'request-received', ...on('2026-01-05') }]);
    expect(written('chase-final-plan', of).text).toContain(`They ended on ${long('2026-05-25')}`);
    const righted = written('chase-final-plan', of, { 'start-request-received': '2026-01-12' });
    expect(righted.text).toContain(`on ${long('2026-01-12')}`);
    expect(righted.text).toContain(`They end on ${long('2026-06-01')}`);
    expect(righted.restsOn).toEqual({ deadline: 'final-plan', due: '2026-06-01', from: '2026-01-12' });
  });

  it('is asked where nothing is known, and then counted by the same rules', () => {
    const fill = fillerOf('chase-assess-decision', letterCase([]));
    expect(fill({}).gaps.map(({ id }) => id)).toEqual(['start-request-received', 'sender-name']);
    const answers = { 'start-request-received': '2028-01-20', 'sender-name': 'Sam' };
    const asked = fillLetter(
      { id: 'chase-assess-decision', letterCase: letterCase([], { today: calendarDate('2028-04-01') }), answers },
      sayEnglish,
    );
    // A leap year: six weeks from 20 January 2028 end on 2 March.
    expect(asked.paragraphs.join('\n')).toContain(`They ended on ${long('2028-03-02')}`);
  });

  it.each(['2027-01-01', '2026-02-30', '2013-05-05', 'soon'])('of %s will not do', (day) => {
    const { gaps } = fillerOf(
      'chase-final-plan',
      letterCase([]),
    )({ 'start-request-received': day, 'sender-name': 'S' });
    expect(gaps.map(({ id }) => id)).toEqual(['start-request-received']);
  });

  it('to answer by is a working day, or the last day the law still gives', () => {
    const late = letterCase([{ type: 'request-received', ...on('2026-01-05') }], { today: calendarDate('2026-12-12') });
    expect(written('chase-final-plan', late).replyBy).toBe('2026-12-29');
    const open = letterCase([{ type: 'request-received', ...on('2026-05-01') }]);
    expect(written('chase-final-plan', open).replyBy).toBe('2026-09-18');
  });
});

describe('an exception', () => {
  it('is asked about, and nobody is called late', () => {
    const { text } = written(
      'chase-final-plan',
      letterCase([
        { type: 'request-received', ...on('2026-01-05') },
        { type: 'exception', step: 'final-plan', reason: 'absent', ...on('2026-03-01') },
      ]),
    );
    expect(text).toContain('which reason in the law');
    expect(text).not.toContain('They ended on');
  });
});

describe('a late review', () => {
  const late: [string, CaseEvent[], string][] = [
    ['no review in 12 months', [{ type: 'plan-issued', ...on('2025-03-03') }], '2026-03-02'],
    ['no decision in 4 weeks', [{ type: 'review-meeting', ...on('2026-04-01') }], '2026-04-29'],
    [
      'no changed plan in 8 weeks',
      [
        { type: 'review-meeting', ...on('2026-02-02') },
        { type: 'review-decided', outcome: 'amend', ...on('2026-03-02') },
        { type: 'amendment-notice-sent', ...on('2026-03-02') },
      ],
      '2026-04-27',
    ],
    [
      'no plan for the next school',
      [{ type: 'phase-transfer', kind: 'primary-to-secondary', year: 2026 }],
      '2026-02-14',
    ],
  ];
  it.each(late)('is chased by what is late: %s', (_what, events, due) => {
    expect(written('chase-review', letterCase(events)).text).toContain(`by ${long(due)}`.slice(3));
  });

  it('is not called late on 15 February, when many still read the law as giving that day', () => {
    const of = letterCase([{ type: 'phase-transfer', kind: 'primary-to-secondary', year: 2026 }], {
      today: calendarDate('2026-02-15'),
    });
    expect(written('chase-review', of).text).toContain(`is due by ${long('2026-02-15')}`);
  });
});

describe('an answer to a draft', () => {
  const drafted = (day: CalendarDate) =>
    letterCase([{ type: 'draft-plan-served', ...on('2025-12-18') }], {
      today: day,
      comments: [
        { section: 'F', sentence: 'He will have access to a teaching assistant.', text: 'How many hours?' },
        { section: 'B', sentence: '', text: 'His hearing is missing.' },
      ],
    });

  it('puts in what the family said, section by section, and says the last day over Christmas', () => {
    const { text, tells } = written('comment-draft', drafted(calendarDate('2025-12-28')));
    expect(text).toContain(`I have until ${long('2026-01-01')}`);
    expect(text.indexOf('Section B')).toBeLessThan(text.indexOf('Section F'));
    expect(text).toContain('The plan says: “He will have access to a teaching assistant.”\nI say: How many hours?');
    expect(tells).toEqual({ type: 'draft-answered' });
  });

  it('asks to be read when the days are over', () => {
    expect(written('comment-draft', drafted(calendarDate('2026-01-05'))).text).toContain(
      'Please still read what I say',
    );
  });

  it('needs no more words where sentences were commented on', () => {
    const { gaps } = fillerOf('comment-draft', drafted(calendarDate('2025-12-28')))({ 'sender-name': 'Sam' });
    expect(gaps).toEqual([]);
  });
});

describe('a decision', () => {
  const refused = letterCase([{ type: 'decision-sent', about: 'assess-refused', ...on('2026-05-01') }]);

  it('is named with its day in the letter for its reasons', () => {
    const { text, law } = written('ask-reasons', refused);
    expect(text).toContain(`On ${long('2026-05-01')} the council wrote that it will not assess.`);
    expect(law[0]?.basis).toBe('SEND Regulations 2014, regulation 5(3)');
  });

  it('brings its two months into the letter to the mediation adviser', () => {
    const letter = written('ask-mediation', refused, { mediation: 'certificate' });
    expect(letter.text).toContain(`I have until ${long('2026-07-01')}`);
    expect(letter.text).toContain('Please send me the certificate');
    expect(letter.tells).toEqual({ type: 'mediation-declined' });
  });
});

describe('a complaint', () => {
  it('says what was due, and of what came late the day it came', () => {
    const of = letterCase([
      { type: 'request-received', ...on('2026-01-05') },
      { type: 'assess-agreed', ...on('2026-03-02') },
    ]);
    const { text, questions } = written('complain-1', of, {
      'complaint-about': 'decide-to-assess@2026-01-05@2026-02-16',
    });
    expect(text).toContain(`had to say by ${long('2026-02-16')} if it will assess`);
    expect(text).toContain(`It was done on ${long('2026-03-02')}`);
    const about = questions.find(({ id }) => id === 'complaint-about');
    expect(about?.known).toBe('final-plan@2026-01-05@2026-05-25');
  });

  it('at stage 2 gives the day of the first one, the answer, or when one was due', () => {
    const made: CaseEvent[] = [
      { type: 'complaint-made', stage: 1, ...on('2026-05-01') },
      { type: 'complaint-acknowledged', stage: 1, ...on('2026-05-06') },
    ];
    const silent = written('complain-2', letterCase(made), { 'was-answered': 'no' });
    expect(silent.text).toContain(`On ${long('2026-05-01')} I made a complaint`);
    expect(silent.text).toContain(`An answer was due by ${long('2026-05-20')}`);
    const heard = written('complain-2', letterCase([...made, { type: 'complaint-answered', ...on('2026-05-19') }]));
    expect(heard.text).toContain(`You answered on ${long('2026-05-19')}`);
    const fromLetter = written('complain-2', letterCase([], { complainedOn: calendarDate('2026-05-04') }));
    expect(fromLetter.text).toContain(long('2026-05-04'));
  });
});

describe('a school', () => {
  it.each([
    ['listed', 'three things that let you say no', 'sections 38(3) and 39'],
    ['other', 'may not be on the list', 'Education Act 1996, section 9'],
    ['unsure', 'I do not know if it is on the list', 'sections 38(3) and 39'],
  ])('that is %s is asked for in the words of its right', (kind, words, basis) => {
    const { text } = written('ask-school', letterCase([]), { school: 'Elm College', 'school-kind': kind });
    expect(text).toContain('Please name Elm College in section I');
    expect(text).toContain(words);
    expect(text).toContain(basis);
  });
});

describe('the records', () => {
  it('are asked for, and when they are late asked for again', () => {
    expect(written('ask-records', letterCase([])).text).toContain('one month from the day you get this letter');
    const late = letterCase([{ type: 'access-request', ...on('2026-04-01') }]);
    expect(written('ask-records', late).text).toContain(`It was due by ${long('2026-05-01')}`);
  });
});
