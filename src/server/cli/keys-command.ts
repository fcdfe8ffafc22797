import type { KeyScope } from '../../protocol/council.ts';
import {
  addKey,
  isKeyScope,
  type KeyAnswer,
  type KeyLine,
  listKeys,
  rotateKey,
  withdrawKey,
} from '../council-api/keys.ts';
import type { Database } from '../database/open.ts';
import type { Command, CommandInput, ExitCode, Out } from './command.ts';

/** What each of them takes, itself included. */
const acts: Readonly<Record<string, number>> = { add: 3, list: 1, rotate: 2, withdraw: 2 };
const nameShape = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** `waymark keys add <name> <scope,scope> | list | rotate <name> | withdraw <name>` */
export const keysCommand: Command = {
  takes: ([act = '']) => (Object.hasOwn(acts, act) ? (acts[act] ?? 1) : 1),
  async check({ args: [act = '', name, scopes], out: { say, complain } }) {
    const wrong = (key: string): ExitCode => {
      complain(say(key));
      return 2;
    };
    if (!Object.hasOwn(acts, act)) return wrong('wrong.unknown');
    if (name !== undefined && !nameShape.test(name)) return wrong('wrong.key-name');
    return scopes === undefined || readScopes(scopes) ? undefined : wrong('wrong.key-scopes');
  },
  async run(input, { database: { db } }) {
    const { args, json, out } = input;
    const [act, name = '', scopes = ''] = args;
    if (act === 'add') return show(await addKey(db, name, readScopes(scopes) ?? []), input);
    if (act === 'rotate') return show(await rotateKey(db, name), input);
    if (act === 'withdraw') return withdraw(db, name, input);
    const keys = await listKeys(db);
    if (json) out.print(JSON.stringify(keys, null, 2));
    else if (keys.length === 0) out.complain(out.say('keys.none'));
    else for (const key of keys) out.print(lineOf(key, out));
    return 0;
  },
};

function readScopes(text: string): KeyScope[] | undefined {
  const scopes = text.split(',').map((scope) => scope.trim());
  return scopes.every(isKeyScope) ? [...new Set(scopes.filter(isKeyScope))] : undefined;
}

/** The key itself goes to stdout alone, so that it can be piped into a vault. */
function show(answer: KeyAnswer, { json, out }: CommandInput): ExitCode {
  if (!answer.ok) {
    out.complain(out.say(`refused.${answer.refused}`));
    return 1;
  }
  out.print(json ? JSON.stringify({ key: answer.key }) : answer.key);
  if (!json) out.complain(out.say('keys.once'));
  return 0;
}

async function withdraw(db: Database['db'], name: string, { json, out }: CommandInput): Promise<ExitCode> {
  const count = await withdrawKey(db, name);
  if (count === 0) {
    out.complain(out.say('refused.no-such-key'));
    return 1;
  }
  out.print(json ? JSON.stringify({ withdrawn: count }) : out.say('keys.withdrawn', { count }));
  return 0;
}

function lineOf({ name, id, scopes, created, expires, withdrawn, lastUsed }: KeyLine, { say }: Out): string {
  const isOver = expires !== null && expires.getTime() <= Date.now();
  const state = withdrawn ? 'stopped' : isOver ? 'over' : expires ? 'ending' : 'live';
  return say('keys.line', {
    name,
    id,
    scopes: scopes.join(','),
    created: created.toISOString().slice(0, 10),
    used: lastUsed ?? say('keys.never'),
    state: say(`keys.states.${state}`),
  });
}
