import * as z from 'zod/mini';
import {
  sealedEntrySchema,
  sealedIdSchema,
  sealedKeySchema,
  sealedLeftId,
  sealedLeftSchema,
} from '../records/sealed-records.ts';
import { type ChangeRule, put, type Reading, refused } from './change.ts';

const entryArgs = z.extend(sealedEntrySchema, { id: sealedIdSchema });
/** Adds one sealed entry. Said twice it is one; said of a log that was taken out it is none, and nobody is troubled. */
export const keepSealed: ChangeRule<z.infer<typeof entryArgs>> = {
  name: 'me-keep-sealed',
  scopes: ['person'],
  args: entryArgs,
  apply: ({ id, ...body }, _change, reading) => {
    const isKnown = reading.find(id) !== undefined || reading.isGone(id);
    return isKnown || hasLeft(body.log, reading) ? put() : put({ id, kind: 'me-sealed', version: 0, body });
  },
};

const keyArgs = z.extend(sealedKeySchema, { log: sealedIdSchema });
/** Begins a log, or wraps its key with a new code: the one before opens it no more. */
export const keepSealedKey: ChangeRule<z.infer<typeof keyArgs>> = {
  name: 'me-keep-sealed-key',
  scopes: ['person'],
  args: keyArgs,
  apply: ({ log, ...body }, _change, reading) => {
    if (hasLeft(log, reading)) return put();
    const found = reading.find(log);
    if (found && found.kind !== 'me-sealed-key') return refused('exists', log);
    return put({ id: log, kind: 'me-sealed-key', version: found?.version ?? 0, body });
  },
};

const leaveArgs = z.object({ log: sealedIdSchema });
/** Takes a whole log out of the account. Every device keeps what it can read already. */
export const leaveSealed: ChangeRule<z.infer<typeof leaveArgs>> = {
  name: 'me-leave-sealed',
  scopes: ['person'],
  args: leaveArgs,
  apply: ({ log }, _change, reading) => {
    const found = reading.find(sealedLeftId);
    const logs = leftLogs(reading);
    const entries = reading.all('me-sealed').filter(({ body }) => body.log === log);
    const key = reading.find(log);
    return {
      ok: true,
      puts: logs.includes(log)
        ? []
        : [{ id: sealedLeftId, kind: sealedLeftId, version: found?.version ?? 0, body: { logs: [...logs, log] } }],
      removes: [...entries.map(({ id }) => id), ...(key?.kind === 'me-sealed-key' ? [log] : [])],
    };
  },
};

function leftLogs(reading: Reading): string[] {
  const found = reading.find(sealedLeftId);
  return found ? sealedLeftSchema.parse(found.body).logs : [];
}

const hasLeft = (log: string, reading: Reading): boolean => leftLogs(reading).includes(log);
