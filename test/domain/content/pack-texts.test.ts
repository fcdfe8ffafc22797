import { describe, expect, test } from 'vitest';
import { isPackEnglishFirst, packTexts, withPackTexts } from '../../../src/domain/content/pack-texts.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readPack } from '../../../src/server/content/read-pack.ts';

const read = readPack(pack);
const records = read.ok ? read.records : [];

describe('what of a pack is put into other languages', () => {
  test('is what explains, wherever it lies; never a name, a number to ring, an address or a day', () => {
    const fields = new Set(
      records.flatMap(({ kind, body }) =>
        packTexts(kind, body).map(({ field }) => `${kind} ${field.replace(/\d+/, '*')}`),
      ),
    );
    for (const field of ['service summary', 'sector needsSupported.*', 'process steps.*.who', 'word plainMeaning'])
      expect([field, fields.has(field)]).toEqual([field, true]);
    const kept = /\b(?:name|phone|email|url|address|postcode|urn|openingHours|source|asOf|date|within|figure|term)\b/;
    expect([...fields].filter((field) => kept.test(field))).toEqual([]);
  });

  test('is all that changes in a record, and each text once', () => {
    for (const { kind, body } of records) {
      const texts = packTexts(kind, body);
      const shouted = withPackTexts(kind, body, (text) => text.toUpperCase());
      expect(packTexts(kind, shouted).map(({ text }) => text)).toEqual(texts.map(({ text }) => text.toUpperCase()));
      expect(withPackTexts(kind, shouted, (_, field) => texts.find((one) => one.field === field)?.text ?? '')).toEqual(
        body,
      );
    }
  });
});

test('who answers in danger, rights, and how the council decides stand in English first', () => {
  const of = (id: string) =>
    records.filter((one) => one.id === id).map(({ kind, body }) => isPackEnglishFirst(kind, body));
  const urgent = records.filter(
    ({ kind, body }) => kind === 'service' && /\b(?:danger|999)\b/.test(String(body.summary)),
  );
  expect(urgent.length).toBeGreaterThan(3);
  for (const { id } of urgent) expect([id, of(id)]).toEqual([id, [true]]);
  for (const id of ['childline', 'samaritans', 'herts-sendiass', 'kids-mediation', 'send-tribunal', 'lgsco'])
    expect([id, of(id)]).toEqual([id, [true]]);
  expect(records.filter(({ kind, body }) => kind === 'panel' && !isPackEnglishFirst(kind, body))).toEqual([]);
  for (const id of ['libraries-internet', 'short-breaks', 'sector-srp']) expect([id, of(id)]).toEqual([id, [false]]);
});
