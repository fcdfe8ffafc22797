import type { Marks } from './aloud-marks.ts';
import type { Passage } from './aloud-passages.ts';
import { isThere } from './aloud-places.ts';
import { type AloudSaying, sayingsFrom } from './aloud-sayings.ts';
import { chosenVoice, isUnheard, keepHeard, keepSpeed, keptAloud, soundedWrong, speedFor } from './aloud-settings.ts';
import type { Speaker } from './speaker.ts';
import { languageOf, voiceFor, voicesFor } from './voices.ts';

/** Why nothing is heard. `some`: the rest of the screen was read. */
export type Silence = 'no-words' | 'none' | 'network' | 'failed' | 'some';

export type ReaderState =
  | { is: 'off' }
  /** `still`: stopped, and the place is remembered. `asking`: whether that sounded like its language. */
  | { is: 'reading' | 'still' | 'asking'; lang: string }
  | { is: 'silent'; why: Silence; lang: string; canReadRest: boolean };

export type ReaderParts = {
  speaker: Speaker;
  marks: Marks;
  /** Words that leave the phone for no voice, whatever was chosen. */
  isPrivate(): boolean;
  /** All was read. True where there is more to come on another screen. */
  onEnd(): boolean;
};

type Desk = ReaderParts & {
  state: ReaderState;
  passages: readonly Passage[];
  sayings: readonly AloudSaying[];
  silent: readonly string[];
  at: number;
  run: AbortController;
  hearers: Set<() => void>;
};

export type Reader = ReturnType<typeof createReader>;

/** Reads passages of the page one sentence after the other. One reader has one voice: what it begins, ends the rest. */
export function createReader(parts: ReaderParts) {
  const desk: Desk = {
    ...parts,
    state: { is: 'off' },
    passages: [],
    sayings: [],
    silent: [],
    at: 0,
    run: new AbortController(),
    hearers: new Set(),
  };
  return {
    state: (): ReaderState => desk.state,
    subscribe: (hear: () => void) => {
      desk.hearers.add(hear);
      return () => void desk.hearers.delete(hear);
    },
    /** `pick`: with which to begin. `anyway`: also where most of it is in a language nobody here can speak. */
    begin: (passages: readonly Passage[], pick?: Pick, anyway?: boolean) => begin(desk, passages, pick, anyway),
    /** Silent at once; `goOn` begins with the sentence it was at. */
    stop: () => {
      if (desk.state.is !== 'reading') return;
      halt(desk);
      set(desk, { is: 'still', lang: langNow(desk) });
    },
    goOn: () => play(desk, firstOf(desk, 0)),
    skip: (way: 1 | -1) => play(desk, firstOf(desk, way)),
    jump: (pick: (sayings: readonly AloudSaying[]) => number) => {
      const to = pick(desk.sayings);
      if (to >= 0) void play(desk, to);
    },
    setSpeed: (speed: number) => {
      keepSpeed(langNow(desk), speed);
      if (desk.state.is === 'reading') void play(desk, desk.at);
    },
    /** Whether it sounded like its language. */
    answer: (heard: 'yes' | 'no') => {
      keepHeard(langNow(desk), heard);
      if (heard === 'yes') void play(desk, desk.at + 1);
      else void begin(desk, desk.passages);
    },
    readRest: () => begin(desk, desk.passages, undefined, true),
    again: () => begin(desk, desk.passages),
    close: () => {
      halt(desk);
      set(desk, { is: 'off' });
    },
    /** What is being read has gone from the page: a screen was left, a room was locked. */
    isGone: () => {
      const now = desk.sayings[desk.at];
      return now !== undefined && !isThere(now);
    },
  };
}

type Pick = (sayings: readonly AloudSaying[]) => number;

function set(desk: Desk, state: ReaderState): void {
  desk.state = state;
  if (state.is === 'off' || state.is === 'silent') desk.marks.clear();
  for (const hear of desk.hearers) hear();
}

function halt(desk: Desk): void {
  desk.run.abort();
  desk.speaker.quiet();
}

const langNow = ({ sayings, at }: Desk): string => sayings[at]?.lang ?? 'en-GB';

