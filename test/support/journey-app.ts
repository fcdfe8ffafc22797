import { type BuiltApp, startBuiltApp } from './built-app.ts';
import { freshDatabase } from './database.ts';

/**
 * The real server over the real build, on a database of its own of the run's PostgreSQL: to make a whole PostgreSQL for
 * each journey took longer than most journeys. `npm start` with its bundled one is tried in start.test.ts and in
 * test/server/main.test.ts. `demo`: with the made-up families.
 */
export async function startJourneyApp({ demo = false } = {}): Promise<BuiltApp> {
  const database = await freshDatabase();
  const app = await startBuiltApp({ databaseUrl: database.url, env: { DEMO: demo ? '1' : '0' } });
  const dispose = async () => {
    await app.dispose();
    await database.close();
  };
  return { ...app, dispose };
}
