import { resolve } from 'node:path';
import * as z from 'zod/mini';

/** What the operator says through the environment (design §8). */
export type Config = {
  port: number;
  host: string;
  /**
   * Absolute. Holds the bundled database, the secrets, and what the operator put there: a translator (`translation/`),
   * signed videos (`signed/`).
   */
  dataDir: string;
  /** Absent: the PostgreSQL that came with `npm ci`, in `dataDir`. */
  databaseUrl: string | undefined;
  demo: boolean;
  publicUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** How many proxies stand in front, so that rate limits see the address behind them. */
  proxies: number;
  logLevel: (typeof logLevels)[number];
};

export type ConfigAnswer = { ok: true; config: Config } | { ok: false; sentences: string[] };

const link = (protocols: RegExp) => z.string().check(z.refine((text) => protocols.test(text) && URL.canParse(text)));
const whole = (least: number, most: number) =>
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)).check(z.gte(least), z.lte(most));

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Each variable with the sentence said when its value is wrong. Values are never repeated: one may hold a password. */
const variables = {
  PORT: { schema: whole(0, 65_535), wanted: 'a number from 0 to 65535' },
  HOST: { schema: z.string().check(z.regex(/^[a-z0-9.:-]+$/i)), wanted: 'a host name or an IP address' },
  DATA_DIR: { schema: z.string().check(z.minLength(1)), wanted: 'a folder' },
  DATABASE_URL: { schema: link(/^postgres(ql)?:\/\//), wanted: 'an address that starts with postgres://' },
  DEMO: { schema: z.enum(['0', '1']), wanted: '0 (off) or 1 (on)' },
  PUBLIC_URL: { schema: link(/^https?:\/\//), wanted: 'an address that starts with https:// or http://' },
  SMTP_URL: { schema: link(/^smtps?:\/\//), wanted: 'an address that starts with smtp:// or smtps://' },
  MAIL_FROM: { schema: z.string().check(z.regex(/\S+@\S+/)), wanted: 'an e-mail address' },
  LOG_LEVEL: { schema: z.enum(logLevels), wanted: `one of ${logLevels.join(', ')}` },
  PROXIES: { schema: whole(0, 10), wanted: 'a number from 0 to 10' },
} as const;
type Name = keyof typeof variables;

/** An empty variable counts as one that is not set. */
export function readConfig(env: Record<string, string | undefined>): ConfigAnswer {
  const sentences: string[] = [];
  const read = <N extends Name>(name: N): z.output<(typeof variables)[N]['schema']> | undefined => {
    const text = env[name];
    if (text === undefined || text === '') return undefined;
    const { schema, wanted } = variables[name];
    const parsed = schema.safeParse(text);
    if (!parsed.success) sentences.push(`${name} must be ${wanted}.`);
    return parsed.data as z.output<(typeof variables)[N]['schema']> | undefined;
  };
  const databaseUrl = read('DATABASE_URL');
  const demo = read('DEMO');
  const config: Config = {
    port: read('PORT') ?? 8080,
    host: read('HOST') ?? '127.0.0.1',
    dataDir: resolve(read('DATA_DIR') ?? '.data'),
    databaseUrl,
    demo: demo === undefined ? databaseUrl === undefined : demo === '1',
    publicUrl: read('PUBLIC_URL'),
    smtpUrl: read('SMTP_URL'),
    mailFrom: read('MAIL_FROM') ?? 'Waymark <waymark@localhost>',
    proxies: read('PROXIES') ?? 0,
    logLevel: read('LOG_LEVEL') ?? 'warn',
  };
  return sentences.length > 0 ? { ok: false, sentences } : { ok: true, config };
}