/** The beginning of this sentence, or of one before or after. */
function firstOf({ sayings, at }: Desk, way: 0 | 1 | -1): number {
  const sentence = sayings[at]?.sentence;
  if (way === 1) {
    const next = sayings.findIndex((one) => sentence !== undefined && one.sentence > sentence);
    return next === -1 ? sayings.length : next;
  }
  const wanted =
    way === 0 ? sentence : sayings.findLast((one) => sentence !== undefined && one.sentence < sentence)?.sentence;
  return Math.max(
    0,
    sayings.findIndex((one) => one.sentence === wanted),
  );
}

function voiceOf({ speaker, isPrivate }: Desk, lang: string): SpeechSynthesisVoice | undefined {
  if (soundedWrong(lang)) return undefined;
  return voiceFor(speaker.voices(), lang, keptAloud().internet && !isPrivate(), chosenVoice(lang));
}

/** Up to the first word nothing is waited for where the voices are known: an iPhone speaks only right after a tap. */
async function begin(desk: Desk, passages: readonly Passage[], pick: Pick = () => 0, anyway = false): Promise<void> {
  halt(desk);
  const run = new AbortController();
  const main = mostOf(passages);
  Object.assign(desk, { run, passages, sayings: [], at: 0 });
  if (desk.speaker.voices().length === 0) {
    set(desk, { is: 'reading', lang: main });
    await desk.speaker.whenVoices(run.signal);
    if (run.signal.aborted) return;
  }
  const { sayings, silent } = sayingsFrom(passages, (lang) => voiceOf(desk, lang) !== undefined);
  Object.assign(desk, { sayings, silent });
  const quiet = (why: Silence) => set(desk, { is: 'silent', why, lang: main, canReadRest: sayings.length > 0 });
  if (passages.length === 0) return quiet('no-words');
  if (sayings.length === 0 || (!anyway && !voiceOf(desk, main))) return quiet(whyNot(desk, main));
  await play(desk, Math.max(0, pick(sayings)));
}

const whyNot = ({ speaker, isPrivate }: Desk, lang: string): Silence =>
  !isPrivate() && !keptAloud().internet && voicesFor(speaker.voices(), lang) === 'network' ? 'network' : 'none';

/** The language of most letters. */
function mostOf(passages: readonly Passage[]): string {
  const letters = new Map<string, number>();
  for (const { text, lang } of passages.flatMap(({ pieces }) => pieces))
    letters.set(lang, (letters.get(lang) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), ['en-GB', 0] as [string, number])[0];
}

async function play(desk: Desk, from: number): Promise<void> {
  halt(desk);
  const run = new AbortController();
  desk.run = run;
  for (let at = from; at < desk.sayings.length; at++) {
    const now = desk.sayings[at];
    const voice = now && voiceOf(desk, now.lang);
    // What has gone from the page meanwhile is no longer anybody's to hear.
    if (!now || !voice || !isThere(now)) continue;
    desk.at = at;
    set(desk, { is: 'reading', lang: now.lang });
    desk.marks.show(desk.sayings, now);
    const onWord = (start: number) => desk.marks.word(now, start);
    const said = await desk.speaker.say({ text: now.text, voice, rate: speedFor(now.lang), onWord }, run.signal);
    if (run.signal.aborted) return;
    // Something else on this page began to speak.
    if (said === 'stopped') return set(desk, { is: 'still', lang: now.lang });
    if (said === 'failed') return set(desk, { is: 'silent', why: 'failed', lang: now.lang, canReadRest: false });
    if (isUnheard(now.lang)) return set(desk, { is: 'asking', lang: now.lang });
    await pause(now.rest, run.signal);
    if (run.signal.aborted) return;
  }
  end(desk);
}

function end(desk: Desk): void {
  const [lang] = desk.silent.filter((one) => languageOf(one) !== languageOf(langNow(desk)));
  if (lang !== undefined) set(desk, { is: 'silent', why: 'some', lang, canReadRest: false });
  else if (!desk.onEnd()) set(desk, { is: 'off' });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
