import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { readSen2 } from '../../../src/server/council/read-sen2.ts';
import { newRow, type RawRow } from '../../../src/server/council/sen2-tree.ts';
import { writeBladeCsv, writeSen2Xml } from '../../../src/server/council/write-sen2.ts';
import { aReturn, folder, person, requests, sana, stranger } from './sen2-world.ts';

const many = 50_000;
const wantedPerson = person(sana, requests({ ReceivedDate: '2025-11-03', RequestOutcome: 'A' }));
const otherPerson = person(stranger, requests({ ReceivedDate: '2025-10-06', RequestOutcome: 'A' }));

async function* bigXml(): AsyncGenerator<string> {
  const [before = '', after = ''] = writeSen2Xml(aReturn(2026, wantedPerson)).split('  </Persons>');
  yield before;
  const other = writeSen2Xml(aReturn(2026, otherPerson)).split('<Persons>')[1]?.split('  </Persons>')[0] ?? '';
  for (let index = 1; index < many; index += 1) yield other;
  yield `  </Persons>${after}`;
}

const isSana = (one: RawRow) => one.fields.get('UPN')?.text === sana.UPN;

test('of a return of 50,000 persons only those who are enrolled are held', async () => {
  const path = join(await folder(), 'sen2.xml');
  await pipeline(Readable.from(bigXml()), createWriteStream(path));
  const read = await readSen2(path, isSana);
  expect(read).toMatchObject({ faults: [], dropped: many - 1 });
  expect(read.persons).toHaveLength(1);
  expect(read.persons[0]?.below).toHaveLength(1);
});

test('the Blade CSV of as many persons holds no more, and finds what hangs below the one', async () => {
  const path = await folder();
  const files = writeBladeCsv(aReturn(2026, wantedPerson, otherPerson));
  for (const [name, text] of files) {
    const [header = '', one = '', other = ''] = text.split('\r\n');
    async function* lines() {
      yield `${header}\r\n${one}\r\n`;
      if (other) {
        for (let index = 2; index <= many; index += 1) {
          const isPerson = name.endsWith('person.csv');
          // Columns: own id, NativeId, order, sourceid, parent's id.
          yield `${other.replace(/^2,2,2,,[^,]*/, `${index},2,2,,${isPerson ? 1 : index}`)}\r\n`;
        }
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(join(path, name)));
  }
  const read = await readSen2(path, isSana);
  expect(read).toMatchObject({ faults: [], dropped: many - 1 });
  expect(read.persons).toHaveLength(1);
  expect(read.persons[0]?.below).toHaveLength(1);
});

test('of somebody who is held, only the fields a timeline needs are read', async () => {
  const path = join(await folder(), 'sen2.xml');
  await pipeline(Readable.from([writeSen2Xml(aReturn(2026, wantedPerson))]), createWriteStream(path));
  const { persons } = await readSen2(path, () => true);
  expect([...(persons[0] ?? newRow('person', '', 0)).fields.keys()].sort()).toEqual([
    'Forename',
    'PersonBirthDate',
    'Surname',
    'UPN',
  ]);
});
