import { describe, expect, test } from 'vitest';
import sentences from '../../../locales/en-GB/cli.json' with { type: 'json' };
import { measures } from '../../../src/domain/records/measures.ts';
import { checkPack } from '../../../src/server/content/check-pack.ts';
import { packFaults, packWarnings } from '../../../src/server/content/pack-fault.ts';
import shipped from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { hashOf } from '../../../src/server/languages/locale-files.ts';

type Pack = {
  [List in keyof typeof shipped]: (typeof shipped)[List] extends unknown[]
    ? Record<string, unknown>[]
    : Record<string, unknown>;
};

/** The shipped pack with one hand of an editor in it. */
function edited(edit: (pack: Pack) => void) {
  const pack: Pack = structuredClone(shipped);
  const before = checkPack(pack);
  edit(pack);
  const { faults, warnings } = checkPack(pack);
  const isNew = (known: readonly { path: string }[]) => (one: { path: string }) =>
    !known.some((old) => JSON.stringify(old) === JSON.stringify(one));
  return {
    faults: faults.filter(isNew(before.faults)),
    warnings: warnings.filter(isNew(before.warnings)),
  };
}

const set = (list: Record<string, unknown>[], index: number, fields: Record<string, unknown>) =>
  void Object.assign(list[index] ?? {}, fields);

const polish = (pack: Pack, record: string, fields: Record<string, string>) => {
  const texts = Object.entries(fields).map(([field, words]) => [field, { words, state: '' }]);
  Object.assign(pack.translations.pl as object, { [record]: Object.fromEntries(texts) });
};

/** A slip of each kind, and the one place and reason an editor is told. */
const slips: [string, string, (pack: Pack) => void][] = [
  ['wanted', 'meta', (pack) => void Reflect.deleteProperty(pack, 'meta')],
  ['invalid', 'sectors[2].whoFor', (pack) => set(pack.sectors, 2, { whoFor: null })],
  ['twice', 'panels[3]', (pack) => set(pack.panels, 3, { id: pack.panels[2]?.id })],
  ['alike', 'services[20]', (pack) => set(pack.services, 20, { name: 'herts  SENDIASS!', area: 'county' })],
  ['unknown-sector', 'schools[4].sectorId', (pack) => set(pack.schools, 4, { sectorId: 'castle' })],
  ['unknown-source', 'glossary[7].source', (pack) => set(pack.glossary, 7, { source: 'a friend' })],
  ['unknown-measure', 'statistics[0].measure', (pack) => set(pack.statistics, 0, { measure: 'plans-in-20-week' })],
  ['not-an-address', 'services[0].url', (pack) => set(pack.services, 0, { url: 'javascript:alert(1)' })],
  ['not-an-address', 'services[0].url', (pack) => set(pack.services, 0, { url: 'https://a.example and more' })],
  ['not-an-address', 'sources[9].url', (pack) => set(pack.sources, 9, { url: 'data:text/html,x', id: 'ehcpdoc2' })],
  ['not-a-phone', 'services[1].phone', (pack) => set(pack.services, 1, { phone: '01442 4533' })],
  ['not-a-phone', 'services[1].phone', (pack) => set(pack.services, 1, { phone: '001 212 555 0100' })],
  ['not-an-email', 'services[0].email', (pack) => set(pack.services, 0, { email: 'localoffer@hertfordshire' })],
  ['not-a-postcode', 'schools[0].postcode', (pack) => set(pack.schools, 0, { postcode: 'SG12' })],
  ['contradicts', 'schools[0].postcodeDistrict', (pack) => set(pack.schools, 0, { postcodeDistrict: 'AL1' })],
  ['not-a-day', 'meta.compiled', (pack) => void Object.assign(pack.meta, { compiled: 'spring 2026' })],
  [
    'explains-itself',
    'glossary[0].plainMeaning',
    (pack) => set(pack.glossary, 0, { plainMeaning: 'Special educational needs and disabilities.' }),
  ],
  ['not-plain-text', 'services[0].summary', (pack) => set(pack.services, 0, { summary: 'Help <script>x()</script>' })],
  [
    'not-plain-text',
    'processes[0].steps[1].step',
    (pack) => set(pack.processes, 0, { steps: [{ step: 'ask' }, { step: 'ask \u202egnp', who: 'you' }] }),
  ],
  ['too-long', 'panels[0].plain', (pack) => set(pack.panels, 0, { plain: 'long '.repeat(2000) })],
  ['invalid', 'translations.pl.nas', (pack) => void Object.assign(pack.translations.pl as object, { nas: 'tak' })],
  ['translation-language', 'translations.xx', (pack) => void Object.assign(pack.translations, { xx: {} })],
  ['translation-record', 'translations.pl.nobody', (pack) => polish(pack, 'nobody', { summary: 'Tak.' })],
  ['translation-field', 'translations.pl.nas.phone', (pack) => polish(pack, 'nas', { phone: '999' })],
  ['translation-unregistered', 'translations.pl.nas.summary', (pack) => polish(pack, 'nas', { summary: 'Tak.' })],
  ['translation-empty', 'translations.pl.nas.summary', (pack) => polish(pack, 'nas', { summary: ' ' })],
  ['translation-placeholders', 'translations.pl.nas.summary', (pack) => polish(pack, 'nas', { summary: '{{x}}' })],
  ['translation-brackets', 'translations.pl.nas.summary', (pack) => polish(pack, 'nas', { summary: 'A [[b' })],
  ['translation-digits', 'translations.pl.nas.summary', (pack) => polish(pack, 'nas', { summary: 'A ৩' })],
  [
    'translation-numbers',
    'translations.pl.emergency-999.summary',
    (pack) => polish(pack, 'emergency-999', { summary: '998' }),
  ],
  ['not-plain-text', 'translations.pl.nas.summary.words', (pack) => polish(pack, 'nas', { summary: '<b>Tak</b>' })],
];

