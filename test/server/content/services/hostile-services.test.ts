import { expect, test } from 'vitest';
import { modernPage, read, service } from './oruk-world.ts';

const huge = 'x'.repeat(1024 * 1024);
const location = (over: object) => ({ service_at_locations: [{ id: 'l', location: { id: 'x', ...over } }] });
const phone = (number: unknown) => ({ contacts: [{ phones: [{ number }] }] });

test.each<[string, object, string, object]>([
  ['a script', { description: '<script>x</script>Sleep' }, 'description script', { summary: 'Sleep' }],
  ['HTML', { description: '<b>Sleep</b>' }, 'description markup', { summary: 'Sleep' }],
  ['a formula', { description: '=cmd|x' }, 'description formula', { summary: '=cmd|x' }],
  ['a link that runs', { url: 'javascript:alert(1)' }, 'url not-a-link', { url: undefined }],
  ['a link that holds a page', { url: 'data:text/html,x' }, 'url not-a-link', { url: undefined }],
  ['a link that is no page', { url: 'ftp://example.org/x' }, 'url not-a-link', { url: undefined }],
  ['a link with a password', { url: 'https://a:b@example.org' }, 'url not-a-link', { url: undefined }],
  ['a link into the own network', { url: 'http://localhost/x' }, 'url not-a-link', { url: undefined }],
  ['NUL', { description: 'a\0b' }, 'description control-characters', { summary: 'ab' }],
  ['signs that turn words round', { name: 'a\u202eb' }, 'name turns-words', { name: 'ab' }],
  ['half a character', { description: 'a\ud800b' }, 'description not-text', { summary: 'ab' }],
  ['ages crossed', { minimum_age: 16, maximum_age: 5 }, 'minimum_age ages-crossed', { ageRange: undefined }],
  ['an absurd age', { minimum_age: 5, maximum_age: 999 }, 'maximum_age unlikely-age', { ageRange: '5+' }],
  ['an age below nought', { minimum_age: -1, maximum_age: 5 }, 'minimum_age unlikely-age', { ageRange: '0-5' }],
  [
    'a phone number that is none',
    phone('nobody answers'),
    'contacts[0].phones[0].number not-a-phone',
    { phone: undefined },
  ],
  ['a phone number of noughts', phone('00000000000'), 'contacts[0].phones[0].number not-a-phone', { phone: undefined }],
  ['an email that is none', { email: 'a b@c' }, 'email not-an-email', { email: undefined }],
  [
    'a place in the sea',
    location({ latitude: 0.5, longitude: 51 }),
    'service_at_locations[0].location.latitude outside-uk',
    { lat: undefined },
  ],
  [
    'a place that is no number',
    location({ latitude: 'north', longitude: '0.1' }),
    'service_at_locations[0].location.latitude outside-uk',
    { lat: undefined },
  ],
  ['a list where a text belongs', { description: ['x'] }, 'description not-a-value', { summary: '' }],
  ['a text where a list belongs', { schedules: 'always' }, 'schedules not-a-list', { hours: undefined }],
  ['a text where a thing belongs', { languages: ['so'] }, 'languages[0] not-a-value', { languages: undefined }],
  [
    'hours of no clock',
    { schedules: [{ byday: 'MO', opens_at: '25:00', closes_at: '26:00' }] },
    'schedules[0].opens_at not-hours',
    { hours: undefined },
  ],
  ['hours of no day', { schedules: [{ byday: 'XX', opens_at: '09:00' }] }, 'schedules[0].byday not-hours', {}],
  ['a check that is still to come', { assured_date: '2062-01-01' }, 'assured_date in-the-future', { asOf: undefined }],
  ['a day that is none', { assured_date: 'soon' }, 'assured_date not-a-date', { asOf: undefined }],
])('%s is told by its place, and the good part of the row is used', async (_, over, warning, wanted) => {
  const { bodies, faults, warnings } = await read(modernPage(service('good'), service('odd', over)), 'x');
  expect(faults).toEqual([]);
  expect(warnings).toEqual([`x contents[1].${warning}`]);
  expect(bodies.map(({ id }) => id)).toEqual(['good', 'odd']);
  for (const [key, value] of Object.entries(wanted)) expect(bodies[1]?.[key]).toEqual(value);
});

