/** What is asked of a voice of the browser: https://wicg.github.io/speech-api/#speechsynthesisvoice */
export type Voice = { lang: string; localService: boolean; default: boolean };

/** Android writes `en_GB`: https://github.com/readium/speech/blob/main/docs/WebSpeech.md */
const tagOf = (lang: string): string => lang.replace('_', '-').toLowerCase();
const languageOf = (lang: string): string => tagOf(lang).split('-')[0] ?? '';

/** `network`: there is a voice, but it would send the words to somebody's computer. */
export type Voices = 'here' | 'network' | 'none';

export function voicesFor(voices: readonly Voice[], lang: string): Voices {
  const fitting = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  if (fitting.length === 0) return 'none';
  return fitting.some((voice) => voice.localService) ? 'here' : 'network';
}

/** One of this device first, then one of the same country, then the one the person set as usual. */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string, mayUseNetwork: boolean): V | undefined {
  const rank = (voice: V) =>
    (voice.localService ? 4 : 0) + (tagOf(voice.lang) === tagOf(lang) ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => languageOf(voice.lang) === languageOf(lang) && (voice.localService || mayUseNetwork))
    .reduce<V | undefined>((best, voice) => (best && rank(best) >= rank(voice) ? best : voice), undefined);
}
