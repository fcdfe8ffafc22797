import { sayOne } from './say-one.ts';
import { sayingsOf } from './sentences.ts';
import { type Voices, voiceFor, voicesFor } from './voices.ts';

export type HowToRead = {
  /** The language of the texts: `en-GB`. */
  lang: string;
  /** 1 is as usual. */
  rate?: number;
  /** The words may be sent to whoever makes the browser's voices. Never without being asked. */
  mayUseNetwork?: boolean;
  /** Which of the texts is being read now. */
  onSentence?: (index: number) => void;
};

/** `none` and `network`: no voice for this language, or none that keeps the words on this device. */
export type ReadResult = 'read' | 'stopped' | 'failed' | Exclude<Voices, 'here'>;

export type ReadAloud = {
  /** False where the browser cannot read aloud at all. */
  available: boolean;
  /** Reads the texts one after the other. Whatever was being read stops. */
  speak(texts: readonly string[], how: HowToRead): Promise<ReadResult>;
  stop(): void;
};

/** The part of the browser that speaks: https://wicg.github.io/speech-api/#tts-section */
export type Speech = Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>;

/** Chrome's voices come late; where none have come by then there are none. */
const voicesWithin = 1500;

export function createReadAloud(speech: Partial<Speech> = globalThis): ReadAloud {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance } = speech;
  if (!synthesis || !SpeechSynthesisUtterance) {
    return { available: false, speak: async () => 'none', stop: () => undefined };
  }
  let current = new AbortController();
  const stop = (): void => {
    if (!current.signal.aborted && (synthesis.speaking || synthesis.pending)) synthesis.cancel();
    current.abort();
  };
  return {
    available: true,
    stop,
    speak: async (texts, { lang, rate = 1, mayUseNetwork = false, onSentence }) => {
      stop();
      current = new AbortController();
      const { signal } = current;
      const voices = await voicesOf(synthesis, signal);
      if (signal.aborted) return 'stopped';
      const voice = voiceFor(voices, lang, mayUseNetwork);
      if (!voice) return voicesFor(voices, lang) === 'network' ? 'network' : 'none';
      for (const { text, of } of sayingsOf(texts, lang)) {
        onSentence?.(of);
        const utterance = Object.assign(new SpeechSynthesisUtterance(text), { lang: voice.lang, rate, voice });
        const said = await sayOne(synthesis, utterance, signal);
        if (said !== 'said') return said;
      }
      return 'read';
    },
  };
}

async function voicesOf(synthesis: SpeechSynthesis, signal: AbortSignal): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length > 0) return voices;
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
  return synthesis.getVoices();
}
