import type { Page } from 'playwright-core';

/** Letters of the languages that do not write in Latin ones. */
const scripts: Readonly<Record<string, string>> = {
  ur: 'Arabic',
  ar: 'Arabic',
  'zh-Hans': 'Han',
  'zh-Hant-HK': 'Han',
  ta: 'Tamil',
  bn: 'Bengali',
  gu: 'Gujarati',
  pa: 'Gurmukhi',
  uk: 'Cyrillic',
};

/**
 * Text that does not say its language or runs the wrong way, on a screen in the language `tag`: one line per text. What
 * nobody translates (`translate="no"`: names, legal terms, a person's own words) may be in any letters. An `option` holds
 * text alone and cannot say the language of a part.
 */
export async function languageFaults(page: Page, tag: string): Promise<string[]> {
  return page.evaluate(
    ({ tag, script }) => {
      const own = script ? new RegExp(`\\p{Script=${script}}`, 'u') : undefined;
      const common = /\b(?:the|and|your|you|of|with|for|is|are|this|that|what|how)\b/gi;
      const isEnglish = (text: string) =>
        new Set([...text.matchAll(common)].map(([word]) => word.toLowerCase())).size > 1;
      // Terms one after the other ("SENCO, mediation") are not a sentence.
      const latinRun = /\p{Script=Latin}{2,}(?:\s+\p{Script=Latin}{2,}){2}/u;
      // Names of ours and of others, and whose the map is, in the words its owners ask for.
      const names = /©[^.।]*|This is Me|Atkinson Hyperlegible Next|Braille Institute|SIL Open Font Licence/g;
      const found = new Set<string>();
      if (document.documentElement.lang !== tag) found.add(`the page says it is ${document.documentElement.lang}`);
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const holder = node.parentElement;
        const text = node.textContent?.replace(names, '').trim() ?? '';
        if (
          !holder ||
          !/\p{L}{2}/u.test(text) ||
          holder.closest('script, style, noscript, option, [translate="no"], [dir="auto"]')
        )
          continue;
        const lang = holder.closest('[lang]')?.getAttribute('lang') ?? '';
        const direction = getComputedStyle(holder).direction;
        const told = (what: string) => found.add(`${what}: "${text.slice(0, 60)}"`);
        if (lang === tag) {
          if (direction !== (tag === 'ur' || tag === 'ar' ? 'rtl' : 'ltr')) told(`runs ${direction}`);
          if (isEnglish(text) || (own && latinRun.test(text))) told(`English called ${tag}`);
        } else if (lang.startsWith('en')) {
          if (direction !== 'ltr') told(`English runs ${direction}`);
          if (own?.test(text)) told(`${tag} called English`);
        }
      }
      return [...found];
    },
    { tag, script: scripts[tag] },
  );
}