/** Words made from the English, and noted as what they are. */
function sameAs(pack: Pack, id: string, make: (text: string) => string) {
  const text = String(pack.services.find((one) => one.id === id)?.summary);
  const hash = (said: string) => hashOf({ kind: 'text', texts: { '': said } });
  const [words, state] = [make(text), `${hash(text)} ${hash(make(text))}`];
  Object.assign(pack.translations.pl as object, { [id]: { summary: { words, state } } });
}

const opens = (days: string[], from: string, to: string) => ({ days, opens: from, closes: to });
const hours: [string, unknown[]][] = [
  ['end before they begin', [opens(['MO'], '15:00', '09:00')]],
  ['have no day', [opens([], '09:00', '15:00')]],
  ['name a day twice', [opens(['MO', 'MO'], '09:00', '15:00')]],
  ['overlap', [opens(['MO', 'TU'], '09:00', '13:00'), opens(['TU'], '12:00', '15:00')]],
  ['name no time of day', [opens(['MO'], '09:00', '25:00')]],
];

const doubts: [string, string, (pack: Pack) => void][] = [
  ['judgement', 'schools[0].note', (pack) => set(pack.schools, 0, { note: 'Rated outstanding.' })],
  ['old-entry-rule', 'sectors[11].whoFor', (pack) => set(pack.sectors, 11, { whoFor: 'Below the 2nd centile.' })],
  ['section-missing', 'sectors[0].curriculum', (pack) => set(pack.sectors, 0, { curriculum: null })],
  ['one-name-only', 'sectors[9].formerName', (pack) => set(pack.sectors, 9, { formerName: null })],
  ['source-not-listed', 'services[0].source', (pack) => set(pack.services, 0, { source: 'https://a.example/page' })],
  ['source-not-used', 'sources[140]', (pack) => void pack.sources.push({ id: 'spare', kind: 'published page' })],
  ['unknown-field', 'services[0].phnoe', (pack) => set(pack.services, 0, { phnoe: '01992 555847' })],
  ['no-hours', 'services[0].hours', (pack) => set(pack.services, 0, { openingHours: 'Mon-Fri 9am-5pm' })],
  ['after-the-pack', 'services[0].asOf', (pack) => set(pack.services, 0, { asOf: '2031-01-01' })],
  [
    'translation-out-of-date',
    'translations.pl.local-offer.summary',
    (pack) => set(pack.services, 0, { summary: 'A website.' }),
  ],
  ['translation-unchanged', 'translations.pl.samaritans.summary', (pack) => sameAs(pack, 'samaritans', (text) => text)],
  [
    'translation-long',
    'translations.pl.samaritans.summary',
    (pack) => sameAs(pack, 'samaritans', (text) => `${text} tak`.repeat(4)),
  ],
];

describe('an editor is told', () => {
  test.each(slips)('the fault %s at %s', (reason, path, edit) => {
    expect(edited(edit).faults).toContainEqual({ path, reason });
  });

  test.each(hours)('hours that %s', (_, odd) => {
    const { faults } = edited((pack) => set(pack.services, 0, { hours: odd }));
    expect(faults).toEqual([{ path: `services[0].hours[${odd.length - 1}]`, reason: 'hours-contradict' }]);
  });

  test.each(doubts)('%s at %s, and the pack may go on', (reason, path, edit) => {
    const { faults, warnings } = edited(edit);
    expect(warnings).toContainEqual({ path, reason });
    expect(faults).toEqual([]);
  });

  test('each of them in a sentence, and each is tried here', () => {
    expect(Object.keys(sentences['pack-faults']).sort()).toEqual([...packFaults].sort());
    expect(Object.keys(sentences['pack-warnings']).sort()).toEqual([...packWarnings].sort());
    const tried = new Set([...slips, ...doubts].map(([reason]) => reason));
    expect([...packFaults, ...packWarnings].filter((reason) => !tried.has(reason))).toEqual(['hours-contradict']);
  });

  test('nothing about what is right: numbers people ring, a lunch break, a word that explains', () => {
    const numbers = ['999', '0800 1111', '+44 1992 555847', '(01992) 58-69-69', '116 123', '18001 01992 555847'];
    for (const phone of numbers) expect(edited((pack) => set(pack.services, 0, { phone })).faults).toEqual([]);
    const week = [opens(['MO', 'TU'], '09:00', '12:00'), opens(['MO', 'TU'], '13:00', '24:00')];
    expect(edited((pack) => set(pack.services, 0, { hours: week, note: 'In the best interests of a child.' }))).toEqual(
      {
        faults: [],
        warnings: [],
      },
    );
  });

  test('without falling over, whatever the file holds', () => {
    for (const odd of [
      null,
      7,
      'pack',
      [],
      {},
      { services: [null, 3, []] },
      { services: {}, sectors: 'x', meta: [] },
    ]) {
      expect(checkPack(odd).faults.length).toBeGreaterThan(0);
    }
  });
});

