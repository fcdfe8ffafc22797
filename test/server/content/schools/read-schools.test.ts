import { expect, test } from 'vitest';
import { contentSchemas } from '../../../../src/domain/records/content-records.ts';
import { faultList } from '../../../../src/server/content/fault-list.ts';
import { councilArea } from '../../../../src/server/content/schools/council-area.ts';
import { gridPoint } from '../../../../src/server/content/schools/grid-point.ts';
import { readSchools } from '../../../../src/server/content/schools/read-schools.ts';
import { another, csv, giasColumns, giasFile, school, windows } from './gias-world.ts';

async function read(content: string | Uint8Array) {
  const area = councilArea('hertfordshire');
  if (!area) throw new Error('Hertfordshire is not known.');
  const [faults, warnings] = [faultList(), faultList()];
  const path = await giasFile(content, 'gias.csv');
  const found = await readSchools(path, {
    file: 'gias.csv',
    area,
    asOf: '2025-04-22',
    faults,
    warnings,
  });
  const places = (list: ReturnType<typeof faultList>) =>
    list.listed.map(({ line, field, reason }) => [line, field, reason].filter((part) => part !== undefined).join(' '));
  return {
    ...found,
    urns: found.records.map(({ body }) => body.urn),
    faults: places(faults),
    warnings: places(warnings),
  };
}

test('what the register says of a school arrives, in the register’s own words, with its source', async () => {
  const { records, encoding, faults, warnings } = await read(windows(csv([school])));
  expect({ encoding, faults, warnings }).toEqual({ encoding: 'windows-1252', faults: [], warnings: [] });
  expect(records).toEqual([
    {
      id: 'register-117676',
      kind: 'register',
      body: {
        ...{ urn: '117676', name: 'Château Wood School', councilCode: '919', council: 'Hertfordshire' },
        ...{ typeCode: '7', type: 'Community special school', status: 'Open', phase: 'Not applicable' },
        ...{ lowAge: 4, highAge: 11, gender: 'Mixed', boarders: 'No boarders', nursery: 'No Nursery Classes' },
        ...{ sixthForm: 'Does not have a sixth form', religion: 'Does not apply', admissions: 'Not applicable' },
        ...{ capacity: 130, pupils: 128, censusDay: '2025-01-16', section41: 'Not applicable' },
        needs: ['MLD - Moderate Learning Difficulty', 'ASD - Autistic Spectrum Disorder'],
        ...{ resourcedType: 'Not applicable', resourcedOnRoll: null, resourcedCapacity: null },
        ...{ unitOnRoll: null, unitCapacity: null, street: '1 High Street', town: 'Ware', postcode: 'SG12 9PD' },
        ...{ phone: '01920485152', url: 'http://www.example.org/', lat: 51.81193, lng: -0.02669 },
        source: 'https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/117676 | gias.csv',
        ...{ seen: 'published page', asOf: '2025-04-22', feed: 'schools' },
      },
    },
  ]);
  expect(contentSchemas.register.safeParse(records[0]?.body).success).toBe(true);
});

test('the same in UTF-8, with and without its mark', async () => {
  for (const text of [csv([school]), `\ufeff${csv([school])}`]) {
    expect(await read(text)).toMatchObject({
      encoding: 'utf-8',
      records: [{ body: { name: school.EstablishmentName } }],
    });
  }
});

test('a point of the National Grid is where the Ordnance Survey says', () => {
  // Its worked example, Caister water tower (OSTN15): https://www.ordnancesurvey.co.uk/documents/resources/guide-coordinate-systems-great-britain.pdf
  const { lat = 0, lng = 0 } = gridPoint('651409.804', '313177.450') ?? {};
  expect(lat).toBeCloseTo(52.658008, 4);
  expect(lng).toBeCloseTo(1.716074, 4);
  for (const [easting, northing] of [
    ['0', '0'],
    ['x', '1'],
    ['1e9', '1'],
    ['-5', '5'],
    ['', ''],
  ] as const)
    expect(gridPoint(easting, northing)).toBeUndefined();
});

