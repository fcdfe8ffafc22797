import * as z from 'zod/mini';
import {
  filesOfProfile,
  pagesOfProfile,
  type VoiceProfileBody,
  voiceProfileBodySchema,
  voiceProfileCopySchema,
} from '../records/voice-profile-records.ts';
import { type ChangeRule, put, type Reading, refused } from './change.ts';
import { sharedFilesSchema, takeBackArgs } from './voice.ts';
import { audienceOf, createWithFiles, faultOf, standingCopy, takeBackCopy } from './voice-copies.ts';

const kind = 'voice-profile';

const profilesIn = (reading: Reading): { id: string; body: VoiceProfileBody }[] =>
  reading.all(kind).map((record) => ({ id: record.id, body: voiceProfileBodySchema.parse(record.body) }));

const shareProfileArgs = z.extend(voiceProfileCopySchema, {
  id: takeBackArgs.shape.id,
  files: sharedFilesSchema.check(z.maxLength(300)),
});

/** Shares their one page, or their words for Section A, as it stands: one copy of all that was chosen for it. */
export const shareProfile: ChangeRule<z.infer<typeof shareProfileArgs>> = {
  name: 'share-profile',
  scopes: ['home', 'voice'],
  args: shareProfileArgs,
  apply: ({ id, files, profile, ...copy }, { scope }, reading) => {
    const fault = faultOf({ pages: pagesOfProfile(profile), files, child: copy.child }, scope);
    if (fault) return fault;
    if (reading.isGone(copy.child)) return refused('gone', copy.child);
    // A phone restored from its copy says again what it had said.
    if (reading.find(id)?.kind === kind) return put();
    const before = standingCopy(profilesIn(reading), { ...copy, form: profile.form });
    const replaces = before ? { replaces: before.id } : {};
    const body: VoiceProfileBody = { ...copy, to: audienceOf(scope), form: profile.form, profile, ...replaces };
    return createWithFiles({ id, kind, body, files }, reading);
  },
};

export const takeBackProfile: ChangeRule<z.infer<typeof takeBackArgs>> = {
  name: 'take-back-profile',
  scopes: ['home', 'voice'],
  args: takeBackArgs,
  apply: (args, change, reading) =>
    takeBackCopy(args, change, reading, {
      ...{ kind, copies: profilesIn(reading) },
      filesIn: ({ profile }) => (profile ? filesOfProfile(profile) : []),
      traceOf: ({ profile: _words, ...rest }) => rest,
    }),
};
