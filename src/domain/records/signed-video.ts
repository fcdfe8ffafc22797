import * as z from 'zod/mini';
import { isCalendarDate } from '../calendar-date.ts';

const words = z.string().check(z.minLength(1));
/** On the operator's own server (`DATA_DIR/signed`), and nowhere else: nobody else learns who watches. */
const file = (ending: string) =>
  z.string().check(z.regex(new RegExp(`^/api/signed/[a-z0-9][a-z0-9_-]{0,80}\\.${ending}$`)));

/** A page of the app in British Sign Language: the video, what is said in it, and who signs. */
export const signedVideoSchema = z.looseObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,60}$/i)),
  /** The screen it belongs to: `/rights`. */
  page: z.string().check(z.regex(/^\/[a-z0-9/_-]*$/)),
  title: words,
  video: file('(?:webm|mp4)'),
  /** WebVTT. https://www.w3.org/TR/webvtt1/ */
  captions: file('vtt'),
  /** All of it as text; a blank line parts paragraphs. */
  transcript: words,
  seconds: z.number().check(z.gt(0)),
  bytes: z.int().check(z.gt(0)),
  signedBy: words,
  /** When it was signed. */
  signedOn: z.string().check(z.refine(isCalendarDate)),
  source: words,
  seen: z.enum(['seed', 'published page', 'from memory']),
  asOf: z.nullish(z.string()),
});
export type SignedVideo = z.infer<typeof signedVideoSchema>;
