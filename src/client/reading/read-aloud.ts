import { sayingsOf } from './sentences.ts';
import { createSpeaker, type Speech } from './speaker.ts';
import { spokenTexts } from './spoken-texts.ts';
import { type Voices, voiceFor, voicesFor } from './voices.ts';

export type HowToRead = {
  /** The language of what does not say its own (i18n/marks.ts): `en-GB`. */
  lang: string;
  /** 1 is as usual. */
  rate?: number;
  /** The voice the person chose, by its address. */
  chosen?: string | undefined;
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

/** Reads a few texts that somebody hands over. A whole screen is read by aloud-reader.ts. */
export function createReadAloud(speech: Partial<Speech> = globalThis): ReadAloud {
  const speaker = createSpeaker(speech);
  if (!speaker) return { available: false, speak: async () => 'none', stop: () => undefined };
  let current = new AbortController();
  const stop = (): void => {
    if (!current.signal.aborted) speaker.quiet();
    current.abort();
  };
  return {
    available: true,
    stop,
    speak: async (texts, { lang, rate = 1, chosen, mayUseNetwork = false, onSentence }) => {
      stop();
      current = new AbortController();
      const { signal } = current;
      const voices = await speaker.whenVoices(signal);
      if (signal.aborted) return 'stopped';
      const main = voiceFor(voices, lang, mayUseNetwork, chosen);
      const spoken = spokenTexts(texts, lang).flatMap(({ text, of, lang: own }) => {
        const voice = own === lang ? main : (voiceFor(voices, own, mayUseNetwork) ?? main);
        return sayingsOf([text], own).map((saying) => ({ text: saying.text, of, voice, own }));
      });
      const silent = spoken.find(({ voice }) => !voice);
      if (silent) return voicesFor(voices, silent.own) === 'network' ? 'network' : 'none';
      // The screen itself may be being read.
      speaker.quiet();
      for (const { text, of, voice } of spoken) {
        if (!voice) continue;
        onSentence?.(of);
        const said = await speaker.say({ text, voice, rate }, signal);
        if (said !== 'said') return said;
      }
      return 'read';
    },
  };
}
