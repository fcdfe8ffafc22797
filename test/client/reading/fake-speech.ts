import type { Speech } from '../../../src/client/reading/speaker.ts';

type Voice = { lang: string; localService: boolean; default: boolean; name: string; voiceURI: string };
const usual = { localService: true, default: false, name: 'Voice', voiceURI: '' };

/** The speaking part of a browser, driven by hand: nothing is said until the test says it was. */
export function fakeSpeech(voices: Partial<Voice>[] = [{ lang: 'en-GB' }]) {
  const said: string[] = [];
  const spokenWith: (string | undefined)[] = [];
  let current: SpeechSynthesisUtterance | undefined;
  let known = voices.map((voice) => ({ ...usual, ...voice }));
  const listeners = new Set<() => void>();
  const state = { speaking: false, pending: false, paused: false, resumed: 0, cancelled: 0 };
  const tell = (name: 'onstart' | 'onend' | 'onerror', event: object = {}) => {
    const now = current;
    if (name !== 'onstart') {
      current = undefined;
      state.speaking = false;
    }
    (now?.[name] as ((event: object) => void) | null | undefined)?.(event);
  };
  const speechSynthesis = {
    get speaking() {
      return state.speaking;
    },
    get pending() {
      return state.pending;
    },
    get paused() {
      return state.paused;
    },
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance;
      said.push(utterance.text);
      spokenWith.push(utterance.voice?.name);
      state.speaking = true;
    },
    cancel: () => {
      state.cancelled += 1;
      tell('onerror', { error: 'interrupted' });
    },
    resume: () => {
      state.resumed += 1;
      state.paused = false;
    },
    getVoices: () => known,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
  };
  const speech = {
    speechSynthesis,
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  } as unknown as Speech;
  return {
    ...{ speech, said, spokenWith, state },
    start: () => tell('onstart'),
    end: () => tell('onend'),
    fail: (error: string) => tell('onerror', { error }),
    /** The browser forgets to tell the end. */
    fallSilent: () => {
      state.speaking = false;
    },
    bring: (later: Partial<Voice>[]) => {
      known = later.map((voice) => ({ ...usual, ...voice }));
      for (const listener of listeners) listener();
    },
  };
}
