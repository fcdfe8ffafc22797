/** A tag: a name, then a space, a slash or the end. `<5 years` and `<help@example.org>` are words and stay. */
const tags = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])([^<>]*)>|<[!?][^<>]*>/gi;
const breaking = /^(?:br|p|div|li|ul|ol|tr|h[1-6]|section|article|table)$/i;
/** What stands between these is never words. */
const silent = /^(?:script|style|iframe|object|svg|template|noscript)$/i;
const running = /^(?:script|iframe|object|embed|svg|form|base|meta|link|style)$/i;
const runningAttribute = /[\s/"']on[a-z]+\s*=|javascript\s*:|data\s*:/i;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', pound: '£', euro: '€', copy: '©', eacute: 'é', middot: '·' },
};

export type PlainHtml = { text: string; had?: 'markup' | 'script' };

/**
 * The words of a text that may hold HTML, for showing as plain text. Nothing here is safe to put into a page as HTML;
 * it never is. Linear in the length of the text, whatever stands in it.
 */
export function plainHtml(text: string): PlainHtml {
  if (!/[<&]/.test(text)) return { text };
  const first = withoutTags(text);
  const decoded = decode(first.text);
  // Some systems escape their HTML a second time.
  const second = withoutTags(decoded);
  const had = [first.had, second.had];
  const worst = had.includes('script') ? 'script' : had.includes('markup') ? 'markup' : undefined;
  return { text: second.had ? decode(second.text) : decoded, ...(worst && { had: worst }) };
}

function withoutTags(html: string): PlainHtml {
  const text = withoutComments(html);
  const parts: string[] = [];
  let had: PlainHtml['had'] = text === html ? undefined : 'markup';
  let [from, inside] = [0, ''];
  for (const match of text.matchAll(tags)) {
    const [whole, closing = '', name = '', attributes = ''] = match;
    if (inside === '') parts.push(text.slice(from, match.index), breaking.test(name) ? '\n' : '');
    if (inside === '' && closing === '' && silent.test(name) && !attributes.endsWith('/')) inside = name.toLowerCase();
    else if (closing === '/' && name.toLowerCase() === inside) inside = '';
    if (running.test(name) || runningAttribute.test(attributes)) had = 'script';
    had ??= 'markup';
    from = match.index + whole.length;
  }
  if (inside === '') parts.push(text.slice(from));
  return { text: parts.join(''), ...(had && { had }) };
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return first + rest.map((part) => part.slice(part.includes('-->') ? part.indexOf('-->') + 3 : part.length)).join('');
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
