import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { passagesIn } from '../../../src/client/reading/aloud-passages.ts';
import { rangesOfSentence, rangesOfWord } from '../../../src/client/reading/aloud-places.ts';
import { sayingsFrom } from '../../../src/client/reading/aloud-sayings.ts';
import { languageOf } from '../../../src/client/reading/voices.ts';

const everybody = () => true;
const speaking =
  (...languages: string[]) =>
  (lang: string) =>
    languages.includes(languageOf(lang));

function show(html: string, lang = 'en-GB'): HTMLElement {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main id="main">${html}</main>`;
  return document.querySelector('main') as HTMLElement;
}
const saidOf = (html: string, { lang = 'en-GB', speaks = everybody as (lang: string) => boolean } = {}) =>
  sayingsFrom(passagesIn(show(html, lang)), speaks).sayings;
const textsOf = (html: string) => saidOf(html).map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what somebody hears of a screen', () => {
  it('is its visible words in the order of reading, with a rest after each heading', () => {
    const said = saidOf('<h1>Steps</h1><section><p>One. Two.</p><ul><li>a</li><li>b</li></ul></section>');
    expect(said.map(({ text }) => text)).toEqual(['Steps', 'One.', 'Two.', 'a', 'b']);
    const [heading = 0, first = 0, second = 0, line = 0] = said.map(({ rest }) => rest);
    expect(first).toBe(0);
    expect(heading).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(first);
    expect(line).toBeGreaterThan(first);
  });

  it('leaves out what is there for screen readers alone, what is hidden, and its own bar', () => {
    const html = `<p>Home<span class="hidden-visually"> choices</span></p><svg aria-hidden="true"><title>x</title></svg>
      <p hidden>Not yet</p><p aria-hidden="true">Twice</p><div class="aloud-bar"><button>Stop</button></div>`;
    expect(textsOf(html)).toEqual(['Home']);
  });

  it('says a label, its hint and what was written; never a password', () => {
    const html = `<label for="a">Name</label><p class="hint">As you like.</p><input id="a" value="Zara">
      <label for="b">Secret</label><input id="b" type="password" value="1234"><textarea>My note.</textarea>
      <select><option>One</option><option selected>Two</option></select>`;
    expect(textsOf(html)).toEqual(['Name', 'As you like.', 'Zara', 'Secret', 'My note.', 'Two']);
  });

  it('says a picture that means something, and passes over one that does not', () => {
    const html =
      '<p>See <img alt="the path of six steps" src="data:,">.</p><img alt="" src="data:,"><svg role="img" aria-label="A map"><text>x</text></svg>';
    expect(textsOf(html)).toEqual(['See the path of six steps.', 'A map']);
  });

  it('says each cell of a table with its row and its column', () => {
    const html = `<table><caption>Compare</caption><thead><tr><th></th><th>SRP</th><th>Special</th></tr></thead>
      <tbody><tr><th>Pupils</th><td>12</td><td>140</td></tr><tr><th>Who decides</th><td><p>The council</p><p>with you</p></td><td>x</td></tr></tbody></table>`;
    expect(textsOf(html)).toEqual([
      'Compare',
      'Pupils: SRP: 12',
      'Pupils: Special: 140',
      'Who decides: SRP: The council with you',
      'Who decides: Special: x',
    ]);
  });

  it('says the number of a phone digit by digit, and leaves years and dates alone', () => {
    const html =
      '<p>Ring <a href="tel:03001234043">0300 123 4043</a> before 9 March 2026.</p><p>Call +44 7700 900123.</p><a href="tel:999">Ring 999</a>';
    expect(textsOf(html)).toEqual([
      'Ring 0 3 0 0, 1 2 3, 4 0 4 3 before 9 March 2026.',
      'Call + 4 4, 7 7 0 0, 9 0 0 1 2 3.',
      'Ring 9 9 9',
    ]);
  });

  it('is only what was marked, where something was', () => {
    const main = show('<p>One two.</p><p>Three four.</p><p>Five.</p>');
    const [first, second] = [...main.querySelectorAll('p')].map((p) => p.firstChild as Text);
    const range = document.createRange();
    range.setStart(first as Text, 4);
    range.setEnd(second as Text, 5);
    const { sayings } = sayingsFrom(passagesIn(main, range), everybody);
    expect(sayings.map(({ text }) => text)).toEqual(['two.', 'Three']);
  });
});

describe('a screen in two languages', () => {
  const html = '<p>Das ist ein <bdi lang="en-GB">EHC plan</bdi>, sagt man. Ja.</p>';

  it('gives English inside other words an English voice, and the sentence stays one', () => {
    const said = saidOf(html, { lang: 'de' });
    expect(said.map(({ text, lang, sentence }) => [lang, text, sentence])).toEqual([
      ['de', 'Das ist ein', 0],
      ['en-GB', 'EHC plan', 0],
      ['de', 'sagt man.', 0],
      ['de', 'Ja.', 1],
    ]);
    expect(rangesOfSentence(said, 0).join('')).toBe('Das ist einEHC plansagt man.');
  });

  it('reads on in its own voice where there is no English one', () => {
    const said = saidOf(html, { lang: 'de', speaks: speaking('de') });
    expect(said.map(({ text, lang }) => [lang, text])).toEqual([
      ['de', 'Das ist ein EHC plan, sagt man.'],
      ['de', 'Ja.'],
    ]);
  });

  it('reads English that stands first and the draft below it, each in its own voice', () => {
    const twin =
      '<div><bdi class="first" lang="en-GB" style="display:block">You can appeal.</bdi> <span class="draft" style="display:block">آپ اپیل کر سکتے ہیں۔</span></div>';
    expect(saidOf(twin, { lang: 'ur' }).map(({ text, lang }) => [lang, text])).toEqual([
      ['en-GB', 'You can appeal.'],
      ['ur', 'آپ اپیل کر سکتے ہیں۔'],
    ]);
  });

  it('tells what nobody here can speak', () => {
    const { sayings, silent } = sayingsFrom(passagesIn(show('<p>Hello.</p><p lang="gu">કેમ છો.</p>')), speaking('en'));
    expect([sayings.map(({ text }) => text), silent]).toEqual([['Hello.'], ['gu']]);
  });
});

describe('the word that is shown', () => {
  it('is the one the voice is at, also where vowels stand on consonants', () => {
    const [said] = saidOf('<p lang="ta">குழந்தை <b>படிக்கிறது</b>.</p>');
    if (!said) throw new Error('nothing is said');
    expect(rangesOfWord(said, 2).join('')).toBe('குழந்தை');
    expect(rangesOfWord(said, said.text.indexOf('படிக்')).join('')).toBe('படிக்கிறது');
  });

  it('is a whole number where digits are said one by one', () => {
    const [said] = saidOf('<p>Ring 0300 123 4043 now.</p>');
    if (!said) throw new Error('nothing is said');
    expect(rangesOfWord(said, said.text.indexOf('1 2 3')).join('')).toBe('0300 123 4043');
  });
});

it('every letter of a page is said once, in order, and shown where it stands', () => {
  const words = fc.stringMatching(/^(?:[a-zé]{1,8}[ ,.!?]{1,2}){1,40}$/);
  const part = fc.tuple(fc.constantFrom('p', 'span', 'li', 'b', 'h2'), fc.constantFrom('', 'pl', 'en-GB', 'ur'), words);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const html = parts.map(([tag, lang, text]) => `<${tag}${lang && ` lang="${lang}"`}>${text}</${tag}>`).join('');
      const { sayings } = sayingsFrom(passagesIn(show(html)), everybody);
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
      expect(letters(sayings.map(({ text }) => text).join(''))).toBe(letters(parts.map(([, , text]) => text).join('')));
      for (const { text, places } of sayings)
        for (const { piece, start, end, offset } of places)
          expect(piece.node?.data.slice(piece.from + offset, piece.from + offset + end - start)).toBe(
            text.slice(start, end),
          );
    }),
    { numRuns: 60 },
  );
});
