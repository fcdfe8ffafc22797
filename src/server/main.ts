import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { londonDate } from '../domain/calendar-date.ts';
import { createMailer, type Mailer } from './access/mail.ts';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { importShippedPacks } from './content/shipped-packs.ts';
import { type Database, openDatabase } from './database/open.ts';
import { openSecrets, type Secrets } from './secrets.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const startLock = 4_926_114;

export type RunningServer = { address: string; close(): Promise<void> };

/** Opens the database, brings it up to date, fills an empty demo and listens. */
export async function startServer(config: Config): Promise<RunningServer> {
  const database = await openDatabase(config);
  const { db, url } = database;
  try {
    const secrets = openSecrets(config.dataDir);
    const logger = { level: config.logLevel, stream: process.stderr };
    const mailer = createMailer(config, db, (sentence) => process.stderr.write(`${sentence}\n`));
    await atOneStart(db, async () => {
      if (config.demo) await fillDemo(database, mailer, secrets, config);
      await importShippedPacks(db);
    });
    const translation = join(config.dataDir, 'translation');
    const signed = join(config.dataDir, 'signed');
    const app = await buildApp({ config, db, url, secrets, mailer, dist, logger, translation, signed });
    const close = async () => {
      await app.close();
      await database.close();
    };
    try {
      return { address: await app.listen({ port: config.port, host: config.host }), close };
    } catch (error) {
      await app.close();
      throw error;
    }
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** One start at a time, however many processes start on the same database. */
async function atOneStart(db: Database['db'], work: () => Promise<void>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${startLock})`.execute(connection);
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(${startLock})`.execute(connection);
    }
  });
}

/** Only where there is nothing of anybody yet. */
async function fillDemo({ db }: Database, mailer: Mailer, secrets: Secrets, config: Config): Promise<void> {
  const { isEmpty, seedDemo } = await import('./council/demo.ts');
  if (!(await isEmpty(db))) return;
  const address = config.publicUrl ?? `http://${config.host}:${config.port}`;
  await seedDemo({ db, mailer, matchKey: secrets.match, today: londonDate(new Date()), address });
}

/**
 * Runs the server until it is asked to stop. Answers the exit code: 0 stopped, 1 could not start, 2 a variable is
 * wrong.
 */
export async function runServer(env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const answer = readConfig(env);
  if (!answer.ok) {
    process.stderr.write(`${answer.sentences.join('\n')}\n`);
    return 2;
  }
  const asked = Promise.withResolvers<void>();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => asked.resolve());
  try {
    const server = await startServer(answer.config);
    process.stdout.write(`Waymark is on ${server.address}\n`);
    await asked.promise;
    await server.close();
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, answer.config)}\n`);
    return 1;
  }
}

function sentenceOf(error: unknown, { port, host }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Something else is using ${host}:${port}. Stop it, or set PORT to another number.`;
  if (code === 'EACCES') return `This user may not listen on ${host}:${port}. Set PORT to 1024 or more.`;
  return `Waymark could not start: ${reasonsOf(error).join(': ')}`;
}

/** An error that has no message of its own (a refused connection) has a code. */
function reasonsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return [error.message || code, ...reasonsOf(error.cause)];
}

if (import.meta.main) {
  process.exitCode = await runServer(process.env);
  // Everything is closed and said; whatever still holds the process must not keep an operator waiting.
  setTimeout(() => process.exit(), 1000).unref();
}
