/** What is asked of a voice of the browser: https://wicg.github.io/speech-api/#speechsynthesisvoice */
export type Voice = { lang: string; localService: boolean; default: boolean; name: string; voiceURI: string };

/**
 * As the standard writes it. Android says `en_GB`, Firefox on Android `eng-GB-f000`, Apple and Google `cmn-CN`:
 * https://github.com/readium/speech/blob/main/docs/WebSpeech.md
 */
export function tagOf(lang: string): string {
  const [language = '', ...others] = lang.replaceAll('_', '-').split('-');
  const known = others.filter((part) => /^(?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3})$/.test(part));
  try {
    return Intl.getCanonicalLocales([language, ...known].join('-'))[0] ?? lang;
  } catch {
    // Not a language at all, and so one that nobody asks for.
    return lang;
  }
}

/** Cantonese is written as Chinese, and is a language of its own to a voice. */
export function languageOf(lang: string): string {
  const tag = tagOf(lang);
  return /^yue|^zh(?:-Hant)?-HK/.test(tag) ? 'yue' : (tag.split('-')[0] ?? '');
}

/** `network`: there is a voice, but it would send the words to somebody's computer. */
export type Voices = 'here' | 'network' | 'none';

export const voicesOf = <V extends Voice>(voices: readonly V[], lang: string): V[] =>
  voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));

export function voicesFor(voices: readonly Voice[], lang: string): Voices {
  const fitting = voicesOf(voices, lang);
  if (fitting.length === 0) return 'none';
  return fitting.some((voice) => voice.localService) ? 'here' : 'network';
}

/** The one the person chose; else one of this device, one of the same country, the one set as usual, in this order. */
export function voiceFor<V extends Voice>(
  voices: readonly V[],
  lang: string,
  mayUseNetwork: boolean,
  chosen?: string | undefined,
): V | undefined {
  const rank = (voice: V) =>
    (voice.voiceURI === chosen && chosen !== undefined ? 16 : 0) +
    (voice.localService ? 8 : 0) +
    // Hard to follow; better than none where there is no other.
    (/espeak/i.test(`${voice.name} ${voice.voiceURI}`) ? 0 : 4) +
    (tagOf(voice.lang) === tagOf(lang) ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voicesOf(voices, lang)
    .filter((voice) => voice.localService || mayUseNetwork)
    .reduce<V | undefined>((best, voice) => (best && rank(best) >= rank(voice) ? best : voice), undefined);
}
