import * as z from 'zod/mini';
import { languageOf } from './voices.ts';

export const slowest = 0.6;
export const fastest = 1.4;
export const usualSpeed = 0.9;

const places = z.catch(z.record(z.string(), z.string()), {});
const flag = z.catch(z.boolean(), false);

/** How this device reads aloud, by language. Voices are a device's own, so this goes to no other. */
const keptSchema = z.object({
  speed: z.catch(z.record(z.string(), z.number().check(z.gte(slowest), z.lte(fastest))), {}),
  voice: places,
  /** Whether what was heard was the language it should be. */
  heard: z.catch(z.record(z.string(), z.enum(['yes', 'no'])), {}),
  /** Words may go to the maker of a voice. Never those of This is Me. */
  internet: flag,
  /** After one screen of a way through, on to the next. */
  onwards: flag,
  /** A button of its own beside "Aa". */
  button: flag,
});
export type KeptAloud = z.infer<typeof keptSchema>;

const place = 'waymark-aloud';
/** Somebody changed how this device reads aloud. */
export const aloudChosen = 'waymark-aloud-chosen';

export function keptAloud(): KeptAloud {
  try {
    return keptSchema.parse(Object(JSON.parse(localStorage.getItem(place) ?? '{}')));
  } catch {
    // As in reading-settings.ts.
    return keptSchema.parse({});
  }
}

export function keepAloud(part: Partial<KeptAloud>): void {
  try {
    localStorage.setItem(place, JSON.stringify({ ...keptAloud(), ...part }));
  } catch {
    // As in reading-settings.ts.
  }
  document.dispatchEvent(new Event(aloudChosen));
}

export const speedFor = (lang: string, { speed } = keptAloud()): number => speed[languageOf(lang)] ?? usualSpeed;
export const chosenVoice = (lang: string, { voice } = keptAloud()): string | undefined => voice[languageOf(lang)];

/** One step slower or faster; undefined at the end of the scale. */
export function stepSpeed(lang: string, way: 1 | -1): number | undefined {
  const next = Math.round((speedFor(lang) + way * 0.1) * 10) / 10;
  return next < slowest || next > fastest ? undefined : next;
}

export function keepSpeed(lang: string, speed: number): void {
  keepAloud({ speed: { ...keptAloud().speed, [languageOf(lang)]: speed } });
}

/** `auto`: whichever fits best. It is asked anew how it sounds. */
export function keepVoice(lang: string, chosen: string): void {
  const { voice, heard } = keptAloud();
  const { [languageOf(lang)]: _voice, ...otherVoices } = voice;
  const { [languageOf(lang)]: _heard, ...otherHeard } = heard;
  keepAloud({
    voice: chosen === 'auto' ? otherVoices : { ...otherVoices, [languageOf(lang)]: chosen },
    heard: otherHeard,
  });
}

export function keepHeard(lang: string, heard: 'yes' | 'no'): void {
  keepAloud({ heard: { ...keptAloud().heard, [languageOf(lang)]: heard } });
}

/** Android reads a language whose voice is not installed in an English one: so English needs no asking. */
export const isUnheard = (lang: string): boolean =>
  languageOf(lang) !== 'en' && keptAloud().heard[languageOf(lang)] === undefined;
export const soundedWrong = (lang: string): boolean => keptAloud().heard[languageOf(lang)] === 'no';
