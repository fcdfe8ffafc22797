import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentSchemas } from '../../../../src/domain/records/content-records.ts';
import { isStorableText } from '../../../../src/domain/storable-text.ts';
import { readServices } from '../../../../src/server/content/services/import-services.ts';
import { modern, old, options, write } from './oruk-world.ts';

const names = [...new Set([JSON.stringify(modern), JSON.stringify(old)].join().match(/"[a-z_0-9]+":/g))].map((key) =>
  key.slice(1, -2),
);
const nasty = [
  '<script>',
  '=1+1',
  'javascript:x',
  '\0',
  '\u202e',
  '\ud800',
  'MO',
  '09:00',
  '2026-01-01',
  '51.8',
  '-0',
  '999',
  '__proto__',
];
const leaf = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constant(null),
  fc.boolean(),
);
const { thing } = fc.letrec((tie) => ({
  thing: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('thing'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), tie('thing'), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
  ),
}));
/** A real service in which anything may stand anywhere. */
const bent = fc
  .tuple(
    fc.constantFrom(modern, old),
    fc.dictionary(fc.constantFrom(...names), thing, { noNullPrototype: true }),
    fc.uuid(),
  )
  .map(([service, over, id]) => ({ ...service, ...over, id }));

async function holds(content: unknown): Promise<void> {
  const { records, faults, warnings } = await readServices(await write(content), options);
  for (const { body } of records) {
    expect(contentSchemas.service.safeParse(body).error).toBeUndefined();
    JSON.stringify(body, (_, value) => {
      if (typeof value === 'string') expect(isStorableText(value)).toBe(true);
      return value;
    });
    // What PostgreSQL gives back is what was given, or every import would find it changed.
    expect(JSON.parse(JSON.stringify(body))).toEqual(body);
  }
  for (const fault of [...faults.listed, ...warnings.listed])
    expect(fault).toMatchObject({ file: 'services', reason: expect.any(String) });
}

test('any JSON is read or refused with faults by their place; nothing unfit is kept', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(thing, fc.array(bent, { maxLength: 4 })), holds), { numRuns: 400 });
});

test('any file at all is read or refused with faults by their place', async () => {
  const cell = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme' }));
  const header = 'id,name,description,url,email,phone,postcode,lat,lng,min_age,max_age,needs,days,cost,last_checked';
  const list = fc.array(fc.array(cell, { minLength: 15, maxLength: 15 }), { maxLength: 5 }).map((rows) => {
    const quoted = rows.map((row, index) =>
      [`r${index}`, ...row.slice(1)].map((one) => `"${one.replaceAll('"', '""')}"`).join(),
    );
    return [header, ...quoted].join('\n');
  });
  const bytes = fc.uint8Array({ maxLength: 400 });
  const cut = fc.tuple(list, fc.nat(300)).map(([text, at]) => text.slice(0, at));
  await fc.assert(fc.asyncProperty(fc.oneof(list, cut, bytes), holds), { numRuns: 400 });
});
