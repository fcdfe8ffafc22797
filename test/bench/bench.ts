import { measureCompare } from './measure-compare.ts';
import { measureFirstScreen } from './measure-first-screen.ts';
import { measureImports } from './measure-imports.ts';
import { measureLanguages } from './measure-languages.ts';
import { measurePhoto } from './measure-photo.ts';
import { measureReading } from './measure-reading.ts';
import { measureSearch } from './measure-search.ts';
import { measureStart } from './measure-start.ts';
import { measureSync } from './measure-sync.ts';
import { table } from './measured.ts';
import { openStand } from './stand.ts';

/**
 * Each figure is a median of so many rounds, after one that warms up. Of 5, the ratio of two 40 ms samples moved between
 * 0.35 and 0.53 from run to run; a start of the whole app takes longer and moves less.
 */
const rounds = { sync: 25, compare: 3, imports: 3, search: 5, photo: 5, reading: 5, start: 9 };

const stand = await openStand();
try {
  const results = [
    ...measureFirstScreen(),
    ...measureLanguages(),
    ...(await measureSync(stand, rounds.sync)),
    ...(await measureCompare(stand, rounds.compare)),
    ...(await measureImports(rounds.imports)),
    ...(await measureSearch(rounds.search)),
    ...(await measurePhoto(stand, rounds.photo)),
    ...(await measureReading(stand, rounds.reading)),
    // Last, because it ends the servers.
    ...(await measureStart(stand, rounds.start)),
  ];
  const met = results.every((one) => one.met);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ rounds, met, results })}\n`);
  else process.stdout.write(`${table(results)}\n`);
} finally {
  await stand.dispose();
}
