import { type Said, sayOne } from './say-one.ts';

/** The part of the browser that speaks: https://wicg.github.io/speech-api/#tts-section */
export type Speech = Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>;

export type Words = {
  text: string;
  voice: SpeechSynthesisVoice;
  /** 1 is as usual. */
  rate: number;
  /** A word begins here in the text. Not every voice tells. */
  onWord?: ((start: number) => void) | undefined;
};

export type Speaker = {
  /** Those the browser knows now; Chrome's come a while after they were asked for first. */
  voices(): readonly SpeechSynthesisVoice[];
  whenVoices(signal: AbortSignal): Promise<readonly SpeechSynthesisVoice[]>;
  say(words: Words, signal: AbortSignal): Promise<Said>;
  /** Whoever is speaking on this page. */
  quiet(): void;
};

/** Where none have come by then there are none. */
const voicesWithin = 1500;

/** Nothing where the browser cannot speak. */
export function createSpeaker(speech: Partial<Speech> = globalThis): Speaker | undefined {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance } = speech;
  if (!synthesis || !SpeechSynthesisUtterance) return undefined;
  const voices = () => synthesis.getVoices();
  return {
    voices,
    whenVoices: async (signal) => {
      if (voices().length > 0 || signal.aborted) return voices();
      await new Promise<void>((resolve) => {
        const wait = setTimeout(resolve, voicesWithin);
        const come = () => {
          clearTimeout(wait);
          resolve();
        };
        // Old Safari knows only the handler, no listener; it has its voices at once.
        synthesis.addEventListener?.('voiceschanged', come, { once: true, signal });
        signal.addEventListener('abort', come, { once: true });
      });
      return voices();
    },
    say: ({ text, voice, rate, onWord }, signal) => {
      const utterance = Object.assign(new SpeechSynthesisUtterance(text), { lang: voice.lang, rate, voice });
      return sayOne(synthesis, utterance, signal, onWord);
    },
    quiet: () => {
      if (synthesis.speaking || synthesis.pending) synthesis.cancel();
    },
  };
}
