import { measureFirstScreen } from './measure-first-screen.ts';
import { measureStart } from './measure-start.ts';
import { measureSync } from './measure-sync.ts';
import { table } from './measured.ts';
import { openStand } from './stand.ts';

/** Each figure is a median of so many rounds, after one that warms up. */
const rounds = 5;

const stand = await openStand();
try {
  const results = [
    ...measureFirstScreen(),
    ...(await measureSync(stand, rounds)),
    // Last, because it ends the servers.
    ...(await measureStart(stand, rounds)),
  ];
  const met = results.every((one) => one.met);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ rounds, met, results })}\n`);
  else process.stdout.write(`${table(results)}\n`);
} finally {
  await stand.dispose();
}
