import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applierOf } from '../../../src/domain/changes/applier.ts';
import type { Change } from '../../../src/domain/changes/change.ts';
import { answerId, meRules } from '../../../src/domain/changes/me-answers.ts';
import { withPending } from '../../../src/domain/changes/with-pending.ts';
import { type AnswerBody, answerBodySchema } from '../../../src/domain/records/me-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';
import { stateOf } from '../../../src/domain/this-is-me/progress.ts';
import { stepsBack } from '../../../src/domain/this-is-me/step-back.ts';

const apply = applierOf(meRules);
const question = 'm-friends';
const about = { question, mode: '8-to-13' } as const;
type Records = ReadonlyMap<string, WaymarkRecord>;

let count = 0;
const change = (name: string, args: object): Change => {
  count += 1;
  const madeAt = new Date(Date.UTC(2026, 10, 22) + count * 1000).toISOString();
  return { id: `change-${count}`, scope: 'person:zara', name, args, madeAt };
};
const having = (records: Records, changes: readonly Change[]): Records => {
  const { records: next, refusals } = withPending(records, changes, apply);
  expect(refusals.map(({ outcome }) => outcome)).toEqual([]);
  return next;
};
const bodyIn = (records: Records): AnswerBody | undefined => {
  const record = records.get(answerId(question));
  return record && answerBodySchema.parse(record.body);
};

/** One touch of a person who sees `body`. What is written and chosen is each time another word. */
type Touch = {
  kind: 'write' | 'empty' | 'choose' | 'unchoose' | 'place' | 'take' | 'skip' | 'notice';
  card: string;
  on: boolean;
};
function changeOf({ kind, card, on }: Touch, body: AnswerBody | undefined, who: string): Change | undefined {
  count += 1;
  const chosen = body?.chosen?.value;
  const note = body?.noticed?.find(({ id }) => id === who);
  switch (kind) {
    case 'write':
    case 'empty':
      return change('me-write', {
        ...{ ...about, format: 'text', was: body?.text?.text ?? '' },
        text: kind === 'write' ? `${who} says ${count}` : '',
      });
    case 'choose':
      return change('me-choose', { ...about, format: 'faces-3', value: `${who} chose ${count}`, was: chosen });
    case 'unchoose':
      return chosen === undefined ? undefined : change('me-unchoose', { question, was: chosen });
    case 'place':
      return change('me-place-card', { ...about, format: 'pick-cards', card: { card, star: on } });
    case 'take':
      return change('me-take-card', { ...about, format: 'pick-cards', card });
    case 'skip':
      return change('me-skip', { ...about, on });
    case 'notice':
      return change('me-notice', {
        ...{ ...about, id: who, by: who, was: note?.text ?? '' },
        text: `${who} saw ${count}`,
      });
  }
}

const touch = fc.record<Touch>({
  kind: fc.constantFrom('write', 'empty', 'choose', 'unchoose', 'place', 'take', 'skip', 'notice'),
  card: fc.constantFrom('dog', 'cat', 'park'),
  on: fc.boolean(),
});
const touches = fc.array(touch, { maxLength: 8 });

/** What a device says, one touch after the other, each seeing what the ones before made of it. */
function saying(base: Records, all: readonly Touch[], who: string): { changes: Change[]; view: Records } {
  const changes: Change[] = [];
  let view = base;
  for (const one of all) {
    const next = changeOf(one, bodyIn(view), who);
    if (!next) continue;
    changes.push(next);
    view = having(view, [next]);
  }
  return { changes, view };
}

const texts = (body: AnswerBody | undefined) => [
  body?.text?.text,
  ...(body?.text?.earlier ?? []).map((one) => one.text),
];
const choices = (body: AnswerBody | undefined) => [
  body?.chosen?.value,
  ...(body?.chosen?.earlier ?? []).map((one) => one.text),
];
const cardsOf = (body: AnswerBody | undefined) => (body?.cards ?? []).map(({ card }) => card);

describe('two devices that answer one question apart', () => {
  it('lose no word, no choice and no note of one another, in whichever order they are heard', () => {
    fc.assert(
      fc.property(touches, touches, touches, (before, ofOne, ofOther) => {
        const base = saying(new Map(), before, 'base').view;
        const start = bodyIn(base);
        const one = saying(base, ofOne, 'one');
        const other = saying(base, ofOther, 'other');
        for (const changes of [
          [...one.changes, ...other.changes],
          [...other.changes, ...one.changes],
        ]) {
          const end = bodyIn(having(base, changes));
          for (const { view } of [one, other]) {
            const mine = bodyIn(view);
            // What both saw at the start either may have replaced knowingly.
            if (mine?.text?.text && mine.text.text !== start?.text?.text) expect(texts(end)).toContain(mine.text.text);
            const chosen = mine?.chosen?.value;
            if (chosen && !choices(start).includes(chosen)) expect(choices(end)).toContain(chosen);
            for (const { id, text } of mine?.noticed ?? []) {
              if (start?.noticed?.some((note) => note.text === text)) continue;
              expect(end?.noticed?.find((note) => note.id === id)?.text).toBe(text);
            }
          }
        }
      }),
    );
  });

  it('have their cards added up: a card only one of them touched lies where that one left it', () => {
    fc.assert(
      fc.property(touches, touches, touches, (before, ofOne, ofOther) => {
        const base = saying(new Map(), before, 'base').view;
        const one = saying(base, ofOne, 'one');
        const other = saying(base, ofOther, 'other');
        const touched = (all: readonly Touch[], card: string) =>
          all.some((each) => each.card === card && (each.kind === 'place' || each.kind === 'take'));
        for (const changes of [
          [...one.changes, ...other.changes],
          [...other.changes, ...one.changes],
        ]) {
          const end = cardsOf(bodyIn(having(base, changes)));
          for (const card of ['dog', 'cat', 'park']) {
            const [byOne, byOther] = [touched(ofOne, card), touched(ofOther, card)];
            if (byOne && byOther) continue;
            const seen = cardsOf(bodyIn(byOther ? other.view : one.view));
            expect(end.includes(card)).toBe(seen.includes(card));
          }
          expect(new Set(end).size).toBe(end.length);
        }
      }),
    );
  });
});