test.each([
  ['a field of a megabyte', { description: huge }, 'description too-much-for-row'],
  ['a megabyte of tags and no word', { description: '<p>'.repeat(350_000) }, 'description too-much-for-row'],
  ['a name as long as a book', { name: 'x'.repeat(1001) }, 'name too-much-for-row'],
  ['no name', { name: '  ' }, 'name no-name'],
])('a row with %s is left out and named; the others go on', async (_, over, warning) => {
  const { ids, faults, warnings, leftOut } = await read([service('good'), service('odd', over)], 'x');
  expect({ ids, faults, warnings }).toEqual({ ids: ['good'], faults: [], warnings: [`x [1].${warning}`] });
  expect([...leftOut]).toEqual(['odd']);
});

const deep = (levels: number) => `[{"id":"a","name":"A","x":${'['.repeat(levels)}${']'.repeat(levels)}}]`;
test.each<[string, unknown, string]>([
  ['no id', [service('a'), { name: 'B', contacts: [] }], 'x [1].id wanted'],
  ['an id that is no text', [{ id: { a: 1 }, name: 'B' }], 'x [0].id wanted'],
  ['an id with half a character', [{ id: 'a\ud800', name: 'B' }], 'x [0].id wanted'],
  ['an id that is there twice', [service('a'), service('a', { name: 'B' })], 'x [1].id twice'],
  ['something else among the services', modernPage(service('a'), 'b'), 'x contents[1] not-services'],
  ['no services at all', { hello: 'world' }, 'x not-services'],
  ['a number', '  [1]', 'x [0] not-services'],
  ['JSON that ends too soon', '[\n{"id":\n', 'x 2 not-json'],
  ['JSON of 200 levels', deep(200), 'x too-deep'],
  ['JSON of 200,000 levels', deep(200_000), 'x too-deep'],
  ['JSON in UTF-16', Buffer.from('\ufeff[{"id":"a","name":"A"}]', 'utf16le'), 'x utf-16'],
  ['JSON in UTF-16 without its mark', Buffer.from('[{"id":"a","name":"A"}]', 'utf16le'), 'x utf-16'],
  ['JSON that is not whole UTF-8', Buffer.from('[{"id":"a","name":"Caf\xe9"}]', 'latin1'), 'x not-utf8'],
  ['more than 64 MB of JSON', Buffer.alloc(64 * 1024 * 1024 + 1, '['), 'x page-too-big'],
  ['a list in UTF-16', Buffer.from('\ufeffid,name\r\na,A', 'utf16le'), 'x utf-16'],
  ['a list without ids', 'name,phone\r\nA,1', 'x 1 id no-id-column'],
  ['a list with two columns of a name', 'id,name,Name\r\na,A,B', 'x 1 name column-twice'],
  ['a row of another width', 'id,name\r\na,A\r\nb', 'x 3 columns-differ'],
  ['a row without an id', 'id,name\r\na,A\r\n,B', 'x 3 id wanted'],
  ['an id twice in a list', 'id,name\r\na,"A\r\nB"\r\na,B', 'x 4 id twice'],
  ['an open quotation mark', 'id,name\r\na,"A\r\nb,B', 'x 2 quotes'],
  ['a row without end', `id,name\r\na,"${'A'.repeat(9 * 1024 * 1024)}`, 'x 2 too-much-for-row'],
  ['an empty file', '', 'x 1 ends-too-soon'],
])('%s refuses the whole, by its place', async (_, content, fault) => {
  expect((await read(content, 'x')).faults).toEqual([fault]);
});

test('the same row twice is one row: a feed that changes while it is read gives it again', async () => {
  expect(await read([service('a'), service('a')])).toMatchObject({ ids: ['a'], faults: [], warnings: [] });
});

test('UTF-8 with a broken place is read as UTF-8, and the place is named', async () => {
  const list = Buffer.concat([Buffer.from('id,name\na,Café ééé\nb,Caf'), Buffer.from([0xc3, 0x28]), Buffer.from('\n')]);
  const { bodies, warnings } = await read(list, 'x');
  expect(bodies[0]).toMatchObject({ name: 'Café ééé' });
  expect(warnings).toEqual(['x 3 name not-text']);
});

test('of thousands of harmless faults enough are told, and all are counted', async () => {
  const many = Array.from({ length: 1500 }, (_, index) => service(`s${index}`, { description: '<p>x</p>' }));
  const { warnings } = await read([...many, service('last', { url: 'javascript:x' })]);
  expect(warnings).toHaveLength(201);
  expect(warnings.at(-1)).toContain('not-a-link');
});

test('a place on the meridian is at nought, not at less: the database would give back another number', async () => {
  const { bodies } = await read([service('a', location({ latitude: 51.5, longitude: -0.000001 }))]);
  expect(Object.is(bodies[0]?.lng, 0)).toBe(true);
});