describe('the Hertfordshire pack', () => {
  const { faults, warnings } = checkPack(shipped);
  const service = (id: string) => shipped.services.find((one) => one.id === id);
  const allText = JSON.stringify(shipped);

  test('has no fault, judges nobody, and every gap in it is one that families see as not known yet', () => {
    expect(faults).toEqual([]);
    expect([...new Set(warnings.map(({ reason }) => reason))].sort()).toEqual(['section-missing', 'source-not-used']);
  });

  test('says beside the count of places that the page’s own numbers do not match, and never adds them up', () => {
    const counts = shipped.statistics.filter((one) => JSON.stringify(one).match(/737|704|2350|3054/));
    expect(counts.map(({ figure }) => figure)).toEqual(['2350 to 3054']);
    expect(counts[0]).toMatchObject({ note: expect.stringMatching(/737.*704.*do not match/s) });
  });

  test('knows DSPL by both of its names', () => {
    const dspl = shipped.glossary.find(({ term }) => term === 'DSPL');
    expect([dspl?.expansion, dspl?.plainMeaning].join()).toMatch(/Special Provision Locally.*"Specialist"/);
  });

  test('tells proposals as proposals', () => {
    const ccl = shipped.sectors.find(({ id }) => id === 'ccl');
    expect(ccl?.status).toMatch(/^proposed/);
    expect(ccl?.formerName).toMatch(/LD.*SLD/);
    expect(shipped.sectors.find(({ id }) => id === 'semh')?.status).toMatch(/plan to .* after consultation/);
    expect(shipped.panels.filter(({ kind }) => kind === 'proposal').map(({ id }) => id)).toEqual([
      'new-rules-2026',
      'sector-profiles',
    ]);
    for (const sentence of allText.match(/[^."]*older guidance[^."]*/g) ?? []) expect(sentence).toMatch(/proposes/);
    expect(allText).not.toMatch(/guidance [^."]*will stop|plan drops/);
  });

  test('never tells what Suffolk planned as something of Hertfordshire', () => {
    const suffolk = [...shipped.panels, ...shipped.statistics].filter(({ source }) => source.includes('004_'));
    expect(suffolk).toHaveLength(9);
    expect(suffolk.filter((one) => 'area' in one && one.area === 'Hertfordshire')).toEqual([]);
    expect(shipped.panels.filter(({ area, kind }) => (area === 'Suffolk') !== (kind === 'comparison'))).toEqual([]);
    const others = [...shipped.services, ...shipped.sectors, ...shipped.schools];
    const silent = others.filter((one) => one.source.includes('004_') && !JSON.stringify(one).includes('Suffolk'));
    expect(silent).toEqual([]);
  });

  test('leaves numbers blank that nobody has checked, and knows since when the portal is in use', () => {
    for (const id of ['neurodiversity-support-hub', 'contact', 'ipsea', 'sossen'])
      expect([id, service(id)?.phone]).toEqual([id, null]);
    expect(service('ehcp-portal')).toMatchObject({
      asOf: '2025-09',
      summary: expect.stringContaining('in use in 2025'),
    });
  });

  test('says when somebody is there in a form that "open now" can read, for all whose hours are known', () => {
    const known = shipped.services.filter(({ openingHours }) => openingHours);
    expect(known).toHaveLength(10);
    expect(known.filter((one) => !('hours' in one && one.hours?.length))).toEqual([]);
    expect(service('herts-sendiass')).toMatchObject({
      hours: [opens(['MO', 'TU', 'WE', 'TH'], '09:30', '15:00'), opens(['FR'], '09:30', '14:00')],
    });
  });

  test('has a figure for every measure that a screen asks for', () => {
    const measured = new Set(shipped.statistics.flatMap((one) => ('measure' in one ? [one.measure] : [])));
    expect([...measured].sort()).toEqual([...measures].sort());
  });
});
