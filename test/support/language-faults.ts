import type { Page } from 'playwright-core';
import { latinRun, names, scripts } from './english-inside.ts';

/**
 * Text that does not say its language or runs the wrong way, on a screen in the language `tag`: one line per text. What
 * nobody translates (`translate="no"`: names, legal terms, a person's own words) may be in any letters. An `option` holds
 * text alone and cannot say the language of a part.
 */
export async function languageFaults(page: Page, tag: string): Promise<string[]> {
  return page.evaluate(
    ({ tag, script, run, spared }) => {
      const own = script ? new RegExp(`\\p{Script=${script}}`, 'u') : undefined;
      const common = /\b(?:the|and|your|you|of|with|for|is|are|this|that|what|how)\b/gi;
      const isEnglish = (text: string) =>
        new Set([...text.matchAll(common)].map(([word]) => word.toLowerCase())).size > 1;
      const latinRun = new RegExp(run, 'u');
      const names = new RegExp(spared, 'g');
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
    { tag, script: scripts[tag], run: latinRun.source, spared: names.source },
  );
}
