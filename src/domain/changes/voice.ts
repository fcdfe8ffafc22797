import * as z from 'zod/mini';
import {
  filesOf,
  sharedFileBodySchema,
  type VoicePageBody,
  voiceCopySchema,
  voicePageBodySchema,
} from '../records/voice-records.ts';
import { type ChangeRule, put, type Reading, refused } from './change.ts';
import { audienceOf, createWithFiles, faultOf, standingCopy, takeBackCopy } from './voice-copies.ts';

const kind = 'voice-page';
const id = z.string().check(z.minLength(1), z.maxLength(80));

const pagesIn = (reading: Reading): { id: string; body: VoicePageBody }[] =>
  reading.all(kind).map((record) => ({ id: record.id, body: voicePageBodySchema.parse(record.body) }));

/** What the files are that a copy names; their bytes follow by the files' own road. */
export const sharedFilesSchema = z.array(z.object({ id, file: sharedFileBodySchema }));

const sharePageArgs = z.extend(voiceCopySchema, { id, files: sharedFilesSchema.check(z.maxLength(100)) });

/** Shares one page as it stands. */
export const sharePage: ChangeRule<z.infer<typeof sharePageArgs>> = {
  name: 'share-page',
  scopes: ['home', 'voice'],
  args: sharePageArgs,
  apply: ({ id, files, page, ...copy }, { scope }, reading) => {
    const fault = faultOf({ pages: [page], files, child: copy.child }, scope);
    if (fault) return fault;
    if (reading.isGone(copy.child)) return refused('gone', copy.child);
    // A phone restored from its copy says again what it had said.
    if (reading.find(id)?.kind === kind) return put();
    const before = standingCopy(pagesIn(reading), { ...copy, question: page.question });
    const replaces = before ? { replaces: before.id } : {};
    const body: VoicePageBody = { ...copy, to: audienceOf(scope), question: page.question, page, ...replaces };
    return createWithFiles({ id, kind, body, files }, reading);
  },
};

export const takeBackArgs = z.object({
  id,
  from: voiceCopySchema.shape.from,
  /** Whether it had left the phone, as the person saw it. */
  sent: z.boolean(),
});

export const takeBackPage: ChangeRule<z.infer<typeof takeBackArgs>> = {
  name: 'take-back-page',
  scopes: ['home', 'voice'],
  args: takeBackArgs,
  apply: (args, change, reading) =>
    takeBackCopy(args, change, reading, {
      ...{ kind, copies: pagesIn(reading) },
      filesIn: ({ page }) => (page ? filesOf(page) : []),
      traceOf: ({ page: _words, ...rest }) => rest,
    }),
};
