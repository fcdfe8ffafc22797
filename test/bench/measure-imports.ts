import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { faultList } from '../../src/server/content/fault-list.ts';
import { councilArea } from '../../src/server/content/schools/council-area.ts';
import { readSchools } from '../../src/server/content/schools/read-schools.ts';
import { writeManySchools } from '../server/content/schools/gias-world.ts';
import { readSchoolsAlone } from '../support/read-alone.ts';
import { against, type Measured } from './measured.ts';
import { inRounds } from './rounds.ts';

const rows = 50_000;

/** The register's file of all establishments, read as `import schools` does, beside the same file taken apart and let go. */
export async function measureImports(rounds: number): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const path = join(folder, 'edubasealldata20250422.csv');
  try {
    await writeManySchools(path, rows);
    const { size } = await stat(path);
    const { grew, rows: read } = await readSchoolsAlone(path, 32);
    if (read !== rows) throw new Error(`Of ${rows} rows ${read} were read.`);
    const took = await inRounds(rounds, [
      { name: 'ours', sample: () => timed(async () => (await readWhole(path)).rows) },
      { name: 'bare', sample: () => timed(async () => (await takeApart(path)) - 1) },
    ]);
    const of = (name: string) => took.get(name) ?? Number.NaN;
    return [
      against('reading 50,000 schools, beside csv-parse alone', 'ms', of('ours'), of('bare'), 2),
      against('… memory at the most, beside the file', 'kB', grew / 1000, size / 1000, 0.5),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timed(work: () => Promise<number>): Promise<number> {
  const from = performance.now();
  const count = await work();
  // Less work would be measured as fast.
  if (count !== rows) throw new Error(`Of ${rows} rows ${count} were read.`);
  return performance.now() - from;
}

function readWhole(path: string) {
  const area = councilArea('hertfordshire');
  if (!area) throw new Error('Hertfordshire is not known.');
  const [faults, warnings] = [faultList(), faultList()];
  return readSchools(path, { file: 'schools.csv', area, asOf: '2025-04-22', faults, warnings });
}

async function takeApart(path: string): Promise<number> {
  let count = 0;
  for await (const _ of createReadStream(path).pipe(parse())) count += 1;
  return count;
}