const approved = { 'TypeOfEstablishment (code)': '10', 'Section41Approved (name)': 'Approved' };
const far = { 'LA (code)': '202', 'LA (name)': 'Camden' };
test.each<[string, boolean, object]>([
  ['a special school here', true, {}],
  ['a special school of a council beside ours', true, { 'LA (code)': '881', 'LA (name)': 'Essex' }],
  ['a special school elsewhere', false, far],
  ['a primary school here', false, { 'TypeOfEstablishment (code)': '1' }],
  [
    'a primary school here with resourced places',
    true,
    { 'TypeOfEstablishment (code)': '1', 'TypeOfResourcedProvision (name)': 'Resourced provision' },
  ],
  ['a primary school here with a SEN unit', true, { 'TypeOfEstablishment (code)': '1', SenUnitCapacity: '12' }],
  [
    'an approved independent school elsewhere, 30 km away',
    true,
    { ...approved, ...far, Easting: '530000', Northing: '182000' },
  ],
  ['an approved independent school 100 km away', false, { ...approved, ...far, Easting: '440000', Northing: '214000' }],
  ['an approved independent school, nobody knows where', false, { ...approved, ...far, Easting: '', Northing: '' }],
  ['a special school of no council', true, { 'LA (code)': '', 'LA (name)': '' }],
  ['a special school with its council by name', true, { 'LA (code)': '', 'LA (name)': 'Luton' }],
  [
    'a type without its number',
    true,
    { 'TypeOfEstablishment (code)': '', 'TypeOfEstablishment (name)': 'Pupil referral unit' },
  ],
  ['one that is proposed to close', true, { 'EstablishmentStatus (code)': '3' }],
  ['one that is closed', false, { 'EstablishmentStatus (code)': '2' }],
])('%s: shown to families here: %s', async (_, wanted, over) => {
  const { urns, faults } = await read(csv([another('100001', over)]));
  expect({ urns, faults }).toEqual({ urns: wanted ? ['100001'] : [], faults: [] });
});

test('closed schools are counted, and others are let go unread', async () => {
  const rows = [
    school,
    another('100001', { 'EstablishmentStatus (code)': '2' }),
    another('bad', { ...far, StatutoryLowAge: 'x' }),
  ];
  expect(await read(csv(rows))).toMatchObject({ rows: 3, closed: 1, urns: ['117676'], faults: [], warnings: [] });
});

test('any column but the number and the name may be missing, and is told once', async () => {
  const few = ['URN', 'EstablishmentName', 'TypeOfEstablishment (code)'];
  const { records, warnings, faults } = await read(csv([school, another('100001')], few));
  expect(faults).toEqual([]);
  expect(records).toMatchObject([{ body: { lat: null, needs: [], capacity: null } }, {}]);
  expect(warnings).toContain('1 SEN13 (name) column-missing');
  expect(warnings).toContain('1 LA (code) column-missing');
  expect(new Set(warnings).size).toBe(warnings.length);
});

test.each([
  ['no number', csv([school], ['EstablishmentName']), '1 urn no-id-column'],
  ['another file', 'a,b\r\n1,2', '1 urn no-id-column'],
  ['a column twice', csv([school], [...giasColumns, 'Postcode']), '1 postcode column-twice'],
  ['a number twice', csv([school, school]), '3 URN twice'],
  ['a number that is none', csv([another('12')]), '2 URN not-right'],
  ['an empty number', csv([another('')]), '2 URN wanted'],
  ['a row too short', `${csv([school])}\r\n1,2`, '3 columns-differ'],
  ['UTF-16', Buffer.from(`\ufeff${csv([school])}`, 'utf16le'), 'utf-16'],
  ['nothing', '', '1 ends-too-soon'],
])('a file with %s is refused by its place', async (_, content, fault) => {
  expect((await read(content)).faults.slice(0, 1)).toEqual([fault]);
});

test.each<[string, string, string, string, unknown]>([
  ['SchoolWebsite', 'javascript:alert(1)', 'not-a-link', 'url', null],
  ['TelephoneNum', 'none', 'not-a-phone', 'phone', null],
  ['StatutoryHighAge', '999', 'unlikely-age', 'highAge', null],
  ['StatutoryLowAge', '16', 'ages-crossed', 'lowAge', null],
  ['SchoolCapacity', '=1+1', 'formula', 'capacity', null],
  ['Street', '=cmd|x', 'formula', 'street', '=cmd|x'],
  ['EstablishmentName', '<script>x</script>Wood', 'script', 'name', 'Wood'],
  ['Town', 'Wa\u202ere', 'turns-words', 'town', 'Ware'],
  ['Street', 'a\0b', 'control-characters', 'street', 'ab'],
  ['Postcode', 'nowhere', 'not-right', 'postcode', null],
  ['CensusDate', '31-02-2025', 'no-such-day', 'censusDay', null],
  ['Easting', '99999999', 'outside-uk', 'lat', null],
])(
  '%s with %j is told by its place, and the rest of the school is used',
  async (column, value, reason, key, wanted) => {
    const { records, faults, warnings } = await read(csv([another('100001', { [column]: value })]));
    expect(faults).toEqual([]);
    expect(warnings).toContain(`2 ${column} ${reason}`);
    expect(records[0]?.body[key]).toEqual(wanted);
  },
);

test('a school with a field of a megabyte, or without a name, is left out and named', async () => {
  const rows = [
    school,
    another('100001', { Street: 'x'.repeat(1_000_000) }),
    another('100002', { EstablishmentName: '' }),
  ];
  const { urns, leftOut, warnings } = await read(csv(rows));
  expect(urns).toEqual(['117676']);
  expect([...leftOut]).toEqual(['register-100001', 'register-100002']);
  expect(warnings).toEqual(['3 Street too-much-for-row', '4 EstablishmentName no-name']);
});
