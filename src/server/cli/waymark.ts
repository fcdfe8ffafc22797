import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import {
  type Command,
  type CommandInput,
  type ExitCode,
  type Flag,
  flags as flagNames,
  type Out,
  type ValueOption,
  valueOptions,
} from './command.ts';
import { outliveReader } from './outlive-reader.ts';
import { speaker } from './say.ts';

/** Each command is loaded when it is asked for: `clock` must not wait for a database driver. */
const commands: Record<string, () => Promise<Command>> = {
  enrol: async () => (await import('./enrol-command.ts')).enrolCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  list: async () => (await import('./list-command.ts')).listCommand,
  show: async () => (await import('./show-command.ts')).showCommand,
  audit: async () => (await import('./audit-command.ts')).auditCommand,
  invite: async () => (await import('./invite-command.ts')).inviteCommand,
  withdraw: async () => (await import('./withdraw-command.ts')).withdrawCommand,
  inbox: async () => (await import('./inbox-command.ts')).inboxCommand,
  reply: async () => (await import('./reply-command.ts')).replyCommand,
  keys: async () => (await import('./keys-command.ts')).keysCommand,
  languages: async () => (await import('./languages-command.ts')).languagesCommand,
  backup: async () => (await import('./backup-command.ts')).backupCommand,
  restore: async () => (await import('./restore-command.ts')).restoreCommand,
};

function readArgs(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...{ json: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
        ...(Object.fromEntries(valueOptions.map((name) => [name, { type: 'string' }])) as Record<
          ValueOption,
          { type: 'string' }
        >),
        ...(Object.fromEntries(flagNames.map((name) => [name, { type: 'boolean' }])) as Record<
          Flag,
          { type: 'boolean' }
        >),
      },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return undefined;
    throw error;
  }
}

async function waymark(words: string[], out: Out): Promise<ExitCode> {
  const { say, print, complain } = out;
  const wrong = (key: string): ExitCode => {
    complain(say(key));
    complain(say('usage'));
    return 2;
  };
  const parsed = readArgs(words);
  if (!parsed) return wrong('wrong.option');
  const [name = '', ...args] = parsed.positionals;
  if (parsed.values.help) {
    print(say('usage'));
    return 0;
  }
  if (name === 'serve') return args.length > 0 ? wrong('wrong.arguments') : serve();
  if (name === 'clock') return args.length === 1 ? clock(args[0] ?? '') : wrong('wrong.arguments');
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return wrong('wrong.unknown');
  const command = await load();
  const takes = typeof command.takes === 'number' ? command.takes : command.takes(args);
  if (args.length !== takes) return wrong('wrong.arguments');
  const { json = false, 'dry-run': dryRun = false, help: _, ...rest } = parsed.values;
  const flags = flagNames.filter((flag) => rest[flag]);
  const options = Object.fromEntries(
    valueOptions.filter((option) => rest[option] !== undefined).map((option) => [option, rest[option]]),
  );
  const given = [...Object.keys(options), ...flags, ...(dryRun ? ['dry-run'] : [])];
  if (given.some((option) => !command.options?.some((own) => own === option))) return wrong('wrong.option');
  const input = { args, json, dryRun, flags, options, out };
  return (await command.check?.(input)) ?? onInstallation(command, input);
}

async function clock(path: string): Promise<ExitCode> {
  const { runClock } = await import('./clock.ts');
  return (await runClock(path)) as ExitCode;
}

/** Stays until the server is told to stop. */
async function serve(): Promise<ExitCode> {
  const { runServer } = await import('../main.ts');
  return runServer(process.env);
}

/** Works beside a running server and without one: both share the database of the same data folder. */
async function onInstallation(command: Command, input: CommandInput): Promise<ExitCode> {
  const answer = readConfig(process.env);
  if (!answer.ok) {
    for (const sentence of answer.sentences) input.out.complain(sentence);
    return 2;
  }
  const { config } = answer;
  const { openDatabase } = await import('../database/open.ts');
  const { openSecrets } = await import('../secrets.ts');
  const database = await openDatabase(config);
  try {
    return await command.run(input, { database, config, matchKey: openSecrets(config.dataDir).match });
  } finally {
    await database.close();
  }
}

/** By their codes (`ECONNREFUSED`, `28P01`): what they say may hold an address or a row. */
function causesOf(error: unknown): string[] {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return [];
  return ['code' in cause ? String(cause.code) : cause.name, ...causesOf(cause)];
}

outliveReader(process.stdout);
outliveReader(process.stderr);
const say = speaker();
const out: Out = {
  say,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};
try {
  process.exitCode = await waymark(process.argv.slice(2), out);
} catch (error) {
  // Only where it happened: a database error also carries the row it failed on.
  out.complain(say('broken'));
  out.complain(error instanceof Error ? (error.stack ?? error.name) : 'unknown');
  for (const code of causesOf(error)) out.complain(`    caused by ${code}`);
  process.exitCode = 1;
}
