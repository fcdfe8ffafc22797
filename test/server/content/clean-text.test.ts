import { expect, test } from 'vitest';
import { cleanText } from '../../../src/server/content/clean-text.ts';

test.each([
  ['<script>alert(1)</script>Sleep', 'Sleep', ['script']],
  ['Sleep<script>alert(1)', 'Sleep', ['script']],
  ['<img src=x onerror=alert(1)>Sleep', 'Sleep', ['script']],
  ['<a href="javascript:alert(1)">Sleep</a>', 'Sleep', ['script']],
  ['&lt;script&gt;alert(1)&lt;/script&gt;Sleep', 'Sleep', ['script']],
  ['<p>Tom &amp; Zo&euml;</p><p>Caf&eacute; &#163;5 &#x2013; now</p>', 'Tom & Zo&euml; Café £5 – now', ['markup']],
  ['Sleep<!-- <b> -->well', 'Sleepwell', ['markup']],
  ['Tom &amp; Jo', 'Tom & Jo', []],
  ['children <5 years, a < b, write to <help@example.org>', undefined, []],
  ['=cmd|"/C calc"!A0', undefined, ['formula']],
  ['@SUM(1+1)', undefined, ['formula']],
  ['+2+3+cmd|x', undefined, ['formula']],
  ['+44 (0)1992 555847', undefined, []],
  ['- a list (of things)', undefined, []],
  ['a\0b\u0007c\u0085d', 'abcd', ['control-characters']],
  ['a&#0;b', 'ab', ['control-characters']],
  ['safe\u202egpj.exe\u2066', 'safegpj.exe', ['turns-words']],
  ['a\ud800b', 'ab', ['not-text']],
  ['a&#xd800;b', 'ab', ['not-text']],
  ['Caf\ufffd', undefined, ['not-text']],
  ['  a \u00a0 b\tc ', 'a b c', []],
])('%j is kept as plain words, and what was there is told', (raw, text, had) => {
  expect(cleanText(raw)).toEqual({ text: text ?? raw, had });
});

test('paragraphs stay where a text has them', () => {
  expect(cleanText('<p>One</p><ul><li>two</li></ul>\r\n\r\n\r\n\r\nthree  four', true).text).toBe(
    'One\n\ntwo\n\nthree four',
  );
});

test.each([['<'], ['<a '], ['<script '], ['<!--'], ['&'], ['&lt;'], ['\u202e'], ['<p'], [' \n']])(
  'a long text of nothing but %j costs no more than its length',
  (sign) => {
    // Were it looked through again for each sign, 200,000 of them would take minutes.
    expect(cleanText(sign.repeat(200_000 / sign.length), true).text.length).toBeLessThanOrEqual(200_000);
  },
);
