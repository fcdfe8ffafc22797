import type { Page } from 'playwright-core';

export type MadeUpVoice = { lang: string; name?: string; localService?: boolean };
export type Spoken = { text: string; lang: string; voice: string; rate: number };
export type EngineOptions = {
  voices?: readonly MadeUpVoice[];
  /** Tells where each word begins, as some voices do. */
  tellsWords?: boolean;
  /** Without the browser's own marks: Firefox up to 148. */
  canMark?: boolean;
};

/**
 * A speech engine in place of the browser's, which has no voices in a test: put into every page before its first script.
 * It speaks a word in a few milliseconds; while `hold` is on, the sentence that is being said does not end.
 */
export async function bringSpeech(page: Page, options: EngineOptions = {}): Promise<void> {
  await page.addInitScript(engine, {
    voices: [{ lang: 'en-GB', name: 'Albion' }],
    tellsWords: true,
    canMark: true,
    ...options,
  });
}

type Heard = { spoken: Spoken[]; hold: boolean; isSpeaking: boolean; paused: number; withoutTap: number };
const heard = <Result>(page: Page, ask: (speech: Heard) => Result): Promise<Result> =>
  page.evaluate(`(${ask})(window.madeUpSpeech)`) as Promise<Result>;

export const spokenOn = (page: Page): Promise<Spoken[]> => heard(page, ({ spoken }) => spoken);
export const isSpeaking = (page: Page): Promise<boolean> => heard(page, (speech) => speech.isSpeaking);
/** How often `pause()` was used: on Android it ends the speech. */
export const pausedOn = (page: Page): Promise<number> => heard(page, ({ paused }) => paused);
/** Begun before anybody had touched the page. */
export const saidUnasked = (page: Page): Promise<number> => heard(page, ({ withoutTap }) => withoutTap);
export const holdSpeech = (page: Page): Promise<boolean> => heard(page, (speech) => (speech.hold = true));
export const letSpeechGoOn = (page: Page): Promise<boolean> => heard(page, (speech) => (speech.hold = false));
export const forgetSpoken = (page: Page): Promise<number> => heard(page, (speech) => (speech.spoken.length = 0));

/** Runs in the page. */
function engine({ voices, tellsWords, canMark }: Required<EngineOptions>): void {
  const wordMs = 4;
  const known = voices.map(({ lang, name = lang, localService = true }) => ({
    ...{ lang, name, localService, voiceURI: `voice:${name}`, default: false },
  }));
  const heard = { spoken: [] as Spoken[], hold: false, isSpeaking: false, paused: 0, withoutTap: 0 };
  type Said = SpeechSynthesisUtterance & { tell(name: string, more?: object): void };
  let queue: Said[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    if (heard.hold) {
      timer = setTimeout(end, wordMs);
      return;
    }
    const [said] = queue.splice(0, 1);
    heard.isSpeaking = false;
    said?.tell('end');
    if (queue.length > 0) begin();
  };
  const begin = () => {
    const [said] = queue;
    if (!said) return;
    heard.isSpeaking = true;
    heard.spoken.push({ text: said.text, lang: said.lang, voice: said.voice?.name ?? '', rate: said.rate });
    if (navigator.userActivation?.hasBeenActive === false) heard.withoutTap += 1;
    const words = [...said.text.matchAll(/\S+/g)];
    said.tell('start');
    const next = () => {
      const word = words.shift();
      if (!word) return end();
      if (tellsWords) said.tell('boundary', { name: 'word', charIndex: word.index });
      timer = setTimeout(next, wordMs);
    };
    next();
  };
  const speech = {
    getVoices: () => known,
    get speaking() {
      return heard.isSpeaking;
    },
    get pending() {
      return queue.length > 1;
    },
    paused: false,
    speak: (said: Said) => {
      queue.push(said);
      if (queue.length === 1) begin();
    },
    cancel: () => {
      const stopped = queue;
      queue = [];
      clearTimeout(timer);
      heard.isSpeaking = false;
      for (const said of stopped) said.tell('error', { error: 'interrupted' });
    },
    pause: () => {
      heard.paused += 1;
    },
    resume: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  class Utterance {
    text: string;
    lang = '';
    rate = 1;
    voice = null;
    [handler: string]: unknown;
    constructor(text: string) {
      this.text = text;
    }
    tell(name: string, more: object = {}): void {
      const handler = this[`on${name}`];
      if (typeof handler === 'function') handler({ utterance: this, ...more });
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, madeUpSpeech: heard });
  const { supports } = CSS;
  if (!canMark) CSS.supports = (...asked: [string]) => !asked[0].includes('::highlight') && supports.apply(CSS, asked);
}
