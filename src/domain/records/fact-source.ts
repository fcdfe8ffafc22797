/** One of the sources a fact names: a paper's or page's name as the pack writes it, and its address where it is one. */
export type FactSource = { text: string; address?: string; host?: string };

// Only the beginning is an address: the pack writes "https://… (a file, a commit)".
const web = /^https?:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]\S*)?(?=\s|$)/i;

/** Several sources are joined with " | ". Nothing but http(s) ever becomes an address that can be pressed. */
export function sourcesOf(source: string): FactSource[] {
  return source
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((text) => {
      const found = web.exec(text);
      return found ? { text, address: found[0], host: found[1] ?? '' } : { text };
    });
}

/** An address that may stand behind a link; anything else (`javascript:`, a broken one) is none. */
export function webAddress(text: string | null | undefined): string | undefined {
  return sourcesOf((text ?? '').replaceAll('|', '%7C'))[0]?.address;
}

/**
 * A name people can tell one page from another by: its own title, else whose site it is and what the page is called
 * there ("hertfordshire.gov.uk: ehcp reviews").
 */
export function sourceName({ text, address, host }: FactSource, title?: string | null): string {
  if (title) return title;
  if (!address || !host) return text;
  const path = address.slice(address.indexOf(host) + host.length).split(/[?#]/)[0] ?? '';
  const page = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = page
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  const site = host.replace(/^www\./, '');
  return /[a-z]{3}/i.test(words) ? `${site}: ${words}` : site;
}