describe('skipping', () => {
  const content = (body: AnswerBody | undefined) =>
    body && { text: body.text?.text, chosen: body.chosen?.value, cards: body.cards ?? [], noticed: cardless(body) };
  const cardless = ({ noticed = [] }: AnswerBody) => noticed.map(({ text }) => text);

  it('never erases what was said, and says nothing by itself', () => {
    fc.assert(
      fc.property(touches, fc.boolean(), (all, isLast) => {
        const said = saying(new Map(), all, 'me').view;
        const skipped = having(said, [change('me-skip', { ...about, on: true })]);
        const back = isLast ? skipped : having(skipped, [change('me-skip', { ...about, on: false })]);
        const nothing = { text: undefined, chosen: undefined, cards: [], noticed: [] };
        expect(content(bodyIn(back))).toEqual(content(bodyIn(said)) ?? nothing);
        expect(stateOf(bodyIn(skipped))).toBe('skipped');
      }),
    );
  });

  it('ends with the next answer, and a helper’s note does not end it', () => {
    const skipped = having(new Map(), [change('me-skip', { ...about, on: true })]);
    const note = { ...about, id: 'mum', by: 'Mum', text: 'He smiled.', was: '' };
    expect(stateOf(bodyIn(having(skipped, [change('me-notice', note)])))).toBe('skipped');
    const write = { ...about, format: 'text', text: 'Mo', was: '' };
    expect(stateOf(bodyIn(having(skipped, [change('me-write', write)])))).toBe('answered');
  });
});

describe('a helper’s note', () => {
  it('is no answer of the child’s, and two helpers each keep their own', () => {
    const noted = having(new Map(), [
      change('me-notice', { ...about, id: 'a', by: 'Mum', text: 'He smiled.', was: '' }),
      change('me-notice', { ...about, id: 'b', by: 'Mr Ali', relation: 'teacher', text: 'He ran.', was: '' }),
    ]);
    const body = bodyIn(noted);
    expect(stateOf(body)).toBe('noticed');
    expect(body?.text).toBeUndefined();
    expect(body?.noticed).toMatchObject([
      { by: 'Mum', text: 'He smiled.' },
      { by: 'Mr Ali', relation: 'teacher', text: 'He ran.' },
    ]);
  });

  it('written on two devices keeps both texts until the helper chooses', () => {
    const note = { ...about, id: 'a', by: 'Mum' };
    const both = having(new Map(), [
      change('me-notice', { ...note, text: 'He smiled.', was: '' }),
      change('me-notice', { ...note, text: 'He laughed.', was: '' }),
    ]);
    expect(bodyIn(both)?.noticed?.[0]).toMatchObject({ text: 'He laughed.', earlier: [{ text: 'He smiled.' }] });
    const dropped = ['He smiled.', 'He laughed.'];
    const chosen = having(both, [change('me-notice', { ...note, text: 'He smiled.', was: 'He laughed.', dropped })]);
    expect(bodyIn(chosen)?.noticed?.[0]).toMatchObject({ text: 'He smiled.' });
    expect(bodyIn(chosen)?.noticed?.[0]?.earlier).toBeUndefined();
  });
});

describe('taking the last touch back', () => {
  it('leaves the answer as it read before, whatever was touched', () => {
    const read = (body: AnswerBody | undefined) => ({
      text: body?.text?.text ?? '',
      chosen: body?.chosen?.value,
      cards: new Set((body?.cards ?? []).map((card) => JSON.stringify(card))),
      skipped: body?.skipped ?? false,
    });
    fc.assert(
      fc.property(touches, touch, (all, last) => {
        const before = saying(new Map(), all, 'me').view;
        const touched = saying(before, [last], 'me').view;
        const now = bodyIn(touched);
        if (!now) return;
        const steps = stepsBack({ now, before: bodyIn(before) });
        const back = having(
          touched,
          steps.map(({ name, args }) => change(name, args)),
        );
        expect(read(bodyIn(back))).toEqual(read(bodyIn(before)));
      }),
    );
  });
});
