import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSchoolsAlone } from '../../../support/read-alone.ts';
import { giasFile, writeManySchools } from './gias-world.ts';

const rows = 50_000;

test('the whole register is read in the room of a small part of it', async () => {
  const path = await giasFile('');
  await writeManySchools(path, rows);
  const { size } = await stat(path);
  expect(size).toBeGreaterThan(55e6);
  // Held as text it would be more than 60 MB of heap: the process would end.
  const read = await readSchoolsAlone(path, 32);
  expect(read).toMatchObject({ rows, records: rows / 50, faults: 0 });
  expect(read.grew).toBeLessThan(size / 2);
}, 120_000);
