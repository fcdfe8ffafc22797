import type { Config } from '../config.ts';
import type { Database } from '../database/open.ts';
import type { Say } from './say.ts';

/** 0 done, 1 refused with nothing changed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export type Out = {
  say: Say;
  /** What was asked for. With `--json` nothing else comes this way. */
  print(text: string): void;
  /** What went wrong and what to look at. */
  complain(text: string): void;
};

/** What a command stands on once the installation is open. */
export type Installation = { database: Database; config: Config; matchKey: string };

/** Options that are given or not, beside `--json` and `--dry-run`. */
export const flags = ['allow-removals', 'checked', 'xliff'] as const;
export type Flag = (typeof flags)[number];

/** Options that take a value. */
export const valueOptions = ['document', 'since', 'ack', 'council', 'as-of', 'by', 'pack'] as const;
export type ValueOption = (typeof valueOptions)[number];

export type CommandInput = {
  args: string[];
  json: boolean;
  dryRun: boolean;
  /** Those that were given. */
  flags: readonly Flag[];
  /** What was given of the options in `Command.options`. */
  options: Partial<Record<ValueOption, string>>;
  out: Out;
};

export type Command = {
  /** How many arguments it takes; worked out from the first of them where that differs. */
  takes: number | ((args: readonly string[]) => number);
  /** Options it takes beside `--json`; any other is wrong use. */
  options?: readonly (ValueOption | Flag | 'dry-run')[];
  /** Checked before a database is opened: wrong use must be fast and touch nothing. */
  check?(input: CommandInput): Promise<ExitCode | undefined>;
  run(input: CommandInput, installation: Installation): Promise<ExitCode>;
};
