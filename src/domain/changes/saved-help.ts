import * as z from 'zod/mini';
import {
  isSameService,
  type SavedService,
  savedHelpId,
  savedHelpSchema,
  savedServiceSchema,
} from '../records/saved-records.ts';
import { type ChangeRule, type Outcome, put, type Reading } from './change.ts';

const unsaveArgs = z.pick(savedServiceSchema, { council: true, service: true });

/** Keeps somebody who can help at hand. A set: two phones never undo each other's hearts. */
export const saveHelp: ChangeRule<SavedService> = {
  name: 'save-help',
  scopes: ['person'],
  args: savedServiceSchema,
  apply: (service, _change, reading) => {
    const { saved } = before(reading);
    const isHere = saved.some((one) => isSameService(one, service));
    return now(
      isHere ? saved.map((one) => (isSameService(one, service) ? service : one)) : [...saved, service],
      reading,
    );
  },
};

export const unsaveHelp: ChangeRule<z.infer<typeof unsaveArgs>> = {
  name: 'unsave-help',
  scopes: ['person'],
  args: unsaveArgs,
  apply: (service, _change, reading) =>
    now(
      before(reading).saved.filter((one) => !isSameService(one, service)),
      reading,
    ),
};

const before = (reading: Reading) => savedHelpSchema.parse(reading.find(savedHelpId)?.body ?? { saved: [] });

const now = (saved: SavedService[], reading: Reading): Outcome =>
  put({ id: savedHelpId, kind: savedHelpId, version: reading.find(savedHelpId)?.version ?? 0, body: { saved } });
